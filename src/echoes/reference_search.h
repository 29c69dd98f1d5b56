#ifndef ADDSUP_ECHOES_REFERENCE_SEARCH_H
#define ADDSUP_ECHOES_REFERENCE_SEARCH_H
/* What the files share that look for the earlier mention of a number: reference.c and
 * slipped_reference.c. Positions count the claims of any measure. */
#include "echoes/echo.h"

typedef struct ReferenceSearch {
    Arena *arena;
    const Claims *claims;
    const ClaimIndex *index; /* the claims of any measure: one for each figure */
    Echoes *echoes;
} ReferenceSearch;

static inline const Claim *reference_claim(const ReferenceSearch *search, size_t position) {
    return &search->claims->list.items[search->index->items[position]];
}

static inline const Figure *reference_figure(const ReferenceSearch *search, size_t position) {
    return &search->claims->figures->items[reference_claim(search, position)->figure];
}

/* Fractions are reduced, so that equal ones have equal parts. */
bool reference_same_value(const Figure *a, const Figure *b);

/* "the 605 members who were asked" are other than the members. */
bool reference_is_restricted(const ReferenceSearch *search, const Figure *figure);

/* Does the number stand anywhere near, before or behind? */
bool reference_is_told_elsewhere(const ReferenceSearch *search, size_t position);

/* Can the earlier number be what the one at `position` tells again, or was meant to? */
typedef bool Antecedent(const ReferenceSearch *search, size_t position, size_t earlier);

/* The one number from `first` on that fits, of several of one value the earliest; the position
 * itself if none does, or others do as well. */
size_t reference_antecedent(const ReferenceSearch *search, size_t first, size_t position,
                            Antecedent *fits);

/* Adds an echo for the figure at `position`, where it tells an earlier one again but for a slip:
 * "8,412 twins ... each of the 8,142", "88 pupils ... all but six of the 98". */
void reference_slip_find(const ReferenceSearch *search, size_t position);

#endif
