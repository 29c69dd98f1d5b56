#include "relations/claim_window.h"

enum { EARLIER_PARAGRAPHS = 6 };

size_t passage_paragraph(const Claims *claims, size_t passage) {
    size_t sentence = claims->passages.items[passage].sentence;
    return claims->article->sentences.items[sentence].paragraph;
}

static size_t passage_of(const Claims *claims, size_t claim) {
    return claims->list.items[claim].passage;
}

static size_t paragraph_of(const Claims *claims, size_t claim) {
    return passage_paragraph(claims, passage_of(claims, claim));
}

typedef size_t Grouping(const Claims *claims, size_t claim);

/* The first claim of the group that ends before `end`; `end` itself if there is none. */
static size_t group_start(const Claims *claims, Grouping *group, size_t end) {
    size_t start = end, wanted = end > 0 ? group(claims, end - 1) : 0;
    while (start > 0 && end - start < LIMIT_WINDOW && group(claims, start - 1) == wanted) {
        start--;
    }
    return start;
}

/* The end of the group that starts at `start`. */
static size_t group_end(const Claims *claims, Grouping *group, size_t start) {
    size_t end = start, wanted = start < claims->list.count ? group(claims, start) : 0;
    while (end < claims->list.count && end - start < LIMIT_WINDOW && group(claims, end) == wanted) {
        end++;
    }
    return end;
}

ClaimWindow claim_window(const Claims *claims, const Claim *around) {
    size_t count, at = claims_of_figure(claims, around->figure, &count);
    ClaimWindow window = {.sentence = group_start(claims, passage_of, at + 1),
                          .sentence_end = group_end(claims, passage_of, at),
                          .paragraph = group_start(claims, paragraph_of, at + 1),
                          .paragraph_end = group_end(claims, paragraph_of, at)};
    window.before = group_start(claims, passage_of, window.sentence);
    window.earlier = group_start(claims, passage_of, window.before);
    window.behind = group_end(claims, passage_of, window.sentence_end);
    window.previous = group_start(claims, paragraph_of, window.paragraph);
    window.next_end = group_end(claims, paragraph_of, window.paragraph_end);
    window.after_next_end = group_end(claims, paragraph_of, window.next_end);
    return window;
}

size_t claim_window_earlier(const Claims *claims, const ClaimWindow *window) {
    size_t earlier = window->previous;
    for (int i = 1; i < EARLIER_PARAGRAPHS; i++) {
        earlier = group_start(claims, paragraph_of, earlier);
    }
    return earlier;
}
