#ifndef ADDSUP_DIAGNOSIS_AGREEMENT_H
#define ADDSUP_DIAGNOSIS_AGREEMENT_H
/* What the other figures of an article say of a value, where the rules tie nothing: it is printed
 * again, others add up to it or with it, a share or a change is told that it makes. Too weak to
 * accuse anyone, but it tells which of several repairs of a broken relation is the likeliest. */
#include "relations/relation.h"

/* In how many of these ways figures near a figure agree with it if it had this value, its last
 * stated digit counting 10^place. What the relation's own figures say among themselves is left out.
 */
size_t agreements_count(const Figures *figures, const Relation *relation, size_t figure,
                        Rational value, int place);

#endif
