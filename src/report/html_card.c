#include "report/citation.h"
#include "report/html.h"
#include "report/html_parts.h"

typedef struct Card {
    const HtmlPage *page;
    const Finding *finding;
    Buffer *out;
} Card;

const char *html_finding_words(const Finding *finding) {
    static const char *const words[] = {[MESSAGE_NOTE] = "worth a look",
                                        [MESSAGE_WARNING] = "to check; another reading is possible",
                                        [MESSAGE_ERROR] = "to check"};
    return finding->turn ? "to check first" : words[finding->severity];
}

/* The contract's words for slips, as an editor would say them. */
static const char *slip_words(const char *slip) {
    static const char *const words[][2] = {{"swap", "two digits changed places"},
                                           {"digit", "one digit differs"},
                                           {"lost digit", "a digit is missing"},
                                           {"doubled digit", "a digit is there twice"},
                                           {"scale", "another scale word"},
                                           {"points", "points for per cent"},
                                           {"stale", "a figure of another time"},
                                           {"base", "the other value as base"},
                                           {"word", "another word"},
                                           {"value", "what the other figures make"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strcmp(words[i][0], slip) == 0) {
            return words[i][1];
        }
    }
    return slip;
}

static void add_letter(Card *card, char letter) {
    buffer_add_string(card->out, "<b class=\"letter\">");
    buffer_add_byte(card->out, letter);
    buffer_add_string(card->out, "</b>");
}

static void add_place(Card *card, const FigureView *view) {
    html_add_file(card->page, view->file);
    buffer_add_string(card->out, ", line ");
    buffer_add_count(card->out, view->from.line);
}

static void add_verdict(Card *card) {
    const Finding *finding = card->finding;
    const Suggestion *first = finding->suggestions.count ? &finding->suggestions.items[0] : NULL;
    buffer_add_string(card->out, "<p class=\"verdict\">");
    if (finding->culprit < 0) {
        buffer_add_string(card->out, finding->suggestions.count > 1
                                         ? "Nothing here decides which figure to correct; any one "
                                           "of these would make them agree."
                                         : "Nothing here decides which figure to correct.");
    } else {
        const FigureView *culprit = &finding->figures.items[finding->culprit];
        bool mended = first && first->figure == (size_t)finding->culprit;
        buffer_add_string(card->out, mended ? "Most likely: change " : "Most likely to check: ");
        html_add_element(card->out, "del", NULL, culprit->text);
        if (mended) {
            buffer_add_string(card->out, " to ");
            html_add_element(card->out, "ins", NULL, first->text);
        }
        buffer_add_string(card->out, " <span class=\"where\">(");
        add_letter(card, citation_letter((size_t)finding->culprit));
        buffer_add_string(card->out, ", ");
        add_place(card, culprit);
        buffer_add_string(card->out, ")</span>");
    }
    buffer_add_string(card->out, "</p>\n");
}

/* Figures that the arithmetic does not need, which speak for or against one of those, are lighter.
 */
static void add_mark(Card *card, const Citation *citation) {
    size_t index = (size_t)(citation->view - card->finding->figures.items);
    bool beside = index >= card->finding->operands;
    buffer_add_string(card->out, citation->suspect ? "<mark class=\"suspect\">"
                                 : beside          ? "<mark class=\"beside\">"
                                                   : "<mark>");
    add_letter(card, citation->letter);
    html_add(card->out, slice_part(citation->view->excerpt, citation->view->excerpt_start,
                                   citation->view->excerpt_end));
    buffer_add_string(card->out, "</mark>");
}

static void add_sentence(Card *card, size_t first, bool *told) {
    Citations citations = citations_take(card->page->scratch, card->finding, first, told);
    const FigureView *view = &card->finding->figures.items[first];
    size_t at = 0;
    buffer_add_string(card->out, "<figure><blockquote>");
    for (size_t i = 0; i < citations.count; i++) {
        const FigureView *cited = citations.items[i].view;
        if (cited->excerpt_start < at) {
            continue;
        }
        html_add(card->out, slice_part(view->excerpt, at, cited->excerpt_start));
        add_mark(card, &citations.items[i]);
        at = cited->excerpt_end;
    }
    html_add(card->out, slice_part(view->excerpt, at, view->excerpt.length));
    buffer_add_string(card->out, "</blockquote><figcaption>");
    add_place(card, view);
    if (view->quoted) {
        buffer_add_string(card->out, "; said in quotation marks");
    }
    buffer_add_string(card->out, "</figcaption></figure>\n");
}

static void add_sentences(Card *card) {
    size_t count = card->finding->figures.count;
    bool *told = arena_take(card->page->scratch, count + 1);
    for (size_t i = 0; i < count; i++) {
        if (!told[i]) {
            add_sentence(card, i, told);
        }
    }
}

/* One row of a sum that is written as a column; `index` is a figure, or none where it is behind. */
static void add_column_row(Card *card, const char *sign, Slice number, const char *name,
                           int index) {
    buffer_add_string(card->out, "<tr class=\"");
    buffer_add_string(card->out, index < 0 ? "made" : "given");
    buffer_add_string(card->out, "\"><td class=\"sign\">");
    buffer_add_string(card->out, sign);
    buffer_add_string(card->out, "</td><td class=\"number\">");
    html_add(card->out, number);
    buffer_add_string(card->out, "</td><td>");
    if (index >= 0) {
        add_letter(card, citation_letter((size_t)index));
        buffer_add_byte(card->out, ' ');
    }
    buffer_add_string(card->out, name);
    buffer_add_string(card->out, "</td></tr>\n");
}

static bool is_column(const Finding *finding) {
    bool adds = strcmp(finding->relation, "sum") == 0,
         takes = strcmp(finding->relation, "difference") == 0;
    return (adds || takes) && finding->operands > 2 && finding->computed.length;
}

/* The operands below each other, then what they make, then what is printed. */
static void add_column(Card *card) {
    const Finding *finding = card->finding;
    const char *sign = strcmp(finding->relation, "sum") == 0 ? "+" : "\u2212";
    buffer_add_string(card->out, "<table class=\"column\"><caption>The sum</caption>\n");
    for (size_t i = 1; i < finding->operands; i++) {
        add_column_row(card, i == 1 ? "" : sign, finding->figures.items[i].text, "", (int)i);
    }
    add_column_row(card, "=", finding->computed, "what they make", -1);
    add_column_row(card, "\u2260", finding->figures.items[0].text, "as printed", 0);
    buffer_add_string(card->out, "</table>\n");
}

static void add_arithmetic(Card *card) {
    if (is_column(card->finding)) {
        add_column(card);
    } else if (card->finding->arithmetic.length) {
        html_add_element(card->out, "p", "arithmetic", card->finding->arithmetic);
        buffer_add_byte(card->out, '\n');
    }
}

static void add_repair(Card *card, const Suggestion *suggestion) {
    buffer_add_string(card->out, "<li>");
    add_letter(card, citation_letter(suggestion->figure));
    buffer_add_byte(card->out, ' ');
    html_add_element(card->out, "del", NULL, card->finding->figures.items[suggestion->figure].text);
    buffer_add_string(card->out, " to ");
    html_add_element(card->out, "ins", NULL, suggestion->text);
    buffer_add_string(card->out, " <span class=\"slip\">");
    buffer_add_string(card->out, slip_words(suggestion->slip));
    buffer_add_string(card->out, "</span>");
    if (suggestion->redone.length) {
        buffer_add_string(card->out, "<br>");
        html_add_element(card->out, "span", "redone", suggestion->redone);
    }
    if (suggestion->why.length) {
        buffer_add_string(card->out, " <span class=\"why\">");
        html_add(card->out, suggestion->why);
        buffer_add_string(card->out, "</span>");
    }
    buffer_add_string(card->out, "</li>\n");
}

static void add_repairs(Card *card) {
    const Finding *finding = card->finding;
    if (finding->suggestions.count == 0) {
        return;
    }
    buffer_add_string(card->out, "<h4>Ways to make them agree</h4>\n<ol class=\"repairs\">\n");
    for (size_t i = 0; i < finding->suggestions.count; i++) {
        add_repair(card, &finding->suggestions.items[i]);
    }
    buffer_add_string(card->out, "</ol>\n");
}

static void add_also(Card *card) {
    if (card->finding->also.count == 0) {
        return;
    }
    buffer_add_string(card->out,
                      card->finding->culprit < 0
                          ? "<h4>This does not agree either</h4>\n"
                          : "<h4>Why this one: this does not agree with it either</h4>\n");
    buffer_add_string(card->out, "<ul class=\"also\">\n");
    for (size_t i = 0; i < card->finding->also.count; i++) {
        html_add_element(card->out, "li", NULL, card->finding->also.items[i]);
        buffer_add_byte(card->out, '\n');
    }
    buffer_add_string(card->out, "</ul>\n");
}

static void add_end(Card *card, const char *closed, const char *open, Slice end, bool is_open) {
    buffer_add_string(card->out, end.length == 0 ? "" : is_open ? open : closed);
    html_add(card->out, end.length ? end : SLICE("no end"));
}

static void add_range(Card *card, size_t index) {
    const FigureView *view = &card->finding->figures.items[index];
    buffer_add_string(card->out, "<tr><td>");
    add_letter(card, citation_letter(index));
    buffer_add_string(card->out, "</td><td>");
    html_add(card->out, view->hedge);
    buffer_add_string(card->out, view->hedge.length ? " " : "");
    html_add(card->out, view->text);
    buffer_add_string(card->out, "</td><td>");
    html_add(card->out, view->role);
    buffer_add_string(card->out, "</td><td>");
    if (slice_equal(view->low, view->high)) {
        buffer_add_string(card->out, view->low.length ? "exactly " : "");
        html_add(card->out, view->low.length ? view->low : SLICE("no number"));
    } else {
        add_end(card, "from ", "above ", view->low, view->low_open);
        add_end(card, " to ", " to below ", view->high, view->high_open);
    }
    buffer_add_string(card->out, "</td></tr>\n");
}

static void add_lines(Card *card, Slice text) {
    for (const char *end; (end = text.length ? memchr(text.bytes, '\n', text.length) : NULL);) {
        size_t length = (size_t)(end - text.bytes);
        html_add(card->out, slice_part(text, 0, length));
        buffer_add_string(card->out, "<br>");
        text = slice_part(text, length + 1, text.length);
    }
    html_add(card->out, text);
}

static void add_ranges(Card *card) {
    buffer_add_string(card->out, "<details><summary>Ranges used, and why this is told</summary>\n"
                                 "<table class=\"ranges\"><thead><tr><th scope=\"col\"></th>"
                                 "<th scope=\"col\">printed</th><th scope=\"col\">as</th>"
                                 "<th scope=\"col\">may stand for</th></tr></thead><tbody>\n");
    for (size_t i = 0; i < card->finding->figures.count; i++) {
        add_range(card, i);
    }
    buffer_add_string(card->out, "</tbody></table>\n<p class=\"because\">");
    add_lines(card, card->finding->because);
    buffer_add_string(card->out, "</p></details>\n");
}

static void add_foot(Card *card) {
    buffer_add_string(card->out, "<p class=\"foot\">rule ");
    html_add_element(card->out, "code", NULL, card->finding->rule);
    buffer_add_string(card->out, " &middot; id ");
    html_add_element(card->out, "code", NULL, card->finding->fingerprint);
    buffer_add_string(card->out, "</p>\n<p class=\"initials\">Checked by <span></span> on "
                                 "<span></span> result <span></span></p>\n");
}

void html_add_card(HtmlPage *page, size_t index) {
    const Finding *finding = &page->report->findings.items[index];
    Card card = {page, finding, &page->output->bytes};
    buffer_add_string(card.out, "<article class=\"card ");
    buffer_add_string(card.out, message_severity_name(finding->severity));
    buffer_add_byte(card.out, '"');
    html_add_place(card.out, "id", "finding-", index + 1);
    buffer_add_string(card.out, ">\n<h3><span class=\"count\">");
    buffer_add_count(card.out, index + 1);
    buffer_add_string(card.out, "</span> ");
    html_add(card.out, finding->message);
    buffer_add_string(card.out, "</h3>\n");
    html_add_element(card.out, "p", finding->turn ? "badge first" : "badge",
                     slice_of(html_finding_words(finding)));
    add_verdict(&card);
    add_sentences(&card);
    add_arithmetic(&card);
    add_also(&card);
    add_repairs(&card);
    add_ranges(&card);
    add_foot(&card);
    buffer_add_string(card.out, "</article>\n");
    output_offer(page->output);
}
