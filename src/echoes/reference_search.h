#ifndef ADDSUP_ECHOES_REFERENCE_SEARCH_H
#define ADDSUP_ECHOES_REFERENCE_SEARCH_H
/* What the files share that look for the earlier mention of a number: reference.c and
 * slipped_reference.c. A position is the index of a mention. */
#include "echoes/echo.h"
#include "relations/term.h"

/* A number as it is told in one place. */
typedef struct Mention {
    const Claim *claim; /* of any measure */
    const Figure *figure;
    size_t paragraph;
} Mention;

typedef struct ReferenceSearch {
    Arena *arena;
    const Claims *claims;
    const Mention *mentions; /* one for each figure, in order */
    size_t count;
    Echoes *echoes;
} ReferenceSearch;

static inline const Claim *reference_claim(const ReferenceSearch *search, size_t position) {
    return search->mentions[position].claim;
}

static inline const Figure *reference_figure(const ReferenceSearch *search, size_t position) {
    return search->mentions[position].figure;
}

/* Fractions are reduced, so that equal ones have equal parts. */
static inline bool reference_same_value(const Figure *a, const Figure *b) {
    return a->value.numerator == b->value.numerator &&
           a->value.denominator == b->value.denominator && figures_commensurable(a, b);
}

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
