/* The reference of rules, as rules/README.md has it: what each checks, what it leaves alone, its
 * examples and its wordings. */
#include "report/markdown_text.h"
#include "report/writers.h"

/* As the rule file has it: with "\\n" for the end of a line. */
static void add_example(Buffer *out, Slice example) {
    Buffer line = {0};
    for (size_t i = 0; i < example.length; i++) {
        bool end = example.bytes[i] == '\n';
        buffer_add(&line, end ? SLICE("\\n") : slice_part(example, i, i + 1));
    }
    buffer_add_string(out, "- ");
    markdown_code_add(out, buffer_slice(&line));
    buffer_add_byte(out, '\n');
    buffer_free(&line);
}

static void add_examples(Buffer *out, const char *title, const Slice *examples, size_t count) {
    buffer_add_string(out, title);
    for (size_t i = 0; i < count; i++) {
        add_example(out, examples[i]);
    }
}

/* Folded away where a page can do that: a rule may have dozens. */
static void add_wordings(Buffer *out, const RuleView *rule) {
    if (rule->outlines.count == 0) {
        return;
    }
    buffer_add_string(out, "\n<details><summary>Wordings</summary>\n\n");
    for (size_t i = 0; i < rule->outlines.count; i++) {
        buffer_add_string(out, "- ");
        markdown_code_add(out, rule->outlines.items[i]);
        buffer_add_byte(out, '\n');
    }
    buffer_add_string(out, "\n</details>\n");
}

static void add_rule(Buffer *out, const RuleView *rule) {
    buffer_add_string(out, "### ");
    markdown_code_add(out, rule->id);
    buffer_add_string(out, "\n\nChecks that ");
    markdown_add(out, rule->about);
    buffer_add_string(out, ". Relation ");
    markdown_code_add(out, slice_of(rule->relation));
    buffer_add_string(out, ", ");
    buffer_add_string(out, message_severity_name(rule->severity));
    buffer_add_string(out, ", in ");
    markdown_code_add(out, rule->file);
    buffer_add_string(out, ".\n");
    if (rule->leaves.length) {
        buffer_add_string(out, "\nLeaves alone: ");
        markdown_add(out, rule->leaves);
        buffer_add_string(out, ".\n");
    }
    add_examples(out, "\nContradicts itself:\n\n", rule->breaks.items, rule->breaks.count);
    add_examples(out, "\nAdds up:\n\n", rule->holds.items, rule->holds.count);
    add_wordings(out, rule);
}

void markdown_rules_write(const Report *report, const ReportStyle *style, Output *output) {
    (void)style;
    for (size_t i = 0; i < report->rules.count; i++) {
        buffer_add_string(&output->bytes, i ? "\n" : "");
        add_rule(&output->bytes, &report->rules.items[i]);
        output_offer(output);
    }
}
