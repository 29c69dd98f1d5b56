#ifndef ADDSUP_RELATIONS_FORMULA_H
#define ADDSUP_RELATIONS_FORMULA_H
/* What each relation demands of its values: a row of a table for each kind. Percentages are counted
 * as ratios (61.8% is 0.618), points too, so that the formulas have no hundreds in them.
 *
 *     sum          total = part + part + ...
 *     share        share = part / whole; of a part that is not told, some whole number
 *     complement   share = 1 - part - part - ...
 *     difference   difference = more - less
 *     ratio        ratio = part / base, or ratio / per = part / base
 *     change       change = (to - from) / from, or (from - to) / from where it goes down
 *     points       points = |from - to|
 *     restatement  stated = again
 *     bound        bound = figure
 *     conversion   converted = stated, in the other unit; of money by the rate of another pair,
 *                  or one that is told
 *     scale        stated <= 10 * beside, which it is part of
 *     age          the time that passes from one date to the other; the dates are not solved for
 *     order        figure > figures, or figure < figures; no value to solve for
 *     date         the weekday is that of the day; it has one term, and no value to solve for
 *     numeral      the figure can be read, and is of the size of the one beside it, if there is
 *                  one; it has no value to solve for either */
#include "relations/relation.h"

/* An operand's values, in the formula's unit. */
typedef struct Term {
    Interval range;
    int role;
    const Figure *figure; /* for its unit, or its date */
} Term;

/* Every value that the term at `index` could have, given all the others. Unknown where the relation
 * does not tell, or a divisor's range spans zero. */
Interval formula_solve(RelationKind kind, Direction direction, const Term *terms, size_t count,
                       size_t index);

/* All rates within which one may drift between two mentions in an article: 2% either way. */
Interval exchange_drift(Interval rate);

/* Does some choice inside the ranges satisfy the relation? Unchecked where that is unknown. */
RelationStatus formula_judge(RelationKind kind, Direction direction, const Term *terms,
                             size_t count);

/* Are two values of one size, within a tenth and ten times each other? */
bool values_are_of_one_size(Interval a, Interval b);

#endif
