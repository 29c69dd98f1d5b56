#ifndef ADDSUP_OPERANDS_DIVISION_H
#define ADDSUP_OPERANDS_DIVISION_H
/* The division that a majority far from it is of: in the opening of an article, "passed with a
 * majority of 29", and paragraphs below "108 voted for it and 79 against"; or taken up paragraphs
 * behind it: "The margin of 29 surprised them". */
#include "operands/gap_sole.h"

/* Two counts side by side in one sentence, of those who were for it and against it: the first
 * behind a lead of the opening, the only ones before one that the article takes up; false if a
 * level is told with the lead, or there are none. */
bool division_pair(const Chooser *chooser, SolePair *pair);

#endif
