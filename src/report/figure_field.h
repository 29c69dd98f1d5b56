#ifndef ADDSUP_REPORT_FIGURE_FIELD_H
#define ADDSUP_REPORT_FIGURE_FIELD_H
/* What programs are told of a figure: one table for all formats, in the order and with the names of
 * the contract. Each writer decides how a field of a type is spelt. */
#include "findings/finding.h"

typedef enum FigureFieldType {
    FIELD_TEXT,
    FIELD_TEXT_OR_NULL, /* an empty one is not known */
    FIELD_WORD,
    FIELD_COUNT,
    FIELD_FLAG
} FigureFieldType;

/* A plain figure, one with its claim, one with its part in a finding. */
typedef enum FigureExtent { EXTENT_FIGURE, EXTENT_CLAIM, EXTENT_FINDING } FigureExtent;

typedef struct FigureField {
    const char *name;
    FigureFieldType type;
    size_t offset;
    FigureExtent least; /* the first extent that has the field */
} FigureField;

/* All fields, those of a larger extent behind those of a smaller; ends with a row without name. */
extern const FigureField figure_fields[];

/* The field's value; each is for the types that its own name tells. */
Slice figure_field_text(const FigureField *field, const FigureView *view);
size_t figure_field_count(const FigureField *field, const FigureView *view);
bool figure_field_flag(const FigureField *field, const FigureView *view);

#endif
