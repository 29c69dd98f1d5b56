/* Figures and claims as a table, a row each, their sentence in the last column. What could not be
 * read is told on standard error alone: a row of it would be no figure. */
#include "report/csv.h"
#include "report/figure_field.h"
#include "report/writers.h"

static void add_cell(CsvRow *row, const FigureField *field, const FigureView *view) {
    switch (field->type) {
    case FIELD_TEXT:
    case FIELD_TEXT_OR_NULL:
    case FIELD_WORD:
        csv_text(row, figure_field_text(field, view));
        break;
    case FIELD_COUNT:
        csv_count(row, figure_field_count(field, view));
        break;
    case FIELD_FLAG:
        csv_flag(row, figure_field_flag(field, view));
        break;
    }
}

static void add_head(Buffer *out, FigureExtent extent) {
    CsvRow row = {.out = out};
    for (const FigureField *field = figure_fields; field->name && field->least <= extent; field++) {
        csv_text(&row, slice_of(field->name));
    }
    csv_text(&row, SLICE("sentence"));
    csv_end(&row);
}

static void write_rows(const FigureViews *views, FigureExtent extent, Output *output) {
    add_head(&output->bytes, extent);
    for (size_t i = 0; i < views->count; i++) {
        CsvRow row = {.out = &output->bytes};
        for (const FigureField *field = figure_fields; field->name && field->least <= extent;
             field++) {
            add_cell(&row, field, &views->items[i]);
        }
        csv_text(&row, views->items[i].excerpt);
        csv_end(&row);
        output_offer(output);
    }
}

void csv_figures_write(const Report *report, const ReportStyle *style, Output *output) {
    (void)style;
    write_rows(&report->figures, EXTENT_FIGURE, output);
}

void csv_claims_write(const Report *report, const ReportStyle *style, Output *output) {
    (void)style;
    write_rows(&report->figures, EXTENT_CLAIM, output);
}
