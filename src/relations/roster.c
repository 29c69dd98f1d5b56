#include "relations/roster.h"

#include "relations/claim_window.h"
#include "relations/term.h"

typedef struct RosterSearch {
    Arena *arena;
    const Claims *claims;
    const Claim *total;
    size_t whole; /* the measure "whole" */
    int rest;     /* the words block the-rest; -1 where there is none */
    bool peers;   /* the total is one of the list: 4% beside 27% and 69% */
    Rosters *rosters;
} RosterSearch;

static const Figure *figure_of(const RosterSearch *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

/* "fewer than 2,000" is no part of a sum: it has no end. */
static bool has_ends(const Figure *figure) {
    Interval range = figure_range(figure);
    return interval_known(range) && !range.low_none && !range.high_none;
}

/* "five candidates" is no part of 3,202 votes. */
static bool nouns_agree(const Figure *total, const Figure *part) {
    return !part->noun.length || !total->noun.length || slice_equal(part->noun, total->noun);
}

/* "of the eight per cent" is what the others are parts of. */
static bool is_whole(const RosterSearch *search, size_t figure) {
    size_t count, first = claims_of_figure(search->claims, figure, &count);
    for (size_t i = 0; i < count; i++) {
        if (search->claims->list.items[first + i].measure == search->whole) {
            return true;
        }
    }
    return false;
}

static bool can_be_part(const RosterSearch *search, const Claim *claim) {
    const Figure *total = figure_of(search, search->total), *part = figure_of(search, claim);
    return claim->measure == MEASURE_ANY && !claim->change &&
           claim->figure != search->total->figure && !is_whole(search, claim->figure) &&
           nouns_agree(total, part) && has_ends(part) &&
           scope_equal(claim->scope, search->total->scope) && figures_commensurable(total, part) &&
           rational_known(part->value) &&
           (search->peers || rational_compare(part->value, total->value) < 0);
}

static bool same_figures(const Roster *a, const Roster *b) {
    return a->figures.count == b->figures.count &&
           memcmp(a->figures.items, b->figures.items,
                  a->figures.count * sizeof *a->figures.items) == 0;
}

static void add_roster(const RosterSearch *search, Roster roster) {
    if (roster.figures.count < 2 || roster.figures.count > LIMIT_PARTS ||
        search->rosters->count >= LIMIT_READINGS) {
        return;
    }
    for (size_t i = 0; i < search->rosters->count; i++) {
        if (same_figures(&search->rosters->items[i], &roster)) {
            return;
        }
    }
    *list_push(search->arena, search->rosters) = roster;
}

/* Does a word that closes a list stand in the passage of a claim? */
static bool says_rest(const RosterSearch *search, const Claim *claim) {
    const MarkedSentence *marked = &search->claims->passages.items[claim->passage].marked;
    for (size_t i = 0; search->rest >= 0 && i < marked->hits.count; i++) {
        if (marked->hits.items[i].class_id == search->rest) {
            return true;
        }
    }
    return false;
}

/* Does a colon stand between the total and the first part, and nothing end a sentence before it? */
static bool colon_opens(const RosterSearch *search, const Roster *roster) {
    const Figure *total = figure_of(search, search->total),
                 *part = &search->claims->figures->items[roster->figures.items[0]];
    if (total->end >= part->start || part->start - total->end > 120) {
        return false;
    }
    Slice between = slice_part(search->claims->article->text, total->end, part->start);
    return memchr(between.bytes, ':', between.length) != NULL;
}

/* Do the parts make the total within a quarter of it? "The remainder" may be of something else. */
static bool is_near_total(const RosterSearch *search, const Roster *roster) {
    enum { PARTS = 4 };
    Rational total = figure_of(search, search->total)->value, sum = rational_of(0);
    for (size_t i = 0; i < roster->figures.count; i++) {
        sum = rational_add(sum, search->claims->figures->items[roster->figures.items[i]].value);
    }
    Rational away = rational_absolute(rational_subtract(sum, total));
    return search->peers ||
           (rational_known(away) &&
            rational_compare(rational_multiply(away, rational_of(PARTS)), total) <= 0);
}

/* The parts among the claims from index `first` up to `last`, not including it. */
static void list_between(const RosterSearch *search, size_t first, size_t last) {
    Roster roster = {0};
    bool rest = false;
    for (size_t i = first; i < last && roster.figures.count <= LIMIT_PARTS; i++) {
        const Claim *claim = &search->claims->list.items[i];
        if (can_be_part(search, claim)) {
            *list_push(search->arena, &roster.figures) = claim->figure;
            rest = rest || says_rest(search, claim);
        }
    }
    roster.complete = roster.figures.count >= 2 &&
                      (colon_opens(search, &roster) || (rest && is_near_total(search, &roster)));
    add_roster(search, roster);
}

static size_t measure_named(const RuleSet *rules, Slice name) {
    size_t index = 0;
    while (index < ruleset_measure_count(rules) &&
           !slice_equal(ruleset_measure(rules, index)->name, name)) {
        index++;
    }
    return index;
}

void rosters_around(Arena *arena, const RuleSet *rules, const Claims *claims, const Claim *total,
                    bool peers, Rosters *rosters) {
    RosterSearch search = {.arena = arena,
                           .claims = claims,
                           .total = total,
                           .whole = measure_named(rules, SLICE("whole")),
                           .rest = ruleset_class(rules, SLICE("the-rest")),
                           .peers = peers,
                           .rosters = rosters};
    if (!has_ends(&claims->figures->items[total->figure])) {
        return;
    }
    size_t count, at = claims_of_figure(claims, total->figure, &count);
    ClaimWindow window = claim_window(claims, total);
    list_between(&search, at, window.sentence_end);
    list_between(&search, window.sentence, at);
    list_between(&search, window.sentence_end, window.behind);
    list_between(&search, window.sentence_end, window.paragraph_end);
    list_between(&search, at, window.paragraph_end);
    list_between(&search, window.paragraph, window.sentence);
    list_between(&search, window.paragraph, at);
    if (!peers) {
        list_between(&search, window.before, window.sentence);
        list_between(&search, window.paragraph_end, window.next_end);
        list_between(&search, window.next_end, window.after_next_end);
        list_between(&search, window.previous, window.paragraph);
    }
}
