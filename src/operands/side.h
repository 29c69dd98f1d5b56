#ifndef ADDSUP_OPERANDS_SIDE_H
#define ADDSUP_OPERANDS_SIDE_H
/* The sides of a vote that has two: "741 people said Yes and 151 No". Whose votes they are where a
 * name tells is found in level.h. */
#include "figures/figure.h"
#include "text/article.h"

typedef enum Side { SIDE_NONE, SIDE_FOR, SIDE_AGAINST } Side;

/* The side that the words behind a figure name, before the next one; SIDE_NONE if they do not. */
Side side_behind(const Article *article, const Figure *figure);

#endif
