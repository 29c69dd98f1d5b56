#include "operands/named_level.h"

#include "base/count.h"
#include "claims/plain_level.h"
#include "figures/word_walk.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/term.h"

/* Words that say of no level which one it is. */
static const TableWord general[] = {
    "about",    "according", "after",    "against",   "also",      "amount",  "april",
    "august",   "been",      "before",   "being",     "between",   "came",    "company",
    "compared", "could",     "count",    "deaths",    "december",  "during",  "early",
    "even",     "february",  "fell",     "figure",    "figures",   "first",   "friday",
    "from",     "half",      "have",     "however",   "increase",  "into",    "january",
    "july",     "june",      "just",     "last",      "late",      "less",    "level",
    "like",     "made",      "many",     "march",     "meanwhile", "monday",  "month",
    "more",     "moved",     "much",     "next",      "november",  "number",  "numbers",
    "october",  "officials", "only",     "over",      "price",     "prices",  "profit",
    "quarter",  "rate",      "reached",  "recorded",  "rise",      "rose",    "said",
    "same",     "saturday",  "season",   "second",    "september", "share",   "shares",
    "should",   "since",     "some",     "stood",     "sunday",    "than",    "that",
    "their",    "there",     "these",    "they",      "third",     "this",    "those",
    "through",  "thursday",  "time",     "today",     "total",     "tuesday", "under",
    "until",    "upon",      "value",    "wednesday", "week",      "were",    "what",
    "when",     "where",     "which",    "while",     "will",      "with",    "would",
    "year",     "years",     "yesterday"};

typedef struct NamedSearch {
    const Claims *claims;
    const Claim *told;
    const Figure *known;
    PlainLevels levels;
    size_t found;
} NamedSearch;

static const Figure *level_at(const NamedSearch *search, size_t index) {
    const Claim *claim = &search->claims->list.items[search->levels.claims[index]];
    return &search->claims->figures->items[claim->figure];
}

/* Could the level be the other end of the change: of its unit, and of no other time? */
static bool can_be_meant(const NamedSearch *search, size_t index) {
    const Claim *claim = &search->claims->list.items[search->levels.claims[index]];
    const Figure *level = level_at(search, index);
    return level != search->known && levels_comparable(level, search->known) &&
           !time_is_other(claim->scope.when);
}

/* Does the walk come to the word before another part of the sentence begins? */
static bool comes_to(WordWalk walk, Slice word, bool on) {
    static const TableWord joints[] = {"and", "but", "or", "to", "while", "with"};
    while ((on ? walk_on(&walk) : walk_back(&walk)) && !WORD_AMONG(joints, &walk.word)) {
        if (word_means_same(word, slice_part(walk.text, walk.word.start, walk.word.end))) {
            return true;
        }
    }
    return false;
}

/* Does the word stand a few words from the figure, with no other figure between? */
static bool is_told_of(const NamedSearch *search, const Figure *level, Slice word) {
    enum { REACH = 4 };
    const Figures *figures = search->claims->figures;
    Slice text = search->claims->article->text;
    bool first = level == figures->items, last = level + 1 == figures->items + figures->count;
    WordWalk on = {.text = slice_part(text, 0, last ? text.length : level[1].start),
                   .at = level->end,
                   .left = REACH},
             back = {.text = text, .at = level->start, .left = REACH};
    size_t from = first ? 0 : level[-1].end;
    Slice before = slice_part(text, from, level->start);
    back.text = before;
    back.at = before.length;
    return comes_to(on, word, true) || comes_to(back, word, false);
}

/* The only value among the levels beside which the word stands; NO_MARK if it stands beside none,
 * or beside several. */
static size_t named_by(const NamedSearch *search, Slice word) {
    size_t found = NO_MARK;
    for (size_t i = 0; i < search->levels.count; i++) {
        size_t figure = search->claims->list.items[search->levels.claims[i]].figure;
        if (!can_be_meant(search, i) || !is_told_of(search, level_at(search, i), word)) {
            continue;
        }
        if (found != NO_MARK && rational_compare(search->claims->figures->items[found].value,
                                                 level_at(search, i)->value) != 0) {
            return NO_MARK;
        }
        found = figure;
    }
    return found;
}

/* Where the words begin that say what changed: with the sentence, or behind the figure before. */
static size_t words_start(const NamedSearch *search, const Figure *first) {
    const Figure *figures = search->claims->figures->items;
    size_t start = search->claims->article->sentences.items[first->sentence].start;
    bool before = first > figures && first[-1].sentence == first->sentence;
    return before ? count_most(start, first[-1].end) : start;
}

/* False once two words name two levels. */
static bool take_word(NamedSearch *search, const Word *word) {
    enum { SHORTEST = 4 };
    if (word->length < SHORTEST || WORD_AMONG(general, word)) {
        return true;
    }
    size_t named =
        named_by(search, slice_part(search->claims->article->text, word->start, word->end));
    if (named == NO_MARK) {
        return true;
    }
    bool agrees = search->found == NO_MARK ||
                  rational_compare(search->claims->figures->items[search->found].value,
                                   search->claims->figures->items[named].value) == 0;
    search->found = named;
    return agrees;
}

size_t named_level_find(const Claims *claims, const Claim *told, size_t known) {
    const Figures *figures = claims->figures;
    ClaimWindow window = claim_window(claims, told);
    NamedSearch search = {.claims = claims,
                          .told = told,
                          .known = &figures->items[known],
                          .levels = plain_levels_between(claims, window.previous, window.sentence),
                          .found = NO_MARK};
    const Figure *first = &figures->items[count_least(told->figure, known)];
    Slice text = slice_part(claims->article->text, 0, first->start);
    size_t at = words_start(&search, first);
    while (at < text.length) {
        Word word = word_at(text, at);
        if (!word_none(&word) && !take_word(&search, &word)) {
            return NO_MARK;
        }
        at = word_none(&word) ? at + 1 : word.end;
    }
    return search.found;
}
