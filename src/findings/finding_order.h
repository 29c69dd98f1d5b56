#ifndef ADDSUP_FINDINGS_FINDING_ORDER_H
#define ADDSUP_FINDINGS_FINDING_ORDER_H
/* The order in which findings are told. */
#include "findings/finding.h"

/* The gravest first, then by file and place; by rule where all else is equal. */
void findings_sort(Findings *findings);

#endif
