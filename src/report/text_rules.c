#include "report/place.h"
#include "report/printable.h"
#include "report/text_summary.h"
#include "report/writers.h"

enum { ID_COLUMN = 28, RELATION_COLUMN = 14, SEVERITY_COLUMN = 9 };

/* `text`, then blanks up to the width and at least one. */
static void add_cell(Buffer *out, Slice text, size_t width, bool ascii) {
    size_t start = out->length;
    printable_add(out, text, ascii);
    size_t length = out->length - start;
    buffer_add_repeated(out, ' ', length < width ? width - length : 1);
}

static void add_rule_line(Buffer *out, const RuleView *rule, bool ascii) {
    add_cell(out, rule->id, ID_COLUMN, ascii);
    add_cell(out, slice_of(rule->relation), RELATION_COLUMN, ascii);
    add_cell(out, slice_of(message_severity_name(rule->severity)), SEVERITY_COLUMN, ascii);
    printable_add(out, rule->about, ascii);
    buffer_add_byte(out, '\n');
}

void text_rules_write(const Report *report, const ReportStyle *style, Output *output) {
    for (size_t i = 0; i < report->rules.count; i++) {
        add_rule_line(&output->bytes, &report->rules.items[i], style->ascii);
        output_offer(output);
    }
    if (!style->quiet) {
        count_add(&output->bytes, report->rules.count, "rule\n", "rules\n");
    }
}

void text_rules_test_write(const Report *report, const ReportStyle *style, Output *output) {
    (void)style;
    count_add(&output->bytes, report->rules.count, "rule, ", "rules, ");
    count_add(&output->bytes, report->examples_run, "example, ", "examples, ");
    count_add(&output->bytes, report->examples_failed, "failed\n", "failed\n");
}

static void add_paragraph(Buffer *out, const char *title, const Slice *lines, size_t count,
                          bool ascii) {
    if (count == 0) {
        return;
    }
    buffer_add_string(out, "\n");
    buffer_add_string(out, title);
    buffer_add_string(out, "\n");
    for (size_t i = 0; i < count; i++) {
        buffer_add_string(out, "  - ");
        printable_add(out, lines[i], ascii);
        buffer_add_byte(out, '\n');
    }
}

static void add_rule_in_full(Buffer *out, const RuleView *rule, bool ascii) {
    add_rule_line(out, rule, ascii);
    add_paragraph(out, "Leaves alone:", &rule->leaves, rule->leaves.length ? 1 : 0, ascii);
    add_paragraph(out, "Found in wordings such as:", rule->outlines.items, rule->outlines.count,
                  ascii);
    add_paragraph(out, "Contradicts itself:", rule->breaks.items, rule->breaks.count, ascii);
    add_paragraph(out, "Adds up:", rule->holds.items, rule->holds.count, ascii);
    buffer_add_string(out, "\nWritten in ");
    place_add(out, rule->file, rule->line, 0, ascii);
    buffer_add_byte(out, '\n');
}

void text_explain_write(const Report *report, const ReportStyle *style, Output *output) {
    for (size_t i = 0; i < report->rules.count; i++) {
        buffer_add_string(&output->bytes, i ? "\n" : "");
        add_rule_in_full(&output->bytes, &report->rules.items[i], style->ascii);
        output_offer(output);
    }
}
