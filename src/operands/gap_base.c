#include "operands/gap_base.h"

#include "figures/letter.h"
#include "figures/word.h"
#include "rules/engine_words.h"

enum { REACH = 24, PHRASE = 40 }; /* bytes of the marked sentence */

typedef enum GapBase {
    BASE_OPEN, /* none is named, or it is told of one of the two levels */
    BASE_TIME, /* one of the two must be of it */
    BASE_OTHER /* "than the bank expected": neither is */
} GapBase;

/* The marked sentence of a gap, and where its result stands in it. */
typedef struct GapPlace {
    const MarkedSentence *marked;
    size_t at;
} GapPlace;

/* Does a time, or a word for an earlier one, stand at this offset, or an article before it? */
static bool is_time_at(const Chooser *chooser, const MarkedSentence *marked, size_t at) {
    enum { NEAR = 6 };
    const RuleSet *rules = chooser->gap->rules;
    if (ruleset_words_start(rules, SCOPE_EARLIER, marked, at, at + 1 + NEAR) ||
        ruleset_words_start(rules, SCOPE_PERIOD, marked, at, at + 1 + NEAR)) {
        return true;
    }
    size_t mark = marked_mark_at(marked, at);
    return mark != NO_MARK && marked->text.bytes[at] == MARK_FIGURE + FIGURE_DATE;
}

/* What leads to a base, and whether that is one whatever it is: "up 40 on roads" may be spent. */
typedef struct BaseLead {
    const char *words;
    bool sure;
} BaseLead;

typedef struct Base {
    size_t start; /* offset in the marked sentence; 0: there is none */
    bool sure;
} Base;

static Base base_at(Slice text, size_t at) {
    static const BaseLead leads[] = {{" than in ", true},  {" than ", true},  {" above ", true},
                                     {" below ", true},    {" up on ", true}, {" down on ", true},
                                     {" short of ", true}, {" on ", false},   {" from ", false},
                                     {" over ", false}};
    Slice behind = slice_part(text, at, text.length);
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        Slice lead = slice_of(leads[i].words);
        if (slice_starts(behind, lead)) {
            return (Base){at + lead.length, leads[i].sure};
        }
    }
    return (Base){0, false};
}

/* The first base behind the result, before any other figure. */
static Base find_base(const GapPlace *place) {
    Slice text = place->marked->text;
    size_t at = place->at + 1, end = at + REACH;
    Base base = {0, false};
    while (!base.start && at < end && at < text.length && !mark_is(text.bytes[at])) {
        base = base_at(text, at++);
    }
    return base;
}

static bool in_phrase(char byte) {
    return letter_is(byte) || byte == ' ' || byte == '-' || byte == (char)MARK_NAME;
}

/* The words that name the base. */
static Slice base_words(Slice text, size_t base) {
    size_t end = base;
    while (end < text.length && end < base + PHRASE && in_phrase(text.bytes[end])) {
        end++;
    }
    return slice_part(text, base, end);
}

/* The next word of a phrase that is no small one, from `start` on; empty if there is none. */
static Slice next_word(Slice phrase, size_t start) {
    enum { SMALL = 3 };
    while (start < phrase.length) {
        size_t end = start;
        while (end < phrase.length && letter_is(phrase.bytes[end])) {
            end++;
        }
        if (end - start > SMALL) {
            return slice_part(phrase, start, end);
        }
        start = end + 1;
    }
    return slice_part(phrase, 0, 0);
}

static size_t end_in(Slice phrase, Slice word) {
    return (size_t)(word.bytes - phrase.bytes) + word.length;
}

/* Does such a word of the phrase stand in the text? */
static bool has_word_of(Slice text, Slice phrase) {
    Slice word = next_word(phrase, 0);
    while (word.length && !slice_has(text, word)) {
        word = next_word(phrase, end_in(phrase, word));
    }
    return word.length > 0;
}

static const Claim *claim_of(const Chooser *chooser, size_t level) {
    size_t count, first = claims_of_figure(chooser->claims, level, &count);
    return &chooser->claims->list.items[first];
}

static bool is_beside(const Chooser *chooser, const Claim *claim) {
    return claim->passage == chooser->gap->result->passage;
}

/* What is told of a level: its sentence, or of the gap's own what stands before the result. */
static Slice telling_of(const Chooser *chooser, const GapPlace *place, size_t level) {
    const Claim *claim = claim_of(chooser, level);
    Slice text = chooser->claims->passages.items[claim->passage].marked.text;
    return is_beside(chooser, claim) ? slice_part(text, 0, place->at) : text;
}

/* "Fewer than those of 44, and 52 per cent got help": there something else is told. */
static bool goes_on(Slice between) {
    return slice_has(between, SLICE(", and ")) || slice_has(between, SLICE(", but "));
}

/* Is the level where the base leads to: "than the old one, which measured 1,576 metres"? */
static bool is_led_to(const Chooser *chooser, const GapPlace *place, Base base, size_t level) {
    enum { FIGURES = 60 };
    const Claim *claim = claim_of(chooser, level);
    size_t at = is_beside(chooser, claim) ? place->marked->marks.items[claim->mark].at : 0;
    return base.start && at >= base.start && at < base.start + FIGURES &&
           !goes_on(slice_part(place->marked->text, base.start, at));
}

static GapBase base_of(const Chooser *chooser, const GapPlace *place, Base base,
                       const size_t levels[2]) {
    if (!base.start || is_led_to(chooser, place, base, levels[0]) ||
        is_led_to(chooser, place, base, levels[1])) {
        return BASE_OPEN;
    }
    if (is_time_at(chooser, place->marked, base.start)) {
        return BASE_TIME;
    }
    Slice words = base_words(place->marked->text, base.start);
    bool told = has_word_of(telling_of(chooser, place, levels[0]), words) ||
                has_word_of(telling_of(chooser, place, levels[1]), words);
    return base.sure && next_word(words, 0).length && !told ? BASE_OTHER : BASE_OPEN;
}

/* "Cash was 64m, 15m less, as it bought back 30m of shares": is it told behind a lead of which the
 * wording names the other level, and no base leads to it? */
static bool is_behind_lead(const Chooser *chooser, const GapPlace *place, Base base, size_t level) {
    const Claim *claim = claim_of(chooser, level);
    return chooser_seeks_lead(chooser) && is_beside(chooser, claim) &&
           place->marked->marks.items[claim->mark].at > place->at && level != chooser->gap->known &&
           !is_led_to(chooser, place, base, level);
}

static GapPlace place_of(const Chooser *chooser) {
    const Claim *told = chooser->gap->result;
    const MarkedSentence *marked = &chooser->claims->passages.items[told->passage].marked;
    bool is_marked = told->mark < marked->marks.count; /* between articles no sentence is */
    return (GapPlace){is_marked ? marked : NULL,
                      is_marked ? marked->marks.items[told->mark].at : 0};
}

/* "3.1bn of that" */
static bool is_part(const Chooser *chooser, size_t level) {
    static const TableWord wholes[] = {"it", "that", "them", "these", "this", "those", "which"};
    const Figure *figure = &chooser->claims->figures->items[level];
    Slice text = chooser->claims->article->text;
    Word of = word_after(text, figure->end), whole = word_after(text, of.end);
    return word_is(&of, "of") && WORD_AMONG(wholes, &whole);
}

/* "Canada sent 218,000 and Kenya 112,000, leaving 90,000": nothing is said to be taken from the
 * first, so both are taken from all. */
static bool are_both_taken(const Chooser *chooser, size_t one, size_t other) {
    static const TableWord leaves[] = {"leaves", "leaving"};
    static const TableWord taking[] = {
        "burned", "closed",  "cut",   "died", "dropped", "failed",    "gave",    "left",     "lost",
        "off",    "out",     "paid",  "quit", "reject",  "rejected",  "removed", "returned", "sold",
        "spent",  "stopped", "taken", "took", "used",    "withdrawn", "withdrew"};
    const Figure *figures = chooser->claims->figures->items;
    Slice text = chooser->claims->article->text;
    const Figure *result = &figures[chooser->gap->result->figure];
    Word leaving = word_before(text, result->start);
    Slice between = slice_part(text, figures[one].end, figures[other].start);
    if (!WORD_AMONG(leaves, &leaving) || !slice_has(between, SLICE(" and ")) ||
        figures[one].sentence != figures[other].sentence ||
        figures[one].sentence != result->sentence) {
        return false;
    }
    for (Word word = word_after(text, figures[one].end);
         !word_none(&word) && word.start < figures[other].start;
         word = word_after(text, word.end)) {
        if (WORD_AMONG(taking, &word)) {
            return false;
        }
    }
    return true;
}

bool gap_takes_parts(const Chooser *chooser, size_t one, size_t other) {
    size_t first = one < other ? one : other, second = one < other ? other : one;
    return is_part(chooser, first) || are_both_taken(chooser, first, second);
}

bool gap_needs_time(const Chooser *chooser, size_t one, size_t other) {
    GapPlace place = place_of(chooser);
    const size_t levels[] = {one, other};
    return place.marked && base_of(chooser, &place, find_base(&place), levels) == BASE_TIME;
}

/* "Short of what they got at the last election": told without a figure */
static bool is_clause(const GapPlace *place, Base base) {
    return base.start && slice_starts(base_words(place->marked->text, base.start), SLICE("what "));
}

bool gap_has_other_base(const Chooser *chooser, size_t one, size_t other) {
    GapPlace place = place_of(chooser);
    if (!place.marked) {
        return false;
    }
    bool known = chooser->gap->known != NO_MARK;
    Base base = find_base(&place);
    if (is_clause(&place, base)) {
        return true;
    }
    if (!known && chooser_seeks_lead(chooser)) {
        return false;
    }
    const size_t levels[] = {one, other};
    return base_of(chooser, &place, base, levels) == BASE_OTHER ||
           (known && (is_behind_lead(chooser, &place, base, one) ||
                      is_behind_lead(chooser, &place, base, other)));
}
