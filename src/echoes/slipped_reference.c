#include "echoes/reference_search.h"
#include "echoes/taken_up.h"
#include "echoes/told_value.h"
#include "figures/possession.h"
#include "relations/context.h"
#include "relations/named_noun.h"
#include "relations/term.h"

enum {
    SURE_DIGITS = 1000, /* with fewer two digits may have changed places by accident */
    FAR_DIGITS = 100,   /* with fewer they are told of what is near */
    SOME_DIGITS = 10,   /* with fewer none can, and any number is one digit away */
    PARAGRAPHS = 2      /* how far back an earlier mention is looked for */
};

static bool is_in_paragraphs(const ReferenceSearch *search, size_t position, size_t earlier) {
    return search->mentions[earlier].paragraph + PARAGRAPHS >= search->mentions[position].paragraph;
}

/* Three digits of which two changed places are hardly those of two things, however far apart. */
static size_t first_near(const ReferenceSearch *search, size_t position) {
    const Figure *figure = reference_figure(search, position);
    bool far = figure_has_digits(figure, FAR_DIGITS) && !reference_is_restricted(search, figure);
    size_t first = position;
    while (first > 0 && position - first < LIMIT_REACH &&
           (far || is_in_paragraphs(search, position, first - 1))) {
        first--;
    }
    return first;
}

/* "An earlier version misstated the number; it is 1,120, not 1,012." */
static bool is_correction(const ReferenceSearch *search, size_t position) {
    Slice text = search->claims->article->text;
    size_t end = reference_figure(search, position)->end;
    return slice_starts(slice_part(text, end, text.length), SLICE(", not "));
}

/* Who says "the" need not say again of when, and what is corrected holds now; and of other times,
 * as of other nouns, hardly any number has just these digits. */
static bool times_fit(const ReferenceSearch *search, size_t position, size_t earlier) {
    Slice when = reference_claim(search, position)->scope.when;
    return when.length == 0 || slice_equal(when, reference_claim(search, earlier)->scope.when) ||
           is_correction(search, position) ||
           figure_has_digits(reference_figure(search, position), SURE_DIGITS);
}

/* "21 crew" may be the "12 seafarers". */
static bool nouns_fit(const Figure *a, const Figure *b) {
    return figure_has_digits(a, SURE_DIGITS) || !a->noun.length || !b->noun.length ||
           word_means_same(a->noun, b->noun) ||
           (noun_may_be_person(a->noun) && noun_may_be_person(b->noun));
}

/* "142 fewer than in 2024 ... The other count was 412": a distance is no level. */
static bool are_of_one_sort(const ReferenceSearch *search, size_t position, size_t earlier) {
    return reference_claim(search, position)->change == reference_claim(search, earlier)->change;
}

/* "8,412 Danish twins ... each of the 8,142" */
static bool is_muddled(const ReferenceSearch *search, size_t position, size_t earlier) {
    const Figure *figure = reference_figure(search, position),
                 *other = reference_figure(search, earlier);
    return figures_commensurable(figure, other) && rational_known(other->value) &&
           values_may_be_muddled(other, figure) && figure_has_ends(other) &&
           nouns_fit(figure, other) && times_fit(search, position, earlier) &&
           are_of_one_sort(search, position, earlier) &&
           values_are_muddled(search->claims->article, other, figure);
}

/* A number of things, the noun beside it. */
static bool is_counted(const ReferenceSearch *search, size_t position, size_t earlier) {
    (void)position;
    const Figure *figure = reference_figure(search, earlier);
    return figure->kind == FIGURE_CARDINAL && figure->noun.length && !figure->scaled &&
           figure->hedge == HEDGE_NONE && !reference_claim(search, earlier)->change &&
           rational_compare(figure->value, rational_of(SOME_DIGITS)) >= 0;
}

/* "all but six of the 98 by nightfall": the noun is left to what was told before. */
static bool is_elliptical(const ReferenceSearch *search, const Figure *figure) {
    Slice text = search->claims->article->text;
    if (figure->kind != FIGURE_CARDINAL || figure->noun.length || figure->scaled) {
        return false;
    }
    Word before = word_before(text, figure->start);
    Word partitive = word_before(text, before.start);
    return word_is(&before, "the") && word_is(&partitive, "of") &&
           !reference_is_restricted(search, figure);
}

/* "2014's 121", "Kohar’s 112" */
static bool is_owned(Slice text, size_t start) {
    Word sign = word_before(text, start);
    return possession_owner(text, sign).end < sign.end;
}

/* "114 letters ... of the 141 letters": are both told of one thing by name? */
static bool are_of_one_noun(const Figure *a, const Figure *b) {
    return a->noun.length && b->noun.length && word_means_same(a->noun, b->noun);
}

/* "The 241 tagged fish", not "whose 104 symphonies", "Kohar's 112", which may be told for the first
 * time */
static bool is_known(const ReferenceSearch *search, const Figure *figure) {
    static const TableWord owners[] = {"her", "his", "its", "their", "whose"};
    Slice text = search->claims->article->text;
    Word before = word_before(text, figure->start);
    return figure_has_digits(figure, SURE_DIGITS) ||
           (!WORD_AMONG(owners, &before) && !is_owned(text, figure->start));
}

static bool can_slip(const Figure *figure) {
    bool kind = figure_is_level(figure) || figure->kind == FIGURE_PERCENT ||
                figure->kind == FIGURE_DURATION;
    return kind && rational_known(figure->value) && figure->hedge == HEDGE_NONE &&
           figure->value.numerator >= SOME_DIGITS;
}

void reference_slip_find(const ReferenceSearch *search, size_t position) {
    const Figure *figure = reference_figure(search, position);
    if (!can_slip(figure) || !figure_has_digits(figure, SOME_DIGITS) ||
        !figure_is_taken_up(search->claims->article, figure) || !is_known(search, figure) ||
        reference_is_told_elsewhere(search, position)) {
        return;
    }
    size_t first = first_near(search, position),
           earlier = reference_antecedent(search, first, position, is_muddled);
    bool elliptical = earlier == position && is_elliptical(search, figure);
    if (elliptical) {
        earlier = reference_antecedent(search, first, position, is_counted);
    }
    if (earlier != position) {
        const Figure *antecedent = reference_figure(search, earlier);
        *list_push(search->arena, search->echoes) =
            (Echo){.stated = reference_claim(search, earlier)->figure,
                   .again = reference_claim(search, position)->figure,
                   .hedged = antecedent->hedge != HEDGE_NONE,
                   .vague = !elliptical && !are_of_one_noun(figure, antecedent)};
    }
}
