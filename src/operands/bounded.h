#ifndef ADDSUP_OPERANDS_BOUNDED_H
#define ADDSUP_OPERANDS_BOUNDED_H
/* A bound, and the exact figure that is told for it right behind: "More than 500 homes were without
 * power. The operator put the number at 527." They are one thing if there is no other figure of
 * their kind about as great beside them, and the exact one fits the bound or would but for a slip.
 * Bounds in a headline are echo.h's. */
#include "echoes/echo.h"

/* Adds an echo for each bound that has such a figure in its sentence or the next. */
void bounded_find(Arena *arena, const RuleSet *rules, const Claims *claims, Echoes *echoes);

#endif
