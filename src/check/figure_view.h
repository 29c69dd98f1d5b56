#ifndef ADDSUP_CHECK_FIGURE_VIEW_H
#define ADDSUP_CHECK_FIGURE_VIEW_H
/* Turns a figure of an article into what reports show of it: its place in the file, its value and
 * range as text, the sentence around it. What a claim adds (measure, subject, when, of) and its
 * role in a finding are left empty. A view borrows nothing from the article. */
#include "figures/figure.h"
#include "findings/finding.h"

/* One article's figures are viewed by one viewer. It keeps the last excerpt, for figures that
 * follow each other in a sentence to share: a sentence of a million figures is copied once. */
typedef struct FigureViewer {
    Arena *arena; /* of the views' strings */
    const Article *article;
    Slice file;
    Slice excerpt;
    size_t excerpt_start, excerpt_end; /* in the article's text */
    size_t excerpt_line;
} FigureViewer;

FigureViewer figure_viewer(Arena *arena, const Article *article);

FigureView figure_view(FigureViewer *viewer, const Figure *figure);

#endif
