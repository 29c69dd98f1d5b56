#ifndef ADDSUP_REPORT_HTML_PARTS_H
#define ADDSUP_REPORT_HTML_PARTS_H
/* The parts of the HTML page, in its order; html_page.c puts them together. Places that parts link
 * to: #finding-N, #article-N, #figure-N (in the article), #row-N (in its table), #relation-N. */
#include "report/html_state.h"
#include "report/output.h"
#include "report/report.h"

typedef struct HtmlPage {
    const Report *report;
    const ReportStyle *style;
    const FigureStanding *standings; /* one for each of the report's figures */
    Arena *scratch;
    Output *output;
    size_t folder; /* bytes of a folder that all file names start with, its slash included */
} HtmlPage;

/* A file's name below the folder of all. */
void html_add_file(const HtmlPage *page, Slice file);

/* What to do with it, in an editor's words: "to check", "to check; another reading is possible",
 * "worth a look"; "to check first" where it turns the story. */
const char *html_finding_words(const Finding *finding);

/* The finding at this index in full: what to correct, the sentences, the sum, every repair, the
 * ranges. */
void html_add_card(HtmlPage *page, size_t index);

/* What several articles say of the same thing; nothing where no two articles do. */
void html_add_matrix(HtmlPage *page);

/* The article at this index with all its figures, and what was made of each. */
void html_add_article(HtmlPage *page, size_t index);

#endif
