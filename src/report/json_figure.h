#ifndef ADDSUP_REPORT_JSON_FIGURE_H
#define ADDSUP_REPORT_JSON_FIGURE_H
/* Figures and relations as the contract has them. "Members" are what stands between the braces. */
#include "report/figure_field.h"
#include "report/json.h"

void json_figure_add(Json *json, const FigureView *view, FigureExtent extent);
void json_figure_members_add(Json *json, const FigureView *view, FigureExtent extent);
void json_relation_members_add(Json *json, const RelationView *relation);

#endif
