#ifndef ADDSUP_OPERANDS_ANAPHORA_H
#define ADDSUP_OPERANDS_ANAPHORA_H
/* Sentences that speak of what was told right before them. */
#include "claims/claim.h"

/* Does the sentence of a figure take up what was told before it: "That is a rise of 4%", "the 25
 * per cent increase", "in percentage terms, the annual fall was 4%"? */
bool result_takes_up(const Claims *claims, const Claim *told);

/* Does its sentence open so, with no other figure before it? */
bool result_opens_anaphora(const Claims *claims, const Claim *told);

#endif
