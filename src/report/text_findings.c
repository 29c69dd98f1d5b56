#include "report/color.h"
#include "report/excerpt.h"
#include "report/place.h"
#include "report/printable.h"
#include "report/text_finding.h"
#include "report/text_summary.h"
#include "report/writers.h"

/* One finding while it is written. */
typedef struct Block {
    const Finding *finding;
    const ReportStyle *style;
    Buffer *out;
    Arena scratch;
    size_t margin;
} Block;

static void add_text(Block *block, Slice text) {
    printable_add(block->out, text, block->style->ascii);
}

/* "error[elections.total]: message"; an update is called one whatever its severity. */
static void add_headline(Block *block) {
    const Finding *finding = block->finding;
    const char *word = finding->type == MESSAGE_UPDATE ? message_type_name(finding->type)
                                                       : message_severity_name(finding->severity);
    color_add(block->out, color_of(finding->severity, block->style), slice_of(word));
    buffer_add_byte(block->out, '[');
    add_text(block, finding->rule);
    buffer_add_string(block->out, "]: ");
    add_text(block, finding->message);
    buffer_add_byte(block->out, '\n');
}

static void add_place(Block *block, const FigureView *view) {
    place_add(block->out, view->file, view->from.line, view->from.column, block->style->ascii);
}

static void add_bare_margin(Block *block) {
    excerpt_margin_add(block->out, block->margin, 0);
    buffer_add_byte(block->out, '\n');
}

static void add_sentence(Block *block, size_t first, bool *told) {
    Citations citations = citations_take(&block->scratch, block->finding, first, told);
    ExcerptStyle style = {.report = block->style,
                          .margin = block->margin,
                          .color = color_of(block->finding->severity, block->style)};
    buffer_add_repeated(block->out, ' ', block->margin);
    buffer_add_string(block->out, "--> ");
    add_place(block, &block->finding->figures.items[first]);
    buffer_add_byte(block->out, '\n');
    add_bare_margin(block);
    excerpt_add(block->out, citations.items, citations.count, &style);
    add_bare_margin(block);
}

static void add_sentences(Block *block) {
    const FigureViews *figures = &block->finding->figures;
    bool *told = arena_take(&block->scratch, figures->count);
    for (size_t i = 0; i < figures->count; i++) {
        size_t margin = excerpt_margin(figures->items[i].excerpt_line);
        block->margin = margin > block->margin ? margin : block->margin;
    }
    for (size_t i = 0; i < figures->count; i++) {
        if (!told[i]) {
            add_sentence(block, i, told);
        }
    }
}

/* "   = name: " */
static void begin_remark(Block *block, const char *name) {
    buffer_add_repeated(block->out, ' ', block->margin + 1);
    buffer_add_string(block->out, "= ");
    buffer_add_string(block->out, name);
    buffer_add_string(block->out, ": ");
}

static void add_remark(Block *block, const char *name, Slice text) {
    begin_remark(block, name);
    add_text(block, text);
    buffer_add_byte(block->out, '\n');
}

/* B 193,329 -> 193,229 (digit): fits 506,438 - 313,209 */
static void add_repair(Block *block, const Suggestion *suggestion) {
    begin_remark(block, "repair");
    buffer_add_byte(block->out, citation_letter(suggestion->figure));
    buffer_add_byte(block->out, ' ');
    add_text(block, block->finding->figures.items[suggestion->figure].text);
    buffer_add_string(block->out, " -> ");
    add_text(block, suggestion->text);
    buffer_add_string(block->out, " (");
    buffer_add_string(block->out, suggestion->slip);
    buffer_add_string(block->out, suggestion->why.length ? "): " : ")");
    add_text(block, suggestion->why);
    buffer_add_byte(block->out, '\n');
}

static void add_because(Block *block, Slice because) {
    while (because.length) {
        const char *end = memchr(because.bytes, '\n', because.length);
        size_t length = end ? (size_t)(end - because.bytes) : because.length;
        add_remark(block, "because", slice_part(because, 0, length));
        because = slice_part(because, length + (end ? 1 : 0), because.length);
    }
}

static void add_remarks(Block *block) {
    const Finding *finding = block->finding;
    if (finding->arithmetic.length) {
        add_remark(block, finding->relation, finding->arithmetic);
    }
    for (size_t i = 0; i < finding->suggestions.count; i++) {
        add_repair(block, &finding->suggestions.items[i]);
    }
    for (size_t i = 0; i < finding->also.count; i++) {
        add_remark(block, "also", finding->also.items[i]);
    }
    if (block->style->verbose) {
        add_because(block, finding->because);
        add_remark(block, "id", finding->fingerprint);
    }
}

static void add_in_full(Block *block) {
    add_headline(block);
    add_sentences(block);
    add_remarks(block);
    buffer_add_byte(block->out, '\n');
}

/* file:line:column: error[rule]: message */
static void add_in_one_line(Block *block) {
    if (block->finding->figures.count) {
        add_place(block, &block->finding->figures.items[0]);
        buffer_add_string(block->out, ": ");
    }
    add_headline(block);
}

void text_finding_add(Buffer *out, const Finding *finding, const ReportStyle *style) {
    Block block = {.finding = finding, .style = style, .out = out};
    (style->quiet ? add_in_one_line : add_in_full)(&block);
    arena_free(&block.scratch);
}

void text_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    for (size_t i = 0; i < report->findings.count; i++) {
        text_finding_add(&output->bytes, &report->findings.items[i], style);
        output_offer(output);
    }
    if (!style->quiet) {
        text_summary_add(&output->bytes, &report->summary);
    }
}
