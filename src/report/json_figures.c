#include "report/json_document.h"
#include "report/json_figure.h"
#include "report/writers.h"

static void add_views(Json *json, const char *name, const FigureViews *views,
                      JsonFigureExtent extent, Output *output) {
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
    add_views(&json, "figures", &report->figures, JSON_FIGURE, output);
    json_document_close(&json, output);
}

static void add_relation(Json *json, const RelationView *relation) {
    json_open(json, NULL, '{');
    json_text(json, "rule", relation->rule);
    json_text(json, "relation", slice_of(relation->relation));
    json_text(json, "strength", slice_of(relation->strength));
    json_text(json, "status", slice_of(relation->status));
    json_open(json, "claims", '[');
    for (size_t i = 0; i < relation->claims.count; i++) {
        json_count(json, NULL, relation->claims.items[i]);
    }
    json_close(json, ']');
    json_text_or_null(json, "arithmetic", relation->arithmetic);
    json_text_or_null(json, "why", relation->why);
    json_close(json, '}');
}

void json_claims_write(const Report *report, const ReportStyle *style, Output *output) {
    Json json = json_document_open(output, style);
    json_problems_add(&json, &report->problems);
    add_views(&json, "claims", &report->figures, JSON_FIGURE_CLAIM, output);
    json_line(&json);
    json_open(&json, "relations", '[');
    for (size_t i = 0; i < report->relations.count; i++) {
        json_line(&json);
        add_relation(&json, &report->relations.items[i]);
        output_offer(output);
    }
    json_close(&json, ']');
    json_document_close(&json, output);
}
