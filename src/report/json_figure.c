#include "report/json_figure.h"

#include <stddef.h>

typedef enum FieldType {
    FIELD_TEXT,
    FIELD_TEXT_OR_NULL,
    FIELD_WORD,
    FIELD_COUNT,
    FIELD_FLAG
} FieldType;

typedef struct Field {
    const char *name;
    FieldType type;
    size_t offset;
    JsonFigureExtent least; /* the first extent that has the field */
} Field;

#define FIELD(name, type, least)                                                                   \
    { #name, type, offsetof(FigureView, name), least }

static const Field fields[] = {
    FIELD(file, FIELD_TEXT, JSON_FIGURE),
    FIELD(line, FIELD_COUNT, JSON_FIGURE),
    FIELD(column, FIELD_COUNT, JSON_FIGURE),
    FIELD(start, FIELD_COUNT, JSON_FIGURE),
    FIELD(end, FIELD_COUNT, JSON_FIGURE),
    FIELD(text, FIELD_TEXT, JSON_FIGURE),
    FIELD(kind, FIELD_WORD, JSON_FIGURE),
    FIELD(value, FIELD_TEXT_OR_NULL, JSON_FIGURE),
    FIELD(low, FIELD_TEXT_OR_NULL, JSON_FIGURE),
    FIELD(high, FIELD_TEXT_OR_NULL, JSON_FIGURE),
    FIELD(low_open, FIELD_FLAG, JSON_FIGURE),
    FIELD(high_open, FIELD_FLAG, JSON_FIGURE),
    FIELD(unit, FIELD_TEXT_OR_NULL, JSON_FIGURE),
    FIELD(hedge, FIELD_TEXT_OR_NULL, JSON_FIGURE),
    FIELD(noun, FIELD_TEXT_OR_NULL, JSON_FIGURE),
    FIELD(measure, FIELD_TEXT_OR_NULL, JSON_FIGURE_CLAIM),
    FIELD(subject, FIELD_TEXT_OR_NULL, JSON_FIGURE_CLAIM),
    FIELD(when, FIELD_TEXT_OR_NULL, JSON_FIGURE_CLAIM),
    FIELD(of, FIELD_TEXT_OR_NULL, JSON_FIGURE_CLAIM),
    FIELD(quoted, FIELD_FLAG, JSON_FIGURE_CLAIM),
    FIELD(role, FIELD_TEXT, JSON_FIGURE_FINDING),
    FIELD(date, FIELD_TEXT_OR_NULL, JSON_FIGURE_FINDING),
};

static void add_field(Json *json, const Field *field, const char *member) {
    switch (field->type) {
    case FIELD_TEXT:
        json_text(json, field->name, *(const Slice *)(const void *)member);
        break;
    case FIELD_TEXT_OR_NULL:
        json_text_or_null(json, field->name, *(const Slice *)(const void *)member);
        break;
    case FIELD_WORD:
        json_text(json, field->name, slice_of(*(const char *const *)(const void *)member));
        break;
    case FIELD_COUNT:
        json_count(json, field->name, *(const size_t *)(const void *)member);
        break;
    case FIELD_FLAG:
        json_flag(json, field->name, *(const bool *)(const void *)member);
        break;
    }
}

void json_figure_add(Json *json, const FigureView *view, JsonFigureExtent extent) {
    json_open(json, NULL, '{');
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (fields[i].least <= extent) {
            add_field(json, &fields[i], (const char *)view + fields[i].offset);
        }
    }
    json_close(json, '}');
}
