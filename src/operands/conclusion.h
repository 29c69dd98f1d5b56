#ifndef ADDSUP_OPERANDS_CONCLUSION_H
#define ADDSUP_OPERANDS_CONCLUSION_H
/* A distance that the text itself draws from what it told right before: "It was 4.3m kroner in
 * May, so it has grown by 1.4m", "A loss of 13 kilos". Such words name its levels: they are the
 * last two that were told before them, however far apart a slip has put them. Levels without such
 * words are looked for in gap_sole.h. */
#include "operands/gap_sole.h"

/* False if nothing is concluded, or the last levels before it are not two that it could follow
 * from. */
bool conclusion_pair(const Chooser *chooser, SolePair *pair);

#endif
