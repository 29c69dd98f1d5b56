#include "lists/sole_sum.h"

#include "lists/sum_doubt.h"
#include "relations/reading.h"
#include "relations/term.h"

/* The sums of one figure while they are sought. */
typedef struct SoleSums {
    Arena *arena;
    SumSearch search;
    Readings *holding, *broken;
} SoleSums;

static Operands operands_of(const SoleSums *sums, const SumSet *set) {
    Operands operands = {0};
    *list_push(sums->arena, &operands) =
        (Operand){sum_addend(&sums->search, set->total)->figure, 0};
    for (size_t i = 0; i < set->count; i++) {
        *list_push(sums->arena, &operands) =
            (Operand){sum_addend(&sums->search, set->parts[i])->figure, 1};
    }
    return operands;
}

static bool holds(const SoleSums *sums, const Operands *operands) {
    return operands_judge(RELATION_SUM, DIRECTION_NONE, sums->search.claims->figures, operands) ==
           RELATION_HOLDS;
}

/* Do words say that these make one sum, not only that there is one? */
static bool is_worded(const SoleSums *sums) {
    return sum_cue(&sums->search)->traits & (ADDEND_JOINT | ADDEND_MADE | ADDEND_COUNTED);
}

/* False if it holds, so that no other is meant. */
static bool weigh(const SoleSums *sums, const SumForm *form, const SumSet *set) {
    Operands operands = operands_of(sums, set);
    if (holds(sums, &operands)) {
        reading_add(sums->arena, operands, 1, true, sums->holding);
        return false;
    }
    if (!sum_is_doubtful(&sums->search, form, set)) {
        reading_add(sums->arena, operands, 1, true, sums->broken);
        Reading *last = &sums->broken->items[sums->broken->count - 1];
        last->worded = is_worded(sums);
        last->vague = sum_is_vague(&sums->search, form, set);
    }
    return true;
}

/* "Quint took 4,377, Adeyar 3,915 and others 610. A combined 4,525 went elsewhere": the set, and
 * its ends of two parts or more. */
static bool weigh_ends(const SoleSums *sums, const SumForm *form, const SumSet *set) {
    SumSet end = *set;
    bool open = weigh(sums, form, &end);
    while (open && form->ends && end.count > 2) {
        memmove(end.parts, end.parts + 1, --end.count * sizeof *end.parts);
        open = weigh(sums, form, &end);
    }
    return open;
}

static void search_form(const SoleSums *sums, const SumForm *form) {
    bool open = true;
    size_t count = 0;
    for (size_t passages = 0; open && passages <= form->passages; passages++) {
        SumSet set;
        if (form->find(&sums->search, passages, &set) && set.count > count) {
            count = set.count;
            open = weigh_ends(sums, form, &set) && !form->nearest;
        }
    }
}

/* Is said of the figure what the form asks for, or may a pair behind it be meant? */
static bool may_have_form(const SoleSums *sums, const SumForm *form) {
    return form->traits ? sum_cue(&sums->search)->traits & form->traits
                        : sum_has_pair_behind(&sums->search, form->passages);
}

void sole_sum_of(Arena *arena, const Claims *claims, const Addends *addends, size_t index,
                 Readings *holding, Readings *broken) {
    SoleSums sums = {arena, {claims, addends, index}, holding, broken};
    if (figure_is_share(sum_figure(&sums.search, index))) {
        return;
    }
    for (size_t i = 0; i < SUM_FORMS && !holding->count && !broken->count; i++) {
        if (may_have_form(&sums, &sum_forms[i])) {
            search_form(&sums, &sum_forms[i]);
        }
    }
    if (holding->count) {
        broken->count = 0; /* what holds was meant */
    }
}
