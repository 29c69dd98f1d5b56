#ifndef ADDSUP_DIAGNOSIS_FIT_H
#define ADDSUP_DIAGNOSIS_FIT_H
/* How well a repaired figure fits in with those beside it, where all that is known is that the
 * relation holds with it. */
#include "diagnosis/repair.h"

/* Does the relation hold with the values as they are printed, not only somewhere within their
 * rounding and hedges? Only the result is rounded, to its last digit. */
bool repair_fits_exactly(const Repair *repair, const Figures *figures, const Relation *relation);

/* Would two shares with points between them stand the other way round than words say, or than they
 * are printed: "fell to 84.6 from 84.1", a lead of 26 over 27? */
bool repair_turns(const Repair *repair, const Figures *figures, const Relation *relation);

/* How much better the figure keeps company with the others of its sum than as it is printed: 1 for
 * as round a number as they all are, 1 for its place in a list that goes down from the greatest;
 * less 1 where it leaves its place. */
int repair_company(const Repair *repair, const Figures *figures, const Relation *relation);

#endif
