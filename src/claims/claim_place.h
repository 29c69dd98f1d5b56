#ifndef ADDSUP_CLAIMS_CLAIM_PLACE_H
#define ADDSUP_CLAIMS_CLAIM_PLACE_H
/* Which claims share a sentence, and a paragraph. Every search around a claim asks it, so that it
 * is read once for an article. */
#include "claims/claim.h"

/* One for each claim of a list in order. */
ClaimPlace *claim_places(Arena *arena, const Claims *claims);

#endif
