#ifndef ADDSUP_REPORT_EXCERPT_H
#define ADDSUP_REPORT_EXCERPT_H
/* A sentence as people see it: wrapped to the width, its line of the file in the margin, the cited
 * figures underlined and lettered.
 *
 *     12 | Of the 506,438 votes, Mr Corbyn gained 313,209 with Mr Smith wining just 193,329.
 *        |        ^^^^^^^                         ^^^^^^^                           ^^^^^^^
 *        |        A total                         B part                            C part
 */
#include "report/citation.h"
#include "report/report.h"

/* The margin that holds this line number. */
size_t excerpt_margin(size_t line);

/* "   | ", or with a number "12 | ". */
void excerpt_margin_add(Buffer *out, size_t margin, size_t line);

typedef struct ExcerptStyle {
    const ReportStyle *report;
    size_t margin;
    const char *color; /* of the underlines; "" for none */
} ExcerptStyle;

/* The sentence that the citations share; they are in order of place. Of a long sentence only the
 * lines with a cited figure are shown, and their neighbours. */
void excerpt_add(Buffer *out, const Citation *citations, size_t count, const ExcerptStyle *style);

#endif
