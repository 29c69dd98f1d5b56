#ifndef ADDSUP_DIAGNOSIS_HEDGED_REPAIR_H
#define ADDSUP_DIAGNOSIS_HEDGED_REPAIR_H
/* What a hedged figure should say beside an exact one that it does not fit: "more than 50,000" of
 * 48,215 is more than 48,000. */
#include "diagnosis/repair.h"

/* The figure of a bound or a restatement that alone is hedged, of its two; NO_MARK if none is. */
size_t hedged_operand(const Figures *figures, const Relation *relation);

/* The roundest number within a hundredth of the exact one, on the side that the hedge tells; false
 * if there is none, or no figure is hedged alone. */
bool hedged_repair(Arena *arena, const Article *article, const Figures *figures,
                   const Relation *relation, Repair *repair);

#endif
