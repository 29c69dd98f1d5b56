#include "operands/two_times.h"

#include "relations/context.h"

enum { FIRST = 1 }; /* the role of the more, or of the older of two percentages */

static const Figure *figure_at(const Chooser *chooser, size_t index) {
    return &chooser->claims->figures->items[index];
}

static bool has_known(const Chooser *chooser) {
    return chooser->gap->known != NO_MARK;
}

/* "1,284 were found. On Saturday its figure was 947, so the count has grown by 337": one noun at
 * most, and the later of the two tells by how much. */
static bool are_told_twice(const Chooser *chooser, const Level *a, const Level *b) {
    const Figure *one = figure_at(chooser, a->figure), *other = figure_at(chooser, b->figure);
    return (!one->noun.length || !other->noun.length) &&
           other->sentence == figure_at(chooser, chooser->gap->result->figure)->sentence &&
           figure_is_the_count(chooser->claims->article, other);
}

bool times_know_older(const Chooser *chooser) {
    bool rises = chooser->gap->direction == DIRECTION_UP;
    bool difference = chooser->gap->kind == RELATION_DIFFERENCE;
    return (chooser->gap->known_role == FIRST) != (difference && rises);
}

bool times_end_before(const Chooser *chooser, const Level *level) {
    if (!has_known(chooser) || chooser_seeks_lead(chooser) || !times_know_older(chooser)) {
        return false;
    }
    const Figure *known = figure_at(chooser, chooser->gap->known),
                 *result = figure_at(chooser, chooser->gap->result->figure),
                 *figure = figure_at(chooser, level->figure);
    return figure->sentence == known->sentence && figure->start > known->start &&
           known->start > result->start;
}

/* Which of the two is of an earlier time is known if the wording names one of them: it says which;
 * else if one alone is told of another time, or one holder has two figures in two sentences. */
static bool are_of_two_times(const Chooser *chooser, const Level *a, const Level *b) {
    if (!has_known(chooser)) {
        bool apart =
            figure_at(chooser, a->figure)->sentence != figure_at(chooser, b->figure)->sentence;
        return a->past != b->past ||
               (apart && (chooser->gap->holder.length || are_told_twice(chooser, a, b)));
    }
    return times_know_older(chooser) ? (!b->past || b->beside) && !times_end_before(chooser, b)
                                     : b->past;
}

static bool is_holders(const Chooser *chooser, const Level *level) {
    Slice holder = chooser->gap->holder;
    return !holder.length || level->figure == chooser->gap->known ||
           slice_equal(holder, level->holder);
}

bool times_may_be_of_one_noun(const Chooser *chooser, const Level *a, const Level *b) {
    return word_may_mean_same(figure_at(chooser, a->figure)->noun,
                              figure_at(chooser, b->figure)->noun);
}

bool times_are_likely(const Chooser *chooser, const Level *a, const Level *b) {
    return !a->apart && !b->apart && is_holders(chooser, a) && is_holders(chooser, b) &&
           times_may_be_of_one_noun(chooser, a, b) && are_of_two_times(chooser, a, b);
}
