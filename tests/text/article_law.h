#ifndef ADDSUP_TESTS_TEXT_ARTICLE_LAW_H
#define ADDSUP_TESTS_TEXT_ARTICLE_LAW_H
/* What holds for every article, whatever bytes it was read from. For tests and fuzzers. */
#include "text/article.h"

/* Which law the article breaks, in words; NULL if it keeps them all. */
const char *article_law_broken(const Article *article);

#endif
