#include "lists/sum_set.h"

#include "base/count.h"
#include "relations/term.h"

enum { APART = 1 }; /* paragraphs from the cue to a part */

static bool is_of_unit(const SumSearch *search, size_t index) {
    return sum_addend(search, index)->unit == sum_cue(search)->unit;
}

static bool is_near(const SumSearch *search, size_t index, size_t passages) {
    const Addend *addend = sum_addend(search, index), *cue = sum_cue(search);
    return count_distance(addend->passage, cue->passage) <= passages &&
           count_distance(addend->paragraph, cue->paragraph) <= APART;
}

size_t sum_first_within(const SumSearch *search, size_t passages) {
    size_t first = search->cue;
    while (first > 0 && is_of_unit(search, first - 1) && is_near(search, first - 1, passages)) {
        first--;
    }
    return first;
}

size_t sum_end_within(const SumSearch *search, size_t passages) {
    size_t end = search->cue + 1;
    while (end < search->addends->count && is_of_unit(search, end) &&
           is_near(search, end, passages)) {
        end++;
    }
    return end;
}

/* How much is taken for a part: the strictest that leaves two is the one that is meant. */
typedef enum Choice { CHOICE_PLAIN, CHOICE_SMALL, CHOICE_ASIDE, CHOICES } Choice;

/* What another time had is never taken: "up from 34 million a year ago". */
static bool is_taken(const SumSearch *search, size_t index, Choice choice) {
    static const unsigned unwanted[CHOICES] = {[CHOICE_PLAIN] = ADDEND_SET_ASIDE | ADDEND_APART |
                                                                ADDEND_SMALL_WORD,
                                               [CHOICE_SMALL] = ADDEND_SET_ASIDE | ADDEND_APART};
    const Addend *addend = sum_addend(search, index);
    bool other = addend->traits & ADDEND_SET_ASIDE && time_is_other(addend->scope.when);
    return !(addend->traits & unwanted[choice]) && !other;
}

static bool gather(const SumSearch *search, size_t first, size_t end, Choice choice, SumSet *set) {
    set->count = 0;
    for (size_t i = first; i < end; i++) {
        if (i == set->total || (i != search->cue && !is_taken(search, i, choice))) {
            continue;
        }
        if (set->count == SUM_SET_PARTS) {
            return false;
        }
        set->parts[set->count++] = i;
    }
    return set->count > 1;
}

bool sum_set_gather(const SumSearch *search, size_t first, size_t end, SumSet *set) {
    return gather(search, first, end, CHOICE_PLAIN, set) ||
           gather(search, first, end, CHOICE_SMALL, set) ||
           gather(search, first, end, CHOICE_ASIDE, set);
}

bool sum_set_gather_plain(const SumSearch *search, size_t first, size_t end, SumSet *set) {
    return gather(search, first, end, CHOICE_PLAIN, set);
}

bool sum_takes_plain(const SumSearch *search, size_t index) {
    return is_taken(search, index, CHOICE_PLAIN);
}

int64_t sum_set_amount(const SumSearch *search, const SumSet *set) {
    int64_t amount = 0;
    for (size_t i = 0; i < set->count; i++) {
        amount += sum_addend(search, set->parts[i])->amount;
    }
    return amount;
}

size_t sum_set_first(const SumSet *set) {
    return count_least(set->total, set->parts[0]);
}

size_t sum_set_last(const SumSet *set) {
    return count_most(set->total, set->parts[set->count - 1]);
}

bool sum_is_below(const SumSearch *search, size_t index, int least) {
    return sum_addend(search, index)->amount < (int64_t)least * ADDEND_UNIT &&
           !figure_has_digits(sum_figure(search, index), least);
}

bool sum_has_pair_behind(const SumSearch *search, size_t passages) {
    size_t last = search->cue + 2;
    if (last >= search->addends->count) {
        return false;
    }
    const Addend *cue = sum_cue(search), *one = sum_addend(search, last - 1),
                 *other = sum_addend(search, last);
    return other->unit == cue->unit && one->passage == other->passage &&
           other->passage <= cue->passage + passages && one->amount < cue->amount &&
           other->amount < cue->amount;
}
