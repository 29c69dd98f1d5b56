#include "operands/common_whole.h"

#include "operands/share_sense.h"
#include "relations/claim_fit.h"
#include "relations/term.h"

enum {
    MOST_SHARES = 24, /* read of an article */
    MOST_WHOLES = 48, /* levels that are looked at */
    TENFOLD = 10,     /* a share that far from what is told is of another whole */
    ODDS = 40         /* an accident must be rarer than one in so many */
};

/* A share and the level that it stands beside. */
typedef struct Apposed {
    size_t share, part; /* figures */
} Apposed;

typedef struct WholeSearch {
    const RuleSet *rules;
    const Claims *claims;
    Apposed told;
    Apposed others[MOST_SHARES];
    size_t other_count;
    const Figure *wholes[MOST_WHOLES]; /* each value once */
    size_t whole_count;
} WholeSearch;

static const Figure *figure_at(const WholeSearch *search, size_t figure) {
    return &search->claims->figures->items[figure];
}

/* The level beside a share; NO_MARK if it is none of anything, or stands alone. */
static size_t part_beside(const RuleSet *rules, const Claims *claims, const Claim *share) {
    const Figure *items = claims->figures->items;
    if (items[share->figure].kind != FIGURE_PERCENT || share->change) {
        return NO_MARK;
    }
    size_t part = share_sense(rules, claims, share).part;
    return part != NO_MARK && figure_is_level(&items[part]) ? part : NO_MARK;
}

/* The other shares of the article that stand beside their parts, which are of the same unit. */
static void read_others(WholeSearch *search) {
    const Claims *claims = search->claims;
    for (size_t i = 0; i < claims->figures->count && search->other_count < MOST_SHARES; i++) {
        const Claim *claim = claim_of_figure(claims, i);
        size_t part =
            claim && i != search->told.share ? part_beside(search->rules, claims, claim) : NO_MARK;
        if (part != NO_MARK && part != search->told.part &&
            figures_commensurable(figure_at(search, part), figure_at(search, search->told.part))) {
            search->others[search->other_count++] = (Apposed){i, part};
        }
    }
}

static bool is_listed(const WholeSearch *search, const Figure *whole) {
    for (size_t i = 0; i < search->whole_count; i++) {
        if (rational_equal(search->wholes[i]->value, whole->value)) {
            return true;
        }
    }
    return false;
}

/* The levels of the article of which the part may be one; false if there is a crowd of them. */
static bool read_wholes(WholeSearch *search) {
    const Figures *figures = search->claims->figures;
    const Figure *part = figure_at(search, search->told.part);
    for (size_t i = 0; i < figures->count; i++) {
        const Figure *whole = &figures->items[i];
        if (!figure_is_level(whole) || !figure_has_ends(whole) ||
            !figures_commensurable(part, whole) ||
            rational_compare(part->value, whole->value) >= 0 || is_listed(search, whole)) {
            continue;
        }
        if (search->whole_count == MOST_WHOLES) {
            return false;
        }
        search->wholes[search->whole_count++] = whole;
    }
    return true;
}

static Interval implied_by(const WholeSearch *search, const Apposed *apposed) {
    const Figure *share = figure_at(search, apposed->share);
    Interval told = interval_scaled(figure_range(share), term_unit(RELATION_SHARE, share));
    return interval_divide(figure_range(figure_at(search, apposed->part)), told);
}

/* How likely so many shares would be of a figure by accident, were any of those listed as good:
 * each is with the width of what it implies, as a part of it. 1 if one share alone is so coarse
 * that it tells nothing. */
static Rational accident(const WholeSearch *search, const Figure *whole) {
    Rational chance = rational_of((int64_t)search->whole_count);
    for (size_t i = 0; i < search->other_count; i++) {
        Interval implied = implied_by(search, &search->others[i]);
        if (interval_known(implied) && !implied.low_none && !implied.high_none &&
            interval_meets(implied, figure_range(whole))) {
            chance = rational_multiply(chance, interval_relative_width(implied));
        }
    }
    return chance;
}

/* Does what the share implies miss the figure by less than a thirtieth? */
static bool hardly_misses(const WholeSearch *search, const Apposed *apposed, const Figure *whole) {
    enum { PARTS = 30 };
    Interval implied = implied_by(search, apposed),
             about = interval_multiply(implied, interval_closed(rational_make(PARTS - 1, PARTS),
                                                                rational_make(PARTS + 1, PARTS)));
    return interval_known(about) && !interval_meets(implied, figure_range(whole)) &&
           interval_meets(about, figure_range(whole));
}

/* Do the share and another both hardly miss it? Then it is altered itself, or all ballots where the
 * shares are of the valid ones. */
static bool is_missed(const WholeSearch *search, const Figure *whole) {
    bool missed = false;
    for (size_t i = 0; i < search->other_count; i++) {
        missed = missed || hardly_misses(search, &search->others[i], whole);
    }
    return missed && hardly_misses(search, &search->told, whole);
}

static bool is_no_accident(Rational chance) {
    return rational_known(chance) &&
           rational_compare(rational_multiply(chance, rational_of(ODDS)), rational_of(1)) < 0;
}

bool common_whole_find(const RuleSet *rules, const Claims *claims, const Claim *share,
                       Proportion *found) {
    WholeSearch search = {.rules = rules,
                          .claims = claims,
                          .told = {share->figure, part_beside(rules, claims, share)}};
    if (search.told.part == NO_MARK) {
        return false;
    }
    read_others(&search);
    if (search.other_count == 0 || !read_wholes(&search)) {
        return false;
    }
    const Figure *common = NULL;
    size_t count = 0;
    for (size_t i = 0; i < search.whole_count; i++) {
        if (is_no_accident(accident(&search, search.wholes[i]))) {
            common = search.wholes[i];
            count++;
        }
    }
    *found = (Proportion){.part = search.told.part};
    found->whole = count == 1 ? (size_t)(common - claims->figures->items) : NO_MARK;
    return count == 1 && !is_missed(&search, common) &&
           share_is_about(figure_at(&search, share->figure), figure_at(&search, search.told.part),
                          common, TENFOLD);
}
