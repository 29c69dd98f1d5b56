#include "lists/sum_form.h"

#include "relations/opposite.h"
#include "relations/term.h"

/* "58 buses and 24 trams, 82 in all" */
static bool find_before(const SumSearch *search, size_t passages, SumSet *set) {
    set->total = search->cue;
    return sum_set_gather(search, sum_first_within(search, passages), search->cue, set);
}

/* "The two regions account for 1,401": so many are told before. */
static bool find_counted(const SumSearch *search, size_t passages, SumSet *set) {
    size_t figure = sum_cue(search)->figure;
    set->total = search->cue;
    return figure > 0 &&
           sum_set_gather_plain(search, sum_first_within(search, passages), search->cue, set) &&
           rational_compare(search->claims->figures->items[figure - 1].value,
                            rational_of((int64_t)set->count)) == 0;
}

/* "Between them they have run 174. Iain has done 91 and Fergus 83." */
static bool find_behind(const SumSearch *search, size_t passages, SumSet *set) {
    set->total = search->cue;
    return sum_set_gather(search, search->cue + 1, sum_end_within(search, passages), set);
}

/* "57 cases: 33 in town, 18 at sea and the final six elsewhere" */
static bool find_up_to(const SumSearch *search, size_t passages, SumSet *set) {
    set->total = sum_first_within(search, passages);
    while (set->total < search->cue && !sum_takes_plain(search, set->total)) {
        set->total++;
    }
    return set->total < search->cue && sum_set_gather(search, set->total + 1, search->cue + 1, set);
}

/* "Of the £84 million set aside, £36 million ...": money is spent once. */
static bool find_divided(const SumSearch *search, size_t passages, SumSet *set) {
    set->total = search->cue;
    return sum_figure(search, search->cue)->kind == FIGURE_MONEY &&
           sum_set_gather_plain(search, search->cue + 1, sum_end_within(search, passages), set) &&
           sum_set_amount(search, set) > sum_cue(search)->amount;
}

/* "A choir of 72 has 41 women and 31 men": of two kinds that leave no third. Words are read only
 * where the numbers may be meant. */
static bool find_opposed(const SumSearch *search, size_t passages, SumSet *set) {
    enum { THRICE = 3 };
    if (!sum_has_pair_behind(search, passages)) {
        return false;
    }
    *set = (SumSet){search->cue, {search->cue + 1, search->cue + 2}, 2};
    int64_t sum = sum_set_amount(search, set), total = sum_cue(search)->amount;
    return sum / THRICE <= total && sum >= total / THRICE &&
           opposition_of(search->claims->article, search->claims->figures,
                         sum_addend(search, set->parts[0])->figure,
                         sum_addend(search, set->parts[1])->figure) == OPPOSITION_EXHAUSTIVE;
}

/* "The lender will have 1,480 branches. Corvane brings 905 and Listow 755": more than all. */
static bool find_unfolded(const SumSearch *search, size_t passages, SumSet *set) {
    enum { HUNDRED = 100 };
    set->total = search->cue;
    return passages > 0 && sum_has_pair_behind(search, passages) &&
           !sum_is_below(search, search->cue, HUNDRED) &&
           sum_first_within(search, 0) == search->cue &&
           sum_end_within(search, 0) == search->cue + 1 &&
           sum_set_gather(search, search->cue + 1, sum_end_within(search, passages), set) &&
           sum_set_amount(search, set) > sum_cue(search)->amount;
}

const SumForm sum_forms[SUM_FORMS] = {
    {ADDEND_JOINT, find_before, 1, true, true, false},
    {ADDEND_MADE | ADDEND_DEFINITE, find_before, 1, true, false, false},
    {ADDEND_COUNTED, find_counted, 1, true, false, false},
    {ADDEND_JOINT, find_behind, 2, false, false, false},
    {ADDEND_CLOSES | ADDEND_ENDS, find_up_to, 2, false, false, false},
    {ADDEND_TOTALS | ADDEND_DEFINITE, find_divided, 0, true, false, false},
    {0, find_opposed, 1, true, false, false},
    {0, find_unfolded, 1, true, false, true},
};
