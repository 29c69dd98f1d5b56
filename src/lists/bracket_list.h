#ifndef ADDSUP_LISTS_BRACKET_LIST_H
#define ADDSUP_LISTS_BRACKET_LIST_H
/* Things listed each with a figure in brackets: "the four longest queues are for hips (6,915), eyes
 * (5,240), ears (4,108) and skin (3,377)". However the things are called, the brackets count them.
 */
#include "figures/figure.h"
#include "text/article.h"

/* How many stand so behind the figure at `index`, in its sentence; 0 where that is not sure. */
size_t bracket_list_count(const Article *article, const Figures *figures, size_t index);

#endif
