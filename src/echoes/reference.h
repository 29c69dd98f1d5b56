#ifndef ADDSUP_ECHOES_REFERENCE_H
#define ADDSUP_ECHOES_REFERENCE_H
/* A number that comes back: "312 shops ... the 312 shops". Equal ones of some digits are one; of
 * unequal ones only what grammar refers back to: "the 321 shops", where there is one earlier number
 * of shops, or "the 321 branches", where two digits of an earlier number changed places. */
#include "echoes/echo.h"

/* Adds an echo for each figure that tells an earlier one again. */
void references_find(Arena *arena, const Claims *claims, Echoes *echoes);

#endif
