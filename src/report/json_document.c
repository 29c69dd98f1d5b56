#include "report/json_document.h"

enum { SCHEMA = 1 };

Json json_document_open(Output *output, const ReportStyle *style) {
    Json json = {.out = &output->bytes};
    json_open(&json, NULL, '{');
    json_count(&json, "schema", SCHEMA);
    json_text(&json, "version", slice_of(style->version));
    return json;
}

void json_document_close(Json *json, Output *output) {
    json_close(json, '}');
    buffer_add_byte(&output->bytes, '\n');
    output_offer(output);
}

static void add_problem(Json *json, const Problem *problem) {
    json_open(json, NULL, '{');
    json_text(json, "file", problem->file);
    if (problem->line) {
        json_count(json, "line", problem->line);
    }
    if (problem->column) {
        json_count(json, "column", problem->column);
    }
    json_text(json, "message", problem->message);
    json_close(json, '}');
}

void json_problems_add(Json *json, const Problems *problems) {
    json_line(json);
    json_open(json, "problems", '[');
    for (size_t i = 0; i < problems->count; i++) {
        json_line(json);
        add_problem(json, &problems->items[i]);
    }
    json_close(json, ']');
}
