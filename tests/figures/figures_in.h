#ifndef ADDSUP_TESTS_FIGURES_IN_H
#define ADDSUP_TESTS_FIGURES_IN_H
/* Figures made from text, and told as text. */
#include "figures/figure.h"

typedef struct Told {
    Arena arena;
    Article article;
    Figures figures;
    Buffer line;
} Told;

/* Reads `text` as an article; the figures are told in `line`, " | " between them, each as
 *     kind[text]=value unit low..high {hedge} (noun)
 * where what is absent is left out, and low and high are told of ranges only. */
void figures_in(Told *told, const char *text);
void told_free(Told *told);

/* A text, and the line that tells its figures. */
typedef struct ToldCase {
    const char *text, *told;
} ToldCase;

/* Fails at the first text whose figures are told otherwise, and prints it. */
void told_check(const ToldCase *cases, size_t count);

#define TOLD_CHECK(cases) told_check((cases), sizeof(cases) / sizeof *(cases))

/* The figure's range as "[1.15, 1.25]", "(60000, )", "( , 10)"; "unknown" if it has none. */
void range_told(Buffer *out, Interval range);

#endif
