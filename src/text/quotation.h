#ifndef ADDSUP_TEXT_QUOTATION_H
#define ADDSUP_TEXT_QUOTATION_H
/* Where speech stands between quotation marks. Apostrophes are none; what a mark does is told by
 * what stands on either side of it. Who speaks is left to others. */
#include "text/article.h"

/* Fills in the quotations of an article whose paragraphs are known. */
void quotations_read(Arena *arena, Article *article);

#endif
