#include "echoes/echo.h"

#include "echoes/headline_slip.h"
#include "echoes/reckoned.h"
#include "echoes/told_value.h"
#include "figures/letter.h"
#include "figures/word_walk.h"
#include "relations/context.h"
#include "relations/named_noun.h"
#include "relations/term.h"

enum {
    HEADLINE_FIGURES = 8, /* a headline has no more */
    TEN = 10,
    HUNDRED = 100,
    THOUSAND = 1000,
    HEAD_PARAGRAPHS = 4, /* a line above the headline, one below, a byline */
    TYING = 3            /* a likeness that ties what does not agree */
};

/* A figure of the headline, and what of the text is most like it so far. */
typedef struct EchoSearch {
    const Claims *claims;
    const Claim *stated;
    Context context; /* of `stated`, read when something is first compared with it */
    bool contextual;
    size_t again;      /* NO_MARK: nothing yet */
    Likeness likeness; /* of `again`, read when it is first asked for: mostly nothing else fits */
    bool likened;
    bool must_return; /* the text must tell it again */
    bool agrees;      /* `again` has its value */
    bool contested;   /* others, of another value, are as like as `again` */
    bool loose;       /* `again` is but a digit away */
    bool settled;     /* the value is told, in a way that cannot be checked */
} EchoSearch;

static const Figure *figure_of(const Claims *claims, const Claim *claim) {
    return &claims->figures->items[claim->figure];
}

static size_t paragraph_of(const Claims *claims, const Claim *claim) {
    return figure_paragraph(claims->article, figure_of(claims, claim));
}

/* Is it one of the lines at the top that are no sentences: a headline, the line above or below it?
 */
static bool in_head(const Claims *claims, const Claim *claim) {
    const Paragraphs *paragraphs = &claims->article->paragraphs;
    size_t index = paragraph_of(claims, claim);
    const Paragraph *paragraph = &paragraphs->items[index];
    return paragraph->headline || (index < HEAD_PARAGRAPHS && index + 1 < paragraphs->count &&
                                   paragraph_is_line(claims->article, paragraph));
}

/* "Not enough to pull it above 1": what is denied is told nowhere. */
static bool is_denied(Slice text, const Figure *figure) {
    static const TableWord denials[] = {"cannot", "fail", "failed", "fails",
                                        "never",  "nor",  "not",    "without"};
    enum { WORDS = 10 };
    WordWalk walk = {.text = text, .at = figure->hedge_start, .left = WORDS};
    return WALK_BACK_TO(denials, &walk);
}

/* "More than 23,000 residents" in the first paragraphs announces what is told exactly below. */
static bool announces(const Claims *claims, const Claim *claim) {
    const Figure *figure = figure_of(claims, claim);
    return figure->hedge != HEDGE_NONE && figure_is_level(figure) &&
           !figure_has_digits(figure, THOUSAND) && !is_denied(claims->article->text, figure);
}

static bool can_echo(const Claims *claims, const Claim *claim) {
    const Figure *figure = figure_of(claims, claim);
    return claim->measure == MEASURE_ANY && rational_known(figure->value) &&
           (figure_is_level(figure) || figure_is_share(figure) || figure->kind == FIGURE_DURATION ||
            (figure->kind == FIGURE_AGE && age_may_be_of_person(claims->article->text, figure)));
}

/* Is neither five times the other? A slip of the first digit goes further, but so do two things. */
static bool are_alike(const Figure *a, const Figure *b) {
    enum { TIMES = 5 };
    Rational one = rational_absolute(a->value), other = rational_absolute(b->value);
    return rational_compare(rational_multiply(one, rational_of(TIMES)), other) > 0 &&
           rational_compare(rational_multiply(other, rational_of(TIMES)), one) > 0;
}

static bool is_nearer(Likeness a, Likeness b) {
    return a.words != b.words ? a.words > b.words : a.beside && !b.beside;
}

/* Told of the same time and group, or of no time in particular. */
static bool is_comparable(const EchoSearch *search, const Claim *claim) {
    const Scope *told = &claim->scope, *stated = &search->stated->scope;
    return (told->when.length == 0 || slice_equal(told->when, stated->when)) &&
           (told->of.length == 0 || slice_equal(told->of, stated->of));
}

/* A swap of two digits tells them to be one, unless it is of a time to compare with. */
static bool may_be_muddled(const EchoSearch *search, const Claim *claim) {
    return !time_is_other(claim->scope.when) &&
           values_are_muddled(search->claims->article, figure_of(search->claims, search->stated),
                              figure_of(search->claims, claim));
}

/* Is the figure told as exactly as one that a headline is taken from? */
static bool is_as_exact(const Figure *stated, const Figure *again) {
    return again->place + again->zeros <= stated->place + stated->zeros && are_alike(stated, again);
}

/* Is it told so, but for a scale word, and has it two digits or more? */
static bool can_contradict(const Figure *stated, const Figure *again) {
    return again->kind == stated->kind && again->hedge == HEDGE_NONE &&
           (is_as_exact(stated, again) || values_are_rescaled(stated, again)) &&
           figure_has_digits(again, TEN) &&
           (stated->hedge == HEDGE_NONE ? figure_has_digits(stated, TEN)
                                        : values_are_close(stated, again));
}

/* Is it one whose figure must be in the text? */
static bool must_return(const Claims *claims, const Claim *claim) {
    bool headline = claims->article->paragraphs.items[paragraph_of(claims, claim)].headline;
    return (headline && figure_of(claims, claim)->kind != FIGURE_FRACTION) ||
           announces(claims, claim);
}

/* What is called the count is the count of what was announced, and what is told of a headline's
 * figure with two digits swapped is hardly another: the headline's own is told nowhere. */
static bool is_tied_anyhow(const EchoSearch *search, const Figure *figure) {
    const Article *article = search->claims->article;
    return (announces(search->claims, search->stated) && figure_is_the_count(article, figure)) ||
           values_are_muddled(article, figure_of(search->claims, search->stated), figure);
}

static Likeness likeness_to(EchoSearch *search, const Figure *figure) {
    if (!search->contextual) {
        search->context =
            context_of(search->claims->article, figure_of(search->claims, search->stated));
        search->contextual = true;
    }
    Context context = context_of(search->claims->article, figure);
    Likeness likeness = contexts_compare(&search->context, &context);
    if (is_tied_anyhow(search, figure)) {
        likeness.words += TYING;
        likeness.beside = true;
    }
    return likeness;
}

static Likeness likeness_of_best(EchoSearch *search) {
    if (!search->likened) {
        search->likeness = likeness_to(search, &search->claims->figures->items[search->again]);
        search->likened = true;
    }
    return search->likeness;
}

/* Of those that agree, or do not, the likest. */
static void compete(EchoSearch *search, const Claim *claim) {
    Likeness best = likeness_of_best(search),
             likeness = likeness_to(search, figure_of(search->claims, claim));
    if (is_nearer(likeness, best)) {
        search->contested = false;
        search->again = claim->figure;
        search->likeness = likeness;
    } else if (!is_nearer(best, likeness) &&
               !values_agree(&search->claims->figures->items[search->again],
                             figure_of(search->claims, claim))) {
        search->contested = true;
    }
}

static void weigh(EchoSearch *search, const Claim *claim) {
    const Figure *figure = figure_of(search->claims, claim);
    const Figure *stated = figure_of(search->claims, search->stated);
    bool open = stated->hedge != HEDGE_NONE; /* many figures of other times are "more than 5,000" */
    bool agrees = values_agree(stated, figure) && (!open || is_comparable(search, claim));
    if (!agrees && (search->agrees || !search->must_return || !can_contradict(stated, figure) ||
                    !(is_comparable(search, claim) || may_be_muddled(search, claim)))) {
        return;
    }
    if (search->again == NO_MARK || agrees != search->agrees) {
        search->contested = search->likened = false;
        search->again = claim->figure;
        search->agrees = agrees;
    } else {
        compete(search, claim);
    }
}

/* A headline's "31" may be the "31 points" that somebody scored. */
static bool is_score_of(const Figure *stated, const Figure *figure) {
    return stated->kind == FIGURE_CARDINAL && stated->hedge == HEDGE_NONE &&
           figure->kind == FIGURE_POINTS && rational_compare(stated->value, figure->value) == 0;
}

static bool can_tell_again(const EchoSearch *search, const Claim *claim) {
    const Figure *stated = figure_of(search->claims, search->stated),
                 *figure = figure_of(search->claims, claim);
    return (can_echo(search->claims, claim) && figures_commensurable(stated, figure)) ||
           (claim->measure == MEASURE_ANY && is_score_of(stated, figure));
}

/* In one sentence are two things: "some 438 of the girls passed, as did 404 of the boys". */
static void weigh_all(EchoSearch *search) {
    const Figure *stated = figure_of(search->claims, search->stated);
    for (size_t i = 0; i < search->claims->list.count; i++) {
        const Claim *claim = &search->claims->list.items[i];
        const Figure *figure = figure_of(search->claims, claim);
        if (claim->figure <= search->stated->figure || figure->sentence == stated->sentence ||
            in_head(search->claims, claim)) {
            continue;
        }
        if (can_tell_again(search, claim)) {
            weigh(search, claim);
        } else {
            search->settled |= value_is_told_otherwise(stated, figure);
        }
    }
}

/* Do enough digits agree, or a word, that it is no accident? */
static bool is_telling(EchoSearch *search) {
    return figure_has_digits(figure_of(search->claims, search->stated), HUNDRED) ||
           likeness_of_best(search).words > 0;
}

/* What does not agree is one thing only if the words say so. */
static bool is_tied(EchoSearch *search) {
    return search->must_return && !search->contested && likeness_of_best(search).beside &&
           likeness_of_best(search).words >= TYING;
}

/* "Revs 34.0 mln vs 12.8 mln": a row of a table tells two of a kind. */
static bool is_in_row(const Claims *claims, const Claim *claim) {
    const Figures *figures = claims->figures;
    const Figure *figure = figure_of(claims, claim);
    bool before = claim->figure > 0 && figure[-1].sentence == figure->sentence &&
                  figures_commensurable(&figure[-1], figure),
         behind = claim->figure + 1 < figures->count && figure[1].sentence == figure->sentence &&
                  figures_commensurable(&figure[1], figure);
    return before || behind;
}

/* Is it told in a headline, or alone in a line by it, so that the text must tell it too? */
static bool heads_text(const Claims *claims, const Claim *claim) {
    const Figure *figure = figure_of(claims, claim);
    bool headline = claims->article->paragraphs.items[paragraph_of(claims, claim)].headline;
    return in_head(claims, claim) && (headline || !is_in_row(claims, claim)) &&
           figure->hedge == HEDGE_NONE && figure->kind != FIGURE_FRACTION &&
           figure_has_digits(figure, TEN);
}

/* The first claim behind the head. */
static size_t first_in_text(const Claims *claims) {
    size_t first = 0;
    while (first < claims->list.count && in_head(claims, &claims->list.items[first])) {
        first++;
    }
    return first;
}

/* What the text tells nowhere may have a slip in it. */
static HeadlineSlip slip_of(Arena *arena, const EchoSearch *search) {
    const Claims *claims = search->claims;
    if (!heads_text(claims, search->stated)) {
        return (HeadlineSlip){.meant = NO_MARK};
    }
    return headline_slip_find(arena, claims, search->stated, first_in_text(claims));
}

/* Two swapped digits tie nothing where the headline's figure comes from others. */
static bool is_reckoned(const EchoSearch *search) {
    const Claims *claims = search->claims;
    const Figure *stated = figure_of(claims, search->stated),
                 *again = &claims->figures->items[search->again];
    return values_are_muddled(claims->article, stated, again) &&
           headline_is_reckoned(claims, stated, first_in_text(claims));
}

/* Whether anything is told again. */
static bool is_echoed(Arena *arena, EchoSearch *search) {
    if (search->again != NO_MARK && search->agrees) {
        return is_telling(search);
    }
    if (search->settled) {
        return false;
    }
    bool tied = search->again != NO_MARK && is_tied(search) && !is_reckoned(search);
    if (tied &&
        value_is_past_mark(search->claims->article, figure_of(search->claims, search->stated),
                           &search->claims->figures->items[search->again])) {
        return false;
    }
    HeadlineSlip slip = slip_of(arena, search);
    if (slip.meant == NO_MARK || (tied && slip.meant == search->again)) {
        return tied;
    }
    search->again = slip.meant;
    search->loose = slip.loose;
    return true;
}

/* "Longer than 12 ... 11 patients": of two digits, and in no headline, others could be meant. */
static bool is_vague(const EchoSearch *search) {
    return !in_head(search->claims, search->stated) &&
           !figure_has_digits(&search->claims->figures->items[search->again], HUNDRED);
}

static void add_echo(Arena *arena, EchoSearch *search, Echoes *echoes) {
    if (is_echoed(arena, search)) {
        const Figure *stated = figure_of(search->claims, search->stated);
        *list_push(arena, echoes) = (Echo){.stated = search->stated->figure,
                                           .again = search->again,
                                           .hedged = stated->hedge != HEDGE_NONE,
                                           .loose = search->loose,
                                           .vague = is_vague(search)};
    }
}

void echoes_find(Arena *arena, const Claims *claims, Echoes *echoes) {
    size_t found = 0;
    for (size_t i = 0; i < claims->list.count && found < HEADLINE_FIGURES; i++) {
        const Claim *claim = &claims->list.items[i];
        if (paragraph_of(claims, claim) >= HEAD_PARAGRAPHS) {
            break;
        }
        if ((in_head(claims, claim) || announces(claims, claim)) && can_echo(claims, claim)) {
            EchoSearch search = {
                .claims = claims,
                .stated = claim,
                .again = NO_MARK,
                .must_return = must_return(claims, claim),
            };
            weigh_all(&search);
            add_echo(arena, &search, echoes);
            found++;
        }
    }
}
