#ifndef ADDSUP_OPERANDS_SUPPORT_H
#define ADDSUP_OPERANDS_SUPPORT_H
/* What else than its own wording speaks for a reading of a broken relation: the neighbours in its
 * list hold with the same whole, its list is said to be complete, its pair of levels stands alone,
 * or a percentage is told of the pair beside the distance. */
#include "relations/relation.h"

/* Sets `supported`, and `reading` to the one supported, of the broken relations that are joined.
 * `explained`, by index of figure: it is the result of another relation that holds, so this one
 * ties it to the wrong figures. */
void relations_support(const RuleSet *rules, const Claims *claims, const bool *explained,
                       Relations *relations);

#endif
