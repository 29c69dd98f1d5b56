#ifndef ADDSUP_RELATIONS_CLAIM_FIT_H
#define ADDSUP_RELATIONS_CLAIM_FIT_H
/* Whether a claim can play a role in a relation that is sought: its kind and unit, its subject, its
 * scope and how far it stands from the anchor, around which the operands are looked for. */
#include "relations/relation.h"

typedef struct Search {
    Arena *arena;
    const RuleSet *rules;
    const Claims *claims;
    const Rule *rule;
    const Claim *anchor;
    Direction direction; /* what the wording says of it */
    bool anywhere;       /* words name what is sought, however far from the anchor it stands */
    bool outsized;       /* a whole may be less than its part, if one of them is misprinted */
} Search;

/* What a rule asks of a role; NULL if it asks nothing. */
const Given *given_role(const Rule *rule, int role);

/* Is any figure of the right unit asked for, be it only as the last resort? */
bool given_takes_any(const Given *given);

/* Of the claims of a figure one with a subject, if there is any; NULL if it has no claim. */
const Claim *claim_with_subject(const Claims *claims, size_t figure);

const Figure *claim_figure(const Search *search, const Claim *claim);

bool is_operand(const Operands *operands, size_t figure);

/* Are they of one time? What is planned, as a target is, may be told beside what came of it. */
bool times_agree(Scope one, Scope other);

/* Can the claim's figure take the role that `given` asks for, beside the operands chosen so far? */
bool claim_fits(const Search *search, const Given *given, const Claim *claim,
                const Operands *operands);

#endif
