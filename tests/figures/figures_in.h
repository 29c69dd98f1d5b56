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

/* The figure's range as "[1.15, 1.25]", "(60000, )", "( , 10)"; "unknown" if it has none. */
void range_told(Buffer *out, Interval range);

#endif
