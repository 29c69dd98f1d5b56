#include "relations/misreading.h"

#include "relations/term.h"

static bool is_compared(const Claims *claims, size_t figure) {
    size_t count, first = claims_of_figure(claims, figure, &count);
    return count && slice_equal(claims->list.items[first].scope.when, SLICE("compared"));
}

/* Last year's part is none of this year's whole. Changes and differences are between scopes. */
static bool mixes_scopes(RelationKind kind, const Claims *claims, const Operands *operands) {
    size_t compared = 0;
    if (kind != RELATION_SHARE && kind != RELATION_SUM && kind != RELATION_COMPLEMENT) {
        return false;
    }
    for (size_t i = 0; i < operands->count; i++) {
        compared += is_compared(claims, operands->items[i].figure);
    }
    return compared > 0 && compared < operands->count;
}

/* "Feb. 6-10, 771 of them": nothing is part of ten times less, nor "more than half" of any less. */
static bool is_misread(RelationKind kind, const Claims *claims, const Operands *operands) {
    enum { TENFOLD = 10 };
    if (kind != RELATION_SHARE || operands->count != 3) {
        return false;
    }
    const Figure *items = claims->figures->items, *share = &items[operands->items[0].figure],
                 *part = &items[operands->items[1].figure],
                 *whole = &items[operands->items[2].figure];
    int64_t most = figure_has_ends(share) ? TENFOLD : 1;
    return !part->scaled && !whole->scaled && rational_sign(whole->value) > 0 &&
           rational_compare(part->value, rational_multiply(whole->value, rational_of(most))) > 0;
}

/* "A rise of £3,000, or 50%": what was added is part of nothing that must be sought. */
static bool is_part_added(RelationKind kind, const Claims *claims, const Operands *operands) {
    bool part = kind == RELATION_SHARE && operands->count == 2 && operands->items[1].role == 1;
    size_t count, first = part ? claims_of_figure(claims, operands->items[1].figure, &count) : 0;
    return part && count > 0 && claims->list.items[first].change;
}

bool operands_misread(RelationKind kind, const Claims *claims, const Operands *operands) {
    return mixes_scopes(kind, claims, operands) || is_misread(kind, claims, operands) ||
           is_part_added(kind, claims, operands);
}
