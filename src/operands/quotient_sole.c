#include "operands/quotient_sole.h"

#include "base/count.h"
#include "figures/word.h"
#include "operands/divisor.h"
#include "operands/sole_pair.h"

enum { SOME = 3 /* what is divided by fewer is not told to be */ };

static bool is_next(const Figure *one, const Figure *other) {
    return count_distance(one->sentence, other->sentence) <= 1;
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
    return own_base || (own_part ? named : told_again && (named || !thing.length));
}

bool quotient_is_cut_off(const Claims *claims, const Claim *result, const Quotient *found) {
    Slice text = claims->article->text;
    const Figure *items = claims->figures->items, *told = &items[result->figure],
                 *part = &items[found->part], *base = &items[found->base],
                 *last = told > base ? told : base;
    size_t at = last->end;
    while (part->sentence == last->sentence && at < part->start) {
        Word word = word_at(text, at);
        if (word_is(&word, "and") || word_is(&word, "then")) {
            return true;
        }
        at = word_none(&word) ? at + 1 : word.end;
    }
    return false;
}

bool quotient_is_meant(const Claims *claims, const Claim *result, const Quotient *found) {
    Slice text = claims->article->text;
    const Figure *items = claims->figures->items, *told = &items[result->figure],
                 *part = &items[found->part], *base = &items[found->base];
    return rational_compare(base->value, rational_of(SOME)) >= 0 &&
           divisor_may_be(text, base, divisor_told(text, told)) && !divisor_is_behind(text, part) &&
           !divisor_is_behind(text, base) && are_in_place(claims, result, part, base);
}
