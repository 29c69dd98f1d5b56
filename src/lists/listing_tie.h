#ifndef ADDSUP_LISTS_LISTING_TIE_H
#define ADDSUP_LISTS_LISTING_TIE_H
/* Which words tie a list to its total: "of the 355 who voted, 137 backed Lee and 218 Ray", "168
 * runners, 87 of them men and 81 women". A list that is tied is that of the total, however far from
 * it. For listing_evidence.c, which asks for more where words say less. */
#include "lists/listing_place.h"

/* Does the wording, or another list, make this figure a total? */
bool listing_has_told_total(const ListingSearch *search);

/* Is the total no more than an item among others: "Ann ($5,260), Bob ($2,941) and Cy ($2,319)"? */
bool listing_is_series(const ListingSearch *search, const Listing *list);

/* Are its figures, and its total, of one thing as far as nouns tell? */
bool listing_is_of_one_noun(const ListingSearch *search, const Listing *list);

/* Does a bracket open right before the addend, in the sentence of the total? */
static inline bool listing_opens_bracket(const ListingSearch *search, const Addend *addend) {
    return addend->traits & ADDEND_BRACKET &&
           addend->passage == searched_addend(search, search->total)->passage;
}

/* "Two thirds, 786, were men. There were 386 women": two kinds of which there is no third. */
bool listing_is_of_two_kinds(const ListingSearch *search, const Listing *list);

/* Could any list of the total that begins with `first` be tied at all? */
static inline bool listing_may_be_tied(const ListingSearch *search, const Addend *first) {
    const Addend *total = searched_addend(search, search->total);
    return total->whole || total->traits & (ADDEND_TOTALS | ADDEND_PURSE) ||
           first->traits & ADDEND_OF_THEM || listing_opens_bracket(search, first);
}

/* Does a sentence tell of the total, and of nothing but its parts? Of a list that may be tied. */
bool listing_words_tie(const ListingSearch *search, const Listing *list);

/* Does the tie of words hold, of any list? */
static inline bool listing_is_tied(const ListingSearch *search, const Listing *list) {
    return listing_may_be_tied(search, searched_addend(search, list->items[0])) &&
           listing_words_tie(search, list);
}

/* "612 were boys, and 390 of those were new. The other 222 were not": the two kinds of a total. */
bool listing_is_two_way(const ListingSearch *search, const Listing *list);

/* Of a list that is tied: does it make more than all there is, or, though it could be partial, so
 * nearly what it should that a slip is likelier? */
bool listing_should_hold_as_tied(const ListingSearch *search, const Listing *list);

#endif
