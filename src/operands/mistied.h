#ifndef ADDSUP_OPERANDS_MISTIED_H
#define ADDSUP_OPERANDS_MISTIED_H
/* Operands that were sought and that the words around a share keep apart. */
#include "operands/candidates.h"

/* Drops the readings of a share whose whole is what the share itself is told of ("132,300 shares,
 * or 5.2 per cent", of more shares than that), or of another time. */
void readings_drop_mistied(const RuleSet *rules, const Claims *claims, const Claim *share,
                           Readings *readings);

#endif
