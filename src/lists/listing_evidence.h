#ifndef ADDSUP_LISTS_LISTING_EVIDENCE_H
#define ADDSUP_LISTS_LISTING_EVIDENCE_H
/* What ties a list to a total that nothing names as its own. */
#include "lists/listing_place.h"

/* Can the figure have a list at all? A change is no total, a percentage only if it is told as one.
 */
bool listing_may_have_total(const ListingSearch *search);

/* Would unrelated figures hardly hold like this? The fewer digits, the nearer they must stand. */
bool listing_holds_by_no_accident(const ListingSearch *search, const Listing *list);

/* Could it be so at all? Most lists are too far from their total, and have no such word. */
static inline bool listing_may_be_complete(const ListingSearch *search, const Listing *list) {
    enum { QUARTER = 4 };
    unsigned first = searched_addend(search, list->items[0])->traits;
    return first & (ADDEND_OPENS | ADDEND_COLON) || listing_is_within(search, list, QUARTER);
}

/* Is it said to be complete: "they comprise 318 nurses, ...", "27 schools (16 old, seven new and
 * four rented)"? Of a list that may be. What ends with "the remaining 18" is for sole_sum.c. */
bool listing_words_complete(const ListingSearch *search, const Listing *list);

/* The same of any list. */
static inline bool listing_is_complete(const ListingSearch *search, const Listing *list) {
    return listing_may_be_complete(search, list) && listing_words_complete(search, list);
}

/* Does it look so much like a list of this total that it should make it? Such a list is accused if
 * a slip explains why it does not. */
bool listing_should_hold(const ListingSearch *search, const Listing *list);

#endif
