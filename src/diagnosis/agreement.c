#include "diagnosis/agreement.h"

#include "diagnosis/hearing.h"
#include "relations/term.h"

enum { HUNDRED = 100, NEAREST = 16 };

/* ---- amounts */

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

/* "The dead were 19 women, 11 men and four children": three and more side by side make it. */
static bool is_listed(const Hearing *hearing) {
    enum { LIST = 3 };
    for (size_t i = 0; i < hearing->count; i++) {
        const Witness *first = &hearing->witnesses[i], *last = first;
        int64_t sum = 0;
        for (; last < hearing->witnesses + hearing->count && sum < hearing->amount; last++) {
            if (last->cited || last->figure->sentence != first->figure->sentence ||
                !figures_are_alike(last->figure, hearing->figure)) {
                break;
            }
            sum += last->amount;
        }
        if (sum == hearing->amount && last - first >= LIST) {
            return true;
        }
    }
    return false;
}

/* "3,112 were delivered, but 712 older ones closed: 2,400" */
static bool is_added_up(const Hearing *hearing) {
    for (size_t i = 0; i < hearing->count; i++) {
        const Witness *one = &hearing->witnesses[i];
        for (size_t k = i + 1; witness_adds(hearing, one) && k < hearing->count; k++) {
            const Witness *other = &hearing->witnesses[k];
            int64_t sum = one->amount + other->amount, less = one->amount - other->amount;
            bool agrees = hearing->amount == sum || hearing->amount == (less < 0 ? -less : less);
            if (agrees && !(one->cited && other->cited) && witness_adds(hearing, other)) {
                return true;
            }
        }
    }
    return false;
}

/* Figures near enough that three of them that make a fourth are no accident. */
typedef struct Near {
    int64_t amounts[NEAREST];
    bool cited[NEAREST];
    size_t count;
    int most_cited; /* of a sum none: through the others any value agrees with it */
} Near;

static void near_of(const Hearing *hearing, Near *near) {
    enum { REACH = 2 }; /* sentences */
    near->most_cited = hearing->additive ? 0 : 1;
    for (size_t i = 0; i < hearing->count && near->count < NEAREST; i++) {
        const Witness *witness = &hearing->witnesses[i];
        bool is_near = witness->cited || sentences_apart(witness->figure, hearing->figure) <= REACH;
        if (is_near && figures_are_alike(witness->figure, hearing->figure)) {
            near->cited[near->count] = witness->cited;
            near->amounts[near->count++] = witness->amount;
        }
    }
}

/* Do two of them and the value make a third, or do the three make the value? */
static bool completes(const Near *near, int64_t value, size_t one, size_t other) {
    int64_t sum = near->amounts[one] + near->amounts[other];
    for (size_t i = 0; i < near->count; i++) {
        int told = near->cited[one] + near->cited[other] + near->cited[i];
        if (i != one && i != other && told <= near->most_cited &&
            (sum + value == near->amounts[i] || (i > other && sum + near->amounts[i] == value))) {
            return true;
        }
    }
    return false;
}

/* "2,413 went north, 1,228 west and the other 745 nowhere", of 4,386 */
static bool is_one_of_three(const Hearing *hearing) {
    Near near = {0};
    near_of(hearing, &near);
    for (size_t i = 0; i < near.count; i++) {
        for (size_t k = i + 1; k < near.count; k++) {
            if (completes(&near, hearing->amount, i, k)) {
                return true;
            }
        }
    }
    return false;
}

/* ---- shares and changes */

/* In how many steps of its last digit a percentage is told: 61.8 is 618 of them. */
static int64_t steps_of(int64_t percent, int place) {
    int64_t step = HEARING_UNIT;
    for (int i = place; i < 0 && step > 0; i++) {
        step /= 10;
    }
    return step > 0 ? percent / step : 0;
}

/* Is the percentage, to its last digit, that of the part in the whole? */
static bool is_percent_of(int64_t percent, int place, int64_t part, int64_t whole) {
    if (place > 0 || place < -3) {
        return false;
    }
    Wide half = HEARING_UNIT / 2;
    for (int i = place; i < 0; i++) {
        half /= 10;
    }
    Wide away = (Wide)part * HUNDRED * HEARING_UNIT - (Wide)percent * whole;
    return (away < 0 ? -away : away) <= half * whole;
}

/* What a percentage may be told of, of the value and another figure beside it. */
typedef struct Fraction {
    int64_t part, whole;
    bool paired; /* by that much one has grown, or so they split: of a list, no two are paired */
} Fraction;

enum { FRACTIONS = 5 };

static void fractions_of(int64_t value, int64_t beside, Fraction *fractions) {
    int64_t apart = value > beside ? value - beside : beside - value,
            less = value < beside ? value : beside, more = less + apart;
    const Fraction all[FRACTIONS] = {{less, more, false},
                                     {apart, value, true},
                                     {apart, beside, true},
                                     {value, value + beside, true},
                                     {beside, value + beside, true}};
    memcpy(fractions, all, sizeof all);
}

/* A percentage may speak if it says enough for how far it stands: one in as many as its steps fits
 * by accident. */
static bool is_telling(const Hearing *hearing, const Witness *share, bool paired) {
    enum { HERE = 50, NEAR = 100, ANYWHERE = 400, REACH = 2 };
    size_t apart = sentences_apart(share->figure, hearing->figure);
    int64_t least = apart == 0 ? HERE : apart > REACH && paired ? ANYWHERE : NEAR;
    return steps_of(share->amount, share->figure->place) >= least;
}

/* The other is known to the relation, or told in one breath with the percentage. */
static bool fits_share(const Hearing *hearing, const Witness *share, const Witness *other) {
    Fraction fractions[FRACTIONS];
    bool together = share->figure->sentence == hearing->figure->sentence ||
                    share->figure->sentence == other->figure->sentence;
    fractions_of(hearing->amount, other->amount, fractions);
    for (size_t i = 0; i < FRACTIONS; i++) {
        const Fraction *told = &fractions[i];
        bool tied = told->paired ? other->cited && !hearing->listed : other->cited || together;
        if (tied && told->part > 0 && is_telling(hearing, share, told->paired) &&
            is_percent_of(share->amount, share->figure->place, told->part, told->whole)) {
            return true;
        }
    }
    return false;
}

/* "Its share was 12.1 per cent", and the relation at hand has the whole; or of the whole a part
 * and its share are told. */
static bool has_share(const Hearing *hearing) {
    for (size_t i = 0; i < hearing->count; i++) {
        const Witness *share = &hearing->witnesses[i];
        bool speaks = share->figure->kind == FIGURE_PERCENT && !share->cited;
        for (size_t k = 0; speaks && k < hearing->count; k++) {
            const Witness *other = &hearing->witnesses[k];
            if (figures_are_alike(hearing->figure, other->figure) &&
                fits_share(hearing, share, other)) {
                return true;
            }
        }
    }
    return false;
}

/* "254,854 people, 61.8%", and somewhere the population of 412,386. */
static bool is_share_of_two(const Hearing *hearing) {
    for (size_t i = 0; i < hearing->count && hearing->place < 0; i++) {
        const Witness *part = &hearing->witnesses[i];
        bool beside = sentences_apart(part->figure, hearing->figure) <= 1;
        for (size_t k = 0; beside && k < hearing->count; k++) {
            const Witness *whole = &hearing->witnesses[k];
            if (figure_is_level(part->figure) && part->amount < whole->amount &&
                figures_are_alike(part->figure, whole->figure) && !(part->cited && whole->cited) &&
                is_percent_of(hearing->amount, hearing->place, part->amount, whole->amount)) {
                return true;
            }
        }
    }
    return false;
}

/* ---- all that may be said */

static const struct {
    bool (*speaks)(const Hearing *hearing);
    size_t digits; /* a shorter value agrees by accident */
    bool of_levels, of_shares;
} voices[] = {
    {is_repeated, 3, true, true}, {is_added_up, 3, true, true},
    {is_listed, 2, true, false},  {is_one_of_three, 4, true, true},
    {has_share, 3, true, false},  {is_share_of_two, 3, false, true},
};

size_t agreements_count(const Figures *figures, const Relation *relation, size_t figure,
                        Rational value, int place) {
    Hearing hearing;
    hearing_open(&hearing, figures, relation, figure, value, place);
    bool level = figure_is_level(&figures->items[figure]);
    size_t count = 0;
    for (size_t i = 0; i < sizeof voices / sizeof *voices; i++) {
        count += hearing.digits >= voices[i].digits &&
                 (level ? voices[i].of_levels : voices[i].of_shares) && voices[i].speaks(&hearing);
    }
    return count;
}
