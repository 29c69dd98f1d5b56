#ifndef ADDSUP_TIES_TIE_H
#define ADDSUP_TIES_TIE_H
/* Ties figures into relations: those that one stretch of text states, and those that a rule joins
 * from claims of different sentences. Each is judged; nothing is accused here. */
#include "relations/relation.h"

/* All relations of an article that the enabled rules tie (NULL: all rules), in the order of their
 * results. */
void relations_tie(Arena *arena, const RuleSet *rules, const bool *enabled, const Claims *claims,
                   Relations *relations);

#endif
