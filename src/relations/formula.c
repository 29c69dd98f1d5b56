#include "relations/formula.h"

#include "relations/attainable.h"
#include "relations/calendar.h"
#include "relations/conversion.h"
#include "relations/elapsed.h"
#include "relations/order.h"
#include <string.h>

/* The roles of relations with three operands or four, in the order of the vocabulary. */
enum { RESULT = 0, FIRST = 1, SECOND = 2, PER = 3, THEN = 3 };

typedef struct Equation {
    const Term *terms;
    size_t count, index; /* index: the term that is sought */
    Direction direction;
} Equation;

static Interval term_of(const Equation *equation, int role) {
    for (size_t i = 0; i < equation->count; i++) {
        if (equation->terms[i].role == role) {
            return equation->terms[i].range;
        }
    }
    return interval_unknown();
}

static Interval whole_number(int64_t value) {
    return interval_point(rational_of(value));
}

/* The sum of all terms of a role but the one that is sought. */
static Interval sum_of_others(const Equation *equation, int role) {
    Interval sum = whole_number(0);
    for (size_t i = 0; i < equation->count; i++) {
        if (equation->terms[i].role == role && i != equation->index) {
            sum = interval_add(sum, equation->terms[i].range);
        }
    }
    return sum;
}

static Interval solve_sum(const Equation *equation) {
    Interval parts = sum_of_others(equation, FIRST);
    if (equation->terms[equation->index].role == RESULT) {
        return parts;
    }
    return interval_subtract(term_of(equation, RESULT), parts);
}

static Interval solve_complement(const Equation *equation) {
    Interval others = interval_add(sum_of_others(equation, RESULT), sum_of_others(equation, FIRST));
    return interval_subtract(whole_number(1), others);
}

/* result = first / second */
static Interval solve_quotient(const Equation *equation) {
    Interval result = term_of(equation, RESULT), first = term_of(equation, FIRST),
             second = term_of(equation, SECOND);
    switch (equation->terms[equation->index].role) {
    case RESULT:
        return interval_divide(first, second);
    case FIRST:
        return interval_multiply(result, second);
    default:
        return interval_divide(first, result);
    }
}

/* Nothing is solved for but the result: what the part is, nothing tells. */
static Interval solve_attainable(const Equation *equation, RelationKind kind) {
    bool sought = equation->terms[equation->index].role == RESULT;
    return sought ? attainable_result(kind, equation->terms) : interval_unknown();
}

static Interval solve_share(const Equation *equation) {
    bool untold = is_part_untold(RELATION_SHARE, equation->terms, equation->count);
    return untold ? solve_attainable(equation, RELATION_SHARE) : solve_quotient(equation);
}

/* result / per = first / second: "87.2 per 1,000" */
static Interval solve_rate(const Equation *equation) {
    if (is_part_untold(RELATION_RATIO, equation->terms, equation->count)) {
        return solve_attainable(equation, RELATION_RATIO);
    }
    Interval per = term_of(equation, PER);
    if (!interval_known(per)) {
        return solve_quotient(equation);
    }
    Interval result = term_of(equation, RESULT), first = term_of(equation, FIRST),
             second = term_of(equation, SECOND);
    switch (equation->terms[equation->index].role) {
    case RESULT:
        return interval_multiply(interval_divide(first, second), per);
    case FIRST:
        return interval_divide(interval_multiply(result, second), per);
    case SECOND:
        return interval_divide(interval_multiply(first, per), result);
    default:
        return interval_divide(interval_multiply(result, second), first);
    }
}

/* result = first - second */
static Interval solve_difference(const Equation *equation) {
    Interval result = term_of(equation, RESULT), first = term_of(equation, FIRST),
             second = term_of(equation, SECOND);
    switch (equation->terms[equation->index].role) {
    case RESULT:
        return interval_subtract(first, second);
    case FIRST:
        return interval_add(second, result);
    default:
        return interval_subtract(first, result);
    }
}

/* to = from * (1 + change), or from * (1 - change) */
static Interval solve_change(const Equation *equation) {
    Interval change = term_of(equation, RESULT), from = term_of(equation, FIRST),
             to = term_of(equation, SECOND), one = whole_number(1);
    bool down = equation->direction == DIRECTION_DOWN;
    Interval growth = down ? interval_subtract(one, change) : interval_add(one, change);
    switch (equation->terms[equation->index].role) {
    case RESULT:
        growth = interval_divide(to, from);
        return down ? interval_subtract(one, growth) : interval_subtract(growth, one);
    case FIRST:
        return interval_divide(to, growth);
    default:
        return interval_multiply(from, growth);
    }
}

/* The distance of two values; which of them is the greater is not said. */
static Interval solve_distance(const Equation *equation) {
    Interval result = term_of(equation, RESULT), first = term_of(equation, FIRST),
             second = term_of(equation, SECOND);
    switch (equation->terms[equation->index].role) {
    case RESULT:
        return interval_absolute(interval_subtract(first, second));
    case FIRST:
        return equation->direction == DIRECTION_DOWN ? interval_add(second, result)
                                                     : interval_subtract(second, result);
    default:
        return equation->direction == DIRECTION_DOWN ? interval_subtract(first, result)
                                                     : interval_add(first, result);
    }
}

static Interval solve_equality(const Equation *equation) {
    return term_of(equation, equation->terms[equation->index].role == RESULT ? FIRST : RESULT);
}

Interval exchange_drift(Interval rate) {
    enum { PARTS = 50 };
    return interval_multiply(
        rate, interval_closed(rational_make(PARTS - 1, PARTS), rational_make(PARTS + 1, PARTS)));
}

static bool same_currency(const Term *a, const Term *b) {
    return strcmp(a->figure->unit, b->figure->unit) == 0;
}

/* The terms of an exchange: what is converted, what was stated, and the two sides of the rate in
 * the same currencies. "Rs 84" is that much for one of the other. */
typedef struct ExchangeTerms {
    Interval sides[4];
    int sought; /* index of a side; NONE if the sought term is no money of these currencies */
} ExchangeTerms;

enum { CONVERTED, STATED, RATE_CONVERTED, RATE_STATED, NONE = -1 };

static ExchangeTerms exchange_terms(const Equation *equation) {
    Interval one = whole_number(1);
    ExchangeTerms exchange = {{interval_unknown(), interval_unknown(), one, one}, NONE};
    const Term *converted = &equation->terms[0];
    for (size_t i = 0; i < equation->count; i++) {
        const Term *term = &equation->terms[i];
        bool same = same_currency(term, converted);
        int side = i == 0 ? CONVERTED : i == 1 ? STATED : same ? RATE_CONVERTED : RATE_STATED;
        exchange.sides[side] = term->range;
        exchange.sought = i == equation->index ? side : exchange.sought;
    }
    return exchange;
}

/* converted / stated = one side of the rate / the other */
static Interval solve_exchange(const Equation *equation) {
    ExchangeTerms exchange = exchange_terms(equation);
    const Interval *side = exchange.sides;
    Interval rate = exchange_drift(interval_divide(side[RATE_CONVERTED], side[RATE_STATED])),
             implied = exchange_drift(interval_divide(side[CONVERTED], side[STATED]));
    switch (exchange.sought) {
    case CONVERTED:
        return interval_multiply(side[STATED], rate);
    case STATED:
        return interval_divide(side[CONVERTED], rate);
    case RATE_CONVERTED:
        return interval_multiply(side[RATE_STATED], implied);
    case RATE_STATED:
        return interval_divide(side[RATE_CONVERTED], implied);
    default:
        return interval_unknown();
    }
}

/* The other quantity in this one's unit. Of temperatures both the degree and the difference are
 * tried: "a rise of 7 degrees C (12.6F)" is told apart from "7C (44.6F)" by the numbers alone. */
static Interval solve_conversion(const Equation *equation) {
    if (equation->terms[0].figure->kind == FIGURE_MONEY && equation->count > 2) {
        return solve_exchange(equation);
    }
    if (equation->count != 2) {
        return interval_unknown();
    }
    const Term *sought = &equation->terms[equation->index],
               *other = &equation->terms[1 - equation->index];
    Interval step =
        interval_step_converted(other->range, other->figure->unit, sought->figure->unit);
    if (interval_known(step) && interval_meets(step, sought->range)) {
        return step;
    }
    return interval_converted(other->range, other->figure->unit, sought->figure->unit);
}

/* A count has no decimals: those that it has are its thousands. */
static Interval solve_count(const Equation *equation) {
    enum { THOUSAND = 1000 };
    const Term *count = &equation->terms[0];
    bool pointed = count->figure->place < 0;
    return interval_multiply(count->range, whole_number(pointed ? THOUSAND : 1));
}

/* A part may be misprinted by a digit and still be less than ten times its whole; beyond that a
 * scale word is wrong. What it is now (up) may be many times what it was. */
static Interval solve_scale(const Equation *equation) {
    enum { TIMES_WHOLE = 10, TIMES_LEVEL = 300 };
    if (equation->count == 1) {
        return solve_count(equation);
    }
    Interval part = term_of(equation, RESULT), whole = term_of(equation, FIRST),
             times = whole_number(equation->direction == DIRECTION_UP ? TIMES_LEVEL : TIMES_WHOLE);
    bool sought = equation->terms[equation->index].role == RESULT;
    Interval most = sought ? interval_multiply(whole, times) : interval_divide(part, times);
    if (sought) {
        most.low_none = true;
    } else {
        most.high_none = true;
    }
    return most;
}

/* "Was 26 in 1984, and is 67 now": a birthday lies before the first date or behind it. */
static Interval solve_ageing(const Equation *equation, Interval elapsed) {
    Interval birthday = interval_closed(rational_of(0), rational_of(1)),
             passed = interval_add(elapsed, birthday);
    return equation->terms[equation->index].role == RESULT
               ? interval_add(term_of(equation, THEN), passed)
               : interval_subtract(term_of(equation, RESULT), passed);
}

/* The time from one date to the other; the dates are not solved for. */
static Interval solve_age(const Equation *equation) {
    const Figure *figures[RELATION_ROLES] = {NULL};
    for (size_t i = 0; i < equation->count; i++) {
        figures[equation->terms[i].role] = equation->terms[i].figure;
    }
    int sought = equation->terms[equation->index].role;
    if (sought == FIRST || sought == SECOND || !figures[FIRST] || !figures[SECOND]) {
        return interval_unknown();
    }
    Interval elapsed = elapsed_between(figures[RESULT], figures[FIRST], figures[SECOND]);
    return figures[THEN] ? solve_ageing(equation, elapsed) : elapsed;
}

/* NULL: judged elsewhere, or not yet. */
static Interval (*const solvers[RELATION_KINDS])(const Equation *) = {
    [RELATION_SUM] = solve_sum,
    [RELATION_SHARE] = solve_share,
    [RELATION_COMPLEMENT] = solve_complement,
    [RELATION_DIFFERENCE] = solve_difference,
    [RELATION_RATIO] = solve_rate,
    [RELATION_CHANGE] = solve_change,
    [RELATION_POINTS] = solve_distance,
    [RELATION_RESTATEMENT] = solve_equality,
    [RELATION_BOUND] = solve_equality,
    [RELATION_CONVERSION] = solve_conversion,
    [RELATION_SCALE] = solve_scale,
    [RELATION_AGE] = solve_age,
};

Interval formula_solve(RelationKind kind, Direction direction, const Term *terms, size_t count,
                       size_t index) {
    Equation equation = {terms, count, index, direction};
    return solvers[kind] ? solvers[kind](&equation) : interval_unknown();
}

static RelationStatus date_judge(Direction direction, const Term *terms, size_t count) {
    Date date = terms[0].figure->date;
    (void)direction;
    if (count > 1 && !date.year) {
        date = date_nearest(date, terms[1].figure->date);
    }
    if (!date.day || !date.month) {
        return RELATION_UNCHECKED;
    }
    if (!date_exists(date)) {
        return RELATION_BROKEN;
    }
    if (!date.weekday || !date.year) {
        return RELATION_UNCHECKED;
    }
    return date.weekday == date_weekday(date) ? RELATION_HOLDS : RELATION_BROKEN;
}

bool values_are_of_one_size(Interval a, Interval b) {
    Interval ten = interval_point(rational_of(10));
    Interval near = interval_hull(interval_divide(b, ten), interval_multiply(b, ten));
    return interval_known(near) && interval_known(a) && interval_meets(a, near);
}

/* Whether there is an innocent reading is told from the text: odd_numeral.h. */
static RelationStatus numeral_judge(Direction direction, const Term *terms, size_t count) {
    (void)direction;
    bool reads = interval_known(terms[0].range);
    bool fits = count < 2 || values_are_of_one_size(terms[0].range, terms[1].range);
    return reads && fits ? RELATION_HOLDS : RELATION_BROKEN;
}

/* Those that are no equation: nothing is solved for. */
static RelationStatus (*const judges[RELATION_KINDS])(Direction, const Term *, size_t) = {
    [RELATION_DATE] = date_judge,
    [RELATION_ORDER] = order_judge,
    [RELATION_NUMERAL] = numeral_judge,
};

RelationStatus formula_judge(RelationKind kind, Direction direction, const Term *terms,
                             size_t count) {
    if (judges[kind]) {
        return judges[kind](direction, terms, count);
    }
    Interval needed = formula_solve(kind, direction, terms, count, 0);
    if (!interval_known(needed) || !interval_known(terms[0].range)) {
        return RELATION_UNCHECKED;
    }
    return interval_meets(needed, terms[0].range) ? RELATION_HOLDS : RELATION_BROKEN;
}
