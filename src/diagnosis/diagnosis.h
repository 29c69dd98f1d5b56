#ifndef ADDSUP_DIAGNOSIS_DIAGNOSIS_H
#define ADDSUP_DIAGNOSIS_DIAGNOSIS_H
/* One slip is one verdict: of the broken relations of an article, which are convicted by evidence,
 * which figure mends most of them, and what it should say. */
#include "diagnosis/culprit.h"

typedef struct Verdict {
    size_t relation;        /* the broken relation that leads: index */
    Rational chance;        /* 0 for a stated one */
    size_t culprit;         /* the figure most likely wrong; NO_FIGURE where nothing decides */
    const char *why;        /* it is the culprit, or none is */
    Repairs repairs;        /* ranked; may be empty */
    LIST_OF(size_t) mended; /* further broken relations that the first repair mends */
} Verdict;

typedef LIST_OF(Verdict) Verdicts;

/* Judges the broken relations together. A broken one that is not convicted gets its `why`. */
void relations_diagnose(Arena *arena, const RuleSet *rules, const Article *article,
                        const Figures *figures, Relations *relations, Verdicts *verdicts);

#endif
