#include "operands/quotient_sole.h"

#include "base/count.h"
#include "figures/word.h"
#include "operands/divisor.h"
#include "operands/level.h"
#include "operands/sole_pair.h"
#include "relations/term.h"

enum { SOME = 3 /* what is divided by fewer is not told to be */ };

static bool is_next(const Figure *one, const Figure *other) {
    return count_distance(one->sentence, other->sentence) <= 1;
}

/* "It treats 2,400 people at £1,310 apiece": what they cost together need not be told. */
static bool is_price(Slice text, const Figure *told) {
    Word before = word_before(text, told->start);
    return word_is(&before, "at");
}

/* Do they stand where the quotient points? */
static bool are_in_place(const Claims *claims, const Claim *result, const Figure *part,
                         const Figure *base) {
    const Figure *told = &claims->figures->items[result->figure];
    bool own_part = part->sentence == told->sentence, own_base = base->sentence == told->sentence;
    Slice thing = divisor_told(claims->article->text, told);
    if (own_part && own_base) {
        return true;
    }
    if (!is_next(told, part) || !is_next(told, base)) {
        return false;
    }
    bool named = divisor_is(claims->article->text, base, thing);
    bool told_again =
        result_takes_up(claims, result) || divisor_is_ahead(claims->article->text, told);
    if (own_base && is_price(claims->article->text, told)) {
        return told_again;
    }
    return own_base || (own_part ? named : told_again && (named || !thing.length));
}

/* Does a word of the table stand between two offsets of the text? */
static bool has_among(Slice text, size_t at, size_t end, const TableWord *words, size_t count) {
    while (at < end) {
        Word word = word_at(text, at);
        if (word_among(words, count, &word)) {
            return true;
        }
        at = word_none(&word) ? at + 1 : word.end;
    }
    return false;
}

bool quotient_is_cut_off(const Claims *claims, const Claim *result, const Quotient *found) {
    static const TableWord goes_on[] = {"and", "then"},
                           turns[] = {"although", "but", "instead", "though", "whereas", "yet"};
    Slice text = claims->article->text;
    const Figure *items = claims->figures->items, *told = &items[result->figure],
                 *part = &items[found->part], *base = &items[found->base],
                 *last = told > base ? told : base, *first = part < base ? part : base;
    bool further =
             part->sentence == last->sentence &&
             has_among(text, last->end, part->start, goes_on, sizeof goes_on / sizeof *goes_on),
         turned = first->sentence == told->sentence &&
                  has_among(text, told->end, first->start, turns, sizeof turns / sizeof *turns);
    return further || turned;
}

/* "£1.7m on food and 310,000 on staff": a bare number that is money too is no number of things. */
static bool has_unit_of(const Figure *base, const Figure *part) {
    return base->kind != part->kind && levels_comparable(base, part);
}

/* "1.8 more words", "£19.2m in all, £9.6m apiece": is it how far two are apart, or no part of what
 * it is told to be a part of? */
static bool is_no_quotient(const Claims *claims, const Figure *told, const Figure *part) {
    return figure_is_more(claims->article, told) ||
           (figures_commensurable(told, part) && rational_compare(told->value, part->value) >= 0);
}

bool quotient_is_meant(const Claims *claims, const Claim *result, const Quotient *found) {
    Slice text = claims->article->text;
    const Figure *items = claims->figures->items, *told = &items[result->figure],
                 *part = &items[found->part], *base = &items[found->base];
    return rational_compare(base->value, rational_of(SOME)) >= 0 &&
           !is_no_quotient(claims, told, part) && !has_unit_of(base, part) &&
           divisor_may_be(text, base, divisor_told(text, told)) && !divisor_is_behind(text, part) &&
           !divisor_is_behind(text, base) && are_in_place(claims, result, part, base);
}
