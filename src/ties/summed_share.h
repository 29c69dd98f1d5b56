#ifndef ADDSUP_TIES_SUMMED_SHARE_H
#define ADDSUP_TIES_SUMMED_SHARE_H
/* Shares told apart from what they are shares of: "The 9,840 were 6,214 miners and 3,626 clerks.
 * ... Clerks made up 36.8%." That a sum holds says whose part and which whole can be meant, the
 * word before the share says of which part it is told. */
#include "relations/relation.h"

/* One reading, tight, for each share that nothing explains and that tells one part of one sum by
 * its words. `explained`, by index of figure: another relation ties it. */
void summed_shares_find(Arena *arena, const RuleSet *rules, const Claims *claims,
                        const Relations *relations, const bool *explained, Readings *shares);

#endif
