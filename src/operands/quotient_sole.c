#include "operands/quotient_sole.h"

#include "base/count.h"
#include "figures/word_walk.h"
#include "operands/anaphora.h"
#include "operands/divisor.h"
#include "operands/level.h"
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

/* "$2bn a year over 30 years, and then the entire $200bn" */
static bool is_cut_off(const Claims *claims, const Figure *told, const Figure *part,
                       const Figure *base) {
    static const TableWord goes_on[] = {"and", "then"},
                           turns[] = {"although", "but", "instead", "though", "whereas", "yet"};
    Slice text = claims->article->text;
    const Figure *last = told > base ? told : base, *first = part < base ? part : base;
    bool further =
             part->sentence == last->sentence &&
             has_among(text, last->end, part->start, goes_on, sizeof goes_on / sizeof *goes_on),
         turned = first->sentence == told->sentence &&
                  has_among(text, told->end, first->start, turns, sizeof turns / sizeof *turns);
    return further || turned;
}

/* Does a word between what could be divided and the base tell of more: "$2bn in reserves, including
 * 470 million barrels", and where the quotient is a price "£60m of notes and 1.6 million shares"?
 */
static bool is_of_more(Slice text, const Figure *part, const Figure *base, bool price) {
    static const TableWord more[] = {"besides", "including", "plus"}, also[] = {"and"};
    return part < base && part->sentence == base->sentence &&
           (has_among(text, part->end, base->start, more, sizeof more / sizeof *more) ||
            (price && has_among(text, part->end, base->start, also, sizeof also / sizeof *also)));
}

/* "Warrants on 110,000 shares at $6.38 each": a price makes no sum of money that stands elsewhere.
 */
static bool is_price_elsewhere(const Claims *claims, const Claim *result, const Figure *told,
                               const Figure *part) {
    return part->sentence != told->sentence && is_price(claims->article->text, told) &&
           !result_takes_up(claims, result) && !divisor_is_ahead(claims->article->text, told);
}

/* "Of the total the bank gives £700m": no more than that is divided. */
static bool is_of_total(const Claims *claims, const Figure *told, const Figure *part) {
    const Article *article = claims->article;
    Word first = word_at(article->text, article->sentences.items[part->sentence].start);
    return part->sentence > told->sentence && word_is(&first, "of");
}

/* "Profits of $44m, or $4.69 a share": of shares that stand elsewhere those in issue are meant. */
static bool is_of_other_shares(Slice text, const Figure *told, const Figure *base) {
    static const TableWord all[] = {"circulation", "issue", "issued", "outstanding"};
    enum { WORDS = 4 };
    Slice thing = divisor_told(text, told);
    WordWalk walk = {.text = text, .at = base->end, .left = WORDS};
    return slice_equal(thing, SLICE("share")) &&
           (!divisor_is(text, base, thing) ||
            (base->sentence != told->sentence && !WALK_ON_TO(all, &walk)));
}

/* "11 common shares for each of the 108,710": these are what is divided by, if anything. */
static bool is_divisor_told(Slice text, const Figure *part) {
    Word the = word_before(text, part->start);
    Word of = word_is(&the, "the") ? word_before(text, the.start) : the,
         each = word_before(text, of.start);
    return word_is(&of, "of") && word_is(&each, "each");
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

bool quotient_is_of_others(const Claims *claims, const Claim *result, const Quotient *found) {
    Slice text = claims->article->text;
    const Figure *items = claims->figures->items, *told = &items[result->figure],
                 *part = &items[found->part], *base = &items[found->base];
    return is_cut_off(claims, told, part, base) || has_unit_of(base, part) ||
           is_of_more(text, part, base, is_price(text, told)) ||
           is_price_elsewhere(claims, result, told, part) || is_of_total(claims, told, part) ||
           is_of_other_shares(text, told, base) || is_divisor_told(text, part);
}

bool quotient_is_meant(const Claims *claims, const Claim *result, const Quotient *found) {
    Slice text = claims->article->text;
    const Figure *items = claims->figures->items, *told = &items[result->figure],
                 *part = &items[found->part], *base = &items[found->base];
    return rational_compare(base->value, rational_of(SOME)) >= 0 &&
           !is_no_quotient(claims, told, part) &&
           divisor_may_be(text, base, divisor_told(text, told)) && !divisor_is_behind(text, part) &&
           !divisor_is_behind(text, base) && are_in_place(claims, result, part, base);
}
