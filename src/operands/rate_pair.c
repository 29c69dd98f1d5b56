#include "operands/rate_pair.h"

#include "claims/plain_level.h"
#include "figures/word.h"
#include "relations/claim_fit.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/term.h"

enum {
    FEW = 10,    /* of fewer nobody tells a rate */
    TENFOLD = 10 /* a rate that far from what is told is one of other levels */
};

/* Of the share's time or of all times. */
static bool is_level(const Claims *claims, const Claim *claim, const Claim *share) {
    const Figure *figure = &claims->figures->items[claim->figure];
    return figure_is_level(figure) && rational_compare(figure->value, rational_of(FEW)) >= 0 &&
           (!claim->scope.when.length || times_agree(claim->scope, share->scope));
}

/* Of more than two levels those are meant that have the unit of the last: "The 206 mills cut 928
 * tonnes of cane and made 96 of sugar, a recovery of 10.3 per cent". */
static bool two_levels_before(const Claims *claims, const Claim *share, const Figure *levels[2]) {
    ClaimWindow window = claim_window(claims, share);
    PlainLevels plain = plain_levels_between(claims, window.sentence, window.sentence_end);
    size_t count = 0;
    for (size_t i = plain.count; i > 0; i--) {
        const Claim *claim = &claims->list.items[plain.claims[i - 1]];
        const Figure *figure = &claims->figures->items[claim->figure];
        if (claim->figure >= share->figure || !is_level(claims, claim, share) ||
            (count > 0 && !figures_commensurable(figure, levels[1]))) {
            continue;
        }
        if (count == 2) {
            return false;
        }
        levels[1 - count++] = figure;
    }
    return count == 2;
}

/* A rate of money is mostly that of interest. */
static bool is_of_money(const Claims *claims, const Claim *share) {
    static const TableWord rates[] = {"margin", "margins", "ratio", "yield"};
    Slice text = claims->article->text;
    Word of = word_before(text, claims->figures->items[share->figure].start),
         rate = word_before(text, of.start);
    return WORD_AMONG(rates, &rate);
}

/* Of 500 girls and 700 boys none are part of the others. */
static bool have_one_noun(const Figure *a, const Figure *b) {
    return !a->noun.length || !b->noun.length || word_means_same(a->noun, b->noun);
}

/* "980 million, and in May 3.1 billion, or half": what a share is set beside is its part. */
static bool is_beside(Slice text, const Figure *level, const Figure *share) {
    static const char *const joints[] = {", or ", " or ", " (", ", that is ", ", which is ", " - "};
    Slice between = slice_part(text, level->end, share->start);
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        if (slice_equal(between, slice_of(joints[i]))) {
            return true;
        }
    }
    return false;
}

/* "1,284 and 897, a load factor of 41 and 29 per cent": of two shares each has its own whole. */
static bool is_one_of_two(const Claims *claims, size_t share) {
    const Figure *items = claims->figures->items;
    return share + 1 < claims->figures->count && figure_is_share(&items[share + 1]) &&
           items[share + 1].sentence == items[share].sentence;
}

bool rate_pair_find(const Claims *claims, const Claim *share, Proportion *found) {
    const Figure *levels[2], *first = claims->figures->items;
    if (share->change || is_one_of_two(claims, share->figure) ||
        !two_levels_before(claims, share, levels)) {
        return false;
    }
    bool rises = rational_compare(levels[0]->value, levels[1]->value) < 0;
    const Figure *part = levels[rises ? 0 : 1], *whole = levels[rises ? 1 : 0];
    bool fits =
        part->kind == FIGURE_MONEY ? is_of_money(claims, share) : have_one_noun(part, whole);
    *found = (Proportion){.part = (size_t)(part - first), .whole = (size_t)(whole - first)};
    return fits && rational_compare(part->value, whole->value) < 0 &&
           !is_beside(claims->article->text, whole, &first[share->figure]) &&
           share_is_about(&first[share->figure], part, whole, TENFOLD);
}
