#include "lists/listing_chain.h"

/* "Another 61", "the rest, 116", "schools get 51.7m", or a further figure of the same sentence; of
 * money, which is spent once, also one of the next. */
static bool goes_on(const ListingSearch *search, const Listing *list, size_t part) {
    const Addend *addend = searched_addend(search, list->items[part]),
                 *before = searched_addend(search, list->items[part - 1]);
    bool money = searched_figure(search, search->total)->kind == FIGURE_MONEY;
    return addend->traits & (ADDEND_JOINS | ADDEND_PROVIDED) ||
           addend->passage - before->passage <= (money ? 1 : 0);
}

static bool is_linked(const ListingSearch *search, const Listing *list) {
    bool linked = true;
    for (size_t i = 1; i < list->count; i++) {
        linked = linked && goes_on(search, list, i);
    }
    return linked;
}

/* Is nothing greater told before it, but of another time? */
static bool has_greatest_total(const ListingSearch *search, const Listing *list) {
    bool greatest = search->total < list->items[0];
    for (size_t i = search->start; i < list->items[0]; i++) {
        const Addend *addend = searched_addend(search, i);
        greatest =
            greatest && (addend->amount <= search->amount ||
                         (addend->traits & ADDEND_SET_ASIDE &&
                          !(searched_addend(search, search->total)->traits & ADDEND_SET_ASIDE)));
    }
    return greatest;
}

bool listing_is_chain(const ListingSearch *search, const Listing *list) {
    enum { FEWEST = 3 };
    const Addend *last = searched_addend(search, list->items[list->count - 1]);
    return list->count >= FEWEST && last->traits & ADDEND_CLOSES &&
           last->passage > searched_addend(search, list->items[0])->passage &&
           is_linked(search, list) && has_greatest_total(search, list);
}
