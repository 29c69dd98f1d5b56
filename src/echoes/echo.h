#ifndef ADDSUP_ECHOES_ECHO_H
#define ADDSUP_ECHOES_ECHO_H
/* A headline gives figures of the text again, often rounded, in nearly the same words. Its figure
 * and the one it is taken from are tied by these words, never by their likeness alone. */
#include "claims/claim.h"

typedef struct Echo {
    size_t stated, again; /* figures: that of the headline, and of the text */
    bool hedged;          /* the headline's bounds the other: "more than 50,000" */
    bool worded;          /* both sentences name it in the same words */
    bool loose;           /* few words tie them, and that one is but a digit away from the other */
    bool vague;           /* no headline: others of the text could be meant */
} Echo;

typedef LIST_OF(Echo) Echoes;

/* One for each figure of the headline that has one like it: where there is one of equal value the
 * one whose words are nearest, else the one that shares most words. */
void echoes_find(Arena *arena, const Claims *claims, Echoes *echoes);

#endif
