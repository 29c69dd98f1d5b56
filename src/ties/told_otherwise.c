#include "ties/told_otherwise.h"

#include "relations/term.h"

static bool is_distance(const Relation *relation) {
    return relation->kind == RELATION_DIFFERENCE || relation->kind == RELATION_POINTS;
}

/* Is the figure one of them, and not the result? */
static bool has_level(const Operands *operands, size_t figure) {
    return operands->items[0].figure != figure && operands_have(operands, figure);
}

/* Have they one result, and another figure? */
static bool has_result_and_more(const Operands *theirs, const Operands *operands) {
    bool shared = false;
    for (size_t i = 1; i < operands->count; i++) {
        shared = shared || has_level(theirs, operands->items[i].figure);
    }
    return shared && theirs->items[0].figure == operands->items[0].figure;
}

/* Does another relation, which holds, tell these operands to be something else? */
typedef bool TellsOtherwise(const Figures *figures, const Relation *other,
                            const Operands *operands);

/* Are all levels those of a difference that holds? "Holloway 15,217, Park 15,205: she is 12 ahead,
 * not 16 as on the night". */
static bool tells_levels(const Figures *figures, const Relation *other, const Operands *operands) {
    const Operands *theirs = relation_operands(other);
    if (!is_distance(other) || figures->items[theirs->items[0].figure].hedge != HEDGE_NONE) {
        return false;
    }
    for (size_t i = 1; i < operands->count; i++) {
        if (!has_level(theirs, operands->items[i].figure)) {
            return false;
        }
    }
    return true;
}

static bool adds_up(const Relation *relation) {
    return relation->kind == RELATION_SUM || relation->kind == RELATION_DIFFERENCE;
}

/* "Paid 186,000 for it and sold it for 214,000, pocketing 28,000": do all figures of a sum that
 * does not hold make one that does? Or are they all parts of one: "Made 212 of them. Of these 126
 * came from Leith, 57 from Perth and 29 from Ayr"? */
static bool tells_sum(const Figures *figures, const Relation *other, const Operands *operands) {
    (void)figures;
    const Operands *theirs = relation_operands(other);
    size_t shared = 0;
    for (size_t i = 0; i < operands->count; i++) {
        shared += operands_have(theirs, operands->items[i].figure);
    }
    bool parts = other->kind == RELATION_SUM && !operands_have(operands, theirs->items[0].figure);
    return adds_up(other) && shared == operands->count &&
           (theirs->count == operands->count || parts);
}

static bool is_loose_echo(const Relation *relation) {
    return relation->loose;
}

/* "414 species, 131 of them orchids and 83 ferns": do the parts of a total stand right behind the
 * figure, as if they were its own? */
static bool has_parts_of(const Figures *figures, const Operands *sum, size_t figure) {
    return sum->items[1].figure == figure + 1 &&
           figures->items[figure + 1].sentence == figures->items[figure].sentence;
}

/* "The cost leaps by £21.4m" above a text that tells what it was and is, and £24.1m of another
 * thing: does it make the first figure of others? Then a headline reckons, it does not repeat. */
static bool tells_origin(const Figures *figures, const Relation *other, const Operands *operands) {
    const Operands *theirs = relation_operands(other);
    return theirs->count > 2 && theirs->items[0].figure == operands->items[0].figure &&
           !has_level(theirs, operands->items[1].figure) &&
           !(other->kind == RELATION_SUM &&
             has_parts_of(figures, theirs, operands->items[1].figure));
}

static bool is_joined_sum(const Relation *relation) {
    return relation->kind == RELATION_SUM && relation->strength == STRENGTH_JOINED;
}

static bool is_joined_share(const Relation *relation) {
    return relation->kind == RELATION_SHARE && relation->strength == STRENGTH_JOINED;
}

/* "She had 7,612 to his 7,194, a gap of 418, which a recheck cut to 415": is the total what others
 * make, some of the parts among them? */
static bool tells_parts(const Figures *figures, const Relation *other, const Operands *operands) {
    (void)figures;
    const Operands *theirs = relation_operands(other);
    return other->kind == RELATION_SUM && has_result_and_more(theirs, operands);
}

/* "A poll of 49,122, or 60 per cent of the 81,900": is the share one of another whole? "Of 9,355
 * electors 3,480 voted, a turnout of 37.2 per cent": is it told beside what it is of, or of another
 * part of the same whole? */
static bool tells_whole(const Figures *figures, const Relation *other, const Operands *operands) {
    const Operands *theirs = relation_operands(other);
    if (other->kind != RELATION_SHARE || theirs->count != operands->count ||
        theirs->items[0].figure != operands->items[0].figure) {
        return false;
    }
    bool same_part = theirs->items[1].figure == operands->items[1].figure;
    bool same_whole = theirs->items[2].figure == operands->items[2].figure;
    return same_whole || same_part ||
           (operands_of_one_sentence(figures, theirs) &&
            !operands_of_one_sentence(figures, operands));
}

static bool is_stated_difference(const Relation *relation) {
    return relation->kind == RELATION_DIFFERENCE && relation->strength == STRENGTH_STATED;
}

/* "67 seats in the 120-member house, six more than the 61 needed": does the result fit another
 * level of the sentence with one of these? */
static bool tells_level(const Figures *figures, const Relation *other, const Operands *operands) {
    const Operands *theirs = relation_operands(other);
    return other->kind == RELATION_DIFFERENCE && operands_of_one_sentence(figures, theirs) &&
           has_result_and_more(theirs, operands);
}

static bool is_percentage(const Relation *relation) {
    return (relation->kind == RELATION_CHANGE || relation->kind == RELATION_SHARE) &&
           relation_operands(relation)->count == 3;
}

static bool is_share_of(const Figures *figures, size_t result, size_t part, size_t whole) {
    Operand items[] = {{result, 0}, {part, 1}, {whole, 2}};
    Operands share = {.items = items, .count = 3};
    return operands_judge(RELATION_SHARE, DIRECTION_NONE, figures, &share) == RELATION_HOLDS;
}

/* "Sh24.50 a kilo, Sh2.50 or 11.4 per cent better than last year's Sh22": do the figures make a
 * distance, and the percentage that of it? */
static bool tells_distance(const Figures *figures, const Relation *other,
                           const Operands *operands) {
    const Operands *theirs = relation_operands(other);
    if (other->kind != RELATION_DIFFERENCE || theirs->count != 3 ||
        !operands_have(theirs, operands->items[1].figure) ||
        !operands_have(theirs, operands->items[2].figure)) {
        return false;
    }
    size_t result = operands->items[0].figure, distance = theirs->items[0].figure;
    return is_share_of(figures, result, distance, theirs->items[1].figure) ||
           is_share_of(figures, result, distance, theirs->items[2].figure);
}

static bool is_sought_distance(const Relation *relation) {
    return relation->strength == STRENGTH_JOINED && is_distance(relation);
}

/* "Stands at 47,250, which is 1,350 fewer than in April and 3,150 below last May's 50,400": one
 * sentence does not tell one distance twice. What two make together is none between them. */
static bool tells_own_distance(const Figures *figures, const Relation *other,
                               const Operands *operands) {
    const Operands *theirs = relation_operands(other);
    size_t result = operands->items[0].figure;
    bool together = other->kind == RELATION_SUM && !has_level(operands, theirs->items[0].figure);
    if (theirs->count != 3 || !(adds_up(other) || is_distance(other)) || together ||
        operands_have(theirs, result)) {
        return false;
    }
    size_t shared = 0, beside = 0;
    for (size_t i = 0; i < theirs->count; i++) {
        size_t figure = theirs->items[i].figure;
        bool level = has_level(operands, figure);
        shared += level;
        beside += !level && figures->items[figure].sentence == figures->items[result].sentence;
    }
    return shared + 1 == operands->count && beside > 0;
}

static bool is_sought_change(const Relation *relation) {
    return relation->strength == STRENGTH_JOINED &&
           (is_distance(relation) || relation->kind == RELATION_CHANGE);
}

/* "It was up from 89.9 per cent to 91.4, and among the poor it had improved by 3.2 points to 86.5":
 * is the old level that of another new one? */
static bool tells_new_level(const Figures *figures, const Relation *other,
                            const Operands *operands) {
    (void)figures;
    const Operands *theirs = relation_operands(other);
    bool changes = other->kind == RELATION_ORDER || other->kind == RELATION_CHANGE ||
                   other->kind == RELATION_POINTS;
    if (!changes || other->strength != STRENGTH_STATED || theirs->count < 2) {
        return false;
    }
    bool order = other->kind == RELATION_ORDER;
    size_t old = theirs->items[1].figure, now = theirs->items[order ? 0 : theirs->count - 1].figure;
    return has_level(operands, old) && !operands_have(operands, now) &&
           theirs->items[0].figure != operands->items[0].figure;
}

static bool is_restatement(const Relation *relation) {
    return relation->kind == RELATION_RESTATEMENT;
}

/* "Sold 1,020 vans, 15 percent short of the 1,200 they sold before": do both go into one relation?
 * Then they are two things, not one that is told twice. */
static bool tells_two(const Figures *figures, const Relation *other, const Operands *operands) {
    (void)figures;
    const Operands *theirs = relation_operands(other);
    return theirs->count > 2 && operands_have(theirs, operands->items[0].figure) &&
           operands_have(theirs, operands->items[1].figure);
}

/* Which relations another can tell to be wrong, and how. */
/* Were its levels only sought, and not drawn together by words? */
static bool is_guessed_distance(const Relation *relation) {
    return is_sought_distance(relation) && relation->direction != DIRECTION_NONE &&
           !relation->readings.items[relation->reading].worded;
}

/* "Sales rose 12 per cent to 126m from 112m. Those to dealers rose by 3m": a sentence tells all of
 * its change, and the next is of another thing. */
static bool tells_change_of_levels(const Figures *figures, const Relation *other,
                                   const Operands *operands) {
    const Operands *theirs = relation_operands(other);
    bool change = other->kind == RELATION_CHANGE && other->strength == STRENGTH_STATED &&
                  theirs->count == 3 && operands->count == 3;
    return change && has_level(operands, theirs->items[1].figure) &&
           has_level(operands, theirs->items[2].figure) &&
           figures->items[operands->items[0].figure].sentence !=
               figures->items[theirs->items[0].figure].sentence;
}

typedef struct Overruling {
    bool (*concerns)(const Relation *relation);
    TellsOtherwise *tells;
    const char *why;
} Overruling;

static const Overruling overrulings[] = {
    {adds_up, tells_sum, "its figures add up in another way"},
    {is_joined_sum, tells_parts, "its total is told to be what others make"},
    {is_joined_share, tells_whole, "its share is told to be one of another whole"},
    {is_stated_difference, tells_level, "its result fits another level"},
    {is_percentage, tells_distance, "its figures make a distance that it is told of"},
    {is_sought_distance, tells_own_distance, "its figures are another distance apart"},
    {is_guessed_distance, tells_change_of_levels,
     "its figures are told with a change of their own"},
    {is_sought_change, tells_new_level, "its old level is told to be that of another"},
    {is_restatement, tells_two, "its figures go into one relation"},
    {is_loose_echo, tells_origin, "its figures are told to be something else"},
};

/* Those are asked that stand no farther off than operands are sought. */
static bool is_told_otherwise(const Figures *figures, const Relations *relations, size_t index,
                              const Operands *operands, TellsOtherwise *tells) {
    size_t first = index > LIMIT_REACH ? index - LIMIT_REACH : 0;
    for (size_t i = first; i < relations->count && i <= index + LIMIT_REACH; i++) {
        if (i != index && relations->items[i].status == RELATION_HOLDS &&
            tells(figures, &relations->items[i], operands)) {
            return true;
        }
    }
    return false;
}

bool levels_told_apart(const Figures *figures, const Relations *relations, size_t index,
                       const Operands *operands) {
    return is_told_otherwise(figures, relations, index, operands, tells_levels);
}

const char *told_otherwise(const Figures *figures, const Relations *relations, size_t index) {
    const Relation *relation = &relations->items[index];
    const Operands *operands = relation_operands(relation);
    for (size_t i = 0; i < sizeof overrulings / sizeof *overrulings; i++) {
        const Overruling *row = &overrulings[i];
        if (row->concerns(relation) &&
            is_told_otherwise(figures, relations, index, operands, row->tells)) {
            return row->why;
        }
    }
    return NULL;
}
