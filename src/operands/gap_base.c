#include "operands/gap_base.h"

#include "figures/letter.h"
#include "rules/engine_words.h"

enum { REACH = 24, PHRASE = 40 }; /* bytes of the marked sentence */

/* The marked sentence of a gap, and where its result stands in it. */
typedef struct GapPlace {
    const MarkedSentence *marked;
    size_t at;
} GapPlace;

/* Does a time, or a word for an earlier one, stand at this offset, or an article before it? */
static bool is_time_at(const Chooser *chooser, const MarkedSentence *marked, size_t at) {
    enum { NEAR = 6 };
    int earlier = ruleset_engine_words(chooser->gap->rules, SCOPE_EARLIER),
        period = ruleset_engine_words(chooser->gap->rules, SCOPE_PERIOD);
    for (size_t i = 0; i < marked->hits.count; i++) {
        const ClassHit *hit = &marked->hits.items[i];
        if ((hit->class_id == earlier || hit->class_id == period) && hit->start >= at &&
            hit->start - at <= NEAR) {
            return true;
        }
    }
    size_t mark = marked_mark_at(marked, at);
    return mark != NO_MARK && marked->text.bytes[at] == MARK_FIGURE + FIGURE_DATE;
}

/* Where the base starts that the words at this offset lead to; 0: they lead to none. */
static size_t base_start(Slice text, size_t at) {
    static const char *const leads[] = {" than in ", " than ",  " on ",   " from ",
                                        " over ",    " above ", " below "};
    Slice behind = slice_part(text, at, text.length);
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        Slice lead = slice_of(leads[i]);
        if (slice_starts(behind, lead)) {
            return at + lead.length;
        }
    }
    return 0;
}

/* The first base behind the result; 0: none is near. */
static size_t find_base(const GapPlace *place) {
    size_t end = place->at + 1 + REACH, base = 0;
    for (size_t at = place->at + 1; !base && at < end && at < place->marked->text.length; at++) {
        base = base_start(place->marked->text, at);
    }
    return base;
}

/* The words that name the base; empty if a figure tells it. */
static Slice base_words(Slice text, size_t base) {
    size_t end = base;
    while (end < text.length && end < base + PHRASE && !mark_is(text.bytes[end]) &&
           (letter_is(text.bytes[end]) || text.bytes[end] == ' ' || text.bytes[end] == '-')) {
        end++;
    }
    bool told = end < text.length && mark_is(text.bytes[end]);
    return told ? slice_part(text, base, base) : slice_part(text, base, end);
}

/* Does a word of the phrase, no small one, stand in the text? */
static bool has_word_of(Slice text, Slice phrase) {
    enum { SMALL = 3 };
    for (size_t start = 0; start < phrase.length;) {
        size_t end = start;
        while (end < phrase.length && letter_is(phrase.bytes[end])) {
            end++;
        }
        if (end - start > SMALL && slice_has(text, slice_part(phrase, start, end))) {
            return true;
        }
        start = end + 1;
    }
    return false;
}

/* What is told of a level: its sentence, or of the gap's own what stands before the result. */
static Slice telling_of(const Chooser *chooser, const GapPlace *place, const Level *level) {
    const Claims *claims = chooser->claims;
    size_t count, first = claims_of_figure(claims, level->figure, &count);
    const Claim *claim = &claims->list.items[first];
    Slice text = claims->passages.items[claim->passage].marked.text;
    return claim->passage == chooser->gap->result->passage ? slice_part(text, 0, place->at) : text;
}

bool gap_has_other_base(const Chooser *chooser, const Level *a, const Level *b) {
    const Claim *told = chooser->gap->result;
    GapPlace place = {.marked = &chooser->claims->passages.items[told->passage].marked};
    if (told->mark >= place.marked->marks.count) { /* between articles no sentence is marked */
        return false;
    }
    place.at = place.marked->marks.items[told->mark].at;
    size_t base = find_base(&place);
    if (!base) {
        return false;
    }
    Slice words = base_words(place.marked->text, base);
    return is_time_at(chooser, place.marked, base) ||
           (words.length && !has_word_of(telling_of(chooser, &place, a), words) &&
            !has_word_of(telling_of(chooser, &place, b), words));
}
