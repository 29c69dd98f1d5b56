#include "report/citation.h"

char citation_letter(size_t index) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    return index < sizeof letters - 1 ? letters[index] : '+';
}

bool excerpt_shared(const FigureView *a, const FigureView *b) {
    return a->excerpt_line == b->excerpt_line && slice_equal(a->file, b->file) &&
           a->excerpt.length == b->excerpt.length &&
           (a->excerpt.bytes == b->excerpt.bytes || slice_equal(a->excerpt, b->excerpt));
}

static Citation citation_of(const Finding *finding, size_t index) {
    return (Citation){.view = &finding->figures.items[index],
                      .letter = citation_letter(index),
                      .suspect = finding->culprit >= 0 && (size_t)finding->culprit == index};
}

/* In order of place; few, and mostly in order already. */
static void citations_insert(Arena *arena, Citations *citations, Citation citation) {
    *list_push(arena, citations) = citation;
    for (size_t i = citations->count - 1; i > 0; i--) {
        Citation *here = &citations->items[i], *before = &citations->items[i - 1];
        if (before->view->excerpt_start <= here->view->excerpt_start) {
            break;
        }
        Citation moved = *before;
        *before = *here;
        *here = moved;
    }
}

Citations citations_take(Arena *arena, const Finding *finding, size_t first, bool *told) {
    Citations citations = {0};
    const FigureViews *figures = &finding->figures;
    for (size_t i = first; i < figures->count; i++) {
        if (!told[i] && excerpt_shared(&figures->items[first], &figures->items[i])) {
            told[i] = true;
            citations_insert(arena, &citations, citation_of(finding, i));
        }
    }
    return citations;
}
