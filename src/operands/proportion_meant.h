#ifndef ADDSUP_OPERANDS_PROPORTION_MEANT_H
#define ADDSUP_OPERANDS_PROPORTION_MEANT_H
/* Whether a share can mean the two levels that alone come near it: they are not two sides of one
 * thing, no other share is theirs, and the words of its sentence point at them. */
#include "operands/naming.h"
#include "operands/share_sense.h"

enum { PROPORTION_CROWD = 16 }; /* levels looked at */

typedef struct SoleSearch {
    const Claims *claims;
    const Claim *share;
    const Figure *told;
    ShareSense sense;
    const Claim *levels[PROPORTION_CROWD];
    size_t level_count;
    const Claim *part, *whole; /* of the last pair that may be meant */
    size_t pair_count;
    bool excused; /* another pair fits */
} SoleSearch;

static inline const Figure *sole_figure(const SoleSearch *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

/* "Of the 392", "out of 392" */
static inline bool whole_is_marked(const SoleSearch *search, const Claim *whole) {
    return figure_follows_of(search->claims->article->text, sole_figure(search, whole));
}

/* "With the whole budget put at £24m", "a national flock of 24m": is it called all there is? */
bool whole_is_called(const SoleSearch *search);

bool proportion_is_meant(const SoleSearch *search);

#endif
