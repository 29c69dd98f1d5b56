#include "report/advice.h"

static void add_figure(Buffer *out, Slice figure, const Suggestion *suggestion, bool first) {
    buffer_add_string(out, first ? ". To check: " : " or ");
    buffer_add(out, figure);
    if (suggestion) {
        buffer_add_string(out, " (");
        buffer_add(out, suggestion->text);
        buffer_add_string(out, " would fit)");
    }
}

void advice_add(Buffer *out, const Finding *finding) {
    buffer_add(out, finding->message);
    if (finding->culprit >= 0) {
        add_figure(out, finding_focus(finding)->text, finding_repair(finding), true);
        return;
    }
    for (size_t i = 0; i < finding->suggestions.count; i++) {
        const Suggestion *suggestion = &finding->suggestions.items[i];
        add_figure(out, finding->figures.items[suggestion->figure].text, suggestion, i == 0);
    }
}
