#ifndef ADDSUP_FIGURES_JOINED_NUMBER_H
#define ADDSUP_FIGURES_JOINED_NUMBER_H
/* Two numbers joined by hyphens that count nothing together: a 2-in-1 tablet, a 3-for-2 split, a
 * 737-800, the days 5-20/4. Parts of a whole are left alone: 1-in-10, and 5-for-9 from the line. */
#include "base/slice.h"

/* Where what is joined to the digits from `at` to `end` ends; `end` if nothing is. */
size_t joined_number_end(Slice text, size_t at, size_t end);

/* Does a word behind `end` say that so many shares are given for so many: "split", "rights"? */
bool shares_swap(Slice text, size_t end);

#endif
