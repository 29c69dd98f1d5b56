#ifndef ADDSUP_OPERANDS_IMPLIED_WHOLE_H
#define ADDSUP_OPERANDS_IMPLIED_WHOLE_H
/* The whole that shares in one sentence tell of: "Of 400,000 residents 90,000 (45%) chose A and
 * 70,000 (35%) B" are both shares of 200,000 who voted. */
#include "relations/relation.h"

/* Does another share of the sentence, right behind its part, agree with a share relation's own on
 * another whole, of which what was taken is no misprint? */
bool whole_is_outvoted(const Claims *claims, const Relation *relation);

#endif
