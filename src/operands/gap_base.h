#ifndef ADDSUP_OPERANDS_GAP_BASE_H
#define ADDSUP_OPERANDS_GAP_BASE_H
/* What a change is measured by, where its wording names it without a figure: "37 fewer than last
 * May", "1,703 down on her debut". */
#include "operands/choice.h"

/* `one` and `other`: the figures of the two levels that are thought to be meant. */

/* Is it measured by a time, of which one of the two must be? */
bool gap_needs_time(const Chooser *chooser, size_t one, size_t other);

/* Is a change, or what is told of one of the two, measured by something else than them? */
bool gap_has_other_base(const Chooser *chooser, size_t one, size_t other);

/* "It pays 3.1bn of that and the banks 4bn, leaving 1.8bn": is the first a part of what was told
 * before? Then both are taken from that. */
bool gap_takes_parts(const Chooser *chooser, size_t one, size_t other);

#endif
