#ifndef ADDSUP_LISTS_COUNTING_H
#define ADDSUP_LISTS_COUNTING_H
/* Numbers of things that are then listed: "Three wards changed hands: Leith, Portobello and the
 * Inch". Only a colon, dashes or brackets say that a list is all of it, a figure in brackets
 * behind each thing, or what counted_names.h knows. */
#include "claims/claim.h"

typedef struct Counting {
    size_t figure; /* of the number */
    size_t things; /* how many are listed: where that is not sure, the nearest to the number */
    bool holds;
} Counting;

typedef LIST_OF(Counting) Countings;

/* All of an article, in order, those that hold and those that do not. */
void countings_read(Arena *arena, const Claims *claims, Countings *countings);

#endif
