#ifndef ADDSUP_OPERANDS_CONCLUSION_H
#define ADDSUP_OPERANDS_CONCLUSION_H
/* A distance that the text itself draws from what it told right before: "The hole was $1.9bn in
 * May, so it has grown by $0.8bn", "A gain of 4.5 metres". Such words name its levels: they are the
 * last two that were told before them, however far apart a slip has put them. Levels without such
 * words are looked for in gap_sole.h. */
#include "operands/gap_sole.h"

/* False if nothing is concluded, or the last levels before it are not two that it could follow
 * from. */
bool conclusion_pair(const Chooser *chooser, SolePair *pair);

#endif
