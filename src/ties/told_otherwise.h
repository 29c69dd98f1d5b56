#ifndef ADDSUP_TIES_TOLD_OTHERWISE_H
#define ADDSUP_TIES_TOLD_OTHERWISE_H
/* What a relation that holds says of the figures of a broken one: that they add up in another way,
 * that the share is one of another whole, that the level is another's. Only relations that stand no
 * farther off than operands are sought are asked. */
#include "relations/relation.h"

/* Why the figures of a broken relation mean something else; NULL if nothing says so. */
const char *told_otherwise(const Figures *figures, const Relations *relations, size_t index);

/* Are all levels of a distance those of another one that holds? */
bool levels_told_apart(const Figures *figures, const Relations *relations, size_t index,
                       const Operands *operands);

#endif
