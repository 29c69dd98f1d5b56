#ifndef ADDSUP_TIES_POINTED_COUNT_H
#define ADDSUP_TIES_POINTED_COUNT_H
/* "136.069 units": what is counted in whole numbers has no decimals, so that the point stands for
 * a comma and the count is a thousand times too small. Told by the noun alone; where a count of the
 * same noun with thousands stands beside it, odd_numeral.h has a relation for the two as well. */
#include "relations/relation.h"

/* Is it a bare number with three decimals, behind one digit to three that are no zero? */
bool point_may_be_comma(const Figure *figure, Slice text);

/* Say words around the figure, by its index, that it is an average, a rate or an index? */
bool figure_is_averaged(const RuleSet *rules, const Claims *claims, size_t figure);

/* Adds a relation of one figure for each such count, judged: it holds of an average, and in an
 * article that writes all its thousands so. */
void pointed_counts_tie(Arena *arena, const RuleSet *rules, size_t rule, const Claims *claims,
                        Relations *relations);

#endif
