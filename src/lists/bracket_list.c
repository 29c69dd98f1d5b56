#include "lists/bracket_list.h"

#include "relations/term.h"

static Slice between(const Article *article, const Figures *figures, size_t a, size_t b) {
    return slice_part(article->text, figures->items[a].end, figures->items[b].start);
}

static bool has(Slice text, Slice part) {
    for (size_t i = 0; i + part.length <= text.length; i++) {
        if (slice_starts(slice_part(text, i, text.length), part)) {
            return true;
        }
    }
    return false;
}

static bool in_brackets(Slice text, const Figure *figure) {
    return figure->start > 0 && figure->end < text.length && text.bytes[figure->start - 1] == '(' &&
           text.bytes[figure->end] == ')';
}

/* Does the figure stand in brackets of its own, like the first one of the list? */
static bool goes_on(const Article *article, const Figures *figures, size_t first, size_t index) {
    const Figure *figure = &figures->items[index];
    return index < figures->count && figure->sentence == figures->items[first].sentence &&
           in_brackets(article->text, figure) &&
           figures_commensurable(&figures->items[first], figure);
}

/* "), eyes (" or ") and skin (" */
static bool is_joint(Slice joint, bool *last) {
    *last = has(joint, SLICE(") and ")) || has(joint, SLICE("), and "));
    return (*last || slice_starts(joint, SLICE("), "))) && !has(joint, SLICE(";"));
}

/* "queues are hips (", "winners: Ash (": all of them, not some. */
static bool is_opened(Slice opening) {
    static const char *const partial[] = {"includ", "among", "such as", "notabl",
                                          "with ",  "(",     "."};
    for (size_t i = 0; i < sizeof partial / sizeof *partial; i++) {
        size_t length = opening.length - (strcmp(partial[i], "(") == 0);
        if (has(slice_part(opening, 0, length), slice_of(partial[i]))) {
            return false;
        }
    }
    size_t at = slice_find(opening, SLICE(": "));
    if (slice_find(slice_part(opening, at, opening.length), SLICE(", ")) + at < opening.length) {
        return false; /* ": Ash, Bo Lee (": the first of them has none */
    }
    return has(opening, SLICE(" are ")) || has(opening, SLICE(" were ")) ||
           has(opening, SLICE(": "));
}

size_t bracket_list_count(const Article *article, const Figures *figures, size_t index) {
    size_t first = index + 1, count = 1;
    if (first >= figures->count ||
        figures->items[first].sentence != figures->items[index].sentence ||
        !in_brackets(article->text, &figures->items[first]) ||
        !is_opened(between(article, figures, index, first))) {
        return 0;
    }
    bool last = false;
    while (!last && goes_on(article, figures, first, first + count)) {
        if (!is_joint(between(article, figures, first + count - 1, first + count), &last)) {
            return 0;
        }
        count++;
    }
    return last ? count : 0;
}
