#ifndef ADDSUP_LISTS_LISTING_PARTS_H
#define ADDSUP_LISTS_LISTING_PARTS_H
/* Which figures can be parts of a total, and which of them a list may begin with that tells
 * anything, judged by amounts and traits alone. For listing.c, which puts the lists together. */
#include "lists/listing_place.h"

enum { LISTING_PARTS = 2 * LIMIT_REACH };

typedef struct ListingPart {
    size_t addend;  /* index */
    bool promising; /* may a list that begins with it tell anything? */
} ListingPart;

/* The addends that can be parts of the total, in order. */
typedef struct ListingParts {
    ListingPart room[LISTING_PARTS]; /* filled from its end */
    const ListingPart *items;
    size_t count;
} ListingParts;

/* False if there is no list to be tried. */
bool listing_parts_find(const ListingSearch *search, ListingParts *parts);

#endif
