#ifndef ADDSUP_ECHOES_HEADLINE_SLIP_H
#define ADDSUP_ECHOES_HEADLINE_SLIP_H
/* A headline is taken from its text. A figure of it that the text tells nowhere, where the text has
 * one that is but a digit away, was meant to be that one: the fewer digits they have, the more
 * words they must share. */
#include "claims/claim.h"

/* The figure that the headline's was to tell, among the claims from `first` on; NO_MARK if there is
 * none, or two could be meant. The caller has seen that none of them has its value. */
size_t headline_slip_find(Arena *arena, const Claims *claims, const Claim *headline, size_t first);

#endif
