#include "report/html.h"
#include "report/html_parts.h"
#include <stdlib.h>

/* A claim as articles can share it. */
typedef struct Shared {
    const FigureView *view;
    size_t figure;  /* index in the report */
    size_t article; /* index in the report */
} Shared;

typedef struct Matrix {
    HtmlPage *page;
    Buffer *out;
    Shared *claims; /* by what they are of, then by article */
    size_t count;
    bool *columns; /* the articles that share some claim */
} Matrix;

static int by_meaning(const FigureView *a, const FigureView *b) {
    int order = slice_compare(a->measure, b->measure);
    order = order ? order : slice_compare(a->subject, b->subject);
    order = order ? order : slice_compare(a->when, b->when);
    return order ? order : slice_compare(a->of, b->of);
}

static int by_meaning_and_place(const void *left, const void *right) {
    const Shared *a = left, *b = right;
    int order = by_meaning(a->view, b->view);
    return order ? order : (a->figure > b->figure) - (a->figure < b->figure);
}

static void gather(Matrix *matrix) {
    const Report *report = matrix->page->report;
    for (size_t i = 0; i < report->articles.count; i++) {
        const ArticleView *article = &report->articles.items[i];
        for (size_t k = 0; k < article->figures; k++) {
            size_t index = article->first_figure + k;
            const FigureView *view = &report->figures.items[index];
            if (view->measure.length && view->subject.length) {
                matrix->claims[matrix->count++] = (Shared){view, index, i};
            }
        }
    }
    qsort(matrix->claims, matrix->count, sizeof *matrix->claims, by_meaning_and_place);
}

/* The end of the claims that mean the same as the one at `first`. */
static size_t row_end(const Matrix *matrix, size_t first) {
    size_t end = first + 1;
    while (end < matrix->count &&
           by_meaning(matrix->claims[first].view, matrix->claims[end].view) == 0) {
        end++;
    }
    return end;
}

/* In order of article: the last one is another than the first where two articles say it. */
static bool is_shared(const Matrix *matrix, size_t first, size_t end) {
    return matrix->claims[first].article != matrix->claims[end - 1].article;
}

static size_t choose_columns(Matrix *matrix) {
    size_t rows = 0;
    for (size_t first = 0, end; first < matrix->count; first = end) {
        end = row_end(matrix, first);
        if (is_shared(matrix, first, end)) {
            rows++;
            for (size_t i = first; i < end; i++) {
                matrix->columns[matrix->claims[i].article] = true;
            }
        }
    }
    return rows;
}

static void add_head(Matrix *matrix) {
    const Report *report = matrix->page->report;
    buffer_add_string(matrix->out, "<thead><tr><th scope=\"col\"></th>");
    for (size_t i = 0; i < report->articles.count; i++) {
        if (matrix->columns[i]) {
            buffer_add_string(matrix->out, "<th scope=\"col\"><a");
            html_add_place(matrix->out, "href", "article-", i);
            buffer_add_byte(matrix->out, '>');
            html_add_file(matrix->page, report->articles.items[i].file);
            buffer_add_string(matrix->out, "</a></th>");
        }
    }
    buffer_add_string(matrix->out, "</tr></thead>\n");
}

static void add_cell(Matrix *matrix, size_t article, size_t first, size_t end) {
    const char *between = "";
    buffer_add_string(matrix->out, "<td>");
    for (size_t i = first; i < end; i++) {
        const Shared *claim = &matrix->claims[i];
        if (claim->article == article) {
            FigureState state = matrix->page->standings[claim->figure].state;
            buffer_add_string(matrix->out, between);
            buffer_add_string(matrix->out, "<a class=\"");
            buffer_add_string(matrix->out, figure_state_class(state));
            buffer_add_byte(matrix->out, '"');
            html_add_place(matrix->out, "href", "figure-", claim->figure);
            buffer_add_byte(matrix->out, '>');
            html_add(matrix->out, claim->view->text);
            buffer_add_string(matrix->out, "</a>");
            between = " ";
        }
    }
    buffer_add_string(matrix->out, "</td>");
}

static void add_row(Matrix *matrix, size_t first, size_t end) {
    const FigureView *view = matrix->claims[first].view;
    buffer_add_string(matrix->out, "<tr><th scope=\"row\">");
    html_add(matrix->out, view->measure);
    buffer_add_string(matrix->out, " of ");
    html_add(matrix->out, view->subject);
    buffer_add_string(matrix->out, view->when.length || view->of.length ? ", " : "");
    html_add(matrix->out, view->when);
    buffer_add_string(matrix->out, view->when.length && view->of.length ? ", " : "");
    html_add(matrix->out, view->of);
    buffer_add_string(matrix->out, "</th>");
    for (size_t i = 0; i < matrix->page->report->articles.count; i++) {
        if (matrix->columns[i]) {
            add_cell(matrix, i, first, end);
        }
    }
    buffer_add_string(matrix->out, "</tr>\n");
    output_offer(matrix->page->output);
}

void html_add_matrix(HtmlPage *page) {
    const Report *report = page->report;
    Matrix matrix = {
        .page = page,
        .out = &page->output->bytes,
        .claims = arena_take(page->scratch, (report->figures.count + 1) * sizeof(Shared)),
        .columns = arena_take(page->scratch, report->articles.count + 1),
    };
    gather(&matrix);
    if (choose_columns(&matrix) == 0) {
        return;
    }
    buffer_add_string(matrix.out, "<section id=\"matrix\"><h2>Between the articles</h2>\n"
                                  "<p>What two or more of the articles say of the same thing.</p>\n"
                                  "<div class=\"wide\"><table class=\"matrix\">\n");
    add_head(&matrix);
    buffer_add_string(matrix.out, "<tbody>\n");
    for (size_t first = 0, end; first < matrix.count; first = end) {
        end = row_end(&matrix, first);
        if (is_shared(&matrix, first, end)) {
            add_row(&matrix, first, end);
        }
    }
    buffer_add_string(matrix.out, "</tbody></table></div></section>\n");
}
