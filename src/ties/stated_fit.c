#include "ties/stated_fit.h"

#include "operands/level.h"
#include "relations/term.h"

static bool is_compared(const Claims *claims, size_t figure) {
    size_t count, first = claims_of_figure(claims, figure, &count);
    return count && slice_equal(claims->list.items[first].scope.when, SLICE("compared"));
}

/* Last year's part is none of this year's whole. Changes and differences are between scopes. */
static bool mixes_scopes(const Claims *claims, RelationKind kind, const Operands *operands) {
    size_t compared = 0;
    if (kind != RELATION_SHARE && kind != RELATION_SUM && kind != RELATION_COMPLEMENT) {
        return false;
    }
    for (size_t i = 0; i < operands->count; i++) {
        compared += is_compared(claims, operands->items[i].figure);
    }
    return compared > 0 && compared < operands->count;
}

bool stated_list_may_be_longer(const Claims *claims, const Operands *operands) {
    const Figures *figures = claims->figures;
    size_t first = operands->count > 1 ? operands->items[1].figure : 0;
    if (first == 0 || operands->items[0].figure == first - 1) {
        return false;
    }
    const Figure *part = &figures->items[first], *before = &figures->items[first - 1];
    Slice between = before->end <= part->start
                        ? slice_part(claims->article->text, before->end, part->start)
                        : (Slice){"", 0};
    return before->sentence == part->sentence && figures_commensurable(before, part) &&
           memchr(between.bytes, ',', between.length) &&
           !memchr(between.bytes, ';', between.length);
}

/* "A rise of £3,000, or 50%": what was added is part of nothing that must be sought. */
static bool is_part_added(const Claims *claims, RelationKind kind, const Operands *operands) {
    bool part = kind == RELATION_SHARE && operands->count == 2 && operands->items[1].role == 1;
    size_t count, first = part ? claims_of_figure(claims, operands->items[1].figure, &count) : 0;
    return part && count > 0 && claims->list.items[first].change;
}

void stated_drop_open_part(const Figures *figures, RelationKind kind, Operands *operands) {
    bool lone = kind == RELATION_SHARE && operands->count == 2 && operands->items[1].role == 1;
    if (lone && !figure_has_ends(&figures->items[operands->items[1].figure])) {
        operands->count = 1;
    }
}

/* "Feb. 6-10, 771 of them", "430.5 per acre, of which 363": nothing is part of ten times less, or
 * of an average, nor "more than half" of any less. */
static bool is_misread(const Claims *claims, RelationKind kind, const Operands *operands) {
    enum { TENFOLD = 10 };
    if (kind != RELATION_SHARE || operands->count != 3) {
        return false;
    }
    const Figure *items = claims->figures->items, *share = &items[operands->items[0].figure],
                 *part = &items[operands->items[1].figure],
                 *whole = &items[operands->items[2].figure];
    int64_t most = figure_has_ends(share) ? TENFOLD : 1;
    if (figure_is_average(whole) && !figure_is_average(part)) {
        return true;
    }
    return !part->scaled && !whole->scaled && rational_sign(whole->value) > 0 &&
           rational_compare(part->value, rational_multiply(whole->value, rational_of(most))) > 0;
}

/* "61.8 cents per $100, up 1.4 cents": the hundred is what the rate is told for. */
static bool takes_rate_base(const Claims *claims, RelationKind kind, const Operands *operands) {
    for (size_t i = 1; kind == RELATION_DIFFERENCE && i < operands->count; i++) {
        if (figure_is_told_per(claims->article,
                               &claims->figures->items[operands->items[i].figure])) {
            return true;
        }
    }
    return false;
}

/* "Down from 1.2 million to 4,000" is a fall: only two scale words can have been mixed up. */
static bool lacks_scale_word(const Claims *claims, RelationKind kind, const Operands *operands) {
    bool scaled = true;
    for (size_t i = 0; i < operands->count; i++) {
        scaled = scaled && claims->figures->items[operands->items[i].figure].scaled;
    }
    return kind == RELATION_SCALE && !scaled;
}

bool stated_can_be_meant(const Claims *claims, RelationKind kind, const Operands *operands) {
    return operands_fit(kind, claims->figures, operands) && !mixes_scopes(claims, kind, operands) &&
           !is_misread(claims, kind, operands) && !is_part_added(claims, kind, operands) &&
           !takes_rate_base(claims, kind, operands) && !lacks_scale_word(claims, kind, operands);
}
