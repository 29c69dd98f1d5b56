#ifndef ADDSUP_ECHOES_HEADLINE_SLIP_H
#define ADDSUP_ECHOES_HEADLINE_SLIP_H
/* A headline is taken from its text. A figure of it that the text tells nowhere, where the text has
 * one that is but a digit away, was meant to be that one: the fewer digits they have, the more
 * words they must share. */
#include "claims/claim.h"

/* Is it one line that ends as no sentence does: a headline, a row of a table? */
bool paragraph_is_line(const Article *article, const Paragraph *paragraph);

typedef struct HeadlineSlip {
    size_t meant; /* figure; NO_MARK if there is none, or two could be meant */
    bool loose;   /* few words tie them: they do not say nearly the same */
} HeadlineSlip;

/* What the headline's figure was to tell, among the claims from `first` on. The caller has seen
 * that none of them has its value. */
HeadlineSlip headline_slip_find(Arena *arena, const Claims *claims, const Claim *headline,
                                size_t first);

#endif
