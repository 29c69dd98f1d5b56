#ifndef ADDSUP_OPERANDS_LEVEL_TAKEN_H
#define ADDSUP_OPERANDS_LEVEL_TAKEN_H
/* Levels that the words around a distance keep for something else. */
#include "operands/level.h"

/* Is the figure where another change came to, what the distance itself is compared with, one of two
 * that are told of two things "respectively", or of what the distance is told with a reason for? */
bool level_is_taken(const Claims *claims, const Gap *gap, size_t figure);

#endif
