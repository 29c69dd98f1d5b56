#ifndef ADDSUP_OPERANDS_PROPORTION_H
#define ADDSUP_OPERANDS_PROPORTION_H
/* The part and the whole of a share where no wording names them: "She won by 62.07 per cent", three
 * sentences behind "1,201,607 votes" and "a valid poll of 1,935,907". They are sought by the
 * numbers: the nearest two levels that the share fits, as long as so few were tried, and the share
 * is told so finely, that this is hardly an accident. What does not fit tells nothing. */
#include "relations/relation.h"

typedef struct Proportion {
    size_t part, whole; /* figures */
    bool vague;         /* it is what stands around: no words set the share beside one of them */
} Proportion;

/* False if no two levels around the claim of a share, or in the opening of the article, fit it. */
bool proportion_find(const Claims *claims, const Claim *share, Proportion *found);

/* The only two levels around a share of something that come within ten times of it, in its sentence
 * or where that points: which is its part the words tell, or it is the less. Whether they fit it is
 * not asked. */
bool proportion_sole(const RuleSet *rules, const Claims *claims, const Claim *share,
                     Proportion *found);

/* Is part / whole within `times` of the share, either way? */
bool share_is_about(const Figure *share, const Figure *part, const Figure *whole, int times);

/* Does a share stand right behind the part and the whole, with no other level between? */
bool share_follows(const Claims *claims, const Operands *levels, size_t share);

#endif
