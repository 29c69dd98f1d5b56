#include "diagnosis/agreement.h"

#include "diagnosis/citation.h"
#include "relations/term.h"

enum {
    NEIGHBOURS = 24, /* figures looked at on either side */
    UNIT = 10000,    /* amounts are in ten-thousandths */
    HUNDRED = 100,
    FEW_DIGITS = 3, /* values of so many agree by accident with what is farther than NEXT */
    NEXT = 1,       /* sentences */
    FAR = 20        /* and no value with what is farther than this */
};

/* A figure that may speak for the value. */
typedef struct Witness {
    const Figure *figure;
    int64_t amount;
    bool cited; /* by the broken relation */
} Witness;

typedef struct Hearing {
    const Figure *figure;
    int64_t amount; /* what is asked about */
    int place;
    size_t digits; /* that it states */
    Witness witnesses[2 * NEIGHBOURS];
    size_t count;
} Hearing;

/* 0 for what is not known, below one ten-thousandth or too much. */
static int64_t amount_of(Rational value) {
    const Wide most = INT64_MAX / UNIT;
    Rational amount = rational_multiply(value, rational_of(UNIT));
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

/* Percentages differ by points. */
static bool is_of_hundred(const Figure *figure) {
    return figure->kind == FIGURE_PERCENT || figure->kind == FIGURE_POINTS;
}

static bool are_alike(const Figure *a, const Figure *b) {
    return (is_of_hundred(a) && is_of_hundred(b)) || figures_commensurable(a, b);
}

static size_t sentences_apart(const Figure *a, const Figure *b) {
    return a->sentence > b->sentence ? a->sentence - b->sentence : b->sentence - a->sentence;
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

static void hear_all(Hearing *hearing, const Figures *figures, const Relation *relation,
                     size_t figure) {
    size_t first = figure > NEIGHBOURS ? figure - NEIGHBOURS : 0;
    for (size_t i = first; i < figures->count && i <= figure + NEIGHBOURS; i++) {
        if (i != figure) {
            hear(hearing, figures, relation, i);
        }
    }
}

/* Can it be added to the value, or is it too far away to prove anything? */
static bool adds(const Hearing *hearing, const Witness *witness) {
    size_t reach = hearing->digits <= FEW_DIGITS ? NEXT : FAR;
    return are_alike(witness->figure, hearing->figure) &&
           sentences_apart(witness->figure, hearing->figure) <= reach;
}

static bool is_repeated(const Hearing *hearing) {
    for (size_t i = 0; i < hearing->count; i++) {
        const Witness *witness = &hearing->witnesses[i];
        if (!witness->cited && witness->amount == hearing->amount &&
            figures_commensurable(witness->figure, hearing->figure)) {
            return true;
        }
    }
    return false;
}

/* "3,112 were delivered, but 712 older ones closed: 2,400" */
static bool is_added_up(const Hearing *hearing) {
    for (size_t i = 0; i < hearing->count; i++) {
        const Witness *one = &hearing->witnesses[i];
        for (size_t k = i + 1; adds(hearing, one) && k < hearing->count; k++) {
            const Witness *other = &hearing->witnesses[k];
            int64_t sum = one->amount + other->amount, less = one->amount - other->amount;
            bool agrees = hearing->amount == sum || hearing->amount == (less < 0 ? -less : less);
            if (agrees && !(one->cited && other->cited) && adds(hearing, other)) {
                return true;
            }
        }
    }
    return false;
}

/* Is a percentage with decimals that of the part in the whole? Others are so by accident. */
static bool is_share(int64_t percent, int place, int64_t part, int64_t whole) {
    if (place >= 0 || place < -3 || part >= whole) {
        return false;
    }
    Wide half = UNIT / 2;
    for (int i = place; i < 0; i++) {
        half /= 10;
    }
    Wide away = (Wide)part * HUNDRED * UNIT - (Wide)percent * whole;
    return (away < 0 ? -away : away) <= half * whole;
}

/* "254,854 people, 61.8%", and somewhere the population of 412,386. */
static bool is_share_of_two(const Hearing *hearing) {
    for (size_t i = 0; i < hearing->count; i++) {
        const Witness *part = &hearing->witnesses[i];
        bool beside = part->figure->sentence == hearing->figure->sentence;
        for (size_t k = 0; beside && k < hearing->count; k++) {
            const Witness *whole = &hearing->witnesses[k];
            if (figure_is_level(part->figure) && are_alike(part->figure, whole->figure) &&
                !(part->cited && whole->cited) &&
                is_share(hearing->amount, hearing->place, part->amount, whole->amount)) {
                return true;
            }
        }
    }
    return false;
}

/* "Its share was 12.1 per cent", and the relation at hand has the whole. */
static bool has_share(const Hearing *hearing) {
    for (size_t i = 0; i < hearing->count; i++) {
        const Witness *share = &hearing->witnesses[i];
        bool speaks = share->figure->kind == FIGURE_PERCENT && !share->cited;
        for (size_t k = 0; speaks && k < hearing->count; k++) {
            const Witness *whole = &hearing->witnesses[k];
            if ((whole->cited || share->figure->sentence == hearing->figure->sentence) &&
                are_alike(hearing->figure, whole->figure) &&
                is_share(share->amount, share->figure->place, hearing->amount, whole->amount)) {
                return true;
            }
        }
    }
    return false;
}

size_t agreements_count(const Figures *figures, const Relation *relation, size_t figure,
                        Rational value, int place) {
    Hearing hearing = {.figure = &figures->items[figure],
                       .amount = amount_of(value),
                       .place = place,
                       .digits = digits_of(value, place)};
    if (hearing.digits < FEW_DIGITS || !hearing.amount || !is_heard(hearing.figure)) {
        return 0;
    }
    hear_all(&hearing, figures, relation, figure);
    bool level = figure_is_level(hearing.figure);
    bool shares = level ? has_share(&hearing) : is_share_of_two(&hearing);
    return (size_t)is_repeated(&hearing) + is_added_up(&hearing) + shares;
}
