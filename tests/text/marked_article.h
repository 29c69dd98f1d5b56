#ifndef ADDSUP_TESTS_MARKED_ARTICLE_H
#define ADDSUP_TESTS_MARKED_ARTICLE_H
/* Articles whose parts a case shows by marks in their text: "One fell.| Two rose." The marks are
 * taken out, the article is read, and the marks are put back by what was read. */
#include "base/buffer.h"
#include "text/article.h"

/* Puts the text of an article, with its marks, into `out`. */
typedef void ArticleMarker(Buffer *out, const Article *article);

/* Fails with the first case that is read otherwise; NULL ends them. */
void marked_articles_are_read(const char *const *cases, const char *marks, ArticleMarker *marker);

#endif
