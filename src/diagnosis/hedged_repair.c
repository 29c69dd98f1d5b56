#include "diagnosis/hedged_repair.h"

#include "base/kept.h"

static const Figure *operand_at(const Figures *figures, const Relation *relation, size_t index) {
    return &figures->items[relation_operands(relation)->items[index].figure];
}

size_t hedged_operand(const Figures *figures, const Relation *relation) {
    bool compares = relation->kind == RELATION_BOUND || relation->kind == RELATION_RESTATEMENT;
    if (!compares || relation_operands(relation)->count != 2) {
        return NO_MARK;
    }
    bool first = operand_at(figures, relation, 0)->hedge != HEDGE_NONE,
         second = operand_at(figures, relation, 1)->hedge != HEDGE_NONE;
    return first == second ? NO_MARK : relation_operands(relation)->items[first ? 0 : 1].figure;
}

/* -1: the hedged number is below the exact one, 1: above it, 0: either. */
static int side_of(Hedge hedge) {
    static const int sides[HEDGES] = {
        [HEDGE_ALMOST] = 1,    [HEDGE_UNDER] = 1, [HEDGE_AT_MOST] = 1,    [HEDGE_JUST_OVER] = -1,
        [HEDGE_AT_LEAST] = -1, [HEDGE_OVER] = -1, [HEDGE_WELL_OVER] = -1,
    };
    return sides[hedge];
}

/* The nearest multiple of 10^exponent on that side. */
static Rational rounded_to(Rational value, int exponent, int side) {
    Rational near = rational_rounded(value, -exponent), step = rational_scaled(1, exponent);
    int order = rational_compare(near, value);
    if (side < 0 && order >= 0) {
        return rational_subtract(near, step);
    }
    return side > 0 && order <= 0 ? rational_add(near, step) : near;
}

static bool is_close(Rational rounded, Rational value) {
    enum { HUNDREDTH = 100 };
    Rational away = rational_absolute(rational_subtract(rounded, value));
    return rational_compare(rational_multiply(away, rational_of(HUNDREDTH)), value) <= 0;
}

static Rational roundest(Rational value, int least, int side) {
    enum { MOST_ZEROS = 12 };
    for (int exponent = MOST_ZEROS; exponent >= least; exponent--) {
        Rational rounded = rounded_to(value, exponent, side);
        if (rational_known(rounded) && is_close(rounded, value)) {
            return rounded;
        }
    }
    return RATIONAL_UNKNOWN;
}

bool hedged_repair(Arena *arena, const Article *article, const Figures *figures,
                   const Relation *relation, Repair *repair) {
    size_t index = hedged_operand(figures, relation);
    Numeral printed, meant;
    if (index == NO_MARK || !figure_numeral(&figures->items[index], article->text, &printed)) {
        return false;
    }
    bool first = relation_operands(relation)->items[0].figure == index;
    const Figure *hedged = &figures->items[index],
                 *exact = operand_at(figures, relation, first ? 1 : 0);
    Rational value = roundest(exact->value, hedged->place, side_of(hedged->hedge));
    Rational factor = rational_divide(hedged->value, numeral_value(&printed));
    if (hedged->kind != exact->kind || !rational_known(value) ||
        !numeral_of(rational_divide(value, factor), printed.places, &meant)) {
        return false;
    }
    Buffer text = {0};
    figure_restate(&text, hedged, article->text, &meant);
    *repair = (Repair){.figure = index,
                       .kind = SLIP_NONE,
                       .text = buffer_kept(arena, &text),
                       .value = value,
                       .place = hedged->place};
    return true;
}
