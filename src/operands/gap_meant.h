#ifndef ADDSUP_OPERANDS_GAP_MEANT_H
#define ADDSUP_OPERANDS_GAP_MEANT_H
/* Whether a distance can be that of two levels which stand alone beside it: of one kind, unit and
 * size, of one thing, in reach of its wording, and no other change's. Whether they do stand alone
 * is looked for in gap_sole.h. */
#include "operands/choice.h"

/* May the two be of something else, as another change is told in the sentences of the three figures
 * or between, or the wording of a lead names one of them, and the other is another paragraph's? */
bool gap_is_doubtful(const Chooser *chooser, size_t one, size_t other);

bool gap_can_mean(const Chooser *chooser, const Level *a, const Level *b);

/* And one that words draw from the two? Then they need not lie as near one another as is told. */
bool gap_can_follow(const Chooser *chooser, const Level *a, const Level *b);

#endif
