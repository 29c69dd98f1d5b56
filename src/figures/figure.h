#ifndef ADDSUP_FIGURES_FIGURE_H
#define ADDSUP_FIGURES_FIGURE_H
/* A figure: a number as an article prints it, with what it counts and every value that could have
 * been written so. Figures say nothing of what they are figures of; claims do. */
#include "numbers/interval.h"
#include "numbers/numeral.h"
#include "text/article.h"

/* Spelt in the contract as figure_kind_name tells. */
typedef enum FigureKind {
    FIGURE_CARDINAL,
    FIGURE_PERCENT,
    FIGURE_POINTS,
    FIGURE_FRACTION,
    FIGURE_ORDINAL,
    FIGURE_MONEY,
    FIGURE_QUANTITY, /* a measure with a unit: 38.4C, 87 miles */
    FIGURE_RATE,
    FIGURE_RANGE,
    FIGURE_MULTIPLIER,
    FIGURE_DATE,
    FIGURE_TIME,
    FIGURE_AGE,
    FIGURE_DURATION,
    FIGURE_SCORE,
    FIGURE_LABEL, /* a number that counts nothing: A320, page 7 */
    FIGURE_TEXT,  /* words that carry a claim without a number; never made by the reader */
    FIGURE_KINDS
} FigureKind;

/* What a hedge makes of the value x: a row of the table in hedge.c. Of a number with three digits
 * and more an end is no farther than ten of its last digit, unless it is estimated. */
typedef enum Hedge {
    HEDGE_NONE,
    HEDGE_ALMOST,    /* almost, nearly, just under: [0.9x, x) */
    HEDGE_ABOUT,     /* about, around, some, or so: 0.9x to 1.1x */
    HEDGE_JUST_OVER, /* (x, 1.1x] */
    HEDGE_OVER,      /* more than, over: (x, no end) */
    HEDGE_AT_LEAST,  /* at least, or more: [x, no end) */
    HEDGE_WELL_OVER, /* (1.05x, no end) */
    HEDGE_UNDER,     /* fewer than, under: (no end, x) */
    HEDGE_AT_MOST,   /* up to, at most: (no end, x] */
    HEDGES
} Hedge;

typedef struct Date {
    int16_t year;    /* 0: not stated */
    uint8_t month;   /* 1 to 12; 0: not stated */
    uint8_t day;     /* 1 to 31; 0: not stated */
    uint8_t weekday; /* 1 Monday to 7 Sunday; 0: not stated */
} Date;

typedef struct Figure {
    size_t start, end; /* the number with its unit sign and scale word: "61.8 per cent" */
    size_t numeral_start, numeral_end; /* the number alone, without sign of currency, unit, scale */
    size_t hedge_start,
        hedge_end; /* the hedge as read, before or behind; equal where there is none */
    FigureKind kind;
    Hedge hedge;
    Rational value; /* unknown for ranges, dates, labels; a percentage as its number (61.8); money
                       in whole units of the currency; a duration in the smallest unit said */
    Rational low, high; /* the ends of FIGURE_RANGE as printed; else unknown */
    int place;        /* the last stated digit counts 10^place: 61.8 has -1, 1.2m has 5, 313,000 has
                         0 (its trailing zeros are counted in `zeros`) */
    uint8_t zeros;    /* trailing zeros of a whole number without scale word */
    bool scaled;      /* thousand, m, bn, lakh, ... multiply the numeral */
    bool worded;      /* written in words */
    bool quoted;      /* stands in quoted speech */
    const char *unit; /* ISO 4217, km, yr, pp, percent, ...; NULL for a bare number */
    const char *broken; /* why the numeral is malformed ("1,23,4"); NULL where it is well formed */
    Slice noun;         /* what is counted, singular, lower case; empty where none follows */
    Date date;          /* of FIGURE_DATE */
    size_t sentence;    /* index into the article's sentences */
} Figure;

/* A list of figures. */
typedef struct Figures {
    Figure *items;
    size_t count, room;
    Interval *ranges; /* for each its range, if it was asked for; else unknown. NULL: not kept */
} Figures;

const char *figure_kind_name(FigureKind kind);

/* Is it an amount or a count, no share, change, label or date? */
static inline bool figure_is_level(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL || figure->kind == FIGURE_MONEY ||
           figure->kind == FIGURE_QUANTITY;
}

/* The paragraph in which a figure stands: index. */
static inline size_t figure_paragraph(const Article *article, const Figure *figure) {
    return article->sentences.items[figure->sentence].paragraph;
}

/* All figures of an article, labels too, in reading order; they do not overlap. One pass over the
 * text: no recursion, no allocation but for the list and the nouns. */
void figures_read(Arena *arena, const Article *article, Figures *figures);

/* Every value that could have been written so, by the rounding of its last place and its hedge.
 * Unknown for kinds without a value. */
Interval figure_range(const Figure *figure);

/* The same of a figure of a list. Many relations ask for it again: it is worked out once. */
Interval figures_range(const Figures *figures, size_t index);

/* The same without the freedom that trailing zeros give (313,000 is 313,000): for a count beside
 * other exact counts. Hedges and decimals count as ever. */
Interval figure_range_exact(const Figure *figure);

/* As above, but "about £384m" is rounded to its last digit that is no zero: what is likely meant,
 * where the range of the hedge would take in too much. */
Interval figure_range_likely(const Figure *figure);

/* How far the number meant may be from the one printed, to either side, as it is rounded. Unknown
 * of a figure that is hedged or meant roughly. */
Rational figure_slack(const Figure *figure);

/* The digits as printed; of a figure in words those that its value would have. False for kinds
 * without digits (dates, ranges, fractions in words). */
bool figure_numeral(const Figure *figure, Slice text, Numeral *numeral);

/* The value that the figure would have with other digits, the same scale and unit. */
Rational figure_value_with(const Figure *figure, Slice text, const Numeral *numeral);

/* The figure's text with other digits, in the style of the original: its separators, sign, unit and
 * scale word, words where it was in words ("one hundred and seventy-two"), the capital kept. */
void figure_restate(Buffer *out, const Figure *figure, Slice text, const Numeral *numeral);

/* The contract's texts: the value (ISO 8601 for dates, p/q for fractions); empty for null. */
void figure_write_value(Buffer *out, const Figure *figure);

/* The singular of an English noun in lower case: homes -> home, deputies -> deputy, people ->
 * person. The result is in the arena or is the slice itself. */
Slice noun_singular(Arena *arena, Slice noun);

#endif
