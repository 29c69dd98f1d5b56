#ifndef ADDSUP_RELATIONS_CONTEXT_H
#define ADDSUP_RELATIONS_CONTEXT_H
/* The words around a figure that tell what it counts, without words of grammar and without their
 * endings: "have killed 172 people in Mozambique" is kill | person mozambiqu. Words that newsrooms
 * use for one another count as one: dead, killed, death toll. */
#include "claims/claim.h"

enum { CONTEXT_WORDS = 12 };

/* Hashes of stems, the nearest first. */
typedef struct ContextSide {
    uint64_t stems[CONTEXT_WORDS];
    size_t count;
} ContextSide;

typedef struct Context {
    ContextSide before, behind; /* within the figure's sentence */
    size_t rank;                /* of "the second ship"; 0: none is told */
} Context;

Context context_of(const Article *article, const Figure *figure);

/* Do two nouns have one stem, or one meaning: shop, store? */
bool word_means_same(Slice a, Slice b);

/* Do they, or is one of them not told? */
static inline bool word_may_mean_same(Slice a, Slice b) {
    return !a.length || !b.length || word_means_same(a, b);
}

/* Does the word, or one that means the same, stand a few words before the figure, or behind it, in
 * its part of the sentence? */
bool word_stands_near(Slice text, const Figure *figure, Slice name);

/* Is the figure called a count or the total, or is it known already: "the final count was 83,912",
 * "all 428 who came"? */
bool figure_is_the_count(const Article *article, const Figure *figure);

/* Which words two contexts share: those on the same side of the figure count twice. The first ship
 * and the second share none. */
typedef struct Likeness {
    size_t words;
    bool beside; /* one of them stands next to its figure in either */
} Likeness;

Likeness contexts_compare(const Context *a, const Context *b);

#endif
