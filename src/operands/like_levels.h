#ifndef ADDSUP_OPERANDS_LIKE_LEVELS_H
#define ADDSUP_OPERANDS_LIKE_LEVELS_H
/* The two levels of one kind in a stretch of claims, where there are but two: amounts of one unit,
 * or, of more than two, those that count one thing. */
#include "claims/claim.h"

/* Has it two digits, be they zeros? A bare number of one digit may be anything. */
bool level_is_large(const Figure *figure);

/* Is it the age of whoever is named before it: "said Ron Tibbs, 81", "a third man, 31,"? */
bool level_is_age(Slice text, const Figure *figure);

/* Is it told in years, months or weeks? Waits and runs are compared, but these are more often times
 * by the way. */
bool level_is_long_time(const Figure *figure);

/* Is it how far two others are apart: "exceeds by 2.5 million that of 2019", "54 seconds behind"?
 */
bool level_is_distance(Slice text, const Figure *figure);

/* Is neither ten times the other? */
bool levels_are_of_one_size(const Figure *a, const Figure *b);

/* The two, in reading order, the figure told for them left out; small numbers are looked at only
 * where there are no two large ones. False if there are more, or none. */
bool like_levels_find(const Claims *claims, const Claim *told, size_t first, size_t last,
                      const Claim *pair[2]);

#endif
