#ifndef ADDSUP_CLAIMS_MENTION_H
#define ADDSUP_CLAIMS_MENTION_H
/* Mentions: runs of words with a capital that may name somebody, as they stand in the text. Whom
 * they name, and whether any two name the same, is found in names.c. */
#include "figures/figure.h"

typedef struct Mention {
    size_t start, end; /* with titles, without 's */
    Slice body;        /* without titles, "Inc" and "Party" */
    Slice first, last; /* words of the body; the same where it has one */
    bool titled;       /* Mr, Labour MP */
    bool honoured;     /* the title is Sir or Dame */
    bool firm;         /* ended with "Inc" */
    bool whole;        /* no person: all of the body tells it from others */
    bool placed;       /* a single word behind "in" or "at" */
    bool uncertain;    /* a single word that may have its capital for another reason */
} Mention;

/* Has its body one word? */
static inline bool mention_is_single(const Mention *mention) {
    return mention->first.bytes == mention->last.bytes;
}

typedef LIST_OF(Mention) Mentions;

/* Adds the mentions of one sentence. *figure is the first figure that may overlap it, and moves
 * along as sentences are read in order; no mention overlaps a figure. */
void mentions_read(Arena *arena, Slice text, const Sentence *sentence, const Figures *figures,
                   size_t *figure, Mentions *mentions);

#endif
