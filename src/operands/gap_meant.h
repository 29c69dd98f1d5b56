#ifndef ADDSUP_OPERANDS_GAP_MEANT_H
#define ADDSUP_OPERANDS_GAP_MEANT_H
/* Whether a distance can be that of two levels which stand alone beside it: of one kind, unit and
 * size, of one thing, in reach of its wording, and no other change's. Whether they do stand alone
 * is looked for in gap_sole.h. */
#include "operands/choice.h"

/* Is another change told in the sentences of the three figures or between? Then the two may be that
 * one's. */
bool gap_is_shared(const Chooser *chooser, size_t one, size_t other);

bool gap_can_mean(const Chooser *chooser, const Level *a, const Level *b);

#endif
