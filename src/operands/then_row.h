#ifndef ADDSUP_OPERANDS_THEN_ROW_H
#define ADDSUP_OPERANDS_THEN_ROW_H
/* Figures told for those of the sentence before, each in its place: "1.52m were out of work, a rate
 * of 4.4%. A year ago the figures were 1.41m and 4.1%." What each of them counts is told there. */
#include "claims/claim.h"

/* The figure of the sentence before in whose place one stands; NO_MARK if it stands in no such
 * row. */
size_t then_row_counterpart(const RuleSet *rules, const Claims *claims, const Claim *claim);

#endif
