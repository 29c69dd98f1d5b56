#ifndef ADDSUP_TEXT_PLACE_H
#define ADDSUP_TEXT_PLACE_H
/* Lines and columns: counted while an article is read, so that article_place need not start at the
 * beginning each time. */
#include "text/article.h"
#include "text/line.h"

/* Marks what lies in `line`, the next one after those given so far. `number` is from 1. */
void place_mark_line(Arena *arena, Article *article, Line line, size_t number);

#endif
