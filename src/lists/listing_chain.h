#ifndef ADDSUP_LISTS_LISTING_CHAIN_H
#define ADDSUP_LISTS_LISTING_CHAIN_H
/* A list that is told over several sentences and says where it ends: "Of the eels only 37 were
 * sending. Another 61 were eaten. The rest, 116, fell silent." Of one sentence it is for
 * sole_sum.c. For listing_evidence.c. */
#include "lists/listing_place.h"

/* Does every part go on with the one before, the last with what is left, and is no figure told
 * before them that could be what they make but the total? */
bool listing_is_chain(const ListingSearch *search, const Listing *list);

#endif
