#include "report/json_document.h"

enum { SCHEMA = 1 };

void json_head_members_add(Json *json, const ReportStyle *style) {
    json_count(json, "schema", SCHEMA);
    json_text(json, "version", slice_of(style->version));
}

Json json_document_open(Output *output, const ReportStyle *style) {
    Json json = {.out = &output->bytes};
    json_open(&json, NULL, '{');
    json_head_members_add(&json, style);
    return json;
}

void json_document_close(Json *json, Output *output) {
    json_close(json, '}');
    buffer_add_byte(&output->bytes, '\n');
    output_offer(output);
}

void json_problem_members_add(Json *json, const Problem *problem) {
    json_text(json, "file", problem->file);
    if (problem->line) {
        json_count(json, "line", problem->line);
    }
    if (problem->column) {
        json_count(json, "column", problem->column);
    }
    json_text(json, "message", problem->message);
}

void json_problems_add(Json *json, const Problems *problems) {
    json_line(json);
    json_open(json, "problems", '[');
    for (size_t i = 0; i < problems->count; i++) {
        json_line(json);
        json_open(json, NULL, '{');
        json_problem_members_add(json, &problems->items[i]);
        json_close(json, '}');
    }
    json_close(json, ']');
}
