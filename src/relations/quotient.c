#include "relations/quotient.h"

#include "figures/word.h"
#include "relations/claim_fit.h"
#include "relations/claim_window.h"
#include "relations/coarse.h"
#include "relations/context.h"
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

typedef struct Sources {
    const Claim *claims[CROWD];
    size_t count;
} Sources;

typedef struct QuotientSearch {
    const Claims *claims;
    const Claim *result;
    const Figure *per; /* NULL: one */
    Interval range;    /* part / base */
    Wide stated;       /* the middle of it, coarse */
    bool multiple;     /* "twice": part and base are of one unit */
    Rational chance;   /* of an accident, so far */
    Slice thing;       /* "$14 per passenger": what it is divided by; empty where any will do */
    bool likely_only;  /* "about £384m" is taken to be rounded to its last digit */
    bool lone;         /* of the amounts looked at only one is of the quotient's unit */
    size_t likely;     /* pairs that could be meant */
    size_t shifted;    /* pairs that would fit with some zeros more or less */
    Quotient found;    /* the last of them */
} QuotientSearch;

static const Figure *figure_at(const QuotientSearch *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

static Interval range_at(const QuotientSearch *search, const Figure *figure) {
    return search->likely_only ? figure_range_likely(figure) : figure_range(figure);
}

/* A figure as it stands, of the quotient's time. */
static bool is_source(const QuotientSearch *search, const Claim *claim) {
    const Figure *figure = figure_at(search, claim);
    bool level = figure_is_level(figure) ||
                 figure->kind == (search->multiple ? FIGURE_PERCENT : FIGURE_DURATION);
    return claim->measure == MEASURE_ANY && level && claim->figure != search->result->figure &&
           figure != search->per && figure_has_ends(figure) && rational_known(figure->value) &&
           rational_sign(figure->value) > 0 &&
           (search->multiple || times_agree(claim->scope, search->result->scope));
}

static Sources sources_between(const QuotientSearch *search, size_t first, size_t last) {
    Sources sources = {.count = 0};
    for (size_t i = first; i < last && sources.count < CROWD; i++) {
        const Claim *claim = &search->claims->list.items[i];
        if (is_source(search, claim)) {
            sources.claims[sources.count++] = claim;
        }
    }
    return sources;
}

static bool is_named(const QuotientSearch *search, const Figure *figure) {
    return !search->thing.length ||
           (figure->noun.length && word_means_same(figure->noun, search->thing));
}

/* A whole number of things, or of minutes, more than one. */
static bool is_count(const QuotientSearch *search, const Figure *figure) {
    bool counts = figure->kind == FIGURE_CARDINAL || figure->kind == FIGURE_DURATION;
    bool scale = figure->scaled && figure->worded; /* "for every thousand" */
    return (counts || figure->kind == FIGURE_QUANTITY) && !scale && is_named(search, figure) &&
           (figure->scaled || figure->place == 0) &&
           rational_compare(figure->value, rational_of(1)) > 0;
}

/* "£1,450 a head" is made of pounds and heads. */
static bool units_fit(const QuotientSearch *search, const Figure *part, const Figure *base) {
    return search->multiple ? figures_commensurable(part, base)
                            : figures_commensurable(part, figure_at(search, search->result)) &&
                                  is_count(search, base);
}

static bool is_likely(const QuotientSearch *search, const Figure *part, const Figure *base) {
    Wide divided = coarse_value(part->value), by = coarse_value(base->value);
    return divided != COARSE_NONE && by != COARSE_NONE && !(search->multiple && divided <= by) &&
           coarse_is_near(divided, by, search->stated, TENFOLD);
}

/* Would the part be what is needed with a zero more or less, or, where no other amount could be
 * meant, another scale word? */
static bool is_shifted(const QuotientSearch *search, Interval part, Interval needed) {
    static const int exponents[] = {-1, 1, -3, 3, -6, 6};
    enum { ZERO = 2 }; /* so many of them are a zero lost or doubled */
    size_t count = search->lone ? sizeof exponents / sizeof *exponents : ZERO;
    for (size_t i = 0; i < count; i++) {
        Interval factor = interval_point(rational_scaled(1, exponents[i]));
        if (interval_meets(interval_multiply(part, factor), needed)) {
            return true;
        }
    }
    return false;
}

static bool try_pair(QuotientSearch *search, const Claim *divided, const Claim *by) {
    const Figure *part = figure_at(search, divided), *base = figure_at(search, by);
    if (divided == by || !units_fit(search, part, base)) {
        return false;
    }
    bool money = figure_at(search, search->result)->kind == FIGURE_MONEY;
    bool likely = is_likely(search, part, base);
    Interval needed = likely || money ? interval_multiply(range_at(search, base), search->range)
                                      : interval_unknown();
    if (!interval_known(needed)) {
        return false;
    }
    bool shifted = !likely && is_shifted(search, range_at(search, part), needed);
    search->likely += likely;
    search->shifted += shifted;
    if (likely || (shifted && search->shifted == 1)) {
        search->found = (Quotient){.part = divided->figure, .base = by->figure};
    }
    if (likely) {
        search->chance = rational_add(search->chance, interval_relative_width(needed));
    }
    return likely && interval_meets(range_at(search, part), needed);
}

static bool is_accident(const QuotientSearch *search) {
    return search->likely > (search->multiple ? 1 : FEW) &&
           rational_compare(rational_multiply(search->chance, rational_of(ODDS)), rational_of(1)) >
               0;
}

static bool try_pairs(QuotientSearch *search, const Sources *near, const Sources *far) {
    for (size_t i = near->count; i > 0; i--) {
        for (size_t k = far->count; k > 0; k--) {
            const Claim *one = near->claims[i - 1], *other = far->claims[k - 1];
            bool both_near = other->passage == one->passage; /* and so tried the other way round */
            if (try_pair(search, other, one) || (!both_near && try_pair(search, one, other))) {
                return true;
            }
        }
    }
    return false;
}

/* Two figures are surely meant if they are the only ones of the sentence that could be, or the only
 * ones around it that miss by zeros alone; and if it is money that falls to each of many. */
static bool are_alone(const QuotientSearch *search, size_t stage) {
    bool only = stage == 0 ? search->likely + search->shifted == 1
                           : search->likely == 0 && search->shifted == 1;
    bool fine = search->per && figure_has_digits(figure_at(search, search->result), FINE);
    return only && (fine || figure_at(search, search->result)->kind == FIGURE_MONEY) &&
           rational_compare(search->claims->figures->items[search->found.base].value,
                            rational_of(MANY)) >= 0;
}

static bool is_lone(const QuotientSearch *search, const Sources *sources) {
    size_t parts = 0;
    for (size_t i = 0; i < sources->count; i++) {
        parts += figures_commensurable(figure_at(search, sources->claims[i]),
                                       figure_at(search, search->result));
    }
    return parts == 1;
}

/* Where the two figures may stand: claims from .. to. */
typedef struct Stage {
    size_t near, near_end, far, far_end;
} Stage;

/* False if nothing is found here; `found` tells what is. */
static bool search_stage(QuotientSearch *search, const Stage *stage, size_t number, bool *found) {
    Sources near = sources_between(search, stage->near, stage->near_end),
            far = sources_between(search, stage->far, stage->far_end);
    search->likely = search->shifted = 0;
    search->lone = is_lone(search, &far);
    if (try_pairs(search, &near, &far)) {
        *found = !is_accident(search);
        return true;
    }
    search->found.alone = *found = !search->likely_only && are_alone(search, number);
    return *found;
}

static bool search_around(QuotientSearch *search) {
    ClaimWindow window = claim_window(search->claims, search->result);
    size_t claims = search->claims->list.count,
           opening = claims < OPENING_CLAIMS ? claims : OPENING_CLAIMS;
    const Stage stages[] = {
        {window.sentence, window.sentence_end, window.sentence, window.sentence_end},
        {window.sentence, window.sentence_end, window.before, window.behind},
        {window.before, window.behind, window.before, window.behind},
        {window.sentence, window.sentence_end, window.previous, window.next_end},
        {window.sentence, window.sentence_end, 0, opening},
        {window.before, window.behind, 0, opening},
    };
    bool found = false;
    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) {
        if (search_stage(search, &stages[i], i, &found)) {
            break;
        }
    }
    return found;
}

static bool search_with(QuotientSearch search, Quotient *found) {
    const Figure *result = figure_at(&search, search.result);
    Interval each = search.per ? interval_point(search.per->value) : interval_point(rational_of(1));
    search.range = interval_divide(range_at(&search, result), each);
    if (search.stated == COARSE_NONE || !interval_known(search.range) || search.range.low_none ||
        search.range.high_none || !search_around(&search)) {
        return false;
    }
    *found = search.found;
    return true;
}

/* The word behind "per", "a", "for every" behind the result: "$14 per passenger". */
static Slice thing_behind(const Claims *claims, const Figure *result) {
    static const char *const leads[] = {"per", "a", "an", "each", "for", "to", "every"};
    Slice text = claims->article->text;
    bool led = false;
    Word word = word_after(text, result->end);
    for (size_t i = 0; i < sizeof leads / sizeof *leads && !word_none(&word); i++) {
        if (word_is(&word, leads[i])) {
            led = true;
            word = word_after(text, word.end);
        }
    }
    return led && word.end - word.start > 3 ? slice_part(text, word.start, word.end)
                                            : (Slice){"", 0};
}

bool quotient_find(const Claims *claims, const Claim *result, const Figure *per, Quotient *found) {
    const Figure *figure = &claims->figures->items[result->figure];
    Rational told = per ? rational_divide(figure->value, per->value) : figure->value;
    QuotientSearch search = {.claims = claims,
                             .result = result,
                             .per = per,
                             .stated = coarse_value(told),
                             .multiple = figure->kind == FIGURE_MULTIPLIER,
                             .chance = rational_of(0),
                             .likely_only = true};
    QuotientSearch named = search, loose = search;
    named.thing = thing_behind(claims, figure);
    loose.likely_only = false;
    return (named.thing.length && search_with(named, found)) || search_with(search, found) ||
           search_with(loose, found);
}
