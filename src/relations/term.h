#ifndef ADDSUP_RELATIONS_TERM_H
#define ADDSUP_RELATIONS_TERM_H
/* From figures to the terms of a formula and back. */
#include "relations/formula.h"

/* What one printed unit of this figure counts in a formula: a hundredth for percentages and points,
 * a ten-thousandth for basis points, else 1; but bare numbers between which points lie are points
 * too: "52.6 per cent to 47.4", an index at 7,412. */
Rational term_unit(RelationKind kind, const Figure *figure);

/* The figure's values in the formula's unit, with the freedom of rounding that it has beside the
 * other figures of the reading: trailing zeros of a part or total of exact counts in one sentence
 * are no rounding. */
Term term_make(RelationKind kind, const Figures *figures, const Operands *operands, size_t index);

/* The same with another figure in that place: what the relation would make of a repair. */
Term term_of(RelationKind kind, const Figures *figures, const Operands *operands, size_t index,
             const Figure *figure);

/* The terms of a whole reading, in order; `terms` has room for operands->count. */
void terms_make(RelationKind kind, const Figures *figures, const Operands *operands, Term *terms);

/* What the formula says of a whole reading, of LIMIT_PARTS and RELATION_ROLES operands at most. */
RelationStatus operands_judge(RelationKind kind, Direction direction, const Figures *figures,
                              const Operands *operands);

/* Can both stand in one sum or difference: counts with counts, pounds with pounds? */
bool figures_commensurable(const Figure *a, const Figure *b);

/* Are they of one unit, or is one a bare number that takes that of the other: "from 11,200 hectares
 * to 4,300"? A number that is ten times off takes it from something else. */
bool levels_comparable(const Figure *a, const Figure *b);

/* The same of a part and its whole. */
bool shares_comparable(const Figure *a, const Figure *b);

/* Can the figures play their roles together? What is added up, compared or restated has one unit;
 * so have the two levels of a share, a ratio or a change. */
bool operands_fit(RelationKind kind, const Figures *figures, const Operands *operands);

/* "1.9 pages": a count that has decimals is one on average. */
static inline bool figure_is_average(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && figure->place < 0 && !figure->scaled;
}

/* Is it told to both sides, not "more than 300", "65 and up", "under 18"? */
static inline bool figure_has_ends(const Figure *figure) {
    return figure->hedge <= HEDGE_JUST_OVER;
}

/* What its last digit counts that is no trailing zero. */
static inline Rational figure_step(const Figure *figure) {
    return rational_scaled(1, figure->place + figure->zeros);
}

/* The same as below, of any figure. */
bool figure_digits_reach(const Figure *figure, int64_t least);

/* Do its digits, without point and trailing zeros, make at least this number? */
static inline bool figure_has_digits(const Figure *figure, int64_t least) {
    bool plain = figure->value.denominator == 1 && figure->place + figure->zeros == 0;
    return plain ? figure->value.numerator >= least || -figure->value.numerator >= least
                 : figure_digits_reach(figure, least);
}

/* Is it of one digit, so that it may be anything: "seven", not 20 or 1.2 million? */
static inline bool figure_is_few(const Figure *figure) {
    enum { FEW = 10 };
    return !figure_has_digits(figure, FEW) && rational_compare(figure->value, rational_of(FEW)) < 0;
}

/* Is it a percentage or a fraction? */
static inline bool figure_is_share(const Figure *figure) {
    return figure->kind == FIGURE_PERCENT || figure->kind == FIGURE_FRACTION;
}

#endif
