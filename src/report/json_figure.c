#include "report/json_figure.h"

static void add_field(Json *json, const FigureField *field, const FigureView *view) {
    switch (field->type) {
    case FIELD_TEXT:
    case FIELD_WORD:
        json_text(json, field->name, figure_field_text(field, view));
        break;
    case FIELD_TEXT_OR_NULL:
        json_text_or_null(json, field->name, figure_field_text(field, view));
        break;
    case FIELD_COUNT:
        json_count(json, field->name, figure_field_count(field, view));
        break;
    case FIELD_FLAG:
        json_flag(json, field->name, figure_field_flag(field, view));
        break;
    }
}

void json_figure_members_add(Json *json, const FigureView *view, FigureExtent extent) {
    for (const FigureField *field = figure_fields; field->name && field->least <= extent; field++) {
        add_field(json, field, view);
    }
}

void json_figure_add(Json *json, const FigureView *view, FigureExtent extent) {
    json_open(json, NULL, '{');
    json_figure_members_add(json, view, extent);
    json_close(json, '}');
}

void json_relation_members_add(Json *json, const RelationView *relation) {
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
}
