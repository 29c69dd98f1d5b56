#ifndef ADDSUP_TIES_APPORTIONMENT_H
#define ADDSUP_TIES_APPORTIONMENT_H
/* What all is shared out to: "Amoah had 41,906 votes, which is 48.5%, ... and Mumuni 2,430 (2.8%)",
 * in sentences apart. Where shares make 100% and are told of one whole, the counts told with them
 * make that whole, wherever it stands. */
#include "relations/relation.h"

/* A reading of a sum, tight, for each list of three shares and more that makes 100%. One of them at
 * most may not fit its count. */
void apportionments_find(Arena *arena, const Claims *claims, const Relations *relations,
                         Readings *sums);

#endif
