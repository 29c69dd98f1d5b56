#ifndef ADDSUP_TIES_ODD_NUMERAL_H
#define ADDSUP_TIES_ODD_NUMERAL_H
/* Ties the numerals that are not written as the rest of the article is: those that the reader
 * could not read ("110,00"), for rules that give nothing, and those that are of another convention
 * than a figure of the same noun ("25.269 units" beside "26,414 units"), for rules that give the
 * figure beside. */
#include "relations/relation.h"

/* Adds a relation for each of them, judged; where there is an innocent reading, it holds. */
void odd_numerals_tie(Arena *arena, const RuleSet *rules, size_t rule, const Claims *claims,
                      Relations *relations);

#endif
