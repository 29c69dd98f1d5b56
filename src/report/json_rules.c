#include "report/json_document.h"
#include "report/writers.h"

/* LIST_OF makes a type of its own each time, so a list goes by its parts. */
static void add_texts(Json *json, const char *name, const Slice *texts, size_t count) {
    json_open(json, name, '[');
    for (size_t i = 0; i < count; i++) {
        json_text(json, NULL, texts[i]);
    }
    json_close(json, ']');
}

static void add_rule(Json *json, const RuleView *rule) {
    json_open(json, NULL, '{');
    json_text(json, "id", rule->id);
    json_text(json, "relation", slice_of(rule->relation));
    json_text(json, "severity", slice_of(message_severity_name(rule->severity)));
    json_text(json, "about", rule->about);
    json_text_or_null(json, "leaves", rule->leaves);
    add_texts(json, "wordings", rule->wordings.items, rule->wordings.count);
    add_texts(json, "breaks", rule->breaks.items, rule->breaks.count);
    add_texts(json, "holds", rule->holds.items, rule->holds.count);
    json_text(json, "file", rule->file);
    json_count(json, "line", rule->line);
    json_close(json, '}');
}

void json_rules_write(const Report *report, const ReportStyle *style, Output *output) {
    Json json = json_document_open(output, style);
    json_count(&json, "examples_run", report->examples_run);
    json_count(&json, "examples_failed", report->examples_failed);
    json_problems_add(&json, &report->problems);
    json_line(&json);
    json_open(&json, "rules", '[');
    for (size_t i = 0; i < report->rules.count; i++) {
        json_line(&json);
        add_rule(&json, &report->rules.items[i]);
        output_offer(output);
    }
    json_close(&json, ']');
    json_document_close(&json, output);
}
