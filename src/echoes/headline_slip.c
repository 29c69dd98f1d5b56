#include "echoes/headline_slip.h"

#include "echoes/reckoned.h"
#include "echoes/taken_up.h"
#include "echoes/told_value.h"
#include "figures/letter.h"
#include "relations/context.h"
#include "relations/term.h"

enum {
    TWO_DIGITS = 10,
    THREE_DIGITS = 100,
    THOUSAND = 1000,
    TYING = 3,          /* a likeness that ties what has two digits */
    SAYING_THE_SAME = 6 /* and one that tells of nothing else, whatever makes the headline's */
};

typedef struct SlipSearch {
    Arena *arena;
    const Claims *claims;
    const Figure *headline;
    Context context; /* of the headline's figure */
    size_t found;    /* NO_MARK: nothing yet */
    Likeness likeness;
    bool contested; /* others, of another value, are as like */
    size_t asked;   /* so often all was looked through for another telling */
} SlipSearch;

static const Figure *figure_of(const Claims *claims, const Claim *claim) {
    return &claims->figures->items[claim->figure];
}

static bool sentence_has_end(const Article *article, const Sentence *sentence) {
    char last = byte_at(article->text, sentence->end - 1);
    return last == '.' || last == '!' || last == '?' || last == '"' || last == ':';
}

bool paragraph_is_line(const Article *article, const Paragraph *paragraph) {
    enum { LINES = 4 }; /* under a headline, in one paragraph */
    if (paragraph->sentence_count > LINES) {
        return false;
    }
    for (size_t i = 0; i < paragraph->sentence_count; i++) {
        const Sentence *sentence = &article->sentences.items[paragraph->first_sentence + i];
        if (sentence_has_end(article, sentence)) {
            return false;
        }
    }
    return true;
}

/* Does it stand in running text? The rows of a table are all alike. */
static bool is_in_text(const Claims *claims, const Claim *claim) {
    const Article *article = claims->article;
    size_t paragraph = figure_paragraph(article, figure_of(claims, claim));
    return !paragraph_is_line(article, &article->paragraphs.items[paragraph]);
}

/* Of one kind and unit: what may tell the headline's figure. */
static bool is_of_one_kind(const SlipSearch *search, const Claim *claim) {
    const Figure *figure = figure_of(search->claims, claim);
    return claim->measure == MEASURE_ANY && figure->kind == search->headline->kind &&
           rational_known(figure->value) && figures_commensurable(search->headline, figure);
}

/* The place of the last digit that was told: one zero is a digit like any other. */
static int last_place(const Figure *figure) {
    return figure->place + (figure->zeros > 1 ? figure->zeros : 0);
}

/* Told at least as finely: can it be what the headline tells? */
static bool can_be_meant(const SlipSearch *search, const Claim *claim) {
    const Figure *figure = figure_of(search->claims, claim), *headline = search->headline;
    return figure->hedge == HEDGE_NONE && figure_has_digits(figure, TWO_DIGITS) &&
           is_in_text(search->claims, claim) &&
           last_place(figure) <= headline->place + headline->zeros &&
           !value_is_past_mark(search->claims->article, headline, figure) &&
           values_are_digit_apart(search->arena, search->claims->article, headline, figure);
}

static bool is_small_count(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL &&
           rational_compare(figure->value, rational_of(THOUSAND)) < 0;
}

/* Is the value told of other times alone? "Who is asking €1.85 million, expects interest" may say
 * again what a line of its own says, too. */
static bool is_of_other_time(SlipSearch *search, const Claim *claim) {
    enum { OFTEN = 8 }; /* so that no text takes long */
    if (!time_is_other(claim->scope.when) || search->asked++ >= OFTEN) {
        return time_is_other(claim->scope.when);
    }
    Rational value = figure_of(search->claims, claim)->value;
    for (size_t i = 0; i < search->claims->list.count; i++) {
        const Claim *telling = &search->claims->list.items[i];
        const Figure *figure = figure_of(search->claims, telling);
        if (is_of_one_kind(search, telling) && !time_is_other(telling->scope.when) &&
            rational_compare(figure->value, value) == 0) {
            return false;
        }
    }
    return true;
}

/* An age is that of whom the headline tells of, and money or a share in digits what it is about: if
 * but one figure of the text is a digit away from what is told nowhere, it is the same. */
static bool needs_no_words(const Figure *headline) {
    bool sized = headline->kind == FIGURE_MONEY || headline->kind == FIGURE_PERCENT;
    return headline->kind == FIGURE_AGE || (sized && !headline->worded);
}

/* Three digits are hardly an accident; of two digits one number in five is a digit away, a small
 * count may be of anything, and what is of another time must be of the same thing. */
static bool is_tied(SlipSearch *search, const Claim *claim, Likeness likeness) {
    bool small = is_small_count(search->headline),
         sure = figure_has_digits(search->headline, THREE_DIGITS);
    if (search->headline->kind != FIGURE_AGE &&
        ((small && !sure) || is_of_other_time(search, claim))) {
        return likeness.words >= TYING && likeness.beside;
    }
    return needs_no_words(search->headline) || (sure && !small) || likeness.words > 1 ||
           likeness.beside;
}

static bool has_found_value(const SlipSearch *search, const Claim *claim) {
    Rational one = search->claims->figures->items[search->found].value,
             other = figure_of(search->claims, claim)->value;
    return rational_compare(one, other) == 0;
}

/* The likest of those that can be meant. */
static void weigh(SlipSearch *search, const Claim *claim) {
    Context context = context_of(search->claims->article, figure_of(search->claims, claim));
    Likeness likeness = contexts_compare(&search->context, &context);
    if (figure_is_definite(search->claims->article, figure_of(search->claims, claim))) {
        likeness.words += TYING; /* it is known, from the headline perhaps */
    }
    if (!is_tied(search, claim, likeness)) {
        return;
    }
    bool first = search->found == NO_MARK;
    if (first || likeness.words > search->likeness.words) {
        search->contested = false;
        search->found = claim->figure;
        search->likeness = likeness;
    } else if (likeness.words == search->likeness.words && !has_found_value(search, claim)) {
        search->contested = true;
    }
}

/* Looks at all claims; false if one tells the headline's figure, if not well: "25%" of 25.7%. */
static bool weigh_all(SlipSearch *search, size_t first) {
    for (size_t i = first; i < search->claims->list.count; i++) {
        const Claim *claim = &search->claims->list.items[i];
        if (value_is_told_otherwise(search->headline, figure_of(search->claims, claim))) {
            return false;
        }
        if (!is_of_one_kind(search, claim)) {
            continue;
        }
        if (values_are_cut(search->headline, figure_of(search->claims, claim))) {
            return false;
        }
        if (can_be_meant(search, claim)) {
            weigh(search, claim);
        }
    }
    return search->found != NO_MARK && !search->contested;
}

HeadlineSlip headline_slip_find(Arena *arena, const Claims *claims, const Claim *headline,
                                size_t first) {
    SlipSearch search = {
        .arena = arena,
        .claims = claims,
        .headline = figure_of(claims, headline),
        .context = context_of(claims->article, figure_of(claims, headline)),
        .found = NO_MARK,
    };
    bool found = weigh_all(&search, first);
    bool same = search.likeness.words >= SAYING_THE_SAME && search.likeness.beside;
    bool known =
        found && figure_is_definite(claims->article, &claims->figures->items[search.found]);
    bool parted = found && headline_has_parts_behind(claims, search.headline,
                                                     &claims->figures->items[search.found]);
    bool meant =
        found && (same || known || parted || !headline_is_reckoned(claims, search.headline, first));
    return (HeadlineSlip){meant ? search.found : NO_MARK, !same};
}
