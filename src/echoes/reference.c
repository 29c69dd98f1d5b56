#include "echoes/reference.h"

#include "echoes/reference_search.h"
#include "echoes/taken_up.h"
#include "relations/context.h"
#include "relations/term.h"

enum { SURE_DIGITS = 100 }; /* with fewer two equal numbers may be two things */

static bool can_return(const Figure *figure) {
    return (figure_is_level(figure) || figure->kind == FIGURE_PERCENT) &&
           rational_known(figure->value) && figure->hedge == HEDGE_NONE &&
           figure_has_digits(figure, SURE_DIGITS);
}

/* "the", "all the", "those": the reader knows of them already. */
static bool can_refer(const ReferenceSearch *search, const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && figure->noun.length && !figure->scaled &&
           figure->zeros < 2 && figure_is_definite(search->claims->article, figure) &&
           !reference_is_restricted(search, figure);
}

static bool same_thing(const ReferenceSearch *search, size_t a, size_t b) {
    const Figure *one = reference_figure(search, a), *other = reference_figure(search, b);
    return one->kind == other->kind && other->noun.length && other->hedge == HEDGE_NONE &&
           !other->scaled && word_means_same(one->noun, other->noun) &&
           scope_equal(reference_claim(search, a)->scope, reference_claim(search, b)->scope) &&
           !reference_claim(search, b)->change;
}

static void add(const ReferenceSearch *search, size_t stated, size_t again) {
    *list_push(search->arena, search->echoes) = (Echo){
        .stated = reference_claim(search, stated)->figure,
        .again = reference_claim(search, again)->figure,
    };
}

static size_t last_equal(const ReferenceSearch *search, size_t position) {
    for (size_t i = position; i-- > 0 && position - i <= LIMIT_REACH;) {
        if (reference_same_value(reference_figure(search, i), reference_figure(search, position))) {
            return i;
        }
    }
    return position;
}

/* Is an earlier mention found: one of equal value, or the only one of that noun? */
static bool look_back(const ReferenceSearch *search, size_t position) {
    const Figure *figure = reference_figure(search, position);
    if (!can_return(figure)) {
        return false;
    }
    size_t again = last_equal(search, position);
    if (again == position && can_refer(search, figure) &&
        !reference_is_told_elsewhere(search, position)) {
        size_t first = position > LIMIT_REACH ? position - LIMIT_REACH : 0;
        again = reference_antecedent(search, first, position, same_thing);
    }
    if (again != position) {
        add(search, position, again);
    }
    return again != position;
}

static const Mention *mentions_of(Arena *arena, const Claims *claims, const ClaimIndex *index) {
    Mention *mentions = arena_take(arena, index->count * sizeof *mentions);
    for (size_t i = 0; i < index->count; i++) {
        const Claim *claim = &claims->list.items[index->items[i]];
        mentions[i] = (Mention){claim, &claims->figures->items[claim->figure],
                                passage_paragraph(claims, claim->passage)};
    }
    return mentions;
}

void references_find(Arena *arena, const Claims *claims, Echoes *echoes) {
    const ClaimIndex *index = &claims->by_measure[MEASURE_ANY];
    ReferenceSearch search = {arena, claims, mentions_of(arena, claims, index), index->count,
                              echoes};
    for (size_t i = 0; i < search.count; i++) {
        if (!look_back(&search, i)) {
            reference_slip_find(&search, i);
        }
    }
}
