#ifndef ADDSUP_LISTS_LISTING_PROVISION_H
#define ADDSUP_LISTS_LISTING_PROVISION_H
/* Who gives what of a sum: "The road will cost £77.6m. Whitehall pays £52.3m, ...", "Revenue was
 * £1.4bn. Snacks brought in £0.7bn, ...". The words beside the total say that several make it, the
 * words beside its parts that each gives one. For listing_tie.c. */
#include "lists/listing_place.h"

/* Does the list stand in the sentence right behind a total that several make, or that is divided
 * ("Of the sum, £3m will go to ..."), and tell what each gives or gets? */
bool listing_is_provided(const ListingSearch *search, const Listing *list);

#endif
