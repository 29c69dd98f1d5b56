#include "operands/implied_whole.h"

#include "relations/near_slip.h"
#include "relations/term.h"

enum { SHARE, PART, WHOLE }; /* the places of the operands */

static Interval whole_implied(const Figure *share, const Figure *part) {
    Interval told = interval_scaled(figure_range(share), term_unit(RELATION_SHARE, share));
    return interval_divide(figure_range(part), told);
}

/* "90,000 (45%)", "90,000 votes (45%" */
static bool is_bracketed_behind(Slice text, const Figure *part, const Figure *share) {
    enum { BESIDE = 24 }; /* bytes */
    return figure_is_share(share) && figure_is_level(part) && part->end < share->start &&
           share->start - part->end <= BESIDE &&
           memchr(text.bytes + part->end, '(', share->start - part->end);
}

/* Does another share of the sentence tell of the same whole? */
static bool is_seconded(const Claims *claims, const Operands *operands, Interval implied) {
    const Figures *figures = claims->figures;
    const Figure *items = figures->items, *share = &items[operands->items[SHARE].figure],
                 *part = &items[operands->items[PART].figure];
    size_t first = operands->items[SHARE].figure;
    while (first > 0 && items[first - 1].sentence == share->sentence) {
        first--;
    }
    for (size_t i = first + 1; i < figures->count && items[i].sentence == share->sentence; i++) {
        const Figure *other = &items[i], *beside = other - 1;
        if (other != share && beside != part && figures_commensurable(beside, part) &&
            is_bracketed_behind(claims->article->text, beside, other) &&
            interval_meets(whole_implied(other, beside), implied)) {
            return true;
        }
    }
    return false;
}

/* Of a number with few digits another of its kind is one slip away by chance: 400,000, 200,000. */
static bool is_one_slip_away(const Article *article, const Figure *whole, Interval implied) {
    enum { THREE_DIGITS = 100 };
    Numeral printed;
    if (!figure_has_digits(whole, THREE_DIGITS) ||
        !figure_numeral(whole, article->text, &printed)) {
        return false;
    }
    Arena scratch = {0};
    Slips slips = {0};
    Rational factor = slip_factor(whole, &printed);
    bool found = false;
    slips_near(&scratch, whole, &printed, implied.low, implied.high, &slips);
    for (size_t i = 0; i < slips.count && !found; i++) {
        Rational meant = rational_multiply(numeral_value(&slips.items[i].meant), factor);
        found = interval_contains(implied, meant);
    }
    arena_free(&scratch);
    return found;
}

/* Is the whole of one of the readings a misprint of the one implied? */
static bool may_be_misprint(const Claims *claims, const Relation *relation, Interval implied) {
    bool found = false;
    for (size_t i = 0; i < relation->readings.count && !found; i++) {
        const Operands *operands = &relation->readings.items[i].operands;
        const Figure *whole = &claims->figures->items[operands->items[operands->count - 1].figure];
        found = is_one_slip_away(claims->article, whole, implied);
    }
    return found;
}

bool whole_is_outvoted(const Claims *claims, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    const Figure *items = claims->figures->items;
    if (relation->kind != RELATION_SHARE || operands->count <= WHOLE) {
        return false;
    }
    Interval implied =
        whole_implied(&items[operands->items[SHARE].figure], &items[operands->items[PART].figure]);
    if (!interval_known(implied) || implied.low_none || implied.high_none) {
        return false;
    }
    return is_seconded(claims, operands, implied) && !may_be_misprint(claims, relation, implied);
}
