#ifndef ADDSUP_OPERANDS_YEAR_SOURCE_H
#define ADDSUP_OPERANDS_YEAR_SOURCE_H
/* From which date one that lacks its year has it: "BERN, 3 May 2025 - The vote was held on
 * Thursday, 1 May." */
#include "relations/relation.h"

/* The figure of a full date: the nearest told before it if it is at most a month away, or stands in
 * its sentence or in the one before; else the one of the dateline. NO_MARK if there is none, if it
 * is so far away that the next year may be meant, or if another year is told between. */
size_t year_source(const Claims *claims, size_t date);

/* Adds it to the operands of a date with its weekday that lacks the year; else leaves them. */
void operands_take_year(Arena *arena, const Claims *claims, RelationKind kind, Operands *operands);

#endif
