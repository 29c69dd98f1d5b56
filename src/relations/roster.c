#include "relations/roster.h"

#include "relations/term.h"

typedef struct RosterSearch {
    Arena *arena;
    const Claims *claims;
    const Claim *total;
    Rosters *rosters;
} RosterSearch;

static const Figure *figure_of(const RosterSearch *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

static bool can_be_part(const RosterSearch *search, const Claim *claim) {
    const Figure *total = figure_of(search, search->total), *part = figure_of(search, claim);
    return claim->measure == MEASURE_ANY && !claim->change &&
           claim->figure != search->total->figure &&
           scope_equal(claim->scope, search->total->scope) && figures_commensurable(total, part) &&
           rational_known(part->value) && rational_compare(part->value, total->value) < 0;
}

static bool same_roster(const Roster *a, const Roster *b) {
    return a->count == b->count && memcmp(a->items, b->items, a->count * sizeof *a->items) == 0;
}

static void add_roster(const RosterSearch *search, Roster roster) {
    if (roster.count < 2 || roster.count > LIMIT_PARTS ||
        search->rosters->count >= LIMIT_READINGS) {
        return;
    }
    for (size_t i = 0; i < search->rosters->count; i++) {
        if (same_roster(&search->rosters->items[i], &roster)) {
            return;
        }
    }
    *list_push(search->arena, search->rosters) = roster;
}

/* The parts among the claims from index `first` up to `last`, not including it. */
static void list_between(const RosterSearch *search, size_t first, size_t last) {
    Roster roster = {0};
    for (size_t i = first; i < last && roster.count <= LIMIT_PARTS; i++) {
        const Claim *claim = &search->claims->list.items[i];
        if (can_be_part(search, claim)) {
            *list_push(search->arena, &roster) = claim->figure;
        }
    }
    add_roster(search, roster);
}

static size_t paragraph_of_passage(const RosterSearch *search, size_t passage) {
    size_t sentence = search->claims->passages.items[passage].sentence;
    return search->claims->article->sentences.items[sentence].paragraph;
}

/* The first claim of a passage, by looking back or ahead from a claim. Passages are short. */
static size_t passage_start(const RosterSearch *search, size_t claim) {
    const Claim *items = search->claims->list.items;
    while (claim > 0 && items[claim - 1].passage == items[claim].passage) {
        claim--;
    }
    return claim;
}

static size_t passage_end(const RosterSearch *search, size_t claim) {
    const ClaimList *list = &search->claims->list;
    size_t passage = list->items[claim].passage;
    while (claim < list->count && list->items[claim].passage == passage) {
        claim++;
    }
    return claim;
}

/* Goes on from `end` while passages stand in the paragraph, up to a limit of claims. */
static size_t paragraph_end(const RosterSearch *search, size_t end, size_t paragraph) {
    const ClaimList *list = &search->claims->list;
    size_t limit = end + 4 * LIMIT_PARTS;
    while (end < list->count && end < limit &&
           paragraph_of_passage(search, list->items[end].passage) == paragraph) {
        end++;
    }
    return end;
}

static size_t paragraph_start(const RosterSearch *search, size_t start, size_t paragraph) {
    const ClaimList *list = &search->claims->list;
    size_t limit = start > 4 * LIMIT_PARTS ? start - 4 * LIMIT_PARTS : 0;
    while (start > limit &&
           paragraph_of_passage(search, list->items[start - 1].passage) == paragraph) {
        start--;
    }
    return start;
}

void rosters_around(Arena *arena, const Claims *claims, const Claim *total, Rosters *rosters) {
    RosterSearch search = {arena, claims, total, rosters};
    const ClaimList *list = &claims->list;
    if (!rational_known(claims->figures->items[total->figure].value)) {
        return;
    }
    size_t count, at = claims_of_figure(claims, total->figure, &count);
    size_t start = passage_start(&search, at), end = passage_end(&search, at);
    size_t paragraph = paragraph_of_passage(&search, total->passage);
    list_between(&search, at, end);
    list_between(&search, start, at);
    if (end < list->count) {
        list_between(&search, end, passage_end(&search, end));
        size_t rest = paragraph_end(&search, end, paragraph);
        list_between(&search, end, rest);
        size_t next = paragraph_of_passage(&search, list->items[end].passage);
        list_between(&search, end, paragraph_end(&search, end, next));
    }
    if (start > 0) {
        list_between(&search, passage_start(&search, start - 1), start);
        list_between(&search, paragraph_start(&search, start, paragraph), start);
    }
}
