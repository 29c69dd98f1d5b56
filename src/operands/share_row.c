#include "operands/share_row.h"

#include "relations/claim_window.h"
#include "relations/term.h"

enum {
    MOST = 6,      /* shares in a row */
    SENTENCES = 2, /* between which its levels may be spread, before that of the shares */
    BACK = 24      /* figures before the levels that may be their whole */
};

/* A row of shares and the levels in front of it, in the same order. */
typedef struct ShareRow {
    const Claims *claims;
    size_t shares; /* the first of them: a figure */
    size_t count;
    size_t levels[MOST];
} ShareRow;

static const Figure *figure_at(const ShareRow *row, size_t index) {
    return &row->claims->figures->items[index];
}

static bool is_share_beside(const ShareRow *row, size_t index, const Figure *share) {
    return index < row->claims->figures->count && figure_at(row, index)->kind == FIGURE_PERCENT &&
           figure_at(row, index)->sentence == share->sentence;
}

/* Two shares and more, with no other figure between. */
static bool read_shares(ShareRow *row, size_t share) {
    const Figure *told = figure_at(row, share);
    size_t end = share + 1;
    row->shares = share;
    while (row->shares > 0 && is_share_beside(row, row->shares - 1, told)) {
        row->shares--;
    }
    while (is_share_beside(row, end, told)) {
        end++;
    }
    row->count = end - row->shares;
    return told->kind == FIGURE_PERCENT && row->count > 1 && row->count <= MOST;
}

static bool is_within_reach(const ShareRow *row, size_t level) {
    const Figure *figure = figure_at(row, level), *share = figure_at(row, row->shares);
    return figure_is_level(figure) && share->sentence - figure->sentence <= SENTENCES &&
           figure_paragraph(row->claims->article, figure) ==
               figure_paragraph(row->claims->article, share);
}

/* As many levels of one unit right before the shares, with no other figure between. */
static bool read_levels(ShareRow *row) {
    if (row->shares < row->count) {
        return false;
    }
    for (size_t i = 0; i < row->count; i++) {
        row->levels[i] = row->shares - row->count + i;
        if (!is_within_reach(row, row->levels[i]) ||
            !figures_commensurable(figure_at(row, row->levels[i]),
                                   figure_at(row, row->levels[0]))) {
            return false;
        }
    }
    return true;
}

static bool fits(const ShareRow *row, size_t place, size_t whole) {
    Operand items[] = {{row->shares + place, 0}, {row->levels[place], 1}, {whole, 2}};
    Operands share = {.items = items, .count = sizeof items / sizeof *items};
    return operands_judge(RELATION_SHARE, DIRECTION_NONE, row->claims->figures, &share) ==
           RELATION_HOLDS;
}

/* Do all others fit the whole? A single one that is told in whole per cent may by accident. */
static bool others_fit(const ShareRow *row, size_t place, size_t whole) {
    size_t finest = place == 0;
    if (row->count == 2 && figure_at(row, row->shares + finest)->place >= 0) {
        return false;
    }
    bool fit = true;
    for (size_t i = 0; fit && i < row->count; i++) {
        fit = i == place || fits(row, i, whole);
    }
    return fit;
}

/* Do the shares make all of one whole, as nearly as each is told? */
static bool shares_are_all(const ShareRow *row) {
    enum { HUNDRED = 100 };
    Rational sum = rational_of(-HUNDRED), unit = rational_of(0);
    for (size_t i = 0; i < row->count; i++) {
        const Figure *share = figure_at(row, row->shares + i);
        sum = rational_add(sum, share->value);
        unit = rational_add(unit, rational_scaled(1, share->place));
    }
    return rational_compare(rational_absolute(sum), unit) <= 0;
}

/* By how much the levels miss the whole. */
static Rational levels_miss(const ShareRow *row, size_t whole) {
    Rational away = figure_at(row, whole)->value;
    for (size_t i = 0; i < row->count; i++) {
        away = rational_subtract(away, figure_at(row, row->levels[i])->value);
    }
    return rational_absolute(away);
}

/* Do the levels make the whole? What is compared does not: "168m, against 151m, or 13.1 per cent
 * of sales against 12.6". */
static bool levels_are_all(const ShareRow *row, size_t whole) {
    enum { HUNDREDTH = 100 };
    Rational miss = rational_multiply(levels_miss(row, whole), rational_of(HUNDREDTH));
    return rational_compare(miss, figure_at(row, whole)->value) <= 0;
}

/* An amount told as finely as they are, or the sum of money that bare millions are of: "1.28bn
 * euros: 702m and 418m". */
static bool may_be_whole(const ShareRow *row, size_t whole) {
    const Figure *figure = figure_at(row, whole), *level = figure_at(row, row->levels[0]);
    return figure->scaled == level->scaled &&
           (figures_commensurable(figure, level) ||
            (figure->kind == FIGURE_MONEY && level->kind == FIGURE_CARDINAL && level->scaled));
}

/* Of the wholes that the others fit the one that the levels miss by least; NO_MARK: there is none.
 */
static size_t find_whole(const ShareRow *row, size_t place) {
    bool all = shares_are_all(row);
    size_t whole = NO_MARK;
    for (size_t i = row->levels[0]; i > 0 && row->levels[0] - i < BACK; i--) {
        bool fit = may_be_whole(row, i - 1) && others_fit(row, place, i - 1) &&
                   (all || levels_are_all(row, i - 1));
        if (fit && (whole == NO_MARK ||
                    rational_compare(levels_miss(row, i - 1), levels_miss(row, whole)) < 0)) {
            whole = i - 1;
        }
    }
    return whole;
}

bool share_row_find(const Claims *claims, const Claim *share, Proportion *found) {
    ShareRow row = {.claims = claims};
    if (!read_shares(&row, share->figure) || !read_levels(&row)) {
        return false;
    }
    size_t place = share->figure - row.shares, whole = find_whole(&row, place);
    *found = (Proportion){.part = row.levels[place], .whole = whole};
    return whole != NO_MARK && !fits(&row, place, whole);
}
