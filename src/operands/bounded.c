#include "operands/bounded.h"

#include "claims/plain_level.h"
#include "figures/word_walk.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/near_slip.h"
#include "relations/term.h"
#include "rules/engine_words.h"

enum { DIGITS = 10, HUNDRED = 100 };

typedef struct BoundSearch {
    const RuleSet *rules;
    const Claims *claims;
    const Claim *bound;
    const Figure *limit; /* the figure of the bound */
} BoundSearch;

static const Figure *figure_of(const BoundSearch *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

static bool is_bound(const Figure *figure) {
    return figure->hedge != HEDGE_NONE && figure->hedge != HEDGE_ABOUT &&
           rational_known(figure->value) && rational_sign(figure->value) > 0 &&
           (figure->kind == FIGURE_CARDINAL || figure->kind == FIGURE_MONEY ||
            figure->kind == FIGURE_QUANTITY);
}

/* Between half of it and twice as great. */
static bool is_alike(const BoundSearch *search, const Figure *figure) {
    enum { TWICE = 2 };
    Rational value = figure->value, limit = search->limit->value, twice = rational_of(TWICE);
    return rational_compare(rational_multiply(value, twice), limit) >= 0 &&
           rational_compare(value, rational_multiply(limit, twice)) <= 0;
}

static bool is_rival(const BoundSearch *search, const Claim *claim) {
    const Figure *figure = figure_of(search, claim);
    return claim->measure == MEASURE_ANY && claim->figure != search->bound->figure &&
           rational_known(figure->value) && figures_commensurable(figure, search->limit) &&
           is_alike(search, figure);
}

/* The only figure of its kind behind the bound, in its sentence and the next, and none before it.
 */
static const Claim *only_exact(const BoundSearch *search) {
    ClaimWindow window = claim_window(search->claims, search->bound);
    const Claim *found = NULL;
    for (size_t i = window.sentence; i < window.behind; i++) {
        const Claim *claim = &search->claims->list.items[i];
        if (!is_rival(search, claim)) {
            continue;
        }
        if (found || claim->figure < search->bound->figure) {
            return NULL;
        }
        found = claim;
    }
    return found;
}

static bool fits(const BoundSearch *search, Rational value) {
    return interval_contains(figure_range(search->limit), value);
}

/* Would it fit the bound with one other digit, about as great as the bound says? */
static bool fits_but_for_a_slip(const BoundSearch *search, const Figure *figure) {
    enum { QUARTER = 4 };
    Numeral printed;
    if (!figure_numeral(figure, search->claims->article->text, &printed)) {
        return false;
    }
    Arena scratch = {0};
    Slips slips = {0};
    Rational part = rational_divide(search->limit->value, rational_of(QUARTER));
    Rational low = rational_subtract(search->limit->value, part),
             high = rational_add(search->limit->value, part);
    slips_near(&scratch, figure, &printed, low, high, &slips);
    Rational factor = slip_factor(figure, &printed);
    bool found = false;
    for (size_t i = 0; i < slips.count && !found; i++) {
        Rational value = rational_multiply(numeral_value(&slips.items[i].meant), factor);
        found = rational_compare(value, low) >= 0 && rational_compare(value, high) <= 0 &&
                fits(search, value);
    }
    arena_free(&scratch);
    return found;
}

/* In its paragraph, or right below the headline or the opening. */
static bool stands_near(const BoundSearch *search, const Figure *figure) {
    size_t paragraph = figure_paragraph(search->claims->article, search->limit),
           other = figure_paragraph(search->claims->article, figure);
    return other == paragraph || (paragraph <= 1 && other == paragraph + 1);
}

/* "Put the number at 527", "its manifest listed 198", "a field of 2,968", "427 in all": is the
 * figure called the count of something? */
static bool is_recorded(const BoundSearch *search, const Claim *claim) {
    enum { BEFORE = 24, BEHIND = 12 }; /* bytes */
    const MarkedSentence *marked = &search->claims->passages.items[claim->passage].marked;
    if (claim->mark >= marked->marks.count) { /* between articles no sentence is marked */
        return false;
    }
    size_t at = marked->marks.items[claim->mark].at, from = at > BEFORE ? at - BEFORE : 0;
    return ruleset_words_end(search->rules, ENGINE_RECORDED, marked, from, at) ||
           ruleset_words_start(search->rules, ENGINE_RECORDED, marked, at + 1, at + 1 + BEHIND);
}

/* What is told of so many: of "600 homes were flooded" the last word; none if no more than they is.
 */
static Word told_of(Slice text, const Figure *figure) {
    enum { WORDS = 4 };
    static const TableWord helpers[] = {"are",  "be", "been", "had", "has",
                                        "have", "is", "was",  "were"};
    WordWalk walk = {.text = text, .at = figure->end, .left = WORDS};
    bool noun = walk_on(&walk), told = noun;
    while (told && (told = walk_on(&walk)) && WORD_AMONG(helpers, &walk.word)) {
    }
    return told ? walk.word : (Word){0};
}

/* "Fewer than 500 people came, and 612 tickets were sold", "almost 600 homes were flooded. In all
 * 612 homes were hit": are they told of two things? */
static bool are_of_two_things(const BoundSearch *search, const Figure *figure) {
    Slice text = search->claims->article->text;
    Word one = told_of(text, search->limit), other = told_of(text, figure);
    bool nouns = search->limit->noun.length && figure->noun.length;
    bool acts = !word_none(&one) && !word_none(&other);
    return (nouns && !word_means_same(search->limit->noun, figure->noun)) ||
           (acts && !word_means_same(slice_part(text, one.start, one.end),
                                     slice_part(text, other.start, other.end)));
}

static bool is_told_for(const BoundSearch *search, const Claim *claim) {
    const Figure *figure = figure_of(search, claim);
    return claim_is_plain(search->claims->figures, claim) && !claim->scope.when.length &&
           !search->bound->change && is_recorded(search, claim) &&
           !are_of_two_things(search, figure) && figure_has_digits(figure, DIGITS) &&
           stands_near(search, figure) &&
           (fits(search, figure->value) || fits_but_for_a_slip(search, figure));
}

void bounded_find(Arena *arena, const RuleSet *rules, const Claims *claims, Echoes *echoes) {
    for (size_t i = 0; i < claims->list.count; i++) {
        const Claim *bound = &claims->list.items[i];
        const Figure *limit = &claims->figures->items[bound->figure];
        if (bound->measure != MEASURE_ANY || !is_bound(limit)) {
            continue;
        }
        BoundSearch search = {rules, claims, bound, limit};
        const Claim *exact = only_exact(&search);
        if (exact && is_told_for(&search, exact)) {
            *list_push(arena, echoes) =
                (Echo){.stated = bound->figure,
                       .again = exact->figure,
                       .hedged = true,
                       .vague = !figure_has_digits(figure_of(&search, exact), HUNDRED)};
        }
    }
}
