#include "diagnosis/repair_search.h"

#include "diagnosis/numeral_repair.h"
#include "relations/conversion.h"
#include "relations/near_slip.h"
#include "relations/term.h"

static uint8_t trailing_zeros(const Numeral *numeral) {
    uint8_t zeros = 0;
    while (numeral->places == 0 && zeros < numeral->count &&
           numeral->digits[numeral->count - 1 - zeros] == '0') {
        zeros++;
    }
    return zeros;
}

Figure repaired_figure(const Figure *figure, Rational value, int place, uint8_t zeros) {
    Figure repaired = *figure;
    repaired.value = value;
    repaired.place = place;
    repaired.zeros = zeros;
    return repaired;
}

Interval repaired_range(const Figures *figures, const Relation *relation, size_t index,
                        const Figure *meant) {
    return term_of(relation->kind, figures, relation_operands(relation), index, meant).range;
}

/* Who writes 412,000 meant 4,120,000, not 4,120,003: a round figure is repaired by a round one;
 * only a zero too many may go. */
static bool stays_round(const Numeral *printed, const Slip *slip) {
    enum { ROUND = 2 }; /* trailing zeros */
    uint8_t zeros = trailing_zeros(printed);
    int least = zeros - (slip->kind == SLIP_DOUBLED ? 1 : 0);
    return zeros < ROUND || trailing_zeros(&slip->meant) >= least;
}

/* The terms of a relation as it stands; a count of things has none. */
static void terms_printed(const RepairSearch *search, Term *terms) {
    const Relation *relation = search->relation;
    if (relation->kind != RELATION_COUNT) {
        terms_make(relation->kind, search->figures, relation_operands(relation), terms);
    }
}

/* What the operand at `index` would have to be beside the others, in the formula's unit. */
static Interval needed_range(const RepairSearch *search, const Term *terms, size_t index) {
    const Relation *relation = search->relation;
    if (relation->kind == RELATION_COUNT) {
        return interval_point(rational_of((int64_t)relation->things));
    }
    return formula_solve(relation->kind, relation->direction, terms,
                         relation_operands(relation)->count, index);
}

static Slice restated(const RepairSearch *search, const Figure *figure, const Numeral *meant) {
    Buffer text = {0};
    figure_restate(&text, figure, search->article->text, meant);
    return buffer_kept(search->arena, &text);
}

/* The slips that may reach what is needed: hedges stay within a tenth of the value, rounding within
 * half of that and one unit of its last place. A hedge or a high end that is absent leaves it open.
 */
static void slips_in_reach(Arena *arena, RelationKind kind, const Figure *figure,
                           const Numeral *printed, Interval needed, Slips *slips) {
    if (needed.high_none || figure->hedge > HEDGE_JUST_OVER) {
        numeral_slips(arena, printed, slips);
        return;
    }
    int parts = figure->hedge == HEDGE_NONE ? 20 : 10;
    Rational unit = term_unit(kind, figure),
             place = rational_scaled(1, figure->place + figure->zeros), low = rational_of(0),
             high = rational_add(rational_divide(needed.high, unit), place);
    if (!needed.low_none && rational_sign(needed.low) > 0) {
        low = rational_subtract(rational_divide(needed.low, unit), place);
    }
    slips_near(arena, figure, printed, rational_multiply(low, rational_make(parts, parts + 1)),
               rational_multiply(high, rational_make(parts, parts - 1)), slips);
}

/* How far a value is from the middle of what is needed. */
static Rational distance_to(Interval needed, Rational value) {
    return rational_absolute(rational_subtract(interval_middle(needed), value));
}

static void try_slip(const RepairSearch *search, size_t index, const Slip *slip, Rational value,
                     Interval needed) {
    size_t at = relation_operands(search->relation)->items[index].figure;
    const Figure *figure = &search->figures->items[at];
    Figure meant = repaired_figure(figure, value, figure->place, trailing_zeros(&slip->meant));
    Interval range = repaired_range(search->figures, search->relation, index, &meant);
    if (interval_known(range) && interval_meets(range, needed)) {
        *list_push(search->arena, search->repairs) = (Repair){
            .figure = at,
            .kind = slip->kind,
            .text = restated(search, figure, &slip->meant),
            .value = value,
            .place = figure->place,
            .away = distance_to(
                needed, rational_multiply(value, term_unit(search->relation->kind, figure)))};
    }
}

/* All numerals one slip away; they may be many, and are gone before the next operand is tried. */
static void try_slips(const RepairSearch *search, size_t index, const Numeral *printed,
                      Interval needed) {
    const Operand *operand = &relation_operands(search->relation)->items[index];
    const Figure *figure = &search->figures->items[operand->figure];
    Rational factor = slip_factor(figure, printed);
    Arena scratch = {0};
    Slips slips = {0};
    slips_in_reach(&scratch, search->relation->kind, figure, printed, needed, &slips);
    for (size_t i = 0; i < slips.count; i++) {
        const Slip *slip = &slips.items[i];
        if (stays_round(printed, slip)) {
            Rational value = rational_multiply(numeral_value(&slip->meant), factor);
            try_slip(search, index, slip, value, needed);
        }
    }
    arena_free(&scratch);
}

static void repair_operand(const RepairSearch *search, const Term *terms, size_t index) {
    const Operand *operand = &relation_operands(search->relation)->items[index];
    const Figure *figure = &search->figures->items[operand->figure];
    Interval needed = needed_range(search, terms, index);
    Numeral printed;
    if (!interval_known(needed)) {
        return;
    }
    bool digits = search->relation->kind != RELATION_SCALE;
    if (digits && figure_numeral(figure, search->article->text, &printed)) {
        try_slips(search, index, &printed, needed);
    }
    try_scales(search, index, needed);
    try_point(search, index, needed);
    try_lost_point(search, index, needed);
    if (figure->kind == FIGURE_FRACTION && figure->worded) {
        try_fractions(search, index, needed);
    }
    if (search->relation->kind == RELATION_CONVERSION) {
        try_lost_scales(search, index, needed);
    }
}

void repairs_find(Arena *arena, const Article *article, const Figures *figures,
                  const Relation *relation, Repairs *repairs) {
    RepairSearch search = {arena, article, figures, relation, repairs};
    if (relation->kind == RELATION_NUMERAL) {
        numeral_repairs_find(arena, article, figures, relation, repairs);
        return;
    }
    Term terms[LIMIT_PARTS + RELATION_ROLES];
    terms_printed(&search, terms);
    for (size_t i = 0; i < relation_operands(relation)->count; i++) {
        repair_operand(&search, terms, i);
    }
    if (relation->kind == RELATION_DATE) {
        try_weekday(&search);
        try_day(&search);
    }
    bool dated = relation->kind == RELATION_AGE || relation->kind == RELATION_ORDER;
    if (dated && repairs->count == 0) { /* a span is misprinted sooner */
        try_dates(&search);
    }
    try_reasoning(&search);
}

/* Who writes 4% and 11.2% writes 18% too, and no 18.0%. */
static bool drops_zeros(const RepairSearch *search, const Figure *figure) {
    bool whole = false;
    for (size_t i = 0; i < search->figures->count; i++) {
        const Figure *other = &search->figures->items[i];
        Numeral numeral;
        if (other->kind != figure->kind || other == figure ||
            !figure_numeral(other, search->article->text, &numeral)) {
            continue;
        }
        if (numeral.places && numeral.digits[numeral.count - 1] == '0') {
            return false;
        }
        whole = whole || numeral.places == 0;
    }
    return whole;
}

/* To so many places a result that should be this is told. */
static int places_told(const RepairSearch *search, const Figure *figure, Rational value,
                       int places) {
    Rational rounded = rational_rounded(value, places);
    bool zeros = places > 0 && figure->kind == FIGURE_PERCENT && rounded.denominator == 1;
    return zeros && drops_zeros(search, figure) ? 0 : places;
}

/* Of a unit that is of two sizes, as the gallon is, the one is taken that comes nearer to what was
 * printed. */
static Rational needed_value(const RepairSearch *search, Interval needed, const Figure *figure) {
    const Operands *operands = relation_operands(search->relation);
    if (search->relation->kind != RELATION_CONVERSION || operands->count != 2) {
        return interval_middle(needed);
    }
    const Figure *stated = &search->figures->items[operands->items[1].figure];
    Interval exact = interval_converted(interval_point(stated->value), stated->unit, figure->unit);
    if (!interval_known(exact) || rational_compare(exact.low, exact.high) == 0) {
        return interval_middle(needed);
    }
    return rational_compare(figure->value, exact.low) < 0 ? exact.low : exact.high;
}

bool repair_result(Arena *arena, const Article *article, const Figures *figures,
                   const Relation *relation, Repair *repair) {
    RepairSearch search = {arena, article, figures, relation, NULL};
    const Operand *result = &relation_operands(relation)->items[0];
    const Figure *figure = &figures->items[result->figure];
    Term terms[LIMIT_PARTS + RELATION_ROLES];
    terms_printed(&search, terms);
    Interval needed = needed_range(&search, terms, 0);
    Numeral printed, meant;
    if (!interval_known(needed) || needed.low_none || needed.high_none ||
        !figure_numeral(figure, article->text, &printed)) {
        return false;
    }
    Rational scale = rational_divide(figure->value, numeral_value(&printed));
    Rational value = rational_divide(
        rational_divide(needed_value(&search, needed, figure), term_unit(relation->kind, figure)),
        scale);
    int places = places_told(&search, figure, value, printed.places);
    if (!rational_known(value) || !numeral_of(rational_rounded(value, places), places, &meant)) {
        return false;
    }
    *repair = (Repair){.figure = result->figure,
                       .kind = SLIP_NONE,
                       .text = restated(&search, figure, &meant),
                       .value = figure_value_with(figure, article->text, &meant),
                       .place = figure->place + printed.places - places};
    return true;
}

bool repair_mends(const Repair *repair, const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    if (repair->kind == SLIP_POINTS) { /* the number stays, another relation holds */
        return relation->kind == RELATION_CHANGE && operands->items[0].figure == repair->figure;
    }
    if (relation->kind == RELATION_COUNT) {
        return operands->items[0].figure == repair->figure &&
               rational_compare(repair->value, rational_of((int64_t)relation->things)) == 0;
    }
    Term terms[LIMIT_PARTS + RELATION_ROLES];
    terms_make(relation->kind, figures, operands, terms);
    Figure meant =
        repaired_figure(&figures->items[repair->figure], repair->value, repair->place, 0);
    meant.date = repair->date.month || repair->date.year ? repair->date : meant.date;
    bool concerned = false;
    for (size_t i = 0; i < operands->count; i++) {
        if (operands->items[i].figure == repair->figure) {
            terms[i].figure = &meant;
            terms[i].range = repaired_range(figures, relation, i, &meant);
            concerned = true;
        }
    }
    return concerned && formula_judge(relation->kind, relation->direction, terms,
                                      operands->count) == RELATION_HOLDS;
}
