#ifndef ADDSUP_LISTS_LISTING_SHARES_H
#define ADDSUP_LISTS_LISTING_SHARES_H
/* A list of which a part is told with its share of the total: "Cables brought in 1,274m, which is
 * 55 per cent of the top line, wires 688m and lamps the other 354m", where the total stands
 * paragraphs away among others. For listing_evidence.c. */
#include "lists/listing_place.h"

/* Is one of its parts told with a share that it has of this total, and does the list say where it
 * ends? */
bool listing_is_shared_out(const ListingSearch *search, const Listing *list);

#endif
