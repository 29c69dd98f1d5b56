#include "lists/listing_shares.h"

#include "relations/term.h"

/* Is it a share of the total that the part is? Of few digits it tells too little. */
static bool is_share_of_total(const ListingSearch *search, size_t part, const Figure *share) {
    enum { TWENTIETH = 20 };
    Rational width = interval_relative_width(
        interval_scaled(figure_range(share), term_unit(RELATION_SHARE, share)));
    Interval all = figure_range(searched_figure(search, search->total)),
             some = figure_range(searched_figure(search, part)),
             told = interval_scaled(figure_range(share), term_unit(RELATION_SHARE, share));
    return rational_known(width) &&
           rational_compare(rational_multiply(width, rational_of(TWENTIETH)), rational_of(1)) < 0 &&
           interval_meets(interval_multiply(all, told), some);
}

/* The percentage that is told next to a part, behind it or before it; NULL if none is. */
static const Figure *share_beside(const ListingSearch *search, size_t part, bool behind) {
    const Figures *figures = search->claims->figures;
    size_t index = searched_addend(search, part)->figure;
    size_t next = behind ? index + 1 : index - 1; /* wraps below 0 */
    if (next >= figures->count || figures->items[next].kind != FIGURE_PERCENT ||
        figures->items[next].sentence != figures->items[index].sentence) {
        return NULL;
    }
    return &figures->items[next];
}

static bool has_share(const ListingSearch *search, size_t part) {
    const Figure *behind = share_beside(search, part, true),
                 *before = share_beside(search, part, false);
    return (behind && is_share_of_total(search, part, behind)) ||
           (before && is_share_of_total(search, part, before));
}

/* "And lamps the other 354m"; of three and more that come near an "and" is enough. */
static bool is_ended(const ListingSearch *search, const Listing *list) {
    enum { QUARTER = 4 };
    unsigned traits = searched_addend(search, list->items[list->count - 1])->traits;
    return (traits & ADDEND_CLOSES && listing_is_within(search, list, QUARTER)) ||
           (list->count > 2 && listing_is_within(search, list, LISTING_NEAR) &&
            listing_is_told_whole(search, list));
}

/* "£238,000" in a headline is cut to thousands: what makes £238,640 is none of its lists. */
static bool is_rounder(const ListingSearch *search, const Listing *list) {
    enum { HUNDREDS = 2 };
    uint8_t finest = UINT8_MAX;
    for (size_t i = 0; i < list->count; i++) {
        uint8_t zeros = searched_figure(search, list->items[i])->zeros;
        finest = zeros < finest ? zeros : finest;
    }
    return searched_figure(search, search->total)->zeros > finest + HUNDREDS - 1;
}

bool listing_is_shared_out(const ListingSearch *search, const Listing *list) {
    if (!is_ended(search, list) || is_rounder(search, list)) {
        return false;
    }
    bool shared = false;
    for (size_t i = 0; i < list->count; i++) {
        shared = shared || has_share(search, list->items[i]);
    }
    return shared;
}
