#ifndef ADDSUP_DIAGNOSIS_CULPRIT_H
#define ADDSUP_DIAGNOSIS_CULPRIT_H
/* Which figure of a broken relation is the likeliest to be wrong, and which of its repairs comes
 * first. What other relations say of a repair is for the diagnosis, which sets what it mends. */
#include "diagnosis/repair.h"

#define NO_FIGURE ((size_t)-1)

/* The figure, or NO_FIGURE where nothing decides. Ranks the repairs; a result that has none gets
 * the value that it should have. */
size_t culprit_find(Arena *arena, const Article *article, const Figures *figures,
                    const Relation *relation, Repairs *repairs);

#endif
