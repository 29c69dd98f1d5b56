#ifndef ADDSUP_LISTS_ADDEND_H
#define ADDSUP_LISTS_ADDEND_H
/* Figures that can be added up, with what the words beside them say of that: "a further 654", "a
 * lead of 217", "in all, 141,725". Read once for an article; which of them make a total is found in
 * listing.c. */
#include "lists/addend_trait.h"

typedef struct Addend {
    size_t figure, passage, paragraph;
    size_t unit;    /* the same for figures that can be added up */
    int64_t amount; /* in ten-thousandths of the unit, above 0 */
    int64_t slack;  /* by so much what is meant may differ from it, rounded up */
    unsigned traits;
    bool whole; /* a measure says that it is what others are parts of */
    bool
        percentage; /* a bare number in a row of percentages: "Labour has 41 per cent, Greens 33" */
    bool again; /* as much is told in an earlier sentence, so near that one list may reach both */
    Scope scope;
} Addend;

typedef LIST_OF(Addend) Addends;

/* Is the later of two of the earlier time that the paragraph tells of the other? */
static inline bool addend_is_carried(const Addend *one, const Addend *other) {
    const Addend *first = one->figure < other->figure ? one : other,
                 *second = first == one ? other : one;
    return first->paragraph == second->paragraph &&
           time_is_carried(first->scope.when, second->scope.when);
}

enum { ADDEND_UNIT = 10000 }; /* one unit as an amount */

/* The levels and percentages of an article that have both ends: by unit, then in reading order. */
void addends_read(Arena *arena, const RuleSet *rules, const Claims *claims, Addends *addends);

#endif
