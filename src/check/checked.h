#ifndef ADDSUP_CHECK_CHECKED_H
#define ADDSUP_CHECK_CHECKED_H
/* What is kept of an article once its text is gone. */
#include "check/check.h"
#include "check/page.h"

struct Checked {
    Slice name;
    Summary summary;
    Problems problems;
    Findings findings;
    FigureViews figures; /* of `addsup figures` all figures, of `addsup claims` all claims */
    LIST_OF(RelationView) relations; /* their claims are indexes into `figures` */
    LIST_OF(ArticleView) articles;   /* the article, where it is to be shown; else none */
    Page page;                       /* for the ledger between articles */
};

#endif
