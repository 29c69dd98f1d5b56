#ifndef ADDSUP_LISTS_SUM_SET_H
#define ADDSUP_LISTS_SUM_SET_H
/* A total and a few parts of it, and how they are gathered around one figure. For sum_form.c, which
 * knows where to look for which wording, and sum_doubt.c, which says what speaks against a set. */
#include "lists/addend.h"

/* The search around a figure of which words say something. */
typedef struct SumSearch {
    const Claims *claims;
    const Addends *addends;
    size_t cue; /* index of an addend */
} SumSearch;

enum { SUM_SET_PARTS = 6 };

/* Indexes of addends; the parts in reading order. */
typedef struct SumSet {
    size_t total;
    size_t parts[SUM_SET_PARTS];
    size_t count;
} SumSet;

static inline const Addend *sum_addend(const SumSearch *search, size_t index) {
    return &search->addends->items[index];
}

static inline const Addend *sum_cue(const SumSearch *search) {
    return sum_addend(search, search->cue);
}

static inline const Figure *sum_figure(const SumSearch *search, size_t index) {
    return &search->claims->figures->items[sum_addend(search, index)->figure];
}

/* The first addend of the cue's unit in its sentence or so many before it with figures; behind the
 * last in its sentence or so many behind it. */
size_t sum_first_within(const SumSearch *search, size_t passages);
size_t sum_end_within(const SumSearch *search, size_t passages);

/* The addends from `first` to before `end` as the parts of a total that is chosen already: if too
 * few are left without small words and what is set aside, those too; but the cue always. False if
 * they are fewer than two, or too many. */
bool sum_set_gather(const SumSearch *search, size_t first, size_t end, SumSet *set);

/* The same without small words and what is set aside. */
bool sum_set_gather_plain(const SumSearch *search, size_t first, size_t end, SumSet *set);

/* Is the addend neither a small word nor set aside? */
bool sum_takes_plain(const SumSearch *search, size_t index);

/* Do two of the cue's unit that are less follow it in one sentence, so many away at most? */
bool sum_has_pair_behind(const SumSearch *search, size_t passages);

/* What the parts make, as an amount. */
int64_t sum_set_amount(const SumSearch *search, const SumSet *set);

/* The first and the last of its addends. */
size_t sum_set_first(const SumSet *set);
size_t sum_set_last(const SumSet *set);

/* Is the addend below so many, with as few digits? Most small numbers are a slip away from another.
 */
bool sum_is_below(const SumSearch *search, size_t index, int least);

#endif
