#include "diagnosis/doubt.h"

#include "relations/context.h"
#include "relations/elapsed.h"
#include "relations/term.h"

/* A broken relation, and what would mend it. */
typedef struct Doubted {
    const Figures *figures;
    const Relation *relation;
    const Operands *operands; /* of its reading */
    const Repairs *repairs;
} Doubted;

static const Figure *figure_of(const Doubted *doubted, size_t place) {
    return &doubted->figures->items[doubted->operands->items[place].figure];
}

static Rational value_of(const Doubted *doubted, size_t place) {
    return figure_of(doubted, place)->value;
}

/* What is told of the others, as a fraction where it is a percentage. */
static Rational result_of(const Doubted *doubted) {
    return rational_multiply(value_of(doubted, 0),
                             term_unit(doubted->relation->kind, figure_of(doubted, 0)));
}

/* ---- figures that something else is told of than was read */

/* Is a value within a tenth and ten times another? */
static bool is_alike(Rational value, Rational other) {
    enum { TENFOLD = 10 };
    Rational size = rational_absolute(value), of = rational_absolute(other);
    return rational_compare(size, rational_multiply(of, rational_of(TENFOLD))) < 0 &&
           rational_compare(rational_multiply(size, rational_of(TENFOLD)), of) > 0;
}

/* "From 3 people to 2 offices" is no fall. */
static bool are_two_things(const Doubted *doubted) {
    Slice one = figure_of(doubted, 0)->noun, other = figure_of(doubted, 1)->noun;
    bool same = !one.length || !other.length || word_means_same(one, other);
    return !same || !is_alike(value_of(doubted, 0), value_of(doubted, 1));
}

/* "Rose 24% from 236 to 3,110": two amounts that differ tenfold are none of one thing, if not
 * that much is told. */
static bool are_unlike_levels(const Doubted *doubted) {
    return rational_compare(result_of(doubted), rational_of(1)) <= 0 &&
           !is_alike(value_of(doubted, 1), value_of(doubted, 2));
}

/* A difference ten times as great is of other levels. */
static bool is_of_other_levels(const Doubted *doubted) {
    return !is_alike(rational_subtract(value_of(doubted, 1), value_of(doubted, 2)),
                     result_of(doubted));
}

/* A share that is ten times what is stated has another whole. */
static bool has_other_whole(const Doubted *doubted) {
    return !is_alike(rational_divide(value_of(doubted, 1), value_of(doubted, 2)),
                     result_of(doubted));
}

/* Only a scale word that is missing, or too much, explains what is out of scale. */
static bool is_of_other_scale(const Doubted *doubted) {
    (void)doubted;
    return true;
}

/* "Fewer than 1,000 votes" decided other seats than the one that was won by 14,077. */
static bool is_far_off(const Doubted *doubted) {
    const Repairs *repairs = doubted->repairs;
    bool scaled = repairs->count > 0 && repairs->items[0].kind == SLIP_SCALE;
    return !scaled && !is_alike(value_of(doubted, 0), value_of(doubted, 1));
}

static bool is_few_in_words(const Figure *figure) {
    enum { FEW = 10 };
    return figure->kind == FIGURE_CARDINAL && figure->worded &&
           rational_compare(figure->value, rational_of(FEW)) <= 0;
}

/* "Had 10 men for the last 20 minutes, have lost four in a row": small numbers in words are divided
 * by nobody who does not say so. */
static bool is_quotient_in_words(const Doubted *doubted) {
    return is_few_in_words(figure_of(doubted, 0));
}

/* "Led in four of 11 wards. Turnout was 38%" */
static bool is_part_in_words(const Doubted *doubted) {
    return is_few_in_words(figure_of(doubted, 1));
}

/* Does the relation hold as one of another kind, with its two levels the other way round? */
static bool holds_turned(const Doubted *doubted, RelationKind kind, Direction direction) {
    const Operand *own = doubted->operands->items;
    Operand items[] = {own[0], {own[2].figure, 1}, {own[1].figure, 2}};
    Operands turned = {.items = items, .count = 3};
    return operands_judge(kind, direction, doubted->figures, &turned) == RELATION_HOLDS;
}

/* "$342 a tonne; at the same point of the last harvest $380, so it is 10 per cent cheaper": did it
 * go as it is told to have gone, with the two the other way round, as printed? */
static bool holds_the_other_way(const Doubted *doubted) {
    const Figure *told = figure_of(doubted, 0);
    Rational one = rational_of(1),
             parts = rational_divide(value_of(doubted, 1), value_of(doubted, 2)),
             grown = rational_subtract(parts, one);
    bool down = doubted->relation->direction == DIRECTION_DOWN;
    Interval change = interval_scaled(figure_range(told), term_unit(RELATION_CHANGE, told));
    return doubted->relation->direction != DIRECTION_NONE &&
           interval_contains(change, down ? rational_subtract(one, parts) : grown);
}

/* "K212 instead of K184, about 15 per cent": is the percentage how far the two are apart? */
static bool is_a_rise(const Doubted *doubted) {
    return figure_of(doubted, 0)->kind == FIGURE_PERCENT &&
           holds_turned(doubted, RELATION_CHANGE, DIRECTION_UP);
}

/* "114,000 or 22 per cent fewer than the 513,000": is the new level how far it fell? */
static bool is_a_distance(const Doubted *doubted) {
    return holds_turned(doubted, RELATION_SHARE, DIRECTION_NONE);
}

/* "Lost 17-31, by 14 points": some name the loser's side first. */
static bool is_score_turned(const Doubted *doubted) {
    return figure_of(doubted, 1)->kind == FIGURE_SCORE &&
           holds_turned(doubted, RELATION_DIFFERENCE, DIRECTION_NONE);
}

/* "Offered 11.2 million and sold 8.4 million, a quarter finding no buyer": is it the share of what
 * is left? */
static bool is_of_the_rest(const Doubted *doubted) {
    const Figure *share = figure_of(doubted, 0);
    Interval told = interval_scaled(figure_range(share), term_unit(RELATION_SHARE, share));
    Rational rest = rational_subtract(rational_of(1),
                                      rational_divide(value_of(doubted, 1), value_of(doubted, 2)));
    return share->hedge == HEDGE_NONE && rational_sign(rest) > 0 && interval_contains(told, rest);
}

/* "Joined in 1947 and stole 63 bases in 1949. She taught for 31 years": what was sought for a span
 * is about as long. */
static bool is_other_span(const Doubted *doubted) {
    enum { TIMES = 5 }; /* two digits that are swapped go no further: 19, 91 */
    const Figure *span = figure_of(doubted, 0);
    Interval passed = elapsed_between(span, figure_of(doubted, 1), figure_of(doubted, 2));
    Rational times = rational_of(TIMES);
    return interval_known(passed) &&
           (rational_compare(rational_multiply(passed.high, times), span->value) < 0 ||
            rational_compare(passed.low, rational_multiply(span->value, times)) > 0);
}

/* ---- what only a common slip explains */

/* Is the slip a common one? A digit more or less explains nearly anything but a
 * list of great numbers, and a number in words has no digits, nor a small one a scale. */
static bool is_common(const Figure *figure, const Relation *relation, SlipKind slip) {
    enum { TEN = 10, HUNDRED = 100, THOUSAND = 1000 };
    bool worded = relation->readings.items[relation->reading].worded;
    switch (slip) {
    case SLIP_SWAP:
    case SLIP_DIGIT:
        return relation->kind == RELATION_COMPLEMENT ||
               (!figure->worded &&
                (figure_has_digits(figure, TEN) ||
                 (worded && rational_compare(figure->value, rational_of(TEN)) >= 0)));
    case SLIP_LOST:
        return relation->kind == RELATION_SUM && figure_has_digits(figure, HUNDRED);
    case SLIP_SCALE:
        return figure->scaled || rational_compare(figure->value, rational_of(THOUSAND)) >= 0;
    default:
        return false;
    }
}

/* May the figures be of other things, as those of what was only sought? */
static bool lacks_common_slip(const Doubted *doubted) {
    bool common = false;
    for (size_t i = 0; i < doubted->repairs->count; i++) {
        const Repair *repair = &doubted->repairs->items[i];
        common = common || is_common(&doubted->figures->items[repair->figure], doubted->relation,
                                     repair->kind);
    }
    return !common;
}

/* "9 per cent" for 69: with a digit more, one of a single digit becomes what is asked for. */
static bool lacks_but_digit(const Doubted *doubted) {
    enum { TEN = 10 };
    bool lost = doubted->repairs->count > 0;
    for (size_t i = 0; i < doubted->repairs->count; i++) {
        const Repair *repair = &doubted->repairs->items[i];
        lost = lost && repair->kind == SLIP_LOST &&
               !figure_has_digits(&doubted->figures->items[repair->figure], TEN);
    }
    return lost;
}

/* "₦73.5 billion, or two fifths" of a whole that was only sought: a digit more makes it of
 * anything.
 */
static bool lacks_digits(const Doubted *doubted) {
    bool lost = doubted->repairs->count > 0;
    for (size_t i = 0; i < doubted->repairs->count; i++) {
        lost = lost && doubted->repairs->items[i].kind == SLIP_LOST;
    }
    return lost;
}

/* Shares that make more than all by a tenth are answers of which people gave several. */
static bool are_several_answers(const Doubted *doubted) {
    Rational sum = rational_of(0);
    for (size_t i = 0; i < doubted->operands->count; i++) {
        const Figure *figure = figure_of(doubted, i);
        Rational unit = term_unit(RELATION_COMPLEMENT, figure);
        sum = rational_add(sum, rational_multiply(figure->value, unit));
    }
    return rational_compare(sum, rational_make(11, 10)) > 0 && lacks_common_slip(doubted);
}

/* ---- the questions */

typedef enum Asked { ASKED_ALWAYS, ASKED_IF_SOUGHT, ASKED_IF_UNREPAIRED } Asked;

/* What is asked of the relations of a kind. */
typedef struct Doubt {
    RelationKind kind;
    Asked asked;
    size_t operands; /* of how many; 0: of any number */
    bool (*speaks_for)(const Doubted *doubted);
} Doubt;

static const Doubt doubts[] = {
    {RELATION_SHARE, ASKED_IF_SOUGHT, 3, is_part_in_words},
    {RELATION_SHARE, ASKED_IF_SOUGHT, 3, is_a_rise},
    {RELATION_SHARE, ASKED_IF_SOUGHT, 3, is_of_the_rest},
    {RELATION_SHARE, ASKED_IF_UNREPAIRED, 3, has_other_whole},
    {RELATION_SHARE, ASKED_IF_SOUGHT, 3, lacks_digits},
    {RELATION_CHANGE, ASKED_ALWAYS, 3, is_a_distance},
    {RELATION_CHANGE, ASKED_IF_SOUGHT, 3, holds_the_other_way},
    {RELATION_CHANGE, ASKED_IF_SOUGHT, 3, lacks_but_digit},
    {RELATION_CHANGE, ASKED_IF_UNREPAIRED, 3, are_unlike_levels},
    {RELATION_DIFFERENCE, ASKED_ALWAYS, 3, is_score_turned},
    {RELATION_DIFFERENCE, ASKED_IF_SOUGHT, 0, lacks_common_slip},
    {RELATION_DIFFERENCE, ASKED_IF_UNREPAIRED, 3, is_of_other_levels},
    {RELATION_POINTS, ASKED_IF_SOUGHT, 0, lacks_common_slip},
    {RELATION_SUM, ASKED_IF_SOUGHT, 0, lacks_common_slip},
    {RELATION_COMPLEMENT, ASKED_ALWAYS, 0, are_several_answers},
    {RELATION_RATIO, ASKED_IF_SOUGHT, 0, is_quotient_in_words},
    {RELATION_RATIO, ASKED_IF_SOUGHT, 0, lacks_common_slip},
    {RELATION_AGE, ASKED_IF_SOUGHT, 3, is_other_span},
    {RELATION_RESTATEMENT, ASKED_ALWAYS, 0, is_far_off},
    {RELATION_ORDER, ASKED_IF_UNREPAIRED, 0, are_two_things},
    {RELATION_SCALE, ASKED_IF_UNREPAIRED, 0, is_of_other_scale},
};

static bool is_asked(const Doubted *doubted, const Doubt *doubt) {
    const Relation *relation = doubted->relation;
    return relation->kind == doubt->kind &&
           (doubt->operands == 0 || doubted->operands->count == doubt->operands) &&
           (doubt->asked != ASKED_IF_SOUGHT || relation->strength != STRENGTH_STATED) &&
           (doubt->asked != ASKED_IF_UNREPAIRED || doubted->repairs->count == 0);
}

bool relation_is_doubtful(const Figures *figures, const Relation *relation,
                          const Repairs *repairs) {
    Doubted doubted = {figures, relation, relation_operands(relation), repairs};
    for (size_t i = 0; i < sizeof doubts / sizeof *doubts; i++) {
        if (is_asked(&doubted, &doubts[i]) && doubts[i].speaks_for(&doubted)) {
            return true;
        }
    }
    return false;
}
