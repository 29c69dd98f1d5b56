#ifndef ADDSUP_OPERANDS_REVISION_H
#define ADDSUP_OPERANDS_REVISION_H
/* How far a number was corrected: "It grew by 0.3%, not the 0.1% first reported. The upward
 * revision of 0.2 points", "212,000 at first, now 221,000: that is 9,000 more than first thought".
 * It lies between the number that was replaced and the one told beside it, however far apart a slip
 * has put them. Levels of which none was replaced are looked for in conclusion.h and gap_sole.h. */
#include "operands/gap_sole.h"

/* False if no correction is told, or its sentence, or else the one before it, does not tell just
 * one number that was replaced and one other. */
bool revision_pair(const Chooser *chooser, SolePair *pair);

#endif
