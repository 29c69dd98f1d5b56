#ifndef ADDSUP_OPERANDS_PAIR_H
#define ADDSUP_OPERANDS_PAIR_H
/* Pairs of levels that a lead, a gap or a rise could lie between: "81,326 votes, and her opponent
 * 60,399. Her majority of 20,927". What can be a level is said in level.h, which two are
 * likely in choice.h. */
#include "operands/choice.h"

typedef LIST_OF(Pair) Pairs;

/* The pairs around a gap, the nearest first, at most LIMIT_READINGS: in its own sentence, the one
 * before, the one behind; then in its paragraph and those around it. Two that the wording leaves
 * likely are a pair whether they agree or not; any other two only if they agree, and hardly any two
 * figures would by accident. */
void pairs_around(Arena *arena, const Claims *claims, const Gap *gap, Pairs *pairs);

#endif
