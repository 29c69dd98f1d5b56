#ifndef ADDSUP_RELATIONS_CLAIM_WINDOW_H
#define ADDSUP_RELATIONS_CLAIM_WINDOW_H
/* The claims around a claim, by sentence and paragraph: indexes into the list of claims, each end
 * exclusive. Paragraphs reach LIMIT_WINDOW claims at most, so that looking around stays cheap. */
#include "claims/claim.h"

typedef struct ClaimWindow {
    size_t before;                   /* the sentence before, if it has figures: its first claim */
    size_t earlier;                  /* and the one before that */
    size_t sentence, sentence_end;   /* the claim's own sentence */
    size_t behind;                   /* the end of the next sentence that has figures */
    size_t paragraph, paragraph_end; /* the claim's own paragraph */
    size_t previous;                 /* the paragraph before it that has figures: its first claim */
    size_t next_end, after_next_end; /* the ends of the two paragraphs behind that have figures */
} ClaimWindow;

ClaimWindow claim_window(const Claims *claims, const Claim *around);

/* The first claim of the six paragraphs before it: lines of a list are paragraphs too. */
size_t claim_window_earlier(const Claims *claims, const ClaimWindow *window);

/* The end of the claims of the six paragraphs behind it. */
size_t claim_window_later(const Claims *claims, const ClaimWindow *window);

#endif
