#ifndef ADDSUP_TIES_ALIBI_H
#define ADDSUP_TIES_ALIBI_H
/* Other figures than those that were sought, around a result that does not fit: if it fits them,
 * they may be what it was told of, and nobody is accused. "4,406 of them, or 28.5 per cent" is of
 * the 15,458 boys, not of the 16,002 girls; 27, 15 and 6 million make the 48 of the headline, not
 * the 52 of an older deal. */
#include "relations/relation.h"

/* Takes back the joined relations that do not hold, but would with other figures around them: these
 * are not checked. */
void relations_excuse(Arena *arena, const Claims *claims, Relations *relations);

#endif
