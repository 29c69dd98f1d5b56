#include "report/figure_field.h"

#include <stddef.h>

#define FIELD_AT(name, type, member, least)                                                        \
    { name, type, offsetof(FigureView, member), least }
#define FIELD(name, type, least) FIELD_AT(#name, type, name, least)

const FigureField figure_fields[] = {
    FIELD(file, FIELD_TEXT, EXTENT_FIGURE),
    FIELD_AT("line", FIELD_COUNT, from.line, EXTENT_FIGURE),
    FIELD_AT("column", FIELD_COUNT, from.column, EXTENT_FIGURE),
    FIELD(start, FIELD_COUNT, EXTENT_FIGURE),
    FIELD(end, FIELD_COUNT, EXTENT_FIGURE),
    FIELD(text, FIELD_TEXT, EXTENT_FIGURE),
    FIELD(kind, FIELD_WORD, EXTENT_FIGURE),
    FIELD(value, FIELD_TEXT_OR_NULL, EXTENT_FIGURE),
    FIELD(low, FIELD_TEXT_OR_NULL, EXTENT_FIGURE),
    FIELD(high, FIELD_TEXT_OR_NULL, EXTENT_FIGURE),
    FIELD(low_open, FIELD_FLAG, EXTENT_FIGURE),
    FIELD(high_open, FIELD_FLAG, EXTENT_FIGURE),
    FIELD(unit, FIELD_TEXT_OR_NULL, EXTENT_FIGURE),
    FIELD(hedge, FIELD_TEXT_OR_NULL, EXTENT_FIGURE),
    FIELD(noun, FIELD_TEXT_OR_NULL, EXTENT_FIGURE),
    FIELD(measure, FIELD_TEXT_OR_NULL, EXTENT_CLAIM),
    FIELD(subject, FIELD_TEXT_OR_NULL, EXTENT_CLAIM),
    FIELD(when, FIELD_TEXT_OR_NULL, EXTENT_CLAIM),
    FIELD(of, FIELD_TEXT_OR_NULL, EXTENT_CLAIM),
    FIELD(quoted, FIELD_FLAG, EXTENT_CLAIM),
    FIELD(role, FIELD_TEXT, EXTENT_FINDING),
    FIELD(date, FIELD_TEXT_OR_NULL, EXTENT_FINDING),
    {0},
};

static const void *member_of(const FigureField *field, const FigureView *view) {
    return (const char *)view + field->offset;
}

Slice figure_field_text(const FigureField *field, const FigureView *view) {
    const void *member = member_of(field, view);
    return field->type == FIELD_WORD ? slice_of(*(const char *const *)member)
                                     : *(const Slice *)member;
}

size_t figure_field_count(const FigureField *field, const FigureView *view) {
    return *(const size_t *)member_of(field, view);
}

bool figure_field_flag(const FigureField *field, const FigureView *view) {
    return *(const bool *)member_of(field, view);
}
