#include "ties/alibi.h"

#include "echoes/told_value.h"
#include "operands/naming.h"
#include "relations/term.h"

enum {
    LEVELS = 3, /* operands of what is told for two others */
    CROWD = 24  /* figures looked at */
};

typedef struct Alibi {
    Arena *arena;
    const Claims *claims;
    const Relation *relation;
    const Operands *operands;
    bool drawn;         /* words draw the result from what stands before it */
    size_t first, last; /* figures that may stand in for an operand */
} Alibi;

static const Figure *figure_at(const Alibi *alibi, size_t figure) {
    return &alibi->claims->figures->items[figure];
}

/* Can it be meant instead of the operand? What is a digit away may be what was misprinted. */
static bool can_stand_in(const Alibi *alibi, size_t figure, size_t instead) {
    const Figure *other = figure_at(alibi, figure), *operand = figure_at(alibi, instead);
    return !operands_have(alibi->operands, figure) && rational_known(other->value) &&
           other->hedge == HEDGE_NONE && figures_commensurable(other, operand) &&
           claim_of_figure(alibi->claims, figure) &&
           !rational_equal(other->value, operand->value) &&
           !values_are_digit_apart(alibi->arena, alibi->claims->article, operand, other);
}

static bool holds(const Alibi *alibi, const Operands *operands) {
    return operands_judge(alibi->relation->kind, alibi->relation->direction, alibi->claims->figures,
                          operands) == RELATION_HOLDS;
}

/* Does it hold with the figure in the place of one operand? */
static bool holds_with(const Alibi *alibi, size_t place, size_t figure) {
    Operand items[LIMIT_PARTS + RELATION_ROLES];
    size_t count = alibi->operands->count;
    memcpy(items, alibi->operands->items, count * sizeof *items);
    items[place].figure = figure;
    return holds(alibi, &(Operands){.items = items, .count = count});
}

/* A figure of the sentence that is none of the operands. */
static bool is_free(const Alibi *alibi, size_t figure, size_t sentence) {
    return figure_at(alibi, figure)->sentence == sentence &&
           rational_known(figure_at(alibi, figure)->value) &&
           !operands_have(alibi->operands, figure);
}

/* Scores and bare numbers too: only their values count. */
static bool lie_apart(const Alibi *alibi, size_t one, size_t other) {
    const Figures *figures = alibi->claims->figures;
    Interval apart = interval_subtract(figures_range(figures, one), figures_range(figures, other));
    Interval told = figures_range(figures, alibi->operands->items[0].figure);
    return figures_commensurable(&figures->items[one], &figures->items[other]) &&
           (interval_meets(interval_absolute(apart), told));
}

static bool is_part(const Alibi *alibi, size_t figure) {
    const Figure *part = figure_at(alibi, figure),
                 *total = figure_at(alibi, alibi->operands->items[0].figure);
    return part->sentence == total->sentence && rational_known(part->value) &&
           figures_commensurable(part, total);
}

/* Do the figures from `first` up to `end`, two or more, make the total? */
static bool run_makes(const Alibi *alibi, size_t first, size_t end) {
    Operand items[LIMIT_PARTS + 1] = {alibi->operands->items[0]};
    Operands operands = {.items = items, .count = 1};
    for (size_t i = first; i < end && operands.count <= LIMIT_PARTS; i++) {
        items[operands.count++] = (Operand){i, 1};
    }
    return operands.count > 2 && holds(alibi, &operands);
}

static void look_between(Alibi *alibi) {
    const Figures *figures = alibi->claims->figures;
    alibi->first = alibi->last = alibi->operands->items[0].figure;
    for (size_t i = 1; i < alibi->operands->count; i++) {
        size_t figure = alibi->operands->items[i].figure;
        alibi->first = figure < alibi->first ? figure : alibi->first;
        alibi->last = figure > alibi->last ? figure : alibi->last;
    }
    while (alibi->first > 0 &&
           figures->items[alibi->first - 1].sentence == figures->items[alibi->first].sentence) {
        alibi->first--;
    }
    while (!alibi->drawn && alibi->last + 1 < figures->count &&
           figures->items[alibi->last + 1].sentence == figures->items[alibi->last].sentence) {
        alibi->last++;
    }
}

/* Is the result told so finely that hardly any other two fit it? */
static bool is_fine(const Alibi *alibi) {
    enum { FINE = 50 };
    Rational width = interval_relative_width(
        figures_range(alibi->claims->figures, alibi->operands->items[0].figure));
    return rational_known(width) &&
           rational_compare(rational_multiply(width, rational_of(FINE)), rational_of(1)) < 0;
}

/* Does the result fit one of its two levels with another one? */
static bool has_other_level(const Alibi *alibi) {
    bool fine = is_fine(alibi);
    size_t sentence = figure_at(alibi, alibi->operands->items[0].figure)->sentence;
    for (size_t place = 1; place < LEVELS; place++) {
        for (size_t i = alibi->first; i <= alibi->last; i++) {
            if ((fine || figure_at(alibi, i)->sentence == sentence) &&
                can_stand_in(alibi, i, alibi->operands->items[place].figure) &&
                holds_with(alibi, place, i)) {
                return true;
            }
        }
    }
    return false;
}

/* Are two other figures of the result's sentence so far apart? "Leads 44-37, a seven-point gap that
 * was 12 points last month and 23 a year ago" */
static bool has_other_pair(const Alibi *alibi) {
    size_t result = alibi->operands->items[0].figure;
    size_t sentence = figure_at(alibi, result)->sentence;
    for (size_t i = alibi->first; i < alibi->last; i++) {
        for (size_t k = i + 1; k <= alibi->last; k++) {
            if (is_free(alibi, i, sentence) && is_free(alibi, k, sentence) &&
                lie_apart(alibi, i, k)) {
                return true;
            }
        }
    }
    return false;
}

/* Do the figures right behind the total, or before it, make it? */
static bool has_other_parts(const Alibi *alibi) {
    const Figures *figures = alibi->claims->figures;
    size_t total = alibi->operands->items[0].figure, first = total, last = total;
    while (last + 1 < figures->count && is_part(alibi, last + 1)) {
        last++;
    }
    while (first > 0 && is_part(alibi, first - 1)) {
        first--;
    }
    return run_makes(alibi, total + 1, last + 1) || run_makes(alibi, first, total);
}

/* "Of this £1.61bn is verified": does the part right behind take it up? */
static bool is_taken_up(const Alibi *alibi, size_t total) {
    return total + 1 < alibi->operands->count &&
           part_is_taken_up(alibi->claims->article->text,
                            figure_at(alibi, alibi->operands->items[total + 1].figure));
}

/* "It owes £2.3bn. Of this £1.61bn is verified, and the other £690m is not": is one part what the
 * others make? */
static bool has_nested_part(const Alibi *alibi) {
    Operand items[LIMIT_PARTS + RELATION_ROLES];
    Operands operands = {.items = items, .count = alibi->operands->count - 1};
    for (size_t total = 1; operands.count > 2 && total <= operands.count; total++) {
        items[0] = (Operand){alibi->operands->items[total].figure, 0};
        size_t count = 1;
        for (size_t i = 1; i <= operands.count; i++) {
            if (i != total) {
                items[count++] = alibi->operands->items[i];
            }
        }
        if (is_taken_up(alibi, total) && holds(alibi, &operands)) {
            return true;
        }
    }
    return false;
}

/* Is another percentage of the sentence what the two levels make: "a 43 per cent rise last year and
 * one of 42 per cent since"? */
static bool has_other_result(const Alibi *alibi) {
    size_t sentence = figure_at(alibi, alibi->operands->items[0].figure)->sentence;
    bool other = false;
    for (size_t i = alibi->first; i <= alibi->last && !other; i++) {
        other = figure_is_share(figure_at(alibi, i)) && is_free(alibi, i, sentence) &&
                holds_with(alibi, 0, i);
    }
    return other;
}

/* A number of two digits is made by accident. */
static bool is_large(const Figure *figure) {
    enum { HUNDRED = 100 };
    return rational_known(figure->value) &&
           rational_compare(figure->value, rational_of(HUNDRED)) >= 0;
}

/* "£238,000" in a headline, of £238,640: is it the same, told so roughly that whatever makes about
 * as much makes it too? */
static bool is_told_roughly(const Figure *other, const Figure *total) {
    enum { TENFOLD = 10 };
    Rational slack = figure_slack(other), fine = figure_slack(total),
             away = rational_absolute(rational_subtract(other->value, total->value));
    return rational_known(slack) && rational_known(fine) &&
           rational_compare(slack, rational_multiply(fine, rational_of(TENFOLD))) >= 0 &&
           rational_compare(away, rational_multiply(slack, rational_of(2))) <= 0;
}

/* Do the parts make another total that is told? */
static bool has_other_total(const Alibi *alibi) {
    size_t total = alibi->operands->items[0].figure;
    for (size_t i = 0; i < alibi->claims->figures->count; i++) {
        if (is_large(figure_at(alibi, i)) && can_stand_in(alibi, i, total) &&
            !is_told_roughly(figure_at(alibi, i), figure_at(alibi, total)) &&
            holds_with(alibi, 0, i)) {
            return true;
        }
    }
    return false;
}

static bool has_alibi(Alibi *alibi) {
    look_between(alibi);
    if (alibi->relation->kind == RELATION_SUM) {
        return has_other_total(alibi) || has_other_parts(alibi) || has_nested_part(alibi);
    }
    bool distance =
        alibi->relation->kind == RELATION_POINTS || alibi->relation->kind == RELATION_DIFFERENCE;
    bool proportion =
        alibi->relation->kind == RELATION_CHANGE || alibi->relation->kind == RELATION_SHARE;
    return alibi->operands->count == LEVELS && alibi->last - alibi->first < CROWD &&
           (has_other_level(alibi) || (distance && has_other_pair(alibi)) ||
            (proportion && has_other_result(alibi)));
}

/* Keeps the readings that have none; false if all have one. What fits other levels is of those,
 * whatever else could be meant; but a total may have lists of several lengths. */
static bool keep_without(Arena *arena, const Claims *claims, Relation *relation) {
    Readings *readings = &relation->readings;
    size_t kept = 0;
    for (size_t i = 0; i < readings->count; i++) {
        Alibi alibi = {.arena = arena,
                       .claims = claims,
                       .relation = relation,
                       .operands = &readings->items[i].operands,
                       .drawn = readings->items[i].worded};
        if (!has_alibi(&alibi)) {
            relation->reading = i == relation->reading ? kept : relation->reading;
            readings->items[kept++] = readings->items[i];
        }
    }
    bool spoilt = kept < readings->count && relation->kind != RELATION_SUM;
    readings->count = kept;
    relation->reading = relation->reading < kept ? relation->reading : 0;
    return kept > 0 && !spoilt;
}

void relations_excuse(Arena *arena, const Claims *claims, Relations *relations) {
    for (size_t i = 0; i < relations->count; i++) {
        Relation *relation = &relations->items[i];
        bool may_err = relation->strength == STRENGTH_JOINED || relation->kind == RELATION_SUM ||
                       relation->kind == RELATION_SHARE;
        if (relation->status == RELATION_BROKEN && may_err &&
            !keep_without(arena, claims, relation)) {
            relation->readings.count = 1;
            relation->status = RELATION_UNCHECKED;
            relation->why = "other figures around it fit";
        }
    }
}
