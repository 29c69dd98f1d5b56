#include "diagnosis/hearing.h"

#include "diagnosis/citation.h"
#include "relations/term.h"

enum {
    RELATION_PAIR = 3, /* figures: two and what they make */
    FEW_DIGITS = 3,    /* values of so many agree by accident with what is farther than NEXT */
    NEXT = 1,          /* sentences */
    FAR = 20           /* and no value with what is farther than this */
};

/* 0 for what is not known, below one ten-thousandth or too much. */
static int64_t amount_of(Rational value) {
    const Wide most = INT64_MAX / HEARING_UNIT;
    Rational amount = rational_multiply(value, rational_of(HEARING_UNIT));
    bool fits = rational_known(amount) && amount.denominator == 1 && amount.numerator > 0 &&
                amount.numerator < most;
    return fits ? (int64_t)amount.numerator : 0;
}

static size_t digits_of(Rational value, int place) {
    Rational rest = rational_divide(value, rational_scaled(1, place));
    size_t digits = 0;
    if (!rational_known(rest) || rest.denominator != 1) {
        return 0;
    }
    Wide whole = rest.numerator;
    while (place >= 0 && whole > 0 && whole % 10 == 0) {
        whole /= 10;
    }
    for (; whole > 0; whole /= 10) {
        digits++;
    }
    return digits;
}

static bool is_of_hundred(const Figure *figure) {
    return figure->kind == FIGURE_PERCENT || figure->kind == FIGURE_POINTS;
}

bool figures_are_alike(const Figure *a, const Figure *b) {
    return (is_of_hundred(a) && is_of_hundred(b)) || figures_commensurable(a, b);
}

size_t sentences_apart(const Figure *a, const Figure *b) {
    return a->sentence > b->sentence ? a->sentence - b->sentence : b->sentence - a->sentence;
}

bool witness_adds(const Hearing *hearing, const Witness *witness) {
    size_t reach = hearing->digits <= FEW_DIGITS ? NEXT : FAR;
    return figures_are_alike(witness->figure, hearing->figure) &&
           sentences_apart(witness->figure, hearing->figure) <= reach;
}

static bool is_heard(const Figure *figure) {
    return figure_is_level(figure) || is_of_hundred(figure);
}

static void hear(Hearing *hearing, const Figures *figures, const Relation *relation, size_t index) {
    const Figure *figure = &figures->items[index];
    Witness witness = {figure, amount_of(figure->value), relation_cites(relation, index)};
    if (witness.amount && is_heard(figure) && figure->hedge == HEDGE_NONE &&
        sentences_apart(figure, hearing->figure) <= FAR) {
        hearing->witnesses[hearing->count++] = witness;
    }
}

/* Does another figure that the relation cites say so already? */
static bool is_said_by_cited(const Hearing *hearing, const Witness *witness) {
    for (size_t i = 0; i < hearing->count; i++) {
        const Witness *other = &hearing->witnesses[i];
        if (other->cited && other->amount == witness->amount &&
            figures_commensurable(other->figure, witness->figure)) {
            return true;
        }
    }
    return false;
}

/* A headline that tells one of the relation's figures again brings no news of the others. */
static void cite_repeated(Hearing *hearing) {
    for (size_t i = 0; i < hearing->count; i++) {
        Witness *witness = &hearing->witnesses[i];
        witness->cited = witness->cited || is_said_by_cited(hearing, witness);
    }
}

static void hear_all(Hearing *hearing, const Figures *figures, const Relation *relation,
                     size_t figure) {
    size_t first = figure > HEARING_NEIGHBOURS ? figure - HEARING_NEIGHBOURS : 0;
    for (size_t i = first; i < figures->count && i <= figure + HEARING_NEIGHBOURS; i++) {
        if (i != figure) {
            hear(hearing, figures, relation, i);
        }
    }
    cite_repeated(hearing);
}

void hearing_open(Hearing *hearing, const Figures *figures, const Relation *relation, size_t figure,
                  Rational value, int place) {
    hearing->figure = &figures->items[figure];
    hearing->amount = amount_of(value);
    hearing->place = place;
    hearing->digits = digits_of(value, place);
    hearing->additive = relation->kind == RELATION_SUM || relation->kind == RELATION_DIFFERENCE;
    hearing->listed = relation_operands(relation)->count > RELATION_PAIR;
    hearing->count = 0;
    if (hearing->digits > 1 && hearing->amount && is_heard(hearing->figure)) {
        hear_all(hearing, figures, relation, figure);
    }
}
