#ifndef ADDSUP_OPERANDS_GAP_BASE_H
#define ADDSUP_OPERANDS_GAP_BASE_H
/* What a change is measured by, where its wording names it without a figure: "37 fewer than last
 * May", "1,703 down on her debut". Two levels of one time cannot be meant then, unless something
 * else is told of that base. */
#include "operands/choice.h"

/* Is a base named, a time or one of which neither sentence of the two levels tells? */
bool gap_has_other_base(const Chooser *chooser, const Level *a, const Level *b);

#endif
