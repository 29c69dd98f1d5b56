#ifndef ADDSUP_DIAGNOSIS_CITATION_H
#define ADDSUP_DIAGNOSIS_CITATION_H
/* Which relations each figure takes part in, or may take part in by another reading, so that what a
 * repair touches is found without looking at all relations. */
#include "relations/relation.h"

typedef LIST_OF(size_t) RelationIndexes; /* ascending */

typedef struct Citations {
    RelationIndexes *of_figure; /* for each figure of the article */
} Citations;

Citations citations_make(Arena *arena, const Figures *figures, const Relations *relations);

/* Does the relation's chosen reading have this figure? */
bool relation_cites(const Relation *relation, size_t figure);

/* How many figures two relations have in common. */
size_t relations_share(const Relation *a, const Relation *b);

#endif
