#include "relations/growth_sole.h"

#include "relations/claim_window.h"
#include "relations/term.h"

enum { DIGITS = 10 }; /* a level of one digit may be anything */

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

static size_t most(size_t a, size_t b) {
    return a > b ? a : b;
}

/* Is another share told in the sentences of the change and the amounts, or between? Then they may
 * be those of that one. And what stands beside the change may be its own amount. */
bool growth_is_shared(const GrowthSearch *search) {
    const Figures *figures = search->claims->figures;
    size_t told = search->change->figure, from = search->found.from, to = search->found.to;
    size_t first = least(told, least(from, to)), last = most(told, most(from, to));
    while (first > 0 && figures->items[first - 1].sentence == figures->items[first].sentence) {
        first--;
    }
    while (last + 1 < figures->count &&
           figures->items[last + 1].sentence == figures->items[last].sentence) {
        last++;
    }
    for (size_t i = first; i <= last; i++) {
        const Figure *other = &figures->items[i];
        bool own = other->sentence == figures->items[told].sentence && i != from && i != to &&
                   figures_commensurable(other, &figures->items[from]) &&
                   figure_has_digits(other, DIGITS);
        if (i != told && (own || figure_is_share(other))) {
            return true;
        }
    }
    return false;
}

/* Does the new amount lie where the wording says, if it says so? */
static bool is_in_direction(const GrowthSearch *search) {
    const Figure *figures = search->claims->figures->items;
    int order =
        rational_compare(figures[search->found.to].value, figures[search->found.from].value);
    return search->known || search->direction == DIRECTION_NONE ||
           (order > 0) == (search->direction == DIRECTION_UP);
}

/* Does the sentence of the change take up what was told before it: "That is a rise of 4%", "the 25
 * per cent increase"? */
static bool takes_up(const MarkedSentence *marked, size_t change) {
    static const char *const openers[] = {"that ",       "that's ",   "this ",     "it ",
                                          "it's ",       "they ",     "which ",    "these ",
                                          "those ",      "the rise ", "the fall ", "the increase ",
                                          "the decline "},
                             *const articles[] = {" the ", " that ", " this "};
    Slice before = slice_part(marked->text, 0, change);
    for (size_t i = 0; i < sizeof openers / sizeof *openers; i++) {
        if (slice_starts(marked->text, slice_of(openers[i]))) {
            return true;
        }
    }
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        if (slice_ends(before, slice_of(articles[i]))) {
            return true;
        }
    }
    return false;
}

/* Do the amounts stand in the sentence of the change, or where it points: behind it in its
 * paragraph or below the headline, or before it if it takes them up? */
static bool is_pointed_at(const GrowthSearch *search) {
    const Figures *figures = search->claims->figures;
    const Article *article = search->claims->article;
    const Figure *change = &figures->items[search->change->figure];
    const Figure *from = &figures->items[search->found.from],
                 *to = &figures->items[search->found.to];
    if (from->sentence == change->sentence || to->sentence == change->sentence) {
        return true;
    }
    const MarkedSentence *marked = &search->claims->passages.items[search->change->passage].marked;
    size_t paragraph = figure_paragraph(article, change);
    if (from < change || to < change) {
        return takes_up(marked, marked->marks.items[search->change->mark].at);
    }
    return paragraph == 0 || (figure_paragraph(article, from) == paragraph &&
                              figure_paragraph(article, to) == paragraph);
}

bool growth_may_mean(const GrowthSearch *search) {
    return is_in_direction(search) && is_pointed_at(search) && !growth_is_shared(search);
}

static bool is_real(const Claim *level) {
    return !slice_equal(level->scope.when, SLICE("forecast")) &&
           !slice_equal(level->scope.when, SLICE("superseded"));
}

static bool has_like(const GrowthSearch *search, const Levels *levels, size_t index) {
    const Figure *level = growth_figure(search, levels->claims[index]);
    for (size_t i = 0; i < levels->count; i++) {
        const Figure *other = growth_figure(search, levels->claims[i]);
        if (i != index && figure_has_digits(other, DIGITS) && levels_comparable(level, other)) {
            return true;
        }
    }
    return false;
}

/* The levels that have one of their kind beside them: how many, the first two into `pair`. */
static size_t count_likes(const GrowthSearch *search, const Levels *levels, const Claim *pair[2]) {
    size_t count = 0;
    for (size_t i = 0; i < levels->count; i++) {
        const Claim *level = levels->claims[i];
        if (figure_has_digits(growth_figure(search, level), DIGITS) && is_real(level) &&
            has_like(search, levels, i)) {
            if (count < 2) {
                pair[count] = level;
            }
            count++;
        }
    }
    return count;
}

static bool try_sole(GrowthSearch *search, size_t first, size_t last) {
    Levels levels = growth_levels(search, first, last);
    const Claim *pair[2];
    if (count_likes(search, &levels, pair) != 2 ||
        (pair[0]->passage == search->change->passage) !=
            (pair[1]->passage == search->change->passage)) {
        return false;
    }
    bool grows = rational_compare(growth_figure(search, pair[0])->value,
                                  growth_figure(search, pair[1])->value) < 0;
    bool ordered = grows == (search->direction == DIRECTION_UP);
    search->likely = 0;
    (void)growth_try(search, pair[ordered ? 0 : 1], pair[ordered ? 1 : 0]);
    return search->likely == 1 && growth_may_mean(search);
}

bool growth_search_sole(GrowthSearch *search) {
    ClaimWindow window = claim_window(search->claims, search->change);
    const size_t ends[][2] = {{window.sentence, window.sentence_end},
                              {window.before, window.sentence_end},
                              {window.sentence, window.behind}};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (try_sole(search, ends[i][0], ends[i][1])) {
            search->found.alone = true;
            return true;
        }
    }
    return false;
}
