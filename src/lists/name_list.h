#ifndef ADDSUP_LISTS_NAME_LIST_H
#define ADDSUP_LISTS_NAME_LIST_H
/* Names side by side: "Ann Lee (34), Bob Ray, 41, and Cy Coe all denied it" has a list of three.
 * Unlike an enumeration such a list says itself where it ends: with the name behind "and". */
#include "claims/claim.h"

typedef struct NameList {
    size_t start, end;   /* in the article's text, an age behind the last name included */
    size_t sentence;     /* index */
    size_t first, count; /* of the article's names */
} NameList;

typedef LIST_OF(NameList) NameLists;

/* All of an article, in order. Left out is what may go on, or began earlier: "Ann, Bob and others",
 * "the mayor, Ann and Bob", and of which it is not sure which names are one: "Austin, Texas, and
 * Reno, Nevada". */
void name_lists_read(Arena *arena, const Claims *claims, NameLists *lists);

#endif
