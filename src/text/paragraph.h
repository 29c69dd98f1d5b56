#ifndef ADDSUP_TEXT_PARAGRAPH_H
#define ADDSUP_TEXT_PARAGRAPH_H
/* Where paragraphs stand in a text. */
#include "text/article.h"

/* Fills in the paragraphs, without their sentences, and the line marks of an article whose text is
 * set. */
void paragraphs_read(Arena *arena, Article *article);

#endif
