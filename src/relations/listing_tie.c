#include "relations/listing_tie.h"

bool listing_has_told_total(const ListingSearch *search) {
    const Addend *total = searched_addend(search, search->total);
    return search->confirmed || total->whole || total->traits & ADDEND_TOTALS;
}

bool listing_has_placed_total(const ListingSearch *search, const Listing *list) {
    return listing_opens_article(search) || listing_touches_total(search, list);
}

static bool nouns_agree(const Figure *a, const Figure *b) {
    return !a->noun.length || !b->noun.length || slice_equal(a->noun, b->noun);
}

/* "318 nurses, 141 doctors" are of one kind only if something says so: "another 18 people", "612
 * people in all". */
bool listing_is_of_one_noun(const ListingSearch *search, const Listing *list) {
    const Figure *total = searched_figure(search, search->total),
                 *first = searched_figure(search, list->items[0]);
    bool told = listing_has_told_total(search);
    for (size_t i = 0; i < list->count; i++) {
        const Figure *part = searched_figure(search, list->items[i]);
        if (!(searched_addend(search, list->items[i])->traits & ADDEND_JOINS) &&
            (!(told || nouns_agree(total, part)) || !nouns_agree(first, part))) {
            return false;
        }
    }
    return true;
}

static const Addend *first_of(const ListingSearch *search, const Listing *list) {
    return searched_addend(search, list->items[0]);
}

static const Addend *last_of(const ListingSearch *search, const Listing *list) {
    return searched_addend(search, list->items[list->count - 1]);
}

/* "87 of them men and 81 women", "of which 1,946 are public and 823 private" */
static bool tells_of_them(const ListingSearch *search, const Listing *list) {
    return first_of(search, list)->traits & ADDEND_OF_THEM && search->total < list->items[0];
}

/* "Of the 355 who voted, ...": told as a total in the sentence of its parts, or right before it; in
 * the one behind only by "in all". "A further 654" begins another list. */
static bool tells_of_total(const ListingSearch *search, const Listing *list) {
    const Addend *total = searched_addend(search, search->total);
    bool before = search->total < list->items[0] || listing_sentences_apart(search, list) == 0;
    return (total->traits & ADDEND_TOTALS || (before && total->whole)) &&
           !(search->total < list->items[0] && first_of(search, list)->traits & ADDEND_JOINS) &&
           listing_is_of_one_noun(search, list);
}

static bool ends_with(Slice text, Slice end) {
    return text.length >= end.length &&
           slice_equal(slice_part(text, text.length - end.length, text.length), end);
}

/* "... and 81 women", "led by 88,214 to 74,963", "the other 25": nothing comes behind it. */
static bool is_ended(const ListingSearch *search, const Listing *list) {
    Slice joint =
        listing_text_between(search, list->items[list->count - 2], list->items[list->count - 1]);
    return listing_is_told_whole(search, list) || ends_with(joint, SLICE(" to ")) ||
           last_of(search, list)->traits & ADDEND_JOINS;
}

bool listing_is_tied(const ListingSearch *search, const Listing *list) {
    return first_of(search, list)->passage == last_of(search, list)->passage &&
           listing_sentences_apart(search, list) <= 1 && listing_touches_total(search, list) &&
           (tells_of_them(search, list) || tells_of_total(search, list)) &&
           listing_is_whole(search, list) && is_ended(search, list);
}

bool listing_should_hold_as_tied(const ListingSearch *search, const Listing *list) {
    enum { HUNDREDS = 3, THOUSANDS, QUARTER = 4, TENFOLD = 10 };
    bool pair = list->count == 2;
    if (search->digits < HUNDREDS ||
        list->sum < searched_addend(search, search->total)->amount / TENFOLD) {
        return false;
    }
    return list->sum > searched_addend(search, search->total)->amount ||
           search->digits > THOUSANDS || (!pair && search->digits == THOUSANDS) ||
           (!pair && listing_is_within(search, list, QUARTER));
}
