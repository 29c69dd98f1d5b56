#include "relations/reference.h"

#include "figures/word.h"
#include "relations/context.h"
#include "relations/term.h"

enum { SURE_DIGITS = 100 }; /* with fewer two equal numbers may be two things */

typedef struct ReferenceSearch {
    Arena *arena;
    const Claims *claims;
    const ClaimIndex *index; /* the claims of any measure: one for each figure */
    Echoes *echoes;
} ReferenceSearch;

static const Claim *claim_at(const ReferenceSearch *search, size_t position) {
    return &search->claims->list.items[search->index->items[position]];
}

static const Figure *figure_at(const ReferenceSearch *search, size_t position) {
    return &search->claims->figures->items[claim_at(search, position)->figure];
}

static bool can_return(const Figure *figure) {
    return (figure_is_level(figure) || figure->kind == FIGURE_PERCENT) &&
           rational_known(figure->value) && figure->hedge == HEDGE_NONE &&
           figure_has_digits(figure, SURE_DIGITS);
}

/* Fractions are reduced, so that equal ones have equal parts. */
static bool same_value(const Figure *a, const Figure *b) {
    return a->value.numerator == b->value.numerator &&
           a->value.denominator == b->value.denominator && figures_commensurable(a, b);
}

/* "the 605 members who were asked" are other than the members. */
static bool is_restricted(const ReferenceSearch *search, const Figure *figure) {
    static const TableWord words[] = {"aboard", "aged",  "among", "at",    "born", "from",
                                      "in",     "of",    "on",    "over",  "that", "under",
                                      "where",  "which", "who",   "whose", "with", "without"};
    enum { REACH = 3 }; /* words */
    size_t at = figure->end;
    for (int i = 0; i < REACH; i++) {
        Word word = word_after(search->claims->article->text, at);
        if (word_none(&word)) {
            return false;
        }
        if (WORD_AMONG(words, &word)) {
            return true;
        }
        at = word.end;
    }
    return false;
}

/* "the", "all the", "those": the reader knows of them already. */
static bool is_definite(const ReferenceSearch *search, const Figure *figure) {
    static const TableWord words[] = {"all", "both", "its", "the", "their", "these", "those"};
    Word before = word_before(search->claims->article->text, figure->start);
    return figure->kind == FIGURE_CARDINAL && figure->noun.length && !figure->scaled &&
           figure->zeros < 2 && WORD_AMONG(words, &before) && !is_restricted(search, figure);
}

static bool same_thing(const ReferenceSearch *search, size_t a, size_t b) {
    const Figure *one = figure_at(search, a), *other = figure_at(search, b);
    return one->kind == other->kind && other->noun.length && other->hedge == HEDGE_NONE &&
           !other->scaled && word_means_same(one->noun, other->noun) &&
           scope_equal(claim_at(search, a)->scope, claim_at(search, b)->scope) &&
           !claim_at(search, b)->change;
}

static void add(const ReferenceSearch *search, size_t stated, size_t again) {
    *list_push(search->arena, search->echoes) =
        (Echo){claim_at(search, stated)->figure, claim_at(search, again)->figure, false};
}

/* The one earlier number of the same things; the position itself if there are none, or two. */
static size_t only_antecedent(const ReferenceSearch *search, size_t position) {
    size_t found = position;
    for (size_t i = position; i-- > 0 && position - i <= LIMIT_REACH;) {
        if (!same_thing(search, position, i)) {
            continue;
        }
        if (found != position && !same_value(figure_at(search, found), figure_at(search, i))) {
            return position;
        }
        found = i;
    }
    return found;
}

/* Does the number stand anywhere near, before or behind? */
static bool is_told_elsewhere(const ReferenceSearch *search, size_t position) {
    size_t first = position > LIMIT_REACH ? position - LIMIT_REACH : 0;
    for (size_t i = first; i < search->index->count && i <= position + LIMIT_REACH; i++) {
        if (i != position && same_value(figure_at(search, i), figure_at(search, position))) {
            return true;
        }
    }
    return false;
}

static size_t last_equal(const ReferenceSearch *search, size_t position) {
    for (size_t i = position; i-- > 0 && position - i <= LIMIT_REACH;) {
        if (same_value(figure_at(search, i), figure_at(search, position))) {
            return i;
        }
    }
    return position;
}

static void look_back(const ReferenceSearch *search, size_t position) {
    size_t again = last_equal(search, position);
    if (again == position && is_definite(search, figure_at(search, position)) &&
        !is_told_elsewhere(search, position)) {
        again = only_antecedent(search, position);
    }
    if (again != position) {
        add(search, position, again);
    }
}

void references_find(Arena *arena, const Claims *claims, Echoes *echoes) {
    ReferenceSearch search = {arena, claims, &claims->by_measure[MEASURE_ANY], echoes};
    for (size_t i = 0; i < search.index->count; i++) {
        if (can_return(figure_at(&search, i))) {
            look_back(&search, i);
        }
    }
}
