#ifndef ADDSUP_RELATIONS_NUMERAL_SHAPE_H
#define ADDSUP_RELATIONS_NUMERAL_SHAPE_H
/* How a numeral is set, whatever it is worth: its runs of digits and the marks between them.
 *     1,234.5   runs 1 3 1, marks , .
 *     $1..5bn   runs 1 1, marks ., doubled
 *     £17.m     run 2, cut off */
#include "figures/figure.h"

enum { SHAPE_RUNS = 8 };

typedef struct NumeralShape {
    size_t runs;               /* 0: more than SHAPE_RUNS, or other than ASCII digits */
    size_t start[SHAPE_RUNS];  /* of each run in the article's text */
    size_t length[SHAPE_RUNS]; /* its digits */
    char mark[SHAPE_RUNS];     /* behind each run but the last: ',' or '.' */
    bool doubled;              /* two marks stand where one belongs */
    bool cut;                  /* a point without digits ends it */
} NumeralShape;

NumeralShape numeral_shape(const Figure *figure, Slice text);

/* Two runs with a comma between them: what may be a decimal comma. */
static inline bool shape_has_one_comma(const NumeralShape *shape) {
    return shape->runs == 2 && shape->mark[0] == ',' && !shape->doubled;
}

/* Runs of digits behind the first that are all this long; false if there are none. */
bool shape_tail_is(const NumeralShape *shape, size_t length);

/* Only points, and two of them at least: 3.4.5. */
bool shape_has_points_only(const NumeralShape *shape);

/* "1,2,3", "4,4,2", "8,15,23": numbers in a row with no blanks between them. */
bool shape_may_be_list(const NumeralShape *shape, Slice text);

/* The number that a run of at most nine digits makes; 0 for a longer one. */
unsigned shape_run_value(const NumeralShape *shape, Slice text, size_t run);

#endif
