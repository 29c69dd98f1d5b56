#include "lists/partition.h"

#include "lists/partition_kind.h"
#include "operands/level.h"
#include "relations/reading.h"
#include "relations/term.h"

enum { HUNDRED = 100 };

static bool is_percentage(const PartitionSearch *search, size_t index) {
    return figure_is_share(partition_figure(search, index)) ||
           partition_addend(search, index)->traits & ADDEND_VERSUS ||
           partition_addend(search, index)->percentage;
}

static bool is_share(const PartitionSearch *search, size_t index) {
    return is_percentage(search, index) &&
           !(partition_addend(search, index)->traits & ADDEND_SET_ASIDE);
}

/* Is the share beyond this end of another sentence? */
static bool is_end(const PartitionSearch *search, size_t index, bool behind) {
    size_t at = behind ? index + 1 : index - 1;
    while (at < search->addends->count && is_percentage(search, at) && !is_share(search, at)) {
        at = behind ? at + 1 : at - 1; /* wraps below 0 */
    }
    return at >= search->addends->count || !is_share(search, at) ||
           partition_addend(search, at)->passage != partition_addend(search, index)->passage;
}

static bool is_whole(const PartitionSearch *search, const Partition *partition) {
    return is_end(search, partition->items[partition->count - 1], false) &&
           is_end(search, partition->items[0], true);
}

static bool have_decimals(const PartitionSearch *search, const Partition *partition) {
    for (size_t i = 0; i < partition->count; i++) {
        if (partition_figure(search, partition->items[i])->place >= 0) {
            return false;
        }
    }
    return true;
}

static bool have_trait(const PartitionSearch *search, const Partition *partition, unsigned trait) {
    for (size_t i = 0; i < partition->count; i++) {
        if (!(partition_addend(search, partition->items[i])->traits & trait)) {
            return false;
        }
    }
    return true;
}

/* Is the sum between these? */
static bool is_between(const Partition *partition, int least, int most) {
    return partition->sum >= (int64_t)least * ADDEND_UNIT &&
           partition->sum <= (int64_t)most * ADDEND_UNIT;
}

static bool is_closed(const PartitionSearch *search, const Partition *partition) {
    return partition_addend(search, partition->items[0])->traits & (ADDEND_CLOSES | ADDEND_ENDS);
}

/* All but the last of one sentence, that of it or of the next? */
static bool is_rounded_off(const PartitionSearch *search, const Partition *partition) {
    size_t last = partition_addend(search, partition->items[0])->passage,
           before = partition_addend(search, partition->items[1])->passage,
           first = partition_addend(search, partition->items[partition->count - 1])->passage;
    return first == before && last <= before + 1;
}

/* "11% don't know" */
static bool has_residue(const PartitionSearch *search, const Partition *partition) {
    bool last = partition_addend(search, partition->items[0])->traits & ADDEND_RESIDUAL;
    return partition->count > 2 && partition->traits & ADDEND_RESIDUAL &&
           (last ? is_rounded_off(search, partition) : partition_is_sentence(search, partition));
}

/* "Yes 51.42 per cent, No 48.58": results, not what people told a pollster, and of one place. */
static bool is_of_two_sides(const PartitionSearch *search, const Partition *partition) {
    bool apart =
        partition_addend(search, partition->items[0])->traits & (ADDEND_NAMED | ADDEND_PLACED);
    return partition->count == 2 && have_trait(search, partition, ADDEND_OPPOSED) && !apart &&
           partition_is_sentence(search, partition) && have_decimals(search, partition);
}

static Slice holder_of(const PartitionSearch *search, size_t index) {
    size_t count,
        first = claims_of_figure(search->claims, partition_addend(search, index)->figure, &count);
    return figure_holder(search->claims, &search->claims->list.items[first]);
}

/* Is each share of another name, and none of a place? The first may be of "she", or of a name that
 * nothing but the sentence's beginning gives its capital. */
static bool are_rivals(const PartitionSearch *search, const Partition *partition) {
    size_t last = partition->count - 1;
    for (size_t i = 0; i < last; i++) {
        unsigned traits = partition_addend(search, partition->items[i])->traits;
        if (!(traits & ADDEND_NAMED) || traits & ADDEND_PLACED ||
            slice_equal(holder_of(search, partition->items[i]),
                        holder_of(search, partition->items[i + 1]))) {
            return false;
        }
    }
    return !(partition->traits & ADDEND_EXTREME);
}

/* "Backed by 61 per cent to 49": who else stood makes it less than all, never more. */
static bool is_versus(const PartitionSearch *search, const Partition *partition) {
    return partition->count == 2 &&
           partition_addend(search, partition->items[0])->traits & ADDEND_VERSUS;
}

/* Shares of votes that make more than all of them. */
static bool is_overfull(const PartitionSearch *search, const Partition *partition) {
    return partition->traits & ADDEND_POLLED && have_decimals(search, partition) &&
           are_rivals(search, partition);
}

/* "It splits 55, 28 and 17 per cent" */
static bool is_opened(const PartitionSearch *search, const Partition *partition) {
    return partition_addend(search, partition->items[partition->count - 1])->traits &
               ADDEND_OPENS &&
           partition_is_sentence(search, partition);
}

/* "Offers went to 41, 52 and 18 per cent of them": is nothing said of each? */
static bool are_bare(const PartitionSearch *search, const Partition *partition) {
    enum { LONGEST = 6 }; /* ", and " */
    bool bare = true;
    for (size_t i = 1; i < partition->count; i++) {
        size_t behind = partition_figure(search, partition->items[i - 1])->start;
        bare = bare && behind <= partition_figure(search, partition->items[i])->end + LONGEST;
    }
    return bare;
}

/* "Peru 24 per cent, Chile 18": countries and firms overlap no more than parties do. */
static bool are_of_names(const PartitionSearch *search, const Partition *partition) {
    size_t named = 0;
    for (size_t i = 0; i < partition->count; i++) {
        named += (partition_addend(search, partition->items[i])->traits & ADDEND_NAMED) != 0;
    }
    return named > 1 && !(partition->traits & (ADDEND_PLACED | ADDEND_EXTREME));
}

static bool are_in_two_sentences(const PartitionSearch *search, const Partition *partition) {
    const Addend *last = partition_addend(search, partition->items[0]),
                 *first = partition_addend(search, partition->items[partition->count - 1]);
    return first->paragraph == last->paragraph && first->passage + 1 == last->passage;
}

/* "71 per cent goes to farms, 22 per cent to cities and 7 per cent to works": no less than all, if
 * others may have some, and never more. */
static bool is_divided(const PartitionSearch *search, const Partition *partition) {
    bool divided = partition->traits & ADDEND_DIVIDED ||
                   (partition->traits & ADDEND_COMPOSES && are_of_names(search, partition));
    return partition->count > 2 && divided && !are_bare(search, partition) &&
           (partition_is_sentence(search, partition) ||
            (partition->count > 3 && are_in_two_sentences(search, partition)));
}

/* "Rovers had 74 per cent of the ball, City 36 per cent" */
static bool is_contested(const PartitionSearch *search, const Partition *partition) {
    return partition->count == 2 && partition->traits & ADDEND_CONTESTED &&
           partition_is_sentence(search, partition);
}

static bool has_fraction(const PartitionSearch *search, const Partition *partition) {
    for (size_t i = 0; i < partition->count; i++) {
        if (partition_figure(search, partition->items[i])->kind == FIGURE_FRACTION) {
            return true;
        }
    }
    return false;
}

/* "Of the old 68 per cent are for it, 22 against and 10 unsure. Of the young it is 24, 63 and 18
 * per cent": as many in one sentence as make all in the sentence before. */
static bool is_parallel(const PartitionSearch *search, const Partition *partition) {
    size_t first = partition->items[partition->count - 1], count = partition->count;
    if (count < 3 || first < count || !partition_is_sentence(search, partition)) {
        return false;
    }
    int64_t sum = 0;
    for (size_t i = first - count; i < first; i++) {
        if (!is_share(search, i) ||
            partition_addend(search, i)->passage + 1 != partition_addend(search, first)->passage) {
            return false;
        }
        sum += partition_addend(search, i)->amount;
    }
    return sum >= (int64_t)(HUNDRED - 1) * ADDEND_UNIT &&
           sum <= (int64_t)(HUNDRED + 1) * ADDEND_UNIT;
}

/* Is it the only share of its sentence? */
static bool is_alone(const PartitionSearch *search, size_t index) {
    const Addend *addend = partition_addend(search, index);
    const Figure *figures = search->claims->figures->items;
    size_t count = 0;
    for (size_t i = addend->figure; i > 0 && figures[i - 1].sentence == figures[i].sentence; i--) {
        count += figure_is_share(&figures[i - 1]);
    }
    for (size_t i = addend->figure + 1; i < search->claims->figures->count &&
                                        figures[i].sentence == figures[addend->figure].sentence;
         i++) {
        count += figure_is_share(&figures[i]);
    }
    return count == 0;
}

/* "Half said so. A few, 17%, did not. The remaining 33% ...": does a share stand right before the
 * first, in its paragraph? */
static bool follows_share(const PartitionSearch *search, size_t index) {
    const Article *article = search->claims->article;
    size_t figure = partition_addend(search, index)->figure;
    const Figure *first = &search->claims->figures->items[figure];
    return figure > 0 && figure_is_share(first - 1) &&
           figure_paragraph(article, first - 1) == figure_paragraph(article, first);
}

/* "The state owns 62 per cent. The remaining 38 per cent is private": there are no others. */
static bool is_closed_pair(const PartitionSearch *search, const Partition *partition) {
    return partition->count == 2 && is_closed(search, partition) &&
           is_alone(search, partition->items[0]) && is_alone(search, partition->items[1]) &&
           !follows_share(search, partition->items[1]);
}

/* How far from 100 a list may be that leaves nobody out by its wording. */
typedef struct Completeness {
    bool (*says)(const PartitionSearch *search, const Partition *partition);
    int least, most;
} Completeness;

static const Completeness completeness[] = {
    {is_closed, 75, 190},
    {is_closed_pair, 40, 190},
    {has_residue, 100, 190},
    {is_of_two_sides, 60, 180},
    {is_versus, 100, 110},
    {is_overfull, 100, 110},
    {is_opened, 75, 150},
    {is_divided, 100, 150},
    {is_parallel, 100, 150},
    {partition_is_composed, 60, 180},
    {is_contested, 60, 180},
    {partition_is_of_opposites, 100, 190},
    {partition_is_told_to_be, 60, 180},
    {partition_is_made_up, 75, 180},
};

static bool is_complete(const PartitionSearch *search, const Partition *partition) {
    for (size_t i = 0; i < sizeof completeness / sizeof *completeness; i++) {
        if (is_between(partition, completeness[i].least, completeness[i].most) &&
            completeness[i].says(search, partition)) {
            return true;
        }
    }
    return false;
}

static Operands operands_of(const PartitionSearch *search, const Partition *partition) {
    Operands operands = {0};
    for (size_t i = 0; i < partition->count; i++) {
        size_t from = i == 0 ? 0 : partition->count - i;
        *list_push(search->arena, &operands) =
            (Operand){partition_addend(search, partition->items[from])->figure, i > 0};
    }
    return operands;
}

static RelationStatus judge(const PartitionSearch *search, const Operands *operands) {
    return operands_judge(RELATION_COMPLEMENT, DIRECTION_NONE, search->claims->figures, operands);
}

/* "44 per cent are women and 56 men; in the upper house the other 24, or 31 per cent, are named":
 * do all but one make all? Then that one is of another whole. */
static bool has_one_too_many(const PartitionSearch *search, const Partition *partition) {
    for (size_t i = 0; i < partition->count && partition->count > 2; i++) {
        Partition others = *partition;
        others.sum -= partition_addend(search, partition->items[i])->amount;
        if (is_between(&others, HUNDRED, HUNDRED)) {
            return true;
        }
    }
    return false;
}

/* "It was back at 54 per cent. / A third of the load was still missing": two of different
 * paragraphs are of two things. */
static bool are_far_apart(const PartitionSearch *search, const Partition *partition) {
    return partition->count == 2 && partition_addend(search, partition->items[0])->paragraph !=
                                        partition_addend(search, partition->items[1])->paragraph;
}

static void weigh(const PartitionSearch *search, const Partition *partition) {
    bool whole = is_whole(search, partition);
    if (are_far_apart(search, partition) || partition_is_of_several(search, partition) ||
        partition_tells_others(search, partition)) {
        return;
    }
    if (has_fraction(search, partition) &&
        (!is_closed(search, partition) || partition->traits & ADDEND_OF_THEM)) {
        return; /* "half" and "a third" are told of many things, and "half of that" of a half */
    }
    bool rounds = is_between(partition, HUNDRED - 3, HUNDRED + 3);
    if (!rounds && !(whole && is_complete(search, partition))) {
        return;
    }
    Operands operands = operands_of(search, partition);
    if (judge(search, &operands) == RELATION_HOLDS) {
        if (whole || have_decimals(search, partition)) {
            reading_add(search->arena, operands, 1, true, search->holding);
        }
    } else if (whole && is_complete(search, partition) && !has_one_too_many(search, partition) &&
               search->broken->count < LIMIT_PLAUSIBLE) {
        reading_add(search->arena, operands, 1, true, search->broken);
    }
}

/* Can it stand in one list with the share behind it? Who gives no answer is of those asked before,
 * and "the other 12 per cent" of what was told, whenever it was. */
static bool goes_with(const PartitionSearch *search, size_t index, size_t behind) {
    const Addend *addend = partition_addend(search, index),
                 *next = partition_addend(search, behind);
    bool close = next->passage - addend->passage <= 1;
    bool residual = close && next->traits & ADDEND_RESIDUAL && !next->scope.of.length &&
                    !next->scope.when.length;
    bool closing =
        close && next->traits & ADDEND_CLOSES && slice_equal(addend->scope.of, next->scope.of);
    return (residual || closing || scope_equal(addend->scope, next->scope)) &&
           next->paragraph - addend->paragraph <= 1;
}

static void search_back(const PartitionSearch *search, size_t last) {
    Partition partition = {.count = 0};
    for (size_t i = last + 1;
         i-- > 0 && partition.count < LIMIT_PARTS &&
         partition_addend(search, i)->unit == partition_addend(search, last)->unit;) {
        if (!is_share(search, i)) {
            continue;
        }
        if (partition.count && !goes_with(search, i, partition.items[partition.count - 1])) {
            break;
        }
        partition.items[partition.count++] = i;
        partition.sum += partition_addend(search, i)->amount;
        partition.traits |= partition_addend(search, i)->traits;
        if (!is_between(&partition, 0, 2 * HUNDRED)) {
            break;
        }
        if (partition.count > 1) {
            weigh(search, &partition);
        }
        if (search->holding->count > 0 && is_closed(search, &partition)) {
            break; /* "71%, with the other 29%": all is told */
        }
    }
}

void partitions_ending(Arena *arena, const Claims *claims, const Addends *addends, size_t last,
                       Readings *holding, Readings *broken) {
    PartitionSearch search = {arena, claims, addends, holding, broken};
    if (is_share(&search, last)) {
        search_back(&search, last);
    }
}
