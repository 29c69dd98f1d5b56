#ifndef ADDSUP_RELATIONS_GIVEN_CLAIM_H
#define ADDSUP_RELATIONS_GIVEN_CLAIM_H
/* Which claims have the measures that a rule's `given` asks for, wherever they stand. Whether one
 * can play its role beside other figures is said in claim_fit.h. */
#include "claims/claim.h"

/* Does a claim have one of the measures asked for? "whole" asks for any measure that is a whole. */
bool given_fits(const RuleSet *rules, const Given *given, const Claim *claim);

/* Does any claim of the article have one of them? */
bool given_is_claimed(const RuleSet *rules, const Given *given, const Claims *claims);

/* The claims that do, in order. */
ClaimIndex given_claims(Arena *arena, const RuleSet *rules, const Given *given,
                        const Claims *claims);

#endif
