#include "operands/quotient.h"

#include "figures/word.h"
#include "operands/anaphora.h"
#include "operands/divisor.h"
#include "operands/level.h"
#include "operands/quotient_sole.h"
#include "relations/claim_fit.h"
#include "relations/claim_window.h"
#include "relations/coarse.h"
#include "relations/scale_word.h"
#include "relations/term.h"

enum {
    CROWD = 12,          /* figures looked at in one place */
    OPENING_CLAIMS = 24, /* the first claims of an article, which tell what it is about */
    TENFOLD = 10,        /* a quotient that far from what is stated is one of other figures */
    MANY = 10,           /* a base of fewer may be told by the way: "two-page" */
    FINE = 100,          /* a rate of three digits is told finely */
    FEW = 3,             /* so many that were tried prove nothing against what fits */
    ODDS = 4             /* an accident must be rarer than one in so many */
};

/* What a figure can be of the quotient that is sought. */
typedef struct Source {
    const Claim *claim;
    const Figure *figure;
    Wide value; /* coarse */
    bool part;  /* it has the unit of what is divided; of a multiple every figure may have it */
    bool base;  /* it can divide */
    bool asked; /* whether what is sought is told behind it, */
    bool named; /* and it is */
} Source;

typedef struct Sources {
    Source items[CROWD];
    size_t count;
    size_t parts, bases; /* so many of them */
    bool read;
} Sources;

/* Where the two figures may stand. */
typedef enum Vicinity { SENTENCE, BESIDE, AROUND, OPENING, VICINITIES } Vicinity;

/* The figures around one quotient, read at most once however often they are paired. */
typedef struct Surroundings {
    size_t first[VICINITIES], last[VICINITIES]; /* claims */
    Sources sources[VICINITIES];
} Surroundings;

typedef struct QuotientSearch {
    const Claims *claims;
    const Claim *result;
    Surroundings *around;
    const Figure *per; /* NULL: one */
    Interval range;    /* part / base */
    Wide stated;       /* the middle of it, coarse */
    bool multiple;     /* "twice": part and base are of one unit */
    Rational chance;   /* of an accident, so far */
    Slice thing;       /* "$14 per passenger": what it is divided by; empty where any will do */
    bool likely_only;  /* "about £384m" is taken to be rounded to its last digit */
    bool unsettled;    /* so it was, or two figures stood alone: another look may find more */
    bool lakhs;        /* the quotient is told in lakhs or crores */
    bool lone;         /* of the amounts looked at only one is of the quotient's unit */
    size_t likely;     /* pairs that could be meant */
    size_t shifted;    /* pairs that would fit with some zeros more or less */
    Quotient found;    /* the last of them */
} QuotientSearch;

static const Figure *figure_at(const QuotientSearch *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

static Interval range_at(QuotientSearch *search, const Figure *figure) {
    const Figures *figures = search->claims->figures;
    bool about = figure->hedge == HEDGE_ABOUT;
    search->unsettled |= about;
    return about && search->likely_only ? figure_range_likely(figure)
                                        : figures_range(figures, (size_t)(figure - figures->items));
}

/* "They were owed £5.8m in February, or £2,959 each": the month is told once in a sentence. */
static bool are_of_one_time(const QuotientSearch *search, const Claim *claim) {
    bool untold = !claim->scope.when.length || !search->result->scope.when.length;
    bool once = claim->passage == search->result->passage && untold;
    bool other = time_is_other(claim->scope.when) || time_is_other(search->result->scope.when);
    return (once && !other) || times_agree(claim->scope, search->result->scope);
}

/* "28 cases per 1,000 of the first and seven per 1,000 of the second": rates, and what they are of.
 */
static bool is_of_rate(const QuotientSearch *search, const Figure *figure) {
    static const TableWord each[] = {"every", "per"};
    Slice text = search->claims->article->text;
    Word before = word_before(text, figure->start), behind = word_after(text, figure->end);
    return !search->multiple && (WORD_AMONG(each, &before) || word_is(&behind, "per"));
}

/* A figure as it stands, of the quotient's time. */
static bool is_source(const QuotientSearch *search, const Claim *claim) {
    const Figure *figure = figure_at(search, claim);
    bool level = figure_is_level(figure) ||
                 figure->kind == (search->multiple ? FIGURE_PERCENT : FIGURE_DURATION);
    return claim->measure == MEASURE_ANY && level && claim->figure != search->result->figure &&
           figure != search->per && figure_has_ends(figure) && rational_known(figure->value) &&
           rational_sign(figure->value) > 0 && !is_of_rate(search, figure) &&
           (search->multiple || are_of_one_time(search, claim));
}

/* A whole number of things, more than one, or of minutes, of which there may be a half. */
static bool is_count(const Figure *figure) {
    static const TableWord nights[] = {"night", "over", "shift"};
    Word noun = word_at(figure->noun, 0);
    bool time = figure->kind == FIGURE_DURATION || WORD_AMONG(nights, &noun),
         counts = figure->kind == FIGURE_CARDINAL || figure->kind == FIGURE_QUANTITY;
    bool scale = figure->scaled && figure->worded; /* "for every thousand" */
    return (counts || time) && !scale && (figure->scaled || time || figure->place == 0) &&
           rational_compare(figure->value, rational_of(1)) > 0;
}

/* "75 million kilowatt-hours, or 6,000 apiece": a bare number has the unit of what is divided. */
static bool has_unit_of(const Figure *figure, const Figure *result) {
    bool bare = result->kind == FIGURE_CARDINAL && !result->noun.length;
    return figures_commensurable(figure, result) || (bare && figure->kind == FIGURE_QUANTITY);
}

static Source source_of(const QuotientSearch *search, const Claim *claim) {
    const Figure *figure = figure_at(search, claim);
    return (Source){.claim = claim,
                    .figure = figure,
                    .value = coarse_value(figure->value),
                    .part =
                        search->multiple || has_unit_of(figure, figure_at(search, search->result)),
                    .base = search->multiple ||
                            (is_count(figure) && !figure_is_more(search->claims->article, figure))};
}

static Sources *sources_at(const QuotientSearch *search, Vicinity vicinity) {
    Sources *sources = &search->around->sources[vicinity];
    for (size_t i = search->around->first[vicinity];
         !sources->read && i < search->around->last[vicinity] && sources->count < CROWD; i++) {
        const Claim *claim = &search->claims->list.items[i];
        if (is_source(search, claim)) {
            Source source = source_of(search, claim);
            sources->items[sources->count++] = source;
            sources->parts += source.part;
            sources->bases += source.base;
        }
    }
    sources->read = true;
    return sources;
}

static bool is_named(const QuotientSearch *search, Source *source) {
    if (search->thing.length && !source->asked) {
        source->asked = true;
        source->named = divisor_is(search->claims->article->text, source->figure, search->thing);
    }
    return !search->thing.length || source->named;
}

/* "£1,450 a head" is made of pounds and heads. */
static bool units_fit(const QuotientSearch *search, const Source *part, const Source *base) {
    return part->part && base->base && part->claim != base->claim &&
           (!search->multiple || figures_commensurable(part->figure, base->figure));
}

/* What is twice another is above it, and what was halved below. */
static bool is_in_order(const QuotientSearch *search, const Source *part, const Source *base) {
    bool above = search->stated > coarse_value(rational_of(1));
    return above ? part->value > base->value : part->value < base->value;
}

static bool is_likely(const QuotientSearch *search, const Source *part, const Source *base) {
    return part->value != COARSE_NONE && base->value != COARSE_NONE &&
           (!search->multiple || is_in_order(search, part, base)) &&
           coarse_is_near(part->value, base->value, search->stated, TENFOLD);
}

/* Rounding takes no figure further off than half of it: so far are the two from what is stated at
 * most if one zero is too many or missing, and cannot be where other scale words are not tried. */
static bool may_be_shifted(const QuotientSearch *search, const Source *part, const Source *base) {
    enum { THOUSANDFOLD = 1000 };
    return search->lone || part->value == COARSE_NONE || base->value == COARSE_NONE ||
           coarse_is_near(part->value, base->value, search->stated, THOUSANDFOLD);
}

/* Would the part be what is needed with a zero more or less, or, where no other amount could be
 * meant, another scale word, crore for lakh included? */
static bool is_shifted(const QuotientSearch *search, Interval part, Interval needed) {
    static const int exponents[] = {-1, 1, -3, 3, -6, 6, -2, 2};
    enum { ZERO = 2, THOUSANDS = 6, LAKHS = 8 }; /* so many of them are one zero, of such words */
    size_t count = !search->lone ? ZERO : search->lakhs ? LAKHS : THOUSANDS;
    CoarseRange about = coarse_range(part), wanted = coarse_range(needed);
    for (size_t i = 0; i < count; i++) {
        Interval factor = interval_point(rational_scaled(1, exponents[i]));
        if (coarse_may_meet(about, wanted, exponents[i]) &&
            interval_meets(interval_multiply(part, factor), needed)) {
            return true;
        }
    }
    return false;
}

static bool try_pair(QuotientSearch *search, Source *part, Source *base) {
    bool money = figure_at(search, search->result)->kind == FIGURE_MONEY;
    bool likely = is_likely(search, part, base);
    bool smaller =
        money && part->value < search->stated; /* what falls to each is no more than all */
    bool meant = (likely || (money && !smaller && may_be_shifted(search, part, base))) &&
                 is_named(search, base);
    Interval needed = meant ? interval_multiply(range_at(search, base->figure), search->range)
                            : interval_unknown();
    if (!interval_known(needed)) {
        return false;
    }
    Interval range = range_at(search, part->figure);
    bool shifted = !likely && is_shifted(search, range, needed);
    search->likely += likely;
    search->shifted += shifted;
    if (likely || (shifted && search->shifted == 1)) {
        search->found = (Quotient){.part = part->claim->figure, .base = base->claim->figure};
    }
    if (likely) {
        search->chance = rational_add(search->chance, interval_relative_width(needed));
    }
    return likely && interval_meets(range, needed);
}

static bool is_accident(const QuotientSearch *search) {
    return search->likely > (search->multiple ? 1 : FEW) &&
           rational_compare(rational_multiply(search->chance, rational_of(ODDS)), rational_of(1)) >
               0;
}

static bool try_pairs(QuotientSearch *search, Sources *near, Sources *far) {
    for (size_t i = near->count; i > 0; i--) {
        for (size_t k = far->count; k > 0; k--) {
            Source *one = &near->items[i - 1], *other = &far->items[k - 1];
            bool both_near = /* and so tried the other way round */
                other->claim->passage == one->claim->passage;
            if ((units_fit(search, other, one) && try_pair(search, other, one)) ||
                (!both_near && units_fit(search, one, other) && try_pair(search, one, other))) {
                return true;
            }
        }
    }
    return false;
}

/* Most places hold nothing that could be divided, or nothing to divide it by. */
static bool have_pairs(const Sources *near, const Sources *far) {
    return (near->parts && far->bases) || (near->bases && far->parts);
}

/* "$196 a year, or a little more than $16 a month, for 30 years": not of one time, nor of years. */
static bool can_divide(const QuotientSearch *search) {
    Slice text = search->claims->article->text;
    const Figure *items = search->claims->figures->items, *part = &items[search->found.part],
                 *base = &items[search->found.base], *result = figure_at(search, search->result);
    Slice told = divisor_told(text, result);
    bool whole = !divisor_is_behind(text, part) || slice_equal(divisor_told(text, part), told);
    return search->per ||
           (whole && (divisor_may_be(text, base, told) || divisor_is_subject(text, result, base)));
}

/* Two figures are surely meant if they are the only ones of the sentence that could be, or of it
 * and those beside it if what it is divided by is named, or the only ones around it that miss by
 * zeros alone, and it is money that falls to each of many, or of a few by a scale word; or if the
 * words say so. */
static bool are_alone(const QuotientSearch *search, size_t stage) {
    bool near = stage == 0 || (stage == 1 && search->thing.length);
    bool only = search->likely == 0 && search->shifted == 1,
         sole = search->likely + search->shifted == 1;
    const Figure *result = figure_at(search, search->result);
    const Figure *base = &search->claims->figures->items[search->found.base];
    bool fine = search->per && figure_has_digits(result, FINE);
    bool scaled = search->likely == 0 && result->scaled;
    bool many = scaled || rational_compare(base->value, rational_of(MANY)) >= 0;
    bool each = (near ? sole : only) && many && (fine || result->kind == FIGURE_MONEY) &&
                can_divide(search);
    bool told = sole && !search->multiple &&
                quotient_is_meant(search->claims, search->result, &search->found);
    return (each || told) && !quotient_is_of_others(search->claims, search->result, &search->found);
}

/* The places of the one figure and of the other. */
typedef struct Stage {
    Vicinity near, far;
} Stage;

/* False if nothing is found here; `found` tells what is. */
static bool search_stage(QuotientSearch *search, Stage stage, size_t number, bool *found) {
    Sources *near = sources_at(search, stage.near), *far = sources_at(search, stage.far);
    if (!have_pairs(near, far)) {
        return false;
    }
    search->likely = search->shifted = 0;
    search->lone = far->parts == 1;
    if (try_pairs(search, near, far)) {
        *found = !is_accident(search);
        return true;
    }
    bool alone = are_alone(search, number);
    search->unsettled |= alone;
    search->found.alone = *found = alone && !search->likely_only;
    return *found;
}

static bool search_around(QuotientSearch *search) {
    static const Stage stages[] = {{SENTENCE, SENTENCE}, {SENTENCE, BESIDE},  {BESIDE, BESIDE},
                                   {SENTENCE, AROUND},   {SENTENCE, OPENING}, {BESIDE, OPENING}};
    bool found = false;
    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) {
        if (search_stage(search, stages[i], i, &found)) {
            break;
        }
    }
    return found;
}

static bool search_with(QuotientSearch *search, Quotient *found) {
    const Figure *result = figure_at(search, search->result);
    Interval each =
        search->per ? interval_point(search->per->value) : interval_point(rational_of(1));
    search->range = interval_divide(range_at(search, result), each);
    if (search->stated == COARSE_NONE || !interval_known(search->range) || search->range.low_none ||
        search->range.high_none || !search_around(search)) {
        return false;
    }
    *found = search->found;
    return true;
}

/* "They won £2.4m. Each of them has £170,000": what takes up the sentence before is not told of the
 * one behind. */
static Surroundings surroundings_of(const Claims *claims, const Claim *result, bool multiple) {
    ClaimWindow window = claim_window(claims, result);
    size_t opening = claims->list.count < OPENING_CLAIMS ? claims->list.count : OPENING_CLAIMS;
    size_t behind =
        !multiple && result_takes_up(claims, result) ? window.sentence_end : window.behind;
    Surroundings around = {.first = {window.sentence, window.before, window.previous, 0},
                           .last = {window.sentence_end, behind, window.next_end, opening}};
    return around;
}

/* Is it told with a scale word that is no power of a thousand? */
static bool has_lakhs(const Claims *claims, const Figure *figure) {
    const ScaleWord *word =
        figure->scaled
            ? scale_word_of(slice_part(claims->article->text, figure->start, figure->end))
            : NULL;
    return word && word->exponent % 3;
}

bool quotient_find(const Claims *claims, const Claim *result, const Figure *per, Quotient *found) {
    const Figure *figure = &claims->figures->items[result->figure];
    Rational told = per ? rational_divide(figure->value, per->value) : figure->value;
    bool multiple = figure->kind == FIGURE_MULTIPLIER || figure->kind == FIGURE_FRACTION;
    Surroundings around = surroundings_of(claims, result, multiple);
    QuotientSearch search = {.claims = claims,
                             .result = result,
                             .around = &around,
                             .per = per,
                             .stated = coarse_value(told),
                             .multiple = multiple,
                             .lakhs = has_lakhs(claims, figure),
                             .chance = rational_of(0),
                             .likely_only = true};
    QuotientSearch named = search, loose = search;
    named.thing = divisor_told(claims->article->text, figure);
    loose.likely_only = false;
    QuotientSearch loosely_named = named;
    loosely_named.likely_only = false;
    return (named.thing.length && search_with(&named, found)) || search_with(&search, found) ||
           (named.unsettled && search_with(&loosely_named, found)) ||
           (search.unsettled && search_with(&loose, found));
}
