#ifndef ADDSUP_RELATIONS_OPPOSITE_H
#define ADDSUP_RELATIONS_OPPOSITE_H
/* Words for kinds of which nothing is both: men and women, yes and no, those who did and those who
 * did not. Whoever counts two such kinds counts nothing twice, and of some there is no third. */
#include "figures/figure.h"
#include "text/article.h"

typedef enum Opposition {
    OPPOSITION_NONE,
    OPPOSITION_EXCLUSIVE, /* yes and no: some may be neither */
    OPPOSITION_EXHAUSTIVE /* men and women */
} Opposition;

/* What the words beside two figures of an article make of them: "87 of them men and 81 women". */
Opposition opposition_of(const Article *article, const Figures *figures, size_t a, size_t b);

#endif
