#ifndef ADDSUP_FIGURES_CHANGE_LEAD_H
#define ADDSUP_FIGURES_CHANGE_LEAD_H
/* Words before a number by which "3 to 5" is a change from the one to the other, and no range. */
#include "base/slice.h"

/* Does a word of change stand a few words before `at`, in the sentence that starts there: "rose 24%
 * from 3 to 5"? In a list it may stand before the first thing: "Lee rose from 3 to 5; Ray from". */
bool change_told_before(Slice text, size_t at, size_t sentence_start);

/* "A harvest of 4.1 to 4.2 tonnes": is it told what so many are, and not that it changed? */
bool amount_named_before(Slice text, size_t at);

#endif
