#include "figures/age.h"
#include "figures/bare_year.h"
#include "figures/clock.h"
#include "figures/code.h"
#include "figures/date.h"
#include "figures/field_mark.h"
#include "figures/figure_hedge.h"
#include "figures/figure_start.h"
#include "figures/home_dollar.h"
#include "figures/idle_number.h"
#include "figures/index_point.h"
#include "figures/match_minute.h"
#include "figures/noun.h"
#include "figures/numbered_name.h"
#include "figures/printed_range.h"
#include "figures/quantity_label.h"
#include "figures/repeated_name.h"
#include "figures/score.h"
#include "figures/shared_unit.h"
#include "figures/short_year.h"

/* One walk over an article. */
typedef struct Reading {
    Arena *arena;
    const Article *article;
    Slice text;
    Figures *figures;
    size_t taken;      /* what lies before belongs to figures that are done */
    size_t sentence;   /* the one reached so far */
    size_t list_first; /* of figures that wait for the noun of the last of a list */
    size_t list_end;   /* where the words of the one before end; 0: none waits */
} Reading;

static void sentence_reach(Reading *reading, size_t at) {
    const Sentences *sentences = &reading->article->sentences;
    while (reading->sentence + 1 < sentences->count &&
           sentences->items[reading->sentence + 1].start <= at) {
        reading->sentence++;
    }
}

static size_t sentence_start(const Reading *reading) {
    const Sentences *sentences = &reading->article->sentences;
    return sentences->count > 0 ? sentences->items[reading->sentence].start : 0;
}

/* A figure is of the sentence in which it starts, and so is its hedge. */
static void figure_push(Reading *reading, const Figure *read) {
    Figure *figure = list_next(reading->arena, reading->figures);
    *figure = *read;
    sentence_reach(reading, figure->start);
    figure->sentence = reading->sentence;
    figure->quoted = article_quoted_at(reading->article, figure->start) > 0;
    bool hedged = figure->hedge_end > figure->hedge_start;
    if (!hedged || figure->hedge_start < sentence_start(reading)) {
        figure->hedge_start = figure->hedge_end = figure->start;
    }
    reading->taken = figure->end;
}

/* ---- nouns */

static bool is_one(const Figure *figure) {
    return rational_known(figure->value) && rational_compare(figure->value, rational_of(1)) == 0;
}

/* "116,960 member, 36,599 registered supporter, and 39,670 affiliated supporter votes" */
static void noun_list(Reading *reading, const Figure *figure, const Noun *noun) {
    bool goes_on =
        reading->list_end > 0 && joint_end(reading->text, reading->list_end) == figure->start;
    if (!goes_on) {
        reading->list_first = reading->figures->count;
    }
    for (size_t i = reading->list_first; noun->plural && i < reading->figures->count; i++) {
        reading->figures->items[i].noun = figure->noun;
    }
    reading->list_end = noun->plural || is_one(figure) ? 0 : noun->end;
}

/* Does no sentence begin between them? In the rows "Lee 612", "Ray 411" nobody counts Rays. */
static bool is_one_sentence(const Reading *reading, size_t figure_end, size_t noun_start) {
    const Sentences *sentences = &reading->article->sentences;
    size_t next = reading->sentence;
    while (next < sentences->count && sentences->items[next].start < figure_end) {
        next++;
    }
    return next == sentences->count || noun_start < sentences->items[next].start;
}

/* The noun, and a hedge behind it: "10 people or more". */
static void noun_add(Reading *reading, Figure *figure, size_t tail) {
    Noun noun = noun_behind(reading->text, tail);
    if (noun.word.length == 0 || !is_one_sentence(reading, tail, noun.end - noun.word.length)) {
        return;
    }
    if (noun.plural && is_one(figure)) { /* "one person households" */
        return;
    }
    figure->noun = noun_singular(reading->arena, noun.word);
    noun_list(reading, figure, &noun);
    if (figure->hedge == HEDGE_NONE && noun.plural) {
        figure_hedge_behind(reading->text, figure, noun.end);
    }
}

/* ---- kinds of figures */

static size_t label_push(Reading *reading, size_t start, size_t end) {
    figure_push(reading, &(Figure){.start = start,
                                   .end = end,
                                   .numeral_start = start,
                                   .numeral_end = end,
                                   .kind = FIGURE_LABEL});
    return end;
}

static size_t date_push(Reading *reading, const DateSpan *span) {
    figure_push(reading, &(Figure){.start = span->start,
                                   .end = span->end,
                                   .numeral_start = span->start,
                                   .numeral_end = span->end,
                                   .kind = FIGURE_DATE,
                                   .date = span->date});
    return span->end;
}

static size_t time_push(Reading *reading, const TimeSpan *span) {
    figure_push(reading, &(Figure){.start = span->start,
                                   .end = span->end,
                                   .numeral_start = span->start,
                                   .numeral_end = span->end,
                                   .kind = FIGURE_TIME,
                                   .value = rational_of(span->minutes)});
    return span->end;
}

static size_t race_push(Reading *reading, size_t at, const RaceTime *time) {
    figure_push(reading, &(Figure){.start = at,
                                   .end = time->end,
                                   .numeral_start = at,
                                   .numeral_end = time->end,
                                   .kind = FIGURE_DURATION,
                                   .value = time->seconds,
                                   .place = time->place,
                                   .unit = "s"});
    return time->end;
}

static size_t range_push(Reading *reading, Figure *range, size_t tail) {
    if (!range->unit && ages_around(reading->text, range->start, range->end)) {
        range->unit = "yr";
    }
    if (!range->unit) {
        noun_add(reading, range, tail);
    }
    range->hedge = HEDGE_NONE;
    range->hedge_start = range->hedge_end = range->start;
    figure_push(reading, range);
    return range->end;
}

/* "in his 70s" */
static bool decade_push(Reading *reading, size_t at, size_t *end) {
    static const TableWord whose[] = {"her", "his", "their"};
    Rational low, high;
    if (!age_decade(reading->text, at, &low, &high, end)) {
        return false;
    }
    Word before = word_before(reading->text, at);
    if (!WORD_AMONG(whose, &before)) {
        *end = label_push(reading, at, *end);
        return true;
    }
    figure_push(reading, &(Figure){.start = at,
                                   .end = *end,
                                   .numeral_start = at,
                                   .numeral_end = *end - 1,
                                   .kind = FIGURE_AGE,
                                   .low = low,
                                   .high = high,
                                   .unit = "yr"});
    return true;
}

/* "7-4": each number is a figure. */
static size_t score_push(Reading *reading, Quantity quantity, size_t next) {
    for (;;) {
        Figure figure = quantity_figure(&quantity);
        figure.kind = FIGURE_SCORE;
        figure_push(reading, &figure);
        if (next == 0) {
            return figure.end;
        }
        quantity_read(reading->text, next, next, &quantity);
        next = score_next(reading->text, &quantity);
    }
}

/* ---- one number */

static size_t label_of(Reading *reading, const Quantity *quantity) {
    size_t end = quantity->end;
    while (letter_is(byte_at(reading->text, end)) || digit_is(byte_at(reading->text, end))) {
        end++;
    }
    return label_push(reading, quantity->start, end);
}

static void rank_or_part(Slice text, Quantity *quantity) {
    bool article = quantity->amount.worded && quantity->kind == FIGURE_FRACTION &&
                   quantity->value.numerator == 1 && quantity->value.denominator > 2;
    if (!article || byte_at(text, quantity->end - 1) == 'r') { /* a quarter */
        return;
    }
    Word first = word_at(text, quantity->amount.start);
    if ((word_is(&first, "a") || word_is(&first, "an")) && third_is_rank(text, quantity)) {
        quantity->kind = FIGURE_ORDINAL;
        quantity->value = rational_divide(rational_of(1), quantity->value);
    }
}

/* "the fifth of May", "ended April four", and a bare year. */
static bool date_told(Slice text, const Quantity *quantity, DateSpan *span) {
    if (quantity->amount.worded) {
        return (quantity->kind == FIGURE_ORDINAL &&
                date_of_rank(text, quantity->start, quantity->end, quantity->value, span)) ||
               (quantity->kind == FIGURE_CARDINAL &&
                date_of_count(text, quantity->start, quantity->end, quantity->value, span));
    }
    if (!year_is(text, quantity) && !year_of_period(text, quantity)) {
        return false;
    }
    ShortNumber year = short_number(text, quantity->start);
    return year_read(text, &year, span);
}

/* The kinds that their surroundings tell. */
static bool sense_push(Reading *reading, const Quantity *quantity, size_t *end) {
    Slice text = reading->text;
    DateSpan span;
    Figure range;
    size_t tail, next = score_next(text, quantity);
    if (next > 0) {
        *end = score_push(reading, *quantity, next);
    } else if (printed_range_read(text, quantity, sentence_start(reading), &range, &tail)) {
        *end = range_push(reading, &range, tail);
    } else if (quantity_is_label(text, quantity) || minute_is(text, quantity, reading->figures) ||
               name_numbered(text, quantity, reading->figures, sentence_start(reading))) {
        *end = label_of(reading, quantity);
    } else if (date_told(text, quantity, &span)) {
        *end = date_push(reading, &span);
    } else {
        return false;
    }
    return true;
}

/* What it is that its own words do not tell, but those around it. */
static void kind_settle(Slice text, Quantity *quantity, Figure *figure) {
    if (figure->kind == FIGURE_POINTS && points_of_index(text, quantity)) {
        figure->kind = FIGURE_CARDINAL;
        figure->unit = NULL;
        figure->end = quantity->amount.end;
        quantity->tail = quantity->amount.end;
    }
    if (age_is(text, quantity)) {
        figure->kind = FIGURE_AGE;
        figure->unit = figure->unit ? figure->unit : "yr";
    } else if (figure->kind == FIGURE_CARDINAL && figure->place == -2 &&
               race_seconds_are(text, quantity->start, quantity->end)) {
        figure->kind = FIGURE_DURATION;
        figure->unit = "s";
    }
}

static size_t quantity_push(Reading *reading, Quantity *quantity) {
    Slice text = reading->text;
    size_t end;
    sentence_reach(reading, quantity->start);
    rank_or_part(text, quantity);
    if (number_is_idle(text, quantity) && !part_of_read(text, quantity)) {
        return quantity->amount.end;
    }
    if (sense_push(reading, quantity, &end)) {
        return end;
    }
    part_of_read(text, quantity);
    Figure figure = quantity_figure(quantity);
    kind_settle(text, quantity, &figure);
    figure_hedge(text, reading->taken, &figure, quantity->tail, quantity->amount.vague);
    if (figure.kind == FIGURE_CARDINAL) { /* "20 or so homes" */
        bool hedged = figure.hedge_start >= quantity->tail && figure.hedge_end > quantity->tail;
        noun_add(reading, &figure, hedged ? figure.hedge_end : quantity->tail);
    }
    figure_push(reading, &figure);
    unit_share(text, reading->figures);
    return quantity->tail;
}

/* A sign of currency close by: what follows is an amount. */
static bool money_before(Slice text, size_t at) {
    Currency currency;
    return currency_before(text, at, &currency) < at;
}

/* "14 May 2019", "1990s", "2013-14"; a bare year is told by what stands around it. */
static bool date_shaped(const Reading *reading, const ShortNumber *number, DateSpan *span) {
    char before = byte_at(reading->text, number->start - 1);
    bool apostrophe = before == '\'' || before == '\x99';
    if ((date_read(reading->text, number, span) ||
         (apostrophe && short_year_read(reading->text, number, span))) &&
        span->start >= reading->taken) {
        return true;
    }
    return year_read(reading->text, number, span) && span->date.year == 0;
}

/* "2.4%", "£1,250" and "(118,420", but not "10.30 GMT", "23.8.2023" and "V1.2": nothing but an
 * amount goes on with such digits, so that its shape needs no closer look. */
static bool is_amount(Slice text, const ShortNumber *number) {
    static const char openings[] = {' ', '(', '$', '\xA3'}; /* the last byte of £ */
    enum { MINUTES = 2 };
    size_t end = short_number_end(number);
    char sign = byte_at(text, end);
    bool goes_on = (sign == ',' || sign == '.') && digit_is(byte_at(text, end + 1));
    if (!goes_on || text.bytes[number->start] == '0' ||
        !memchr(openings, byte_at(text, number->start - 1), sizeof openings)) {
        return false;
    }
    ShortNumber decimals = short_number(text, end + 1);
    return sign == ',' ||
           (decimals.count != MINUTES && byte_at(text, short_number_end(&decimals)) != '.');
}

/* What starts with a digit and is told by its shape alone. */
static bool shape_push(Reading *reading, size_t at, size_t *end) {
    Slice text = reading->text;
    DateSpan span;
    TimeSpan time;
    RaceTime race;
    CodeSpan code;
    ShortNumber number = short_number(text, at);
    if (is_amount(text, &number) || money_before(text, at)) {
        return false;
    }
    if (date_shaped(reading, &number, &span)) {
        *end = date_push(reading, &span);
    } else if (time_read(text, &number, &time)) {
        *end = time_push(reading, &time);
    } else if (race_time_read(text, &number, &race)) {
        *end = race_push(reading, at, &race);
    } else if (code_read(text, at, reading->taken, &code)) {
        *end = label_push(reading, code.start, code.end);
    } else {
        return decade_push(reading, at, end);
    }
    return true;
}

/* The figure whose first digit or number word is at `at`; where to go on. */
static size_t figure_at(Reading *reading, size_t at) {
    size_t end;
    bool letter = letter_is(byte_at(reading->text, at));
    if (!letter && shape_push(reading, at, &end)) {
        return end;
    }
    Quantity quantity;
    if (!quantity_read(reading->text, at, reading->taken, &quantity)) {
        return letter ? word_at(reading->text, at).end : at + 1;
    }
    return quantity_push(reading, &quantity);
}

/* How many figures a text may well have, so that the list of them seldom moves. */
static size_t figures_expected(Slice text) {
    enum { BYTES_EACH = 48, MOST = 128 };
    size_t count = text.length / BYTES_EACH + 1;
    return count < MOST ? count : MOST;
}

void figures_read(Arena *arena, const Article *article, Figures *figures) {
    Reading reading = {
        .arena = arena, .article = article, .text = article->text, .figures = figures};
    list_reserve(arena, figures, figures_expected(article->text));
    size_t at = 0;
    while ((at = figure_start(reading.text, at)) < reading.text.length) {
        size_t end = figure_at(&reading, at);
        at = end > at ? end : at + 1;
    }
    names_repeat(reading.text, figures);
    dollars_settle(reading.text, figures);
    figures->ranges = arena_take(arena, figures->count * sizeof *figures->ranges);
}
