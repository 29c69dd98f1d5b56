#include "operands/odd_scale.h"

#include "claims/plain_level.h"
#include "relations/claim_fit.h"
#include "relations/claim_window.h"
#include "relations/reading.h"
#include "relations/scale_word.h"
#include "relations/term.h"

enum {
    TOTAL, /* the roles */
    PART,
    CROWD = 12, /* levels looked at */
    ODDS = 4,   /* an accident must be rarer than one in so many, of what cannot be a part ... */
    MANY = 40,  /* ... and of what may be another amount */
    TENFOLD = 10,
    HUNDRED = 100
};

typedef struct ScaleSearch {
    const Claims *claims;
    const Claim *odd;
    const Claim *levels[CROWD];
    size_t count;
    size_t tried;
    bool great;   /* it cannot be a part of what stands around it */
    bool unusual; /* nobody who counts in crores would say so */
} ScaleSearch;

/* What is found: a whole and one part or two, with the odd one as the part that lacks, or as the
 * whole. */
typedef struct Split {
    size_t whole, parts[2], count;
    Rational width; /* of what was needed, as a part of it */
} Split;

static const Figure *figure_of(const ScaleSearch *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

static bool is_scaled_level(const Figure *figure) {
    return figure_is_level(figure) && figure->scaled;
}

static bool is_beside(const ScaleSearch *search, const Claim *claim) {
    const Figure *figure = figure_of(search, claim), *odd = figure_of(search, search->odd);
    return figure != odd && is_scaled_level(figure) && figures_commensurable(figure, odd) &&
           times_agree(claim->scope, search->odd->scope);
}

static void read_levels(ScaleSearch *search) {
    ClaimWindow window = claim_window(search->claims, search->odd);
    size_t first = claim_window_earlier(search->claims, &window);
    PlainLevels plain = plain_levels_between(search->claims, first, window.sentence_end);
    for (size_t i = plain.count; i > 0 && search->count < CROWD; i--) {
        const Claim *claim = &search->claims->list.items[plain.claims[i - 1]];
        if (is_beside(search, claim)) {
            search->levels[search->count++] = claim;
        }
    }
}

static bool is_times(Rational greater, Rational less, int times) {
    return rational_compare(greater, rational_multiply(less, rational_of(times))) >= 0;
}

static const ScaleWord *word_of(const Claims *claims, const Figure *figure) {
    return scale_word_of(slice_part(claims->article->text, figure->start, figure->end));
}

/* "Rs 360 lakh" is Rs 3.6 crore. Of tonnes and hectares there are as many lakhs as may be. */
static bool is_many_lakhs(const Claims *claims, const Figure *figure) {
    enum { LAKH = 5, CRORE = 10 * 1000 * 1000 };
    if (figure->kind != FIGURE_MONEY || figure->place > LAKH ||
        rational_compare(figure->value, rational_of(CRORE)) < 0) {
        return false;
    }
    const ScaleWord *word = word_of(claims, figure);
    return word && word->exponent == LAKH;
}

/* Is it ten times all that stand around it, or a hundredth of the two or more in its paragraph? Or
 * is but the scale word one that is not used beside theirs? */
static bool is_odd(ScaleSearch *search) {
    const Claims *claims = search->claims;
    Rational value = figure_of(search, search->odd)->value;
    size_t paragraph = passage_paragraph(claims, search->odd->passage), near = 0, greater = 0;
    search->great = search->count > 1;
    for (size_t i = 0; i < search->count; i++) {
        Rational other = figure_of(search, search->levels[i])->value;
        bool here = passage_paragraph(claims, search->levels[i]->passage) == paragraph;
        near += here;
        greater += here && is_times(other, value, HUNDRED);
        search->great = search->great && is_times(value, other, TENFOLD);
    }
    search->unusual =
        search->great || (near > 0 && is_many_lakhs(claims, figure_of(search, search->odd)));
    return (search->unusual || (near > 1 && greater == near)) &&
           figure_has_digits(figure_of(search, search->odd), search->great ? TENFOLD : HUNDRED);
}

/* Would the odd one be as much, with another scale word? */
static bool is_meant(const ScaleSearch *search, Interval needed) {
    Interval odd = figures_range(search->claims->figures, search->odd->figure);
    const ScaleWord *from = word_of(search->claims, figure_of(search, search->odd));
    for (const ScaleWord *to = from ? scale_word_next(from, NULL) : NULL; to;
         to = scale_word_next(from, to)) {
        Interval factor = interval_point(rational_scaled(1, to->exponent - from->exponent));
        if (interval_meets(interval_multiply(odd, factor), needed)) {
            return true;
        }
    }
    return false;
}

/* Counts the trial; a hit is kept, with how much would have been one. */
static bool try_needed(ScaleSearch *search, Split split, Interval needed, Split *found) {
    search->tried++;
    split.width = interval_relative_width(needed);
    if (!is_meant(search, needed)) {
        return false;
    }
    *found = split;
    return true;
}

static bool try_split(ScaleSearch *search, Split split, Split *found) {
    Interval left = figures_range(search->claims->figures, split.whole);
    for (size_t i = 0; i < split.count; i++) {
        left = interval_subtract(left, figures_range(search->claims->figures, split.parts[i]));
    }
    if (!interval_known(left) || rational_sign(left.low) <= 0) {
        return false;
    }
    return try_needed(search, split, left, found);
}

/* Parts stand in one paragraph. */
static bool can_be_part(const ScaleSearch *search, const Claim *claim) {
    return passage_paragraph(search->claims, claim->passage) ==
           passage_paragraph(search->claims, search->odd->passage);
}

/* Each whole with one part, and with that and the next one. */
static bool try_whole(ScaleSearch *search, size_t whole, Split *found) {
    for (size_t i = 0; i < search->count; i++) {
        if (search->levels[i]->figure == whole || !can_be_part(search, search->levels[i])) {
            continue;
        }
        Split split = {.whole = whole, .parts = {search->levels[i]->figure}, .count = 1};
        if (try_split(search, split, found)) {
            return true;
        }
        for (size_t k = i + 1; k < search->count && search->levels[k]->figure != whole; k++) {
            split.parts[1] = search->levels[k]->figure;
            split.count = 2;
            if (can_be_part(search, search->levels[k]) && try_split(search, split, found)) {
                return true;
            }
        }
    }
    return false;
}

/* The odd one with each two that stand side by side in its paragraph. */
static bool try_total(ScaleSearch *search, Split *found) {
    const Figures *figures = search->claims->figures;
    for (size_t i = 1; search->unusual && i < search->count; i++) {
        const Claim *one = search->levels[i - 1], *other = search->levels[i];
        Split split = {
            .whole = search->odd->figure, .parts = {one->figure, other->figure}, .count = 2};
        Interval sum = interval_add(figures_range(figures, one->figure),
                                    figures_range(figures, other->figure));
        if (can_be_part(search, one) && can_be_part(search, other) &&
            try_needed(search, split, sum, found)) {
            return true;
        }
    }
    return false;
}

static bool is_accident(const ScaleSearch *search, const Split *split) {
    Rational odds = rational_of((int64_t)search->tried * (search->great ? ODDS : MANY));
    return rational_compare(rational_multiply(split->width, odds), rational_of(1)) > 0;
}

static Operands operands_of(Arena *arena, const ScaleSearch *search, const Split *split) {
    Operands operands = {0};
    *list_push(arena, &operands) = (Operand){split->whole, TOTAL};
    for (size_t i = 0; i < split->count; i++) {
        *list_push(arena, &operands) = (Operand){split->parts[i], PART};
    }
    if (split->whole != search->odd->figure) {
        *list_push(arena, &operands) = (Operand){search->odd->figure, PART};
    }
    return operands;
}

static void seek(Arena *arena, const Claims *claims, const Claim *odd, Readings *sums) {
    ScaleSearch search = {.claims = claims, .odd = odd};
    Split split;
    read_levels(&search);
    bool odd_one = is_odd(&search), found = odd_one && try_total(&search, &split);
    for (size_t i = 0; odd_one && i < search.count && !found; i++) {
        found = try_whole(&search, search.levels[i]->figure, &split);
    }
    if (found && !is_accident(&search, &split)) {
        reading_add(arena, operands_of(arena, &search, &split), PART, true, sums);
    }
}

/* The scaled levels of an article. */
typedef struct ScaledLevels {
    size_t count;
    Rational least, most;
} ScaledLevels;

static const Claim *level_at(const Claims *claims, size_t index) {
    return &claims->list.items[claims->levels.items[index]];
}

static ScaledLevels scaled_levels(const Claims *claims) {
    ScaledLevels scaled = {.count = 0};
    for (size_t i = 0; i < claims->levels.count; i++) {
        const Figure *figure = &claims->figures->items[level_at(claims, i)->figure];
        if (is_scaled_level(figure)) {
            bool first = scaled.count++ == 0;
            bool less = first || rational_compare(figure->value, scaled.least) < 0,
                 more = first || rational_compare(figure->value, scaled.most) > 0;
            scaled.least = less ? figure->value : scaled.least;
            scaled.most = more ? figure->value : scaled.most;
        }
    }
    return scaled;
}

/* Is there a whole, a part and an odd one, and this far enough from some to be it? */
static bool may_be_odd(const Claims *claims, const ScaledLevels *scaled, const Figure *figure) {
    enum { LEAST = 3 };
    return scaled->count >= LEAST && is_scaled_level(figure) &&
           (is_times(figure->value, scaled->least, TENFOLD) ||
            is_times(scaled->most, figure->value, HUNDRED) || is_many_lakhs(claims, figure));
}

void odd_scales_find(Arena *arena, const Claims *claims, Readings *sums) {
    ScaledLevels scaled = scaled_levels(claims);
    for (size_t i = 0; i < claims->levels.count; i++) {
        const Claim *claim = level_at(claims, i);
        if (may_be_odd(claims, &scaled, &claims->figures->items[claim->figure])) {
            seek(arena, claims, claim, sums);
        }
    }
}
