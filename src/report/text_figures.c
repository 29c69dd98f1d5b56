#include "report/excerpt.h"
#include "report/place.h"
#include "report/printable.h"
#include "report/text_summary.h"
#include "report/writers.h"

static void add_word(Buffer *out, Slice word, bool ascii) {
    if (word.length) {
        buffer_add_byte(out, ' ');
        printable_add(out, word, ascii);
    }
}

static void add_end(Buffer *out, const char *before, Slice end, bool ascii) {
    buffer_add_string(out, before);
    printable_add(out, end.length ? end : SLICE("no end"), ascii);
}

static void add_range(Buffer *out, const FigureView *view, bool ascii) {
    if (view->low.length || view->high.length) {
        add_end(out, view->low_open ? ", above " : ", from ", view->low, ascii);
        add_end(out, view->high_open ? " to below " : " to ", view->high, ascii);
    }
}

/* = A 506,438: cardinal 506438 vote, from 506438 to 506438 */
static void add_figure(Buffer *out, const Citation *citation, size_t margin, bool ascii) {
    const FigureView *view = citation->view;
    buffer_add_repeated(out, ' ', margin + 1);
    buffer_add_string(out, "= ");
    buffer_add_byte(out, citation->letter);
    add_word(out, view->text, ascii);
    buffer_add_string(out, ": ");
    buffer_add_string(out, view->kind);
    add_word(out, view->value, ascii);
    add_word(out, slice_equal(view->unit, slice_of(view->kind)) ? (Slice){0} : view->unit, ascii);
    add_word(out, view->noun, ascii);
    add_range(out, view, ascii);
    buffer_add_byte(out, '\n');
}

/* How many figures from `first` on stand in one sentence. */
static size_t sentence_figures(const FigureViews *figures, size_t first) {
    size_t end = first + 1;
    while (end < figures->count && excerpt_shared(&figures->items[first], &figures->items[end])) {
        end++;
    }
    return end - first;
}

static void add_sentence(Output *output, const Citations *citations, const ReportStyle *style) {
    const FigureView *first = citations->items[0].view;
    ExcerptStyle excerpt = {
        .report = style, .margin = excerpt_margin(first->excerpt_line), .color = ""};
    place_add(&output->bytes, first->file, first->from.line, first->from.column, style->ascii);
    buffer_add_byte(&output->bytes, '\n');
    excerpt_add(&output->bytes, citations->items, citations->count, &excerpt);
    for (size_t i = 0; i < citations->count; i++) {
        add_figure(&output->bytes, &citations->items[i], excerpt.margin, style->ascii);
        output_offer(output);
    }
    buffer_add_byte(&output->bytes, '\n');
}

void text_figures_write(const Report *report, const ReportStyle *style, Output *output) {
    Arena scratch = {0};
    const FigureViews *figures = &report->figures;
    for (size_t first = 0, count; first < figures->count; first += count) {
        Citations citations = {0};
        count = sentence_figures(figures, first);
        for (size_t i = 0; i < count; i++) {
            *list_push(&scratch, &citations) =
                (Citation){.view = &figures->items[first + i], .letter = citation_letter(i)};
        }
        add_sentence(output, &citations, style);
        arena_empty(&scratch);
    }
    arena_free(&scratch);
    if (!style->quiet) {
        count_add(&output->bytes, report->summary.articles, "article, ", "articles, ");
        count_add(&output->bytes, figures->count, "figure\n", "figures\n");
    }
}
