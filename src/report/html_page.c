#include "report/html.h"
#include "report/html_parts.h"
#include "report/page_assets.h"
#include "report/text_summary.h"
#include "report/writers.h"

#include <stddef.h>

static void add_string(HtmlPage *page, const char *string) {
    buffer_add_string(&page->output->bytes, string);
}

void html_add_file(const HtmlPage *page, Slice file) {
    html_add(&page->output->bytes, slice_part(file, page->folder, file.length));
}

/* How much of a folder's name two files share, if that is at most `most` bytes. */
static size_t shared_folder(Slice a, Slice b, size_t most) {
    size_t shared = 0;
    for (size_t i = 0; i < a.length && i < b.length && i < most; i++) {
        if (a.bytes[i] != b.bytes[i]) {
            break;
        }
        shared = a.bytes[i] == '/' ? i + 1 : shared;
    }
    return shared;
}

static size_t common_folder(const Report *report) {
    Slice first = report->articles.count ? report->articles.items[0].file : (Slice){"", 0};
    size_t length = first.length;
    for (size_t i = 0; i < report->articles.count; i++) {
        length = shared_folder(first, report->articles.items[i].file, length);
    }
    return length;
}

static size_t findings_count(const HtmlPage *page) {
    return page->report->findings.count;
}

/* "2 places to check in 5 articles", or that there are none. */
static void add_title(HtmlPage *page) {
    Buffer *out = &page->output->bytes;
    if (findings_count(page)) {
        count_add(out, findings_count(page), "place to check", "places to check");
    } else {
        buffer_add_string(out, "Nothing to check");
    }
    buffer_add_string(out, " in ");
    count_add(out, page->report->summary.articles, "article", "articles");
}

/* Nothing is loaded, and only the style and the script of this page are run: both are known by
 * their hashes. */
static void add_head(HtmlPage *page) {
    add_string(page, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                     "style-src 'sha256-");
    add_string(page, page_style_hash);
    add_string(page, "'; script-src 'sha256-");
    add_string(page, page_script_hash);
    add_string(page, "'; base-uri 'none'; form-action 'none'\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta name=\"color-scheme\" content=\"light dark\">\n"
                     "<meta name=\"generator\" content=\"addsup ");
    html_add(&page->output->bytes, slice_of(page->style->version));
    add_string(page, "\">\n<title>");
    add_title(page);
    add_string(page, " - addsup</title>\n<style>");
    add_string(page, page_style);
    add_string(page, "</style>\n</head>\n<body>\n");
}

typedef struct Tally {
    const char *name, *class;
    size_t offset;
    bool if_any; /* left out where there are none */
} Tally;

#define TALLY(member, name, class, if_any)                                                         \
    { name, class, offsetof(Summary, member), if_any }

static const Tally tallies[] = {
    TALLY(articles, "articles read", "read", false),
    TALLY(figures, "figures read", "read", false),
    TALLY(relations, "relations checked", "read", false),
    TALLY(holds, "found to agree", "agrees", false),
    TALLY(unchecked, "more, left unchecked", "unchecked", false),
    TALLY(accepted, "accepted before", "read", false),
    TALLY(not_articles, "files that are no articles", "read", true),
    TALLY(skipped, "not read", "check", false),
};

static void add_tally(HtmlPage *page, const char *class, const char *name, size_t count) {
    add_string(page, "<div class=\"");
    add_string(page, count ? class : "none");
    add_string(page, "\"><dt>");
    add_string(page, name);
    add_string(page, "</dt><dd>");
    buffer_add_count(&page->output->bytes, count);
    add_string(page, "</dd></div>\n");
}

static void add_strip(HtmlPage *page) {
    add_string(page, "<dl class=\"strip\">\n");
    add_tally(page, "check", "to check", findings_count(page));
    for (size_t i = 0; i < sizeof tallies / sizeof *tallies; i++) {
        const Tally *tally = &tallies[i];
        const char *member = (const char *)&page->report->summary + tally->offset;
        size_t count = *(const size_t *)(const void *)member;
        if (count || !tally->if_any) {
            add_tally(page, tally->class, tally->name, count);
        }
    }
    add_string(page, "</dl>\n");
}

static void add_header(HtmlPage *page) {
    add_string(page, "<a class=\"skip\" href=\"#main\">Skip to the findings</a>\n<header>\n<h1>");
    add_title(page);
    add_string(page, "</h1>\n<p>");
    add_string(page,
               findings_count(page)
                   ? "The figures in these sentences contradict each other, within an article "
                     "or between articles. Which of them to correct is for an editor to decide; "
                     "where the other figures speak for "
                     "one answer, it is named."
                   : "No figures were found that contradict each other.");
    add_string(page, "</p>\n");
    if (page->folder) {
        Slice file = page->report->articles.items[0].file;
        add_string(page, "<p class=\"foot\">Files are named below ");
        html_add_element(&page->output->bytes, "code", NULL, slice_part(file, 0, page->folder));
        add_string(page, "</p>\n");
    }
    add_strip(page);
    add_string(page, "</header>\n<main id=\"main\">\n");
}

/* What the first suggestion, or the message, comes to in one cell. */
static void add_overview_row(HtmlPage *page, size_t index) {
    Buffer *out = &page->output->bytes;
    const Finding *finding = &page->report->findings.items[index];
    const FigureView *place = &finding->figures.items[finding->culprit < 0 ? 0 : finding->culprit];
    add_string(page, "<tr class=\"");
    add_string(page, message_severity_name(finding->severity));
    add_string(page, "\"><td><a");
    html_add_place(out, "href", "finding-", index + 1);
    buffer_add_byte(out, '>');
    buffer_add_count(out, index + 1);
    add_string(page, "</a></td><td>");
    html_add(out, finding->message);
    add_string(page, "</td><td>");
    if (finding->culprit >= 0 && finding->suggestions.count) {
        html_add_element(out, "del", NULL, place->text);
        add_string(page, " to ");
        html_add_element(out, "ins", NULL, finding->suggestions.items[0].text);
    } else {
        add_string(page, "not decided");
    }
    add_string(page, "</td><td>");
    html_add_file(page, place->file);
    buffer_add_byte(out, ':');
    buffer_add_count(out, place->from.line);
    add_string(page, "</td><td>");
    add_string(page, html_finding_words(finding));
    add_string(page, "</td></tr>\n");
    output_offer(page->output);
}

static void add_overview(HtmlPage *page) {
    add_string(
        page,
        "<section id=\"overview\"><h2>Overview</h2>\n"
        "<p class=\"tools\" hidden><label>Show only findings with these words "
        "<input type=\"search\" id=\"filter\"></label> <output id=\"shown\"></output></p>\n"
        "<div class=\"wide\"><table class=\"overview\"><thead><tr><th scope=\"col\">no.</th>"
        "<th scope=\"col\">what does not agree</th><th scope=\"col\">most likely</th>"
        "<th scope=\"col\">where</th><th scope=\"col\">what to do</th></tr></thead><tbody>\n");
    for (size_t i = 0; i < findings_count(page); i++) {
        add_overview_row(page, i);
    }
    add_string(page, "</tbody></table></div></section>\n"
                     "<section id=\"findings\"><h2>To check</h2>\n");
    for (size_t i = 0; i < findings_count(page); i++) {
        html_add_card(page, i);
    }
    add_string(page, "</section>\n");
}

static void add_articles(HtmlPage *page) {
    size_t count = page->report->articles.count;
    if (count == 0) {
        return;
    }
    add_string(page, "<section id=\"articles\"><h2>The articles</h2>\n<p class=\"key\">Figures: "
                     "<span class=\"figure check suspect\">most likely to correct</span>, "
                     "<span class=\"figure check\">to check with it</span>, "
                     "<span class=\"figure agrees\">agrees with others</span>, "
                     "<span class=\"figure unchecked\">not checked</span>.</p>\n");
    for (size_t i = 0; i < count; i++) {
        html_add_article(page, i);
    }
    add_string(page, "</section>\n");
}

static void add_problems(HtmlPage *page) {
    const Problems *problems = &page->report->problems;
    Buffer *out = &page->output->bytes;
    if (problems->count == 0) {
        return;
    }
    add_string(page, "<section id=\"unread\"><h2>Not read, and other trouble</h2>\n<ul>\n");
    for (size_t i = 0; i < problems->count; i++) {
        const Problem *problem = &problems->items[i];
        add_string(page, "<li>");
        html_add_element(out, "b", NULL, problem->file);
        if (problem->line) {
            add_string(page, ", line ");
            buffer_add_count(out, problem->line);
        }
        add_string(page, problem->file.length ? ": " : "");
        html_add(out, problem->message);
        add_string(page, "</li>\n");
    }
    add_string(page, "</ul></section>\n");
}

static void add_foot(HtmlPage *page) {
    add_string(page, "</main>\n<footer><p>Made by addsup ");
    html_add(&page->output->bytes, slice_of(page->style->version));
    add_string(page,
               ". This page loads nothing and sends nothing. <code>addsup explain RULE</code> "
               "tells what a rule checks.</p></footer>\n<script>");
    add_string(page, page_script);
    add_string(page, "</script>\n</body>\n</html>\n");
}

void html_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    Arena scratch = {0};
    HtmlPage page = {report,   style,  figure_standings(&scratch, report),
                     &scratch, output, common_folder(report)};
    add_head(&page);
    add_header(&page);
    if (report->findings.count) {
        add_overview(&page);
    }
    html_add_matrix(&page);
    add_articles(&page);
    add_problems(&page);
    add_foot(&page);
    arena_free(&scratch);
}
