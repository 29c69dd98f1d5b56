#include "operands/headline_pair.h"

#include "claims/plain_level.h"
#include "figures/word_walk.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/term.h"

enum { TEXT = 2 /* paragraphs below the opening that say what it is about */ };

static const Figure *figure_of(const Claims *claims, const Claim *claim) {
    return &claims->figures->items[claim->figure];
}

/* The headline, or the first paragraph below one: what they tell is told in full behind. But a
 * percentage of the first paragraph is often that of another measure. */
static bool is_opening(const Claims *claims, const Figure *told) {
    size_t paragraph = figure_paragraph(claims->article, told);
    return paragraph == 0 || (paragraph == 1 && claims->article->paragraphs.items[0].headline &&
                              !figure_is_share(told));
}

/* Is it another figure of the kind in the opening, which is of something else, or the same told
 * below, with what it is of? */
static bool is_rival(const Claims *claims, const Figure *told, const Figure *other) {
    bool alike =
        figure_is_share(told) ? figure_is_share(other) : figures_commensurable(told, other);
    return other != told && alike &&
           (figure_paragraph(claims->article, other) == figure_paragraph(claims->article, told) ||
            (other->start > told->start && rational_equal(other->value, told->value)));
}

/* Is it the opening's, and the only one that could be meant? */
static bool is_only_one(const Claims *claims, const Figure *told) {
    bool only = is_opening(claims, told);
    for (size_t i = 0; only && i < claims->figures->count; i++) {
        only = !is_rival(claims, told, &claims->figures->items[i]);
    }
    return only;
}

/* Is it of a time before, and none that is named: of two quarters either may be the later? */
static bool is_base(const Claim *claim) {
    return slice_equal(claim->scope.when, SLICE("earlier")) ||
           slice_equal(claim->scope.when, SLICE("compared"));
}

/* "£132.8m in the quarter, against £108.5m a year before": is the second set against the first? */
static bool are_set_against(const Claims *claims, const Claim *new, const Claim *old) {
    return new->passage == old->passage &&is_base(old) && !is_base(new) &&
           !time_is_unreal(new->scope.when) &&
           levels_comparable(figure_of(claims, new), figure_of(claims, old));
}

/* Is it told in words of the opening? */
static bool shares_words(const Claims *claims, const Claim *told, const Claim *level) {
    Context headline = context_of(claims->article, figure_of(claims, told)),
            text = context_of(claims->article, figure_of(claims, level));
    return contexts_compare(&headline, &text).words > 0;
}

bool headline_is_of_other_measure(const Claims *claims, const Claim *told, const Figure *level) {
    enum { REACH = 3 };
    static const TableWord measures[] = {"bills", "costs", "debt",   "fares", "fees",
                                         "pay",   "price", "prices", "rents", "salaries",
                                         "tax",   "taxes", "wages"};
    Slice text = claims->article->text;
    WordWalk back = {.text = text, .at = figure_of(claims, told)->start, .left = REACH};
    return WALK_BACK_TO(measures, &back) &&
           !word_stands_near(text, level, slice_part(text, back.word.start, back.word.end));
}

/* The levels of the text right below its paragraph. */
static PlainLevels levels_below(const Claims *claims, const Claim *told) {
    size_t first = 0, last, paragraph = passage_paragraph(claims, told->passage);
    while (first < claims->list.count &&
           passage_paragraph(claims, claims->list.items[first].passage) <= paragraph) {
        first++;
    }
    last = first;
    while (last < claims->list.count &&
           passage_paragraph(claims, claims->list.items[last].passage) <= paragraph + TEXT) {
        last++;
    }
    return plain_levels_between(claims, first, last);
}

bool headline_pair_find(const Claims *claims, const Claim *told, HeadlinePair *pair) {
    *pair = (HeadlinePair){NULL, NULL};
    if (!is_only_one(claims, figure_of(claims, told))) {
        return false;
    }
    PlainLevels levels = levels_below(claims, told);
    for (size_t i = 0; i + 1 < levels.count; i++) {
        const Claim *one = &claims->list.items[levels.claims[i]],
                    *other = &claims->list.items[levels.claims[i + 1]];
        if (!are_set_against(claims, one, other) || !shares_words(claims, told, one) ||
            headline_is_of_other_measure(claims, told, figure_of(claims, one))) {
            continue;
        }
        if (pair->old) { /* the first paragraph says what the headline does */
            return passage_paragraph(claims, one->passage) >
                   passage_paragraph(claims, pair->old->passage);
        }
        *pair = (HeadlinePair){.old = other, .new = one};
    }
    return pair->old != NULL;
}
