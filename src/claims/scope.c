#include "claims/scope.h"

#include "claims/marking.h"

ScopeWords scope_words(const RuleSet *rules) {
    return (ScopeWords){
        .comparison = ruleset_class(rules, SLICE("scope.comparison")),
        .earlier = ruleset_class(rules, SLICE("scope.earlier")),
        .forecast = ruleset_class(rules, SLICE("scope.forecast")),
        .superseded = ruleset_class(rules, SLICE("scope.superseded")),
        .group = ruleset_class(rules, SLICE("scope.group")),
    };
}

bool scope_equal(Scope a, Scope b) {
    return slice_equal(a.when, b.when) && slice_equal(a.of, b.of);
}

/* The part of a marked sentence in which a figure's phrases of scope stand. */
typedef struct Stretch {
    size_t start, end;
    bool compared; /* it begins with a word that compares */
} Stretch;

/* May stand between "than" and the figure. */
static const char *const small_words[] = {
    "the ",  "a ",    "an ",          "its ",    "their ", "his ",     "her ",      "just ",
    "only ", "some ", "last year's ", "year's ", "last ",  "earlier ", "previous ", "level of "};

static bool is_small_word(Slice rest) {
    if (rest.length && mark_is(*rest.bytes)) {
        return true;
    }
    for (size_t i = 0; i < sizeof small_words / sizeof *small_words; i++) {
        if (slice_starts(rest, slice_of(small_words[i]))) {
            return true;
        }
    }
    return false;
}

/* Does a figure follow a word that compares, with nothing but small words between: "than the C"? */
static bool leads_to_figure(const MarkedSentence *marked, size_t at) {
    enum { SMALL_WORDS = 24 };
    Slice text = marked->text;
    for (size_t end = at + SMALL_WORDS; at < text.length && at < end; at++) {
        char byte = text.bytes[at];
        if (mark_is(byte)) {
            return byte != (char)MARK_NAME;
        }
        if (byte == ',' || byte == ';' || byte == '.') {
            return false;
        }
        if (byte == ' ' && !is_small_word(slice_part(text, at + 1, text.length))) {
            return false;
        }
    }
    return false;
}

static Stretch stretch_around(const ScopeWords *words, const MarkedSentence *marked, size_t at) {
    size_t clause = marked_clause_at(marked, at);
    Stretch stretch = {marked->clauses.items[clause],
                       clause + 1 < marked->clauses.count ? marked->clauses.items[clause + 1]
                                                          : marked->text.length,
                       false};
    for (size_t i = 0; i < marked->hits.count; i++) {
        const ClassHit *hit = &marked->hits.items[i];
        if (hit->class_id != words->comparison || !leads_to_figure(marked, hit->end)) {
            continue;
        }
        if (hit->start >= stretch.start && hit->end <= at) {
            stretch.start = hit->start;
            stretch.compared = true;
        } else if (hit->start > at && hit->start < stretch.end) {
            stretch.end = hit->start;
        }
    }
    return stretch;
}

/* The last phrase of a class in a stretch, as marked text; empty if there is none. */
static Slice phrase_in(const MarkedSentence *marked, int class_id, size_t start, size_t end) {
    Slice phrase = {"", 0};
    for (size_t i = 0; i < marked->hits.count; i++) {
        const ClassHit *hit = &marked->hits.items[i];
        if (hit->class_id == class_id && hit->start >= start && hit->end <= end) {
            phrase = slice_part(marked->text, hit->start, hit->end);
        }
    }
    return phrase;
}

/* The year of a date, as printed. A date to the day is when something happened: it sets no scope.
 */
static Slice year_text(const Article *article, const Figure *date) {
    for (size_t at = date->start; at + 4 <= date->end; at++) {
        Slice four = slice_part(article->text, at, at + 4);
        bool digits = true;
        for (size_t i = 0; i < four.length; i++) {
            digits = digits && four.bytes[i] >= '0' && four.bytes[i] <= '9';
        }
        if (digits) {
            return four;
        }
    }
    return (Slice){"", 0};
}

static Slice year_in(const Article *article, const Figures *figures, const MarkedSentence *marked,
                     size_t start, size_t end) {
    for (size_t i = 0; i < marked->marks.count; i++) {
        const Mark *mark = &marked->marks.items[i];
        bool date = marked->text.bytes[mark->at] == MARK_FIGURE + FIGURE_DATE;
        const Date *when = date ? &figures->items[mark->index].date : NULL;
        if (when && mark->at >= start && mark->at < end && when->year && !when->day) {
            return year_text(article, &figures->items[mark->index]);
        }
    }
    return (Slice){"", 0};
}

/* Where the phrase that opens the sentence ends: at its first comma, if that is near. */
static size_t opening_end(const MarkedSentence *marked) {
    enum { OPENING = 40 };
    for (size_t at = 0; at < marked->text.length && at < OPENING; at++) {
        if (marked->text.bytes[at] == ',') {
            return at;
        }
    }
    return 0;
}

static Slice time_in(const ScopeWords *words, const Article *article, const Figures *figures,
                     const MarkedSentence *marked, size_t start, size_t end) {
    Slice year = year_in(article, figures, marked, start, end);
    if (year.length) {
        return year;
    }
    const struct {
        int class_id;
        Slice name;
    } times[] = {{words->superseded, SLICE("superseded")},
                 {words->forecast, SLICE("forecast")},
                 {words->earlier, SLICE("earlier")}};
    for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
        if (times[i].class_id >= 0 && phrase_in(marked, times[i].class_id, start, end).length) {
            return times[i].name;
        }
    }
    return (Slice){"", 0};
}

Scope scope_read(const ScopeWords *words, const Article *article, const Figures *figures,
                 const MarkedSentence *marked, size_t mark) {
    size_t at = marked->marks.items[mark].at;
    Stretch stretch = stretch_around(words, marked, at);
    Scope scope = {.when = time_in(words, article, figures, marked, stretch.start, stretch.end)};
    if (!scope.when.length && stretch.compared) {
        scope.when = SLICE("compared");
    }
    if (!scope.when.length) {
        scope.when = time_in(words, article, figures, marked, 0, opening_end(marked));
    }
    if (words->group >= 0) {
        scope.of = phrase_in(marked, words->group, stretch.start, stretch.end);
    }
    return scope;
}
