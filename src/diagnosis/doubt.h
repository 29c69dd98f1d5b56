#ifndef ADDSUP_DIAGNOSIS_DOUBT_H
#define ADDSUP_DIAGNOSIS_DOUBT_H
/* What speaks for a broken relation whatever the evidence against it: its figures look as if they
 * were of different things, or were sought where others could be meant, and no common slip explains
 * them. */
#include "diagnosis/repair.h"

/* Then nobody is accused. */
bool relation_is_doubtful(const Figures *figures, const Relation *relation, const Repairs *repairs);

#endif
