#ifndef ADDSUP_REPORT_CITATION_H
#define ADDSUP_REPORT_CITATION_H
/* The figures of a finding with the letters by which a report speaks of them, sentence by
 * sentence. */
#include "findings/finding.h"

typedef struct Citation {
    const FigureView *view;
    char letter;
    bool suspect; /* the one most likely wrong */
} Citation;

typedef LIST_OF(Citation) Citations;

/* A to Z, a to z, then '+'. */
char citation_letter(size_t index);

/* Do both figures stand in the same sentence? */
bool excerpt_shared(const FigureView *a, const FigureView *b);

/* All figures of the finding in the sentence of its `first` one, in order of place; marked in
 * `told`, which has a place for each of its figures. */
Citations citations_take(Arena *arena, const Finding *finding, size_t first, bool *told);

#endif
