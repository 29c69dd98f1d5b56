#ifndef ADDSUP_CLAIMS_MARKING_H
#define ADDSUP_CLAIMS_MARKING_H
/* Writes a sentence in the form that patterns see (rules/marked.h) and cuts it into clauses. */
#include "claims/names.h"
#include "rules/ruleset.h"

/* Where in the article's figures and names the sentences' own begin; moves along as sentences are
 * marked in reading order. Starts as {0}. */
typedef struct MarkingPlace {
    size_t figure, name;
} MarkingPlace;

/* The sentence at this index, without class hits yet. Names inside figures are left out. */
void sentence_mark(Arena *arena, const Article *article, const Figures *figures, const Names *names,
                   size_t sentence, MarkingPlace *place, MarkedSentence *marked);

#endif
