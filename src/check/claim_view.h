#ifndef ADDSUP_CHECK_CLAIM_VIEW_H
#define ADDSUP_CHECK_CLAIM_VIEW_H
/* Figures as reports show them, with what their claims say of them. */
#include "base/kept.h"
#include "check/figure_view.h"
#include "claims/claim.h"

/* The figure with the measure, subject and scope of its most telling claim. */
FigureView claim_view(FigureViewer *viewer, const RuleSet *rules, const Claims *claims,
                      size_t figure);

/* The claim that says most of a figure; NULL if it has none. */
const Claim *claim_telling(const Claims *claims, size_t figure);

#endif
