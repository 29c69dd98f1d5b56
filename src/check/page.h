#ifndef ADDSUP_CHECK_PAGE_H
#define ADDSUP_CHECK_PAGE_H
/* An article's page in the ledger between articles: its claims that have a measure and a name of
 * their own, the sentences they stand in, and what tells which story the article is about. */
#include "check/claim_view.h"

typedef struct PageSentence {
    Slice text;
    size_t paragraph; /* of the article */
} PageSentence;

typedef struct PageFigure {
    Figure figure;   /* offsets are those within its sentence's text */
    size_t sentence; /* index into the page's */
    FigureView view;
} PageFigure;

typedef struct PageClaim {
    size_t figure; /* index into the page's */
    size_t measure;
    Slice subject;
    Scope scope;
} PageClaim;

typedef struct Page {
    LIST_OF(PageSentence) sentences;
    LIST_OF(PageFigure) figures;
    LIST_OF(PageClaim) claims;
    LIST_OF(uint64_t)
    exact; /* hashes of large exact figures: two articles with one tell one story */
    LIST_OF(uint64_t) names; /* hashes of names, each once */
} Page;

/* Copies what the ledger needs out of an article's claims. */
void page_write(Arena *arena, const RuleSet *rules, const Claims *claims, FigureViewer *viewer,
                Page *page);

#endif
