#ifndef ADDSUP_DIAGNOSIS_CULPRIT_H
#define ADDSUP_DIAGNOSIS_CULPRIT_H
/* Which figure of a broken relation is the likeliest to be wrong, and which of its repairs comes
 * first. What other relations say of a repair is for the diagnosis, which sets what it mends. */
#include "diagnosis/repair.h"

#define NO_FIGURE ((size_t)-1)

typedef struct Culprit {
    size_t figure;   /* NO_FIGURE where nothing decides */
    const char *why; /* it and no other; for -v */
} Culprit;

/* Ranks the repairs, and adds to them where a hedge or a result that has none tells what it should
 * be. */
Culprit culprit_find(Arena *arena, const Article *article, const Figures *figures,
                     const Relation *relation, Repairs *repairs);

#endif
