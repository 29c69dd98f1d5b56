#include "lists/listing_parts.h"

#include "lists/listing_tie.h"

/* Only lists with a part that is no less than the total are of interest: the others were weighed
 * before, unless parts of theirs were explained in between. */
static bool wants_overfull(const ListingSearch *search) {
    return search->overfull && !(search->around & ADDEND_EXPLAINED);
}

/* What every list counts that goes on to this part: what is told again may be left out. */
static int64_t sure_amount(const Addend *part) {
    return part->again ? 0 : part->amount;
}

/* What lists can make that begin with one part. */
typedef struct Prospect {
    int64_t least, most;    /* amounts */
    int64_t least_overfull; /* with a part that is no less than the total; INT64_MAX: none is */
    int64_t sure;           /* what their first part counts surely */
} Prospect;

static const Prospect no_prospect = {.least_overfull = INT64_MAX};

/* Puts a part before the lists of a prospect. More than twice the total is of no use. */
static void put_before(const ListingSearch *search, const Addend *first, Prospect *prospect) {
    bool overfull = first->amount >= search->amount, rest = prospect->least_overfull < INT64_MAX;
    prospect->least_overfull = overfull ? first->amount
                               : rest   ? prospect->least_overfull + sure_amount(first)
                                        : INT64_MAX;
    prospect->least = first->amount + prospect->sure;
    prospect->most += first->amount;
    prospect->most = prospect->most < 2 * search->amount ? prospect->most : 2 * search->amount;
    prospect->sure = sure_amount(first);
}

/* May a list be weighed at all that begins with `first`: does it come near its total, or may it be
 * complete, or tied? Most are far too small even with all that can follow. */
static bool may_tell(const ListingSearch *search, const Addend *first, const Prospect *prospect) {
    enum { QUARTER = 4 };
    int64_t total = search->amount, most = prospect->most, least = prospect->least;
    if (wants_overfull(search)) {
        least = prospect->least_overfull > least ? prospect->least_overfull : least;
        if (least == INT64_MAX) {
            return false;
        }
    }
    bool near = most >= total - total / QUARTER && least <= total + total / QUARTER;
    return near || first->traits & (ADDEND_OPENS | ADDEND_COLON) ||
           (most >= total / LISTING_TENFOLD && least / LISTING_TENFOLD <= total &&
            listing_may_be_tied(search, first));
}

/* The parts are read from the last to the first, and what can follow one is added up on the way. */
bool listing_parts_find(const ListingSearch *search, ListingParts *parts) {
    const Addend *addends = search->items, *next = NULL;
    ListingPart *part = &parts->room[LISTING_PARTS];
    Prospect prospect = no_prospect;
    bool found = false;
    for (size_t i = search->end; i-- > search->start;) {
        const Addend *first = &addends[i];
        if (!listing_takes(search, first)) {
            continue;
        }
        bool goes_on = next && listing_may_go_on(search, first, next);
        prospect = goes_on ? prospect : no_prospect;
        put_before(search, first, &prospect);
        *--part = (ListingPart){i, goes_on && may_tell(search, first, &prospect)};
        found = found || part->promising;
        next = first;
    }
    parts->items = part;
    parts->count = (size_t)(parts->room + LISTING_PARTS - part);
    return found;
}
