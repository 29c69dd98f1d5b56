#ifndef ADDSUP_OPERANDS_NAMED_LEVEL_H
#define ADDSUP_OPERANDS_NAMED_LEVEL_H
/* The level that a change is told of, by the word that its clause shares with it alone: "8,655
 * burglaries and 7,318 assaults. The number of burglaries was down 13% on the 9,980 of 2023". */
#include "claims/claim.h"

/* `told`: the change, or how far it went; `known`: the figure of the level that is told with it.
 * The figure of the other, before it in its paragraph or the one before; NO_MARK if no word tells,
 * or words tell of several. */
size_t named_level_find(const Claims *claims, const Claim *told, size_t known);

#endif
