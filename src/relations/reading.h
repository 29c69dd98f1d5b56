#ifndef ADDSUP_RELATIONS_READING_H
#define ADDSUP_RELATIONS_READING_H
/* Makes readings: choices of operands, the result first, then by role. */
#include "relations/relation.h"

Operands operands_copy(Arena *arena, const Operands *operands);

/* A copy with one more operand in its place. */
Operands operands_with(Arena *arena, const Operands *operands, size_t figure, int role);

/* `role`: that of what was found last. */
void reading_add(Arena *arena, Operands operands, int role, bool tight, Readings *readings);

/* Index of the first that one sentence tells whole; of the first if none does. */
size_t reading_of_one_sentence(const Figures *figures, const Readings *readings);

#endif
