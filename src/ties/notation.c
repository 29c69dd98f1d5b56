#include "ties/notation.h"

#include "figures/label.h"
#include "figures/word.h"

static bool looks_like_decimal_comma(const NumeralShape *shape) {
    return shape_has_one_comma(shape) && shape->length[1] != 3;
}

Notation notation_of(const Figures *figures, Slice text) {
    Notation notation = {0};
    for (size_t i = 0; i < figures->count; i++) {
        const Figure *figure = &figures->items[i];
        if (figure->worded || figure->kind == FIGURE_LABEL) {
            continue;
        }
        NumeralShape shape = numeral_shape(figure, text);
        if (figure->broken) {
            notation.commas += looks_like_decimal_comma(&shape);
            continue;
        }
        size_t last = shape.runs > 1 ? shape.runs - 1 : 0;
        notation.groups += shape.runs > 1 && shape.mark[0] == ',';
        /* 25.269 tells nothing: it may be either */
        notation.points += last > 0 && shape.mark[last - 1] == '.' && shape.length[last] != 3;
    }
    return notation;
}

/* The currencies of countries that write their decimals behind a comma. */
static bool money_takes_comma(const Figure *figure) {
    static const char *const currencies[] = {"EUR", "ZAR", "SEK", "NOK", "DKK", "ISK",
                                             "CHF", "PLN", "CZK", "HUF", "RON", "BGN",
                                             "RUB", "UAH", "TRY", "BRL", "ARS", "IDR"};
    for (size_t i = 0; figure->unit && i < sizeof currencies / sizeof *currencies; i++) {
        if (strcmp(figure->unit, currencies[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* ---- what stands around the numeral */

static bool is_columns_blank(Slice text, size_t at) {
    return byte_at(text, at) == '\t' || byte_at(text, at) == '|' ||
           (byte_at(text, at) == ' ' &&
            (byte_at(text, at + 1) == ' ' || byte_at(text, at + 1) == '|'));
}

/* A field of a table: between tabs, bars, wide gaps, or commas without blanks. */
static bool stands_in_table(const Figure *figure, Slice text) {
    static const char joints[] = ",;/=_@#&\\";
    char before = byte_at(text, figure->start - 1), behind = byte_at(text, figure->end),
         next = byte_at(text, figure->end + 1);
    bool joined = before && memchr(joints, before, sizeof joints - 1);
    bool goes_on = behind && memchr(joints, behind, sizeof joints - 1) && next > ' ';
    bool field = before == '"' && behind == '"';
    return joined || goes_on || field || letter_is(before) ||
           (before == ' ' && is_columns_blank(text, figure->start - 2)) || before == '\t' ||
           before == '|' || is_columns_blank(text, figure->end);
}

static bool is_coordinate(const Figure *figure, Slice text) {
    return slice_starts(slice_part(text, figure->end, text.length), SLICE("\xC2\xB0"));
}

static bool is_year(unsigned value) {
    return value >= 1800 && value < 2100;
}

/* "May 5,2016", "In 2016,345 people": the blank behind a comma is gone, the numbers stand. */
static bool lacks_blank(const NumeralShape *shape, Slice text) {
    return shape_has_one_comma(shape) &&
           (is_year(shape_run_value(shape, text, 0)) ||
            (shape->length[0] <= 2 && is_year(shape_run_value(shape, text, 1))));
}

/* ---- the ways of writing */

/* A bare number that counts nothing we know: a verse, a time, a pair of rooms. */
static bool counts_nothing(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && !figure->scaled && figure->noun.length == 0;
}

/* "a crowd of 45,00", "about 45,00": hundreds that lost a zero, no verse and no pair. */
static bool is_said_to_count(const NumeralShape *shape, const Figure *figure, Slice text) {
    Word word = word_before(text, figure->start);
    bool hundreds = shape->length[1] == 2 && shape_run_value(shape, text, 1) == 0;
    return hundreds && (figure->hedge != HEDGE_NONE || word_is(&word, "of"));
}

/* "at 10,45" */
static bool is_time(const Figure *figure, Slice text) {
    Word word = word_before(text, figure->start);
    return figure->kind == FIGURE_CARDINAL && word_is(&word, "at");
}

/* "12,5 %", with the blank that comes with the comma. */
static bool has_spaced_percent(const Figure *figure, Slice text) {
    return figure->kind == FIGURE_PERCENT && byte_at(text, figure->end - 1) == '%' &&
           byte_at(text, figure->numeral_end) != '%';
}

/* A decimal comma is told from a slip by the rest of the article; where it tells nothing, by what
 * is counted: there are no half tickets, but 1,5 million. */
static bool decimal_comma_is_meant(const Notation *notation, const NumeralShape *shape,
                                   const Figure *figure, Slice text) {
    bool custom = notation->commas > 1 && notation->commas > notation->points;
    if ((custom && notation->groups == 0) || has_spaced_percent(figure, text)) {
        return true;
    }
    bool has_parts =
        figure->kind == FIGURE_MONEY ? money_takes_comma(figure) : figure->kind != FIGURE_CARDINAL;
    bool tells = notation->points + notation->groups > 0;
    return !tells && (has_parts || figure->scaled || shape->length[1] == 1 ||
                      (shape->length[1] > 3 && shape->length[0] == 1));
}

static bool comma_is_explained(const Notation *notation, const NumeralShape *shape,
                               const Figure *figure, Slice text) {
    enum { PAIR = 2 }; /* digits */
    bool pair = shape->length[0] <= PAIR && shape->length[1] <= PAIR;
    bool apart = counts_nothing(figure) && !is_said_to_count(shape, figure, text);
    return lacks_blank(shape, text) || (pair && (apart || is_time(figure, text))) ||
           decimal_comma_is_meant(notation, shape, figure, text);
}

/* Two marks in a row are a slip where something shows that one number is meant. */
static bool doubled_is_explained(const NumeralShape *shape, const Figure *figure) {
    bool points = shape->mark[0] == '.' && shape->runs == 2;
    return counts_nothing(figure) || (points && figure->kind == FIGURE_CARDINAL && !figure->scaled);
}

/* 1,2345,6789 and 1.234.567 are grouped in another way. */
static bool grouped_elsewhere(const NumeralShape *shape) {
    enum { MYRIAD = 4, THOUSAND = 3 };
    return shape->runs > 2 && (shape_tail_is(shape, MYRIAD) ||
                               (shape_has_points_only(shape) && shape_tail_is(shape, THOUSAND)));
}

static bool shape_is_explained(const Notation *notation, const NumeralShape *shape,
                               const Figure *figure, Slice text) {
    if (shape->cut) {
        return false;
    }
    if (shape->doubled) {
        return doubled_is_explained(shape, figure);
    }
    if (shape_has_one_comma(shape)) {
        return comma_is_explained(notation, shape, figure, text);
    }
    bool bare = figure->kind == FIGURE_CARDINAL && !figure->scaled;
    bool points = bare && shape_has_points_only(shape);
    bool list = bare && shape_may_be_list(shape, text);
    bool pair = counts_nothing(figure) && shape->runs == 3 && shape->mark[1] == '.' &&
                shape->length[0] < 3; /* "2,4.5" */
    return points || list || pair || grouped_elsewhere(shape);
}

bool numeral_is_explained(const Notation *notation, const Figure *figure, Slice text) {
    NumeralShape shape = numeral_shape(figure, text);
    bool label = figure->kind == FIGURE_CARDINAL && label_before(text, figure->start);
    return shape.runs == 0 || label || stands_in_table(figure, text) ||
           is_coordinate(figure, text) || shape_is_explained(notation, &shape, figure, text);
}
