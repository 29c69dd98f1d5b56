#ifndef ADDSUP_REPORT_JSON_FIGURE_H
#define ADDSUP_REPORT_JSON_FIGURE_H
/* A figure as the contract has it: a plain figure, one with its claim, one with its part in a
 * finding. */
#include "findings/finding.h"
#include "report/json.h"

typedef enum JsonFigureExtent {
    JSON_FIGURE,
    JSON_FIGURE_CLAIM,
    JSON_FIGURE_FINDING
} JsonFigureExtent;

void json_figure_add(Json *json, const FigureView *view, JsonFigureExtent extent);

#endif
