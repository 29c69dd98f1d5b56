#ifndef ADDSUP_CLAIMS_MARKING_H
#define ADDSUP_CLAIMS_MARKING_H
/* Writes a sentence in the form that patterns see (rules/marked.h) and cuts it into clauses. */
#include "claims/names.h"
#include "rules/ruleset.h"

/* Marks the sentence whose first figure is at index `first`, without class hits yet. A figure that
 * a line end cuts belongs to the sentence in which it starts: the next one is marked from behind
 * it. Names inside figures are left out; `name`, at first 0, is where the article's names before
 * the sentence end, and moves along as sentences are marked in reading order. */
void sentence_mark(Arena *arena, const Article *article, const Figures *figures, const Names *names,
                   size_t first, size_t *name, MarkedSentence *marked);

#endif
