#ifndef ADDSUP_CHECK_TELLING_H
#define ADDSUP_CHECK_TELLING_H
/* Turns verdicts into findings: figures, message, suggestions, and for -v why. */
#include "check/claim_view.h"
#include "diagnosis/diagnosis.h"

typedef struct Telling {
    Arena *arena; /* of the findings */
    const RuleSet *rules;
    const Claims *claims;
    const Relations *relations;
    FigureViewer *viewer;     /* of the article; NULL where the figures have views already: */
    const FigureViews *views; /* one for each figure */
} Telling;

Finding finding_of(const Telling *telling, const Verdict *verdict);

#endif
