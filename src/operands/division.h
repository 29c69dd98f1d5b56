#ifndef ADDSUP_OPERANDS_DIVISION_H
#define ADDSUP_OPERANDS_DIVISION_H
/* The division that a majority in the opening of an article is of: "passed with a majority of 29",
 * and paragraphs below "108 voted for it and 79 against". */
#include "operands/gap_sole.h"

/* The first two counts behind the lead, side by side in one sentence, of those who were for it and
 * against it; false if the lead is not told in the opening, a level is told with it, or there are
 * none. */
bool division_pair(const Chooser *chooser, SolePair *pair);

#endif
