#include "relations/claim_window.h"

#include "base/count.h"

enum { FAR_PARAGRAPHS = 6 };

/* A sentence or a paragraph that has claims. */
typedef struct Run {
    size_t first, end;
} Run;

typedef Run Grouping(const ClaimPlace *place);

static Run sentence_run(const ClaimPlace *place) {
    return (Run){place->sentence, place->sentence_end};
}

static Run paragraph_run(const ClaimPlace *place) {
    return (Run){place->paragraph, place->paragraph_end};
}

/* The first claim of the group that ends before `end`; `end` itself if there is none. */
static size_t group_start(const Claims *claims, Grouping *group, size_t end) {
    if (end == 0) {
        return 0;
    }
    size_t most = end > LIMIT_WINDOW ? end - LIMIT_WINDOW : 0;
    return count_most(group(&claims->places[end - 1]).first, most);
}

/* The end of the group that starts at `start`. */
static size_t group_end(const Claims *claims, Grouping *group, size_t start) {
    return start < claims->list.count
               ? count_least(group(&claims->places[start]).end, start + LIMIT_WINDOW)
               : start;
}

ClaimWindow claim_window(const Claims *claims, const Claim *around) {
    size_t count, at = claims_of_figure(claims, around->figure, &count);
    ClaimWindow window = {.sentence = group_start(claims, sentence_run, at + 1),
                          .sentence_end = group_end(claims, sentence_run, at),
                          .paragraph = group_start(claims, paragraph_run, at + 1),
                          .paragraph_end = group_end(claims, paragraph_run, at)};
    window.before = group_start(claims, sentence_run, window.sentence);
    window.earlier = group_start(claims, sentence_run, window.before);
    window.behind = group_end(claims, sentence_run, window.sentence_end);
    window.previous = group_start(claims, paragraph_run, window.paragraph);
    window.next_end = group_end(claims, paragraph_run, window.paragraph_end);
    window.after_next_end = group_end(claims, paragraph_run, window.next_end);
    return window;
}

size_t claim_window_earlier(const Claims *claims, const ClaimWindow *window) {
    size_t earlier = window->previous;
    for (int i = 1; i < FAR_PARAGRAPHS; i++) {
        earlier = group_start(claims, paragraph_run, earlier);
    }
    return earlier;
}

size_t claim_window_later(const Claims *claims, const ClaimWindow *window) {
    size_t later = window->next_end;
    for (int i = 1; i < FAR_PARAGRAPHS; i++) {
        later = group_end(claims, paragraph_run, later);
    }
    return later;
}
