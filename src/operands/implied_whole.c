#include "operands/implied_whole.h"

#include "base/count.h"
#include "operands/naming.h"
#include "relations/near_slip.h"
#include "relations/term.h"

enum { SHARE, PART, WHOLE }; /* the places of the operands */
enum { NEIGHBOURS = 8 };     /* relations to either side */

static Interval whole_implied(const Figure *share, const Figure *part) {
    Interval told = interval_scaled(figure_range(share), term_unit(RELATION_SHARE, share));
    return interval_divide(figure_range(part), told);
}

static bool has_both_ends(Interval range) {
    return interval_known(range) && !range.low_none && !range.high_none;
}

/* "90,000 (45%)", "90,000 votes, or 45%", "45% of the vote, or 90,000" */
static bool are_apposed(Slice text, const Figure *one, const Figure *other) {
    enum { LONGEST = 48 }; /* bytes */
    static const char *const ends[] = {"(", ", ", " or ", " - "};
    if (one->sentence != other->sentence || other->start < one->end ||
        other->start - one->end > LONGEST) {
        return false;
    }
    Slice between = slice_part(text, one->end, other->start);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (slice_ends(between, slice_of(ends[i]))) {
            return true;
        }
    }
    return false;
}

/* The level that is told beside a share: right before it, else right behind; NULL if none is. */
static const Figure *level_beside(const Claims *claims, size_t share) {
    const Figure *items = claims->figures->items;
    Slice text = claims->article->text;
    if (share > 0 && figure_is_level(&items[share - 1]) &&
        are_apposed(text, &items[share - 1], &items[share])) {
        return &items[share - 1];
    }
    bool behind = share + 1 < claims->figures->count && figure_is_level(&items[share + 1]) &&
                  are_apposed(text, &items[share], &items[share + 1]);
    return behind ? &items[share + 1] : NULL;
}

/* Does another share of the sentence, or of one beside it, tell of the same whole? */
static bool is_seconded(const Claims *claims, const Operands *operands, Interval implied) {
    enum { REACH = 8 }; /* figures to either side */
    const Figure *items = claims->figures->items;
    size_t share = operands->items[SHARE].figure,
           end = count_least(share + REACH, claims->figures->count);
    const Figure *part = &items[operands->items[PART].figure];
    for (size_t i = share > REACH ? share - REACH : 0; i < end; i++) {
        if (i == share || !figure_is_share(&items[i]) ||
            count_distance(items[i].sentence, items[share].sentence) > 1) {
            continue;
        }
        const Figure *beside = level_beside(claims, i);
        if (beside && beside != part && figures_commensurable(beside, part) &&
            interval_meets(whole_implied(&items[i], beside), implied)) {
            return true;
        }
    }
    return false;
}

/* Of a number with few digits another of its kind is one slip away by chance: 400,000, 200,000. */
enum { TWO_DIGITS = 10, THREE_DIGITS = 100 };

static bool is_one_slip_away(const Article *article, const Figure *whole, Interval implied,
                             int64_t digits) {
    Numeral printed;
    if (!figure_has_digits(whole, digits) || !figure_numeral(whole, article->text, &printed)) {
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

/* ---- a whole that is misprinted */

/* A share that is told beside its part. */
static bool tells_part(const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    return relation->kind == RELATION_SHARE && relation->status == RELATION_BROKEN &&
           relation->strength == STRENGTH_JOINED && relation->named == 2 &&
           operands->count > WHOLE && operands->items[PART].role == PART;
}

static Interval implied_by(const Claims *claims, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    return whole_implied(&claims->figures->items[operands->items[SHARE].figure],
                         &claims->figures->items[operands->items[PART].figure]);
}

static bool may_be_of(const Relation *relation, size_t whole) {
    for (size_t i = 0; i < relation->readings.count; i++) {
        if (relation->readings.items[i].operands.items[WHOLE].figure == whole) {
            return true;
        }
    }
    return false;
}

static size_t paragraph_of(const Claims *claims, const Relation *relation) {
    return figure_paragraph(claims->article,
                            &claims->figures->items[relation_operands(relation)->items[0].figure]);
}

/* How many other shares of the paragraph, which could be of the whole too, imply the same one; what
 * the finest of them implies. */
static size_t count_agreeing(const Claims *claims, const Relations *relations, size_t index,
                             size_t whole, Interval *implied) {
    const Relation *one = &relations->items[index];
    size_t agreeing = 0, end = count_least(index + NEIGHBOURS, relations->count);
    for (size_t i = index > NEIGHBOURS ? index - NEIGHBOURS : 0; i < end; i++) {
        const Relation *other = &relations->items[i];
        if (i == index || !tells_part(other) || !may_be_of(other, whole) ||
            paragraph_of(claims, other) != paragraph_of(claims, one)) {
            continue;
        }
        Interval theirs = implied_by(claims, other);
        if (!has_both_ends(theirs) || !interval_meets(theirs, *implied)) {
            continue;
        }
        bool finer = rational_compare(interval_relative_width(theirs),
                                      interval_relative_width(*implied)) < 0;
        *implied = finer ? theirs : *implied;
        agreeing++;
    }
    return agreeing;
}

size_t whole_misprinted(const Claims *claims, const Relations *relations, size_t index) {
    const Relation *relation = &relations->items[index];
    size_t count = tells_part(relation) ? relation->readings.count : 0;
    for (size_t i = 0; i < count; i++) {
        size_t whole = relation->readings.items[i].operands.items[WHOLE].figure;
        Interval implied = implied_by(claims, relation);
        if (!has_both_ends(implied)) {
            break;
        }
        size_t agreeing = count_agreeing(claims, relations, index, whole, &implied);
        int64_t digits = agreeing > 1 ? TWO_DIGITS : THREE_DIGITS;
        if (agreeing > 0 &&
            is_one_slip_away(claims->article, &claims->figures->items[whole], implied, digits)) {
            return i;
        }
    }
    return relation->readings.count;
}

/* ---- shares of another whole */

/* Does a sum that does not hold doubt the figure too? */
static bool is_doubted(const Relations *relations, size_t index, size_t figure) {
    size_t end = count_least(index + NEIGHBOURS, relations->count);
    for (size_t i = index > NEIGHBOURS ? index - NEIGHBOURS : 0; i < end; i++) {
        const Relation *sum = &relations->items[i];
        if (sum->kind == RELATION_SUM && sum->status == RELATION_BROKEN &&
            operands_have(relation_operands(sum), figure)) {
            return true;
        }
    }
    return false;
}

/* "Of 2,000 adults 640 of them": is the part told to be of what stands in its sentence? */
static bool is_told_of_whole(const Claims *claims, const Operands *operands) {
    const Figure *items = claims->figures->items, *part = &items[operands->items[PART].figure],
                 *whole = &items[operands->items[WHOLE].figure];
    return part->sentence == whole->sentence && whole < part &&
           part_is_taken_up(claims->article->text, part);
}

/* Is the whole of one of the readings a misprint of the one implied? */
static bool may_be_misprint(const Claims *claims, const Relations *relations, size_t index,
                            Interval implied) {
    const Relation *relation = &relations->items[index];
    bool found = whole_misprinted(claims, relations, index) < relation->readings.count;
    for (size_t i = 0; i < relation->readings.count && !found; i++) {
        const Operands *operands = &relation->readings.items[i].operands;
        size_t whole = operands->items[operands->count - 1].figure;
        bool tied = is_doubted(relations, index, whole) || is_told_of_whole(claims, operands);
        int64_t digits = tied ? TWO_DIGITS : THREE_DIGITS;
        found = is_one_slip_away(claims->article, &claims->figures->items[whole], implied, digits);
    }
    return found;
}

/* "Lowe 9,214 (40.1%), Abney 8,677 (37.7%), Strand 5,109 (22.2%)": are the shares of one sentence
 * those of what the parts beside them make? Then no other total is their whole. */
static bool are_shares_of_sum(const Claims *claims, const Operands *operands) {
    enum { MOST = 24, FEWEST = 3 };
    const Figure *items = claims->figures->items, *whole = &items[operands->items[WHOLE].figure];
    size_t share = operands->items[SHARE].figure, first = share, shares[MOST], count = 0;
    Rational sum = rational_of(0);
    while (first > 0 && items[first - 1].sentence == items[share].sentence) {
        first--;
    }
    for (size_t i = first;
         i < claims->figures->count && count < MOST && items[i].sentence == items[share].sentence;
         i++) {
        const Figure *part = figure_is_share(&items[i]) ? level_beside(claims, i) : NULL;
        if (part) {
            shares[count++] = i;
            sum = rational_add(sum, part->value);
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (!interval_contains(whole_implied(&items[shares[i]], level_beside(claims, shares[i])),
                               sum)) {
            return false;
        }
    }
    return count >= FEWEST &&
           !is_one_slip_away(claims->article, whole, interval_point(sum), TWO_DIGITS);
}

bool whole_is_outvoted(const Claims *claims, const Relations *relations, size_t index) {
    const Relation *relation = &relations->items[index];
    const Operands *operands = relation_operands(relation);
    if (relation->kind != RELATION_SHARE || operands->count <= WHOLE) {
        return false;
    }
    Interval implied = implied_by(claims, relation);
    return has_both_ends(implied) && ((is_seconded(claims, operands, implied) &&
                                       !may_be_misprint(claims, relations, index, implied)) ||
                                      are_shares_of_sum(claims, operands));
}
