#ifndef ADDSUP_TEXT_SENTENCE_H
#define ADDSUP_TEXT_SENTENCE_H
/* Where sentences stand in paragraphs. Abbreviations are told apart in abbreviation.h. */
#include "text/article.h"

/* Fills in the sentences of an article whose paragraphs are known, and tells these of them. */
void sentences_read(Arena *arena, Article *article);

#endif
