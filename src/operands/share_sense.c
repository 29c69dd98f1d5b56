#include "operands/share_sense.h"

#include "figures/word.h"
#include "operands/naming.h"
#include "rules/engine_words.h"

/* A share in its marked sentence. */
typedef struct SharePlace {
    const RuleSet *rules;
    const MarkedSentence *marked;
    const Figure *figure;
    Slice text; /* of the article */
    size_t mark;
    size_t at; /* of its mark */
    Slice before, behind;
} SharePlace;

typedef bool SliceTest(Slice text, Slice word);

/* Does the text start or end, as the test says, with a word of the list, which NULL ends? */
static bool has_among(const char *const *words, Slice text, SliceTest *test) {
    for (; *words; words++) {
        if (test(text, slice_of(*words))) {
            return true;
        }
    }
    return false;
}

/* Does a phrase of the class stand between two offsets of the marked sentence? */
static bool has_class(const SharePlace *place, EngineWords words, size_t start, size_t end) {
    int class_id = ruleset_engine_words(place->rules, words);
    for (size_t i = 0; i < place->marked->hits.count; i++) {
        const ClassHit *hit = &place->marked->hits.items[i];
        if (hit->class_id == class_id && hit->start >= start && hit->end <= end) {
            return true;
        }
    }
    return false;
}

static size_t reach_before(const SharePlace *place, size_t bytes) {
    return place->at > bytes ? place->at - bytes : 0;
}

/* "19 per cent more than a year ago" */
static bool compares(const SharePlace *place) {
    static const char *const words[] = {" more", " fewer", " less",  " higher",  " lower",  " up",
                                        " down", " above", " below", " cheaper", " dearer", NULL};
    return has_among(words, place->behind, slice_starts);
}

/* "One in five voters" counts them; "a quarter" may be one of the year. */
static bool counts(const SharePlace *place) {
    Slice printed = slice_part(place->text, place->figure->start, place->figure->end);
    return place->figure->kind == FIGURE_FRACTION &&
           (slice_has(printed, SLICE(" in ")) || slice_has(printed, SLICE(" out of ")) ||
            slice_has(printed, SLICE(" of ")));
}

/* "An interest rate of 4%", "a 20 per cent leap" */
static bool is_price(const SharePlace *place) {
    enum { REACH = 32, NEXT = 20 }; /* bytes */
    return has_class(place, ENGINE_PRICE_RATE, reach_before(place, REACH), place->at) ||
           (!slice_starts(place->behind, SLICE(" of ")) &&
            has_class(place, ENGINE_CHANGE_NOUN, place->at + 1, place->at + 1 + NEXT));
}

/* "8 to 10 per cent" */
static bool ends_range(const SharePlace *place) {
    static const char *const ends[] = {" to ", " and ", "-", NULL};
    size_t last = place->mark > 0 ? place->marked->marks.items[place->mark - 1].at : place->at;
    return last < place->at && mark_is(place->marked->text.bytes[last]) &&
           place->at - last <= sizeof " and " && has_among(ends, place->before, slice_ends);
}

static bool is_of_something(const SharePlace *place) {
    enum { SIGN = 20, NAME = 48, NOUN = 24 }; /* bytes */
    if (slice_starts(place->behind, SLICE(" of ")) || counts(place) ||
        slice_equal(place->before, SLICE("at "))) {
        return true;
    }
    size_t end = place->at + 1 + NOUN;
    return (has_class(place, ENGINE_SHARE_SIGN, reach_before(place, SIGN), place->at) ||
            has_class(place, ENGINE_RATE_NAME, reach_before(place, NAME), place->at) ||
            has_class(place, ENGINE_SHARE_NOUN, place->at + 1, end)) &&
           !compares(place);
}

/* The end of "of them", not of "of their wool"; 0 if the share is of nothing known. */
static size_t known_end(const SharePlace *place) {
    static const TableWord known[] = {"it", "that", "them", "these", "those", "which", "whom"};
    Word of = word_after(place->behind, 0), word = word_after(place->behind, of.end);
    return word_is(&of, "of") && WORD_AMONG(known, &word) ? word.end : 0;
}

/* "309 came, three quarters of them, and sang", not "309 came, a few of them angry" */
static bool is_closed(Slice behind, size_t at) {
    static const char marks[] = {',', '.', ';', ')', '-'};
    return at >= behind.length || memchr(marks, behind.bytes[at], sizeof marks);
}

/* "That is 40 per cent", "the 40 per cent" */
static bool takes_up(const SharePlace *place) {
    static const char *const openers[] = {"that ",      "that's ", "this ",        "it is ",
                                          "it was ",    "it's ",   "they are ",    "they were ",
                                          "they make ", "which ",  "these ",       "those ",
                                          "or ",        "and so ", "put another ", NULL};
    static const char *const articles[] = {"the ", " this ", NULL};
    bool named =
        slice_starts(place->behind, SLICE(" of ")) && !known_end(place); /* "of the trade" */
    return slice_equal(place->before, SLICE("at ")) ||
           has_among(openers, place->marked->text, slice_starts) ||
           (!named && has_among(articles, place->before, slice_ends));
}

/* How far the whole may stand behind a share: "of a district with 5,000", "on the 185". */
static size_t reach_of_whole(Slice behind) {
    enum { FAR = 44, NEAR = 12 }; /* bytes */
    static const char *const leads[] = {" on the ", " against ", NULL};
    if (slice_starts(behind, SLICE(" of "))) {
        return FAR;
    }
    return has_among(leads, behind, slice_starts) ? NEAR : 0;
}

/* The next figure, if it stands there and nothing comes between. */
static size_t whole_behind(const SharePlace *place) {
    static const char marks[] = {',', ';', '(', '-'};
    Slice behind = place->behind;
    size_t reach = reach_of_whole(behind);
    for (size_t i = 0; i < behind.length && i < reach; i++) {
        if (mark_is_figure(behind.bytes[i])) {
            return place->marked->marks.items[place->mark + 1].index;
        }
        if (mark_is(behind.bytes[i]) || memchr(marks, behind.bytes[i], sizeof marks)) {
            break;
        }
    }
    return NO_MARK;
}

/* What ends right before a share that is set beside a figure: "147 (", "147, or". */
static bool ends_as_apposition(Slice between) {
    static const char *const ends[] = {
        " (",         " - ",          ", ",         " or ",        ", or about ", ", or just ",
        ", or some ", ", that is ",   "- that is ", ", which is ", ", that's ",   ", equal to ",
        ", some ",    ", or nearly ", ", only ",    ", just ",     NULL};
    return has_among(ends, between, slice_ends);
}

/* The figure right before the share, to which it is added. */
static size_t set_beside(const SharePlace *place) {
    enum { REACH = 28 }; /* bytes */
    if (place->mark == 0) {
        return NO_MARK;
    }
    const Mark *last = &place->marked->marks.items[place->mark - 1];
    Slice between = slice_part(place->marked->text, last->at + 1, place->at);
    bool figure = mark_is_figure(place->marked->text.bytes[last->at]);
    bool fraction = slice_has(between, SLICE(" in every")); /* "seven cents in every euro - 7% -" */
    return figure && !fraction && between.length <= REACH && ends_as_apposition(between)
               ? last->index
               : NO_MARK;
}

/* "Six in ten, 789 in all, want it", "60% (789)": what is added right behind the share. */
static size_t set_behind(const SharePlace *place) {
    enum { REACH = 44 }; /* bytes */
    static const char *const starts[] = {" (", ", ", " - ", ", or ", " or ", NULL},
                             *const ends[] = {")",         " in all",     " of them",
                                              " in total", " altogether", ",",
                                              " -",        " people",     NULL};
    if (place->mark + 1 >= place->marked->marks.count) {
        return NO_MARK;
    }
    const Mark *next = &place->marked->marks.items[place->mark + 1];
    Slice text = place->marked->text, between = slice_part(text, place->at + 1, next->at),
          behind = slice_part(text, next->at + 1, text.length);
    bool apposed = mark_is_figure(text.bytes[next->at]) && between.length <= REACH &&
                   has_among(starts, between, slice_ends) && has_among(ends, behind, slice_starts);
    return apposed ? next->index : NO_MARK;
}

/* "13 fell short: a quarter.", "147 - 37 per cent -" */
static bool is_set_apart(const SharePlace *place) {
    static const char *const leads[] = {": ", " - ", " (", NULL};
    return has_among(leads, place->before, slice_ends) && is_closed(slice_trim(place->behind), 0) &&
           !compares(place);
}

/* "Easing 38% to an estimated $21.4 million": by so much something came to that. */
static bool ends_at_level(const SharePlace *place, const Figures *figures) {
    enum { REACH = 24 }; /* bytes */
    if (place->mark + 1 >= place->marked->marks.count) {
        return false;
    }
    const Mark *next = &place->marked->marks.items[place->mark + 1];
    Slice between = slice_part(place->marked->text, place->at + 1, next->at);
    return mark_is_figure(place->marked->text.bytes[next->at]) && between.length <= REACH &&
           slice_starts(between, SLICE(" to ")) && figure_is_level(&figures->items[next->index]);
}

static SharePlace place_of(const RuleSet *rules, const Claims *claims, const Claim *share) {
    const MarkedSentence *marked = &claims->passages.items[share->passage].marked;
    size_t at = marked->marks.items[share->mark].at;
    return (SharePlace){.rules = rules,
                        .marked = marked,
                        .figure = &claims->figures->items[share->figure],
                        .text = claims->article->text,
                        .mark = share->mark,
                        .at = at,
                        .before = slice_part(marked->text, 0, at),
                        .behind = slice_part(marked->text, at + 1, marked->text.length)};
}

size_t share_stands_beside(const RuleSet *rules, const Claims *claims, const Claim *share) {
    if (share->mark >= claims->passages.items[share->passage].marked.marks.count) {
        return NO_MARK; /* between articles no sentence is marked */
    }
    SharePlace place = place_of(rules, claims, share);
    return set_beside(&place);
}

/* A figure set beside the share is its part, unless words tell that it is the whole. */
static void apposed_read(const SharePlace *place, const Figures *figures, ShareSense *sense) {
    size_t beside = set_beside(place);
    if (beside != NO_MARK) {
        bool of = figure_follows_of(place->text, &figures->items[beside]);
        *(sense->of_known || of ? &sense->whole : &sense->part) = beside;
    }
    if (sense->part == NO_MARK) {
        sense->part = set_behind(place);
    }
}

ShareSense share_sense(const RuleSet *rules, const Claims *claims, const Claim *share) {
    ShareSense sense = {.part = NO_MARK, .whole = NO_MARK};
    if (share->mark >= claims->passages.items[share->passage].marked.marks.count) {
        return sense; /* between articles no sentence is marked */
    }
    SharePlace place = place_of(rules, claims, share);
    if (is_price(&place) || ends_range(&place) || ends_at_level(&place, claims->figures)) {
        return sense;
    }
    bool worded = is_of_something(&place);
    sense.is_bare = !worded && is_set_apart(&place);
    sense.of_something = worded || sense.is_bare;
    if (!sense.of_something) {
        return sense;
    }
    size_t end = known_end(&place);
    sense.of_known = end > 0;
    sense.is_closed = is_closed(place.behind, end);
    sense.takes_up = takes_up(&place);
    sense.opens = place.before.length == 0 && !slice_starts(place.behind, SLICE(" of "));
    sense.whole = whole_behind(&place);
    apposed_read(&place, claims->figures, &sense);
    return sense;
}
