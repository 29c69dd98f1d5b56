#ifndef ADDSUP_FINDINGS_FINDING_ORDER_H
#define ADDSUP_FINDINGS_FINDING_ORDER_H
/* The order in which findings are told. */
#include "findings/finding.h"

/* First what turns the story, then the gravest; then by file and place; by rule where all else is
 * equal. */
void findings_sort(Findings *findings);

#endif
