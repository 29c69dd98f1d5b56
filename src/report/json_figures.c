#include "report/json_document.h"
#include "report/json_figure.h"
#include "report/writers.h"

static void add_views(Json *json, const char *name, const FigureViews *views, FigureExtent extent,
                      Output *output) {
    json_line(json);
    json_open(json, name, '[');
    for (size_t i = 0; i < views->count; i++) {
        json_line(json);
        json_figure_add(json, &views->items[i], extent);
        output_offer(output);
    }
    json_close(json, ']');
}

void json_figures_write(const Report *report, const ReportStyle *style, Output *output) {
    Json json = json_document_open(output, style);
    json_problems_add(&json, &report->problems);
    add_views(&json, "figures", &report->figures, EXTENT_FIGURE, output);
    json_document_close(&json, output);
}

void json_claims_write(const Report *report, const ReportStyle *style, Output *output) {
    Json json = json_document_open(output, style);
    json_problems_add(&json, &report->problems);
    add_views(&json, "claims", &report->figures, EXTENT_CLAIM, output);
    json_line(&json);
    json_open(&json, "relations", '[');
    for (size_t i = 0; i < report->relations.count; i++) {
        json_line(&json);
        json_open(&json, NULL, '{');
        json_relation_members_add(&json, &report->relations.items[i]);
        json_close(&json, '}');
        output_offer(output);
    }
    json_close(&json, ']');
    json_document_close(&json, output);
}
