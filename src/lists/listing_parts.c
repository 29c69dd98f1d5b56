#include "lists/listing_parts.h"

#include "lists/listing_evidence.h"

static void find_parts(const ListingSearch *search, ListingParts *parts) {
    parts->count = 0;
    for (size_t i = search->start; i < search->end; i++) {
        if (listing_takes(search, i)) {
            parts->items[parts->count++] = i;
        }
    }
}

/* Only lists with a part that is no less than the total are of interest: the others were weighed
 * before, unless parts of theirs were explained in between. */
static bool wants_overfull(const ListingSearch *search) {
    return search->overfull && !(search->around & ADDEND_EXPLAINED);
}

/* What every list counts that goes on to this part: what is told again may be left out. */
static int64_t sure_amount(const Addend *part) {
    return part->again ? 0 : part->amount;
}

/* What the lists can make that begin with a part, by what those can that begin with the next one,
 * and what that counts for surely; NULL: none follows. */
static Prospect prospect_of(const ListingSearch *search, const Addend *first, const Prospect *next,
                            int64_t sure) {
    int64_t total = searched_addend(search, search->total)->amount;
    Prospect prospect = {.least = first->amount, .most = first->amount};
    if (next) {
        prospect.least += sure;
        prospect.most += next->most;
    }
    prospect.most = prospect.most < 2 * total ? prospect.most : 2 * total;
    prospect.least_overfull = first->amount;
    if (first->amount < total) {
        prospect.least_overfull = next && next->least_overfull < INT64_MAX
                                      ? next->least_overfull + sure_amount(first)
                                      : INT64_MAX;
    }
    if (wants_overfull(search) && prospect.least < prospect.least_overfull) {
        prospect.least = prospect.least_overfull;
    }
    return prospect;
}

/* Most lists are far too small even with all that can follow, and no word says that they are
 * complete. What can follow is added up from the end; no more than twice the total is of use. */
static bool find_promising(const ListingSearch *search, ListingParts *parts) {
    Prospect prospect;
    bool found = false;
    for (size_t i = parts->count; i > 0; i--) {
        size_t part = parts->items[i - 1];
        const Addend *first = searched_addend(search, part);
        bool goes_on = i < parts->count && listing_may_go_on(search, part, parts->items[i]);
        int64_t sure = goes_on ? sure_amount(searched_addend(search, parts->items[i])) : 0;
        prospect = prospect_of(search, first, goes_on ? &prospect : NULL, sure);
        parts->promising[i - 1] = goes_on && listing_may_tell(search, first, &prospect);
        found = found || parts->promising[i - 1];
    }
    return found;
}

bool listing_parts_find(const ListingSearch *search, ListingParts *parts) {
    find_parts(search, parts);
    return find_promising(search, parts);
}
