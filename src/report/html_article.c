#include "report/html.h"
#include "report/html_parts.h"

typedef struct Spread {
    const HtmlPage *page;
    const ArticleView *article;
    Buffer *out;
    size_t next; /* the next figure of the article that is not written: index in the report */
} Spread;

static const FigureView *figure_at(const Spread *spread, size_t index) {
    return &spread->page->report->figures.items[index];
}

/* A figure where it stands, linked to what is told of it. */
static void add_figure(Spread *spread, size_t index) {
    const FigureStanding *standing = &spread->page->standings[index];
    const char *state = figure_state_class(standing->state);
    bool cited = figure_is_cited(standing->state);
    buffer_add_string(spread->out, "<a class=\"figure ");
    buffer_add_string(spread->out, state);
    buffer_add_byte(spread->out, '"');
    html_add_place(spread->out, "id", "figure-", index);
    html_add_place(spread->out, "href", cited ? "finding-" : "row-",
                   cited ? standing->finding + 1 : index);
    buffer_add_string(spread->out, " title=\"");
    buffer_add_string(spread->out, figure_state_name(standing->state));
    buffer_add_string(spread->out, "\">");
    html_add(spread->out, figure_at(spread, index)->text);
    buffer_add_string(spread->out, "</a>");
}

/* The text of a paragraph and the figures in it; a figure that overlaps the one before is left to
 * the table. */
static void add_paragraph(Spread *spread, const ParagraphView *paragraph) {
    size_t at = paragraph->start;
    size_t end = spread->article->first_figure + spread->article->figures;
    buffer_add_string(spread->out, paragraph->headline ? "<p class=\"headline\">" : "<p>");
    for (; spread->next < end; spread->next++) {
        const FigureView *figure = figure_at(spread, spread->next);
        if (figure->text_end > paragraph->end) {
            break;
        }
        if (figure->text_start >= at) {
            html_add(spread->out, slice_part(spread->article->text, at, figure->text_start));
            add_figure(spread, spread->next);
            at = figure->text_end;
        }
    }
    html_add(spread->out, slice_part(spread->article->text, at, paragraph->end));
    buffer_add_string(spread->out, "</p>\n");
}

/* Links to the relations that a figure takes part in, or why there are none that could be checked.
 */
static void add_relations_of(Spread *spread, const FigureStanding *standing) {
    const Report *report = spread->page->report;
    if (standing->relations.count == 0) {
        buffer_add_string(spread->out, "nothing in the articles says what it must fit");
    }
    for (size_t i = 0; i < standing->relations.count; i++) {
        size_t index = standing->relations.items[i];
        const RelationView *relation = &report->relations.items[index];
        buffer_add_string(spread->out, i ? "<br><a" : "<a");
        html_add_place(spread->out, "href", "relation-", index);
        buffer_add_byte(spread->out, '>');
        html_add(spread->out, relation->rule);
        buffer_add_string(spread->out, "</a>");
        if (relation->why.length) {
            buffer_add_string(spread->out, ": ");
            html_add(spread->out, relation->why);
        }
    }
}

/* votes of Corbyn (2016), members */
static void add_meaning(Spread *spread, const FigureView *figure) {
    html_add(spread->out, figure->measure.length ? figure->measure : figure->noun);
    buffer_add_string(spread->out, figure->subject.length ? " of " : "");
    html_add(spread->out, figure->subject);
    buffer_add_string(spread->out, figure->when.length ? " (" : "");
    html_add(spread->out, figure->when);
    buffer_add_string(spread->out, figure->when.length ? ")" : "");
    buffer_add_string(spread->out, figure->of.length ? ", " : "");
    html_add(spread->out, figure->of);
}

static void add_row(Spread *spread, size_t index) {
    const FigureView *figure = figure_at(spread, index);
    const FigureStanding *standing = &spread->page->standings[index];
    buffer_add_string(spread->out, "<tr");
    html_add_place(spread->out, "id", "row-", index);
    buffer_add_string(spread->out, "><td><a");
    html_add_place(spread->out, "href", "figure-", index);
    buffer_add_byte(spread->out, '>');
    html_add(spread->out, figure->text);
    buffer_add_string(spread->out, "</a></td><td>");
    buffer_add_count(spread->out, figure->from.line);
    buffer_add_string(spread->out, "</td><td>");
    add_meaning(spread, figure);
    buffer_add_string(spread->out, "</td><td>");
    buffer_add_string(spread->out, figure_state_name(standing->state));
    if (figure_is_cited(standing->state)) {
        buffer_add_string(spread->out, ": <a");
        html_add_place(spread->out, "href", "finding-", standing->finding + 1);
        buffer_add_byte(spread->out, '>');
        buffer_add_count(spread->out, standing->finding + 1);
        buffer_add_string(spread->out, "</a>");
    }
    buffer_add_string(spread->out, "</td><td>");
    add_relations_of(spread, standing);
    buffer_add_string(spread->out, "</td></tr>\n");
}

static void add_rows(Spread *spread) {
    buffer_add_string(spread->out,
                      "<table class=\"figures\"><caption>Every figure</caption><thead><tr>"
                      "<th scope=\"col\">figure</th><th scope=\"col\">line</th>"
                      "<th scope=\"col\">what it counts</th><th scope=\"col\">state</th>"
                      "<th scope=\"col\">relations</th></tr></thead><tbody>\n");
    for (size_t i = 0; i < spread->article->figures; i++) {
        add_row(spread, spread->article->first_figure + i);
        output_offer(spread->page->output);
    }
    buffer_add_string(spread->out, "</tbody></table>\n");
}

/* holds: 313,209 + 193,229 = 506,438 (elections.total, stated): 313,209 193,229 506,438 */
static void add_relation(Spread *spread, size_t index) {
    const RelationView *relation = &spread->page->report->relations.items[index];
    buffer_add_string(spread->out, "<li");
    html_add_place(spread->out, "id", "relation-", index);
    buffer_add_string(spread->out, ">");
    html_add_element(spread->out, "b", NULL, slice_of(relation->status));
    buffer_add_string(spread->out, ": ");
    html_add(spread->out, relation->arithmetic.length ? relation->arithmetic : relation->why);
    buffer_add_string(spread->out, " <span class=\"rule\">");
    html_add(spread->out, relation->rule);
    buffer_add_string(spread->out, ", ");
    buffer_add_string(spread->out, relation->strength);
    buffer_add_string(spread->out, "</span>");
    for (size_t i = 0; i < relation->claims.count; i++) {
        buffer_add_string(spread->out, " <a");
        html_add_place(spread->out, "href", "figure-", relation->claims.items[i]);
        buffer_add_byte(spread->out, '>');
        html_add(spread->out, figure_at(spread, relation->claims.items[i])->text);
        buffer_add_string(spread->out, "</a>");
    }
    buffer_add_string(spread->out, "</li>\n");
}

static void add_relations(Spread *spread) {
    if (spread->article->relations == 0) {
        return;
    }
    buffer_add_string(spread->out, "<h4>Relations</h4>\n<ul class=\"relations\">\n");
    for (size_t i = 0; i < spread->article->relations; i++) {
        add_relation(spread, spread->article->first_relation + i);
        output_offer(spread->page->output);
    }
    buffer_add_string(spread->out, "</ul>\n");
}

static bool has_finding(const HtmlPage *page, const ArticleView *article) {
    for (size_t i = 0; i < article->figures; i++) {
        if (figure_is_cited(page->standings[article->first_figure + i].state)) {
            return true;
        }
    }
    return false;
}

void html_add_article(HtmlPage *page, size_t index) {
    const ArticleView *article = &page->report->articles.items[index];
    Spread spread = {page, article, &page->output->bytes, article->first_figure};
    buffer_add_string(spread.out, "<details class=\"article\"");
    html_add_place(spread.out, "id", "article-", index);
    buffer_add_string(spread.out, has_finding(page, article) ? " open>" : ">");
    buffer_add_string(spread.out, "<summary>");
    html_add_file(page, article->file);
    buffer_add_string(spread.out, "</summary>\n<div class=\"text\">\n");
    for (size_t i = 0; i < article->paragraphs.count; i++) {
        add_paragraph(&spread, &article->paragraphs.items[i]);
        output_offer(page->output);
    }
    buffer_add_string(spread.out, "</div>\n");
    add_rows(&spread);
    add_relations(&spread);
    buffer_add_string(spread.out, "</details>\n");
}
