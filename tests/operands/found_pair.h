#ifndef ADDSUP_TESTS_FOUND_PAIR_H
#define ADDSUP_TESTS_FOUND_PAIR_H
/* The two levels that are found for a distance in a text, told as text: "95-68", with "!" behind if
 * words tell which of them is older; "" if there are none. */
#include "operands/gap_sole.h"

typedef bool PairFinder(const Chooser *chooser, SolePair *pair);

/* `result`: the value of the figure that tells the distance, as it is written. */
const char *found_pair(PairFinder *find, const char *text, const char *result);

#endif
