/* A page of Markdown, made for the job summaries of build services, which take a limited length:
 * the gravest findings come first, and what no longer fits is counted. */
#include "base/limits.h"
#include "report/excerpt.h"
#include "report/markdown_text.h"
#include "report/path.h"
#include "report/text_summary.h"
#include "report/writers.h"

/* `a.txt:5:12` */
static void add_place(Buffer *out, Slice file, size_t line, size_t column) {
    Buffer place = {0};
    buffer_add(&place, path_relative(file));
    if (line) {
        buffer_add_byte(&place, ':');
        buffer_add_count(&place, line);
    }
    if (column) {
        buffer_add_byte(&place, ':');
        buffer_add_count(&place, column);
    }
    markdown_code_add(out, place.length ? buffer_slice(&place) : SLICE("addsup"));
    buffer_free(&place);
}

static void add_item(Buffer *out, const char *label, Slice text) {
    buffer_add_string(out, "- ");
    buffer_add_string(out, label);
    buffer_add_string(out, ": ");
    markdown_add(out, text);
    buffer_add_byte(out, '\n');
}

static void add_title(Buffer *out, const Finding *finding, size_t number) {
    const FigureView *focus = finding_focus(finding);
    buffer_add_string(out, "\n### ");
    buffer_add_count(out, number);
    buffer_add_string(out, "\\. ");
    markdown_add(out, finding->message);
    buffer_add_string(out, "\n\n");
    buffer_add_string(out, message_severity_name(finding->severity));
    buffer_add_string(out, ", ");
    markdown_code_add(out, finding->rule);
    buffer_add_string(out, ", ");
    add_place(out, focus->file, focus->from.line, focus->from.column);
    buffer_add_string(out, "\n\n");
}

/* Has an earlier figure of the finding shown this one's sentence? */
static bool is_shown(const FigureViews *figures, size_t index) {
    for (size_t i = 0; i < index; i++) {
        if (excerpt_shared(&figures->items[i], &figures->items[index])) {
            return true;
        }
    }
    return false;
}

static void add_sentences(Buffer *out, const FigureViews *figures) {
    for (size_t i = 0; i < figures->count; i++) {
        const FigureView *view = &figures->items[i];
        if (is_shown(figures, i)) {
            continue;
        }
        buffer_add_string(out, "- ");
        add_place(out, view->file, view->excerpt_line, 0);
        buffer_add_string(out, ": ");
        markdown_code_add(out, view->excerpt);
        buffer_add_byte(out, '\n');
    }
}

/* - to check: **193,329**; 193,229 would fit: 313,209 + 193,229 = 506,438 */
static void add_repair(Buffer *out, const Finding *finding, const Suggestion *suggestion) {
    bool doubted = finding->culprit < 0 || (size_t)finding->culprit == suggestion->figure;
    buffer_add_string(out, doubted ? "- to check: **" : "- or: **");
    markdown_add(out, finding->figures.items[suggestion->figure].text);
    buffer_add_string(out, "**; ");
    markdown_add(out, suggestion->text);
    buffer_add_string(out, " would fit: ");
    markdown_add(out, suggestion->redone.length ? suggestion->redone : suggestion->why);
    buffer_add_byte(out, '\n');
}

static void add_finding(Buffer *out, const Finding *finding, size_t number) {
    add_title(out, finding, number);
    add_sentences(out, &finding->figures);
    if (finding->arithmetic.length) {
        add_item(out, finding->relation, finding->arithmetic);
    }
    for (size_t i = 0; i < finding->suggestions.count; i++) {
        add_repair(out, finding, &finding->suggestions.items[i]);
    }
    for (size_t i = 0; i < finding->also.count; i++) {
        add_item(out, "also", finding->also.items[i]);
    }
}

static void add_head(Buffer *out, const Report *report) {
    buffer_add_string(out, "## addsup: ");
    if (report->findings.count) {
        buffer_add_count(out, report->findings.count);
    }
    buffer_add_string(out, report->findings.count ? " to check\n\n" : "nothing to check\n\n");
    text_summary_add(out, &report->summary);
    buffer_add_string(out, report->problems.count ? "\nNot checked:\n\n" : "");
}

static void add_problem(Buffer *out, const Problem *problem) {
    buffer_add_string(out, "- ");
    add_place(out, problem->file, problem->line, problem->column);
    buffer_add_string(out, ": ");
    markdown_add(out, problem->message);
    buffer_add_byte(out, '\n');
}

/* The page while it is written: records that fit, and how many did not. */
typedef struct Page {
    Output *output;
    Buffer record;
    size_t length, left_out;
} Page;

static void put(Page *page) {
    if (page->left_out || page->length + page->record.length > LIMIT_SUMMARY_BYTES) {
        page->left_out++;
    } else {
        buffer_add(&page->output->bytes, buffer_slice(&page->record));
        page->length += page->record.length;
        output_offer(page->output);
    }
    buffer_empty(&page->record);
}

void markdown_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    (void)style;
    Page page = {.output = output};
    add_head(&page.record, report);
    put(&page);
    for (size_t i = 0; i < report->problems.count; i++) {
        add_problem(&page.record, &report->problems.items[i]);
        put(&page);
    }
    for (size_t i = 0; i < report->findings.count; i++) {
        add_finding(&page.record, &report->findings.items[i], i + 1);
        put(&page);
    }
    if (page.left_out) {
        buffer_add_byte(&output->bytes, '\n');
        buffer_add_count(&output->bytes, page.left_out);
        buffer_add_string(&output->bytes, " more do not fit on this page\n");
    }
    buffer_free(&page.record);
}
