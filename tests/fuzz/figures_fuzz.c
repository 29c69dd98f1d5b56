/* Any bytes, read for figures: in order, inside the text and each in its sentence, and each can be
 * told, ranged and restated. */
#include "figures/figure.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void figure_check(const Figure *figure, Slice text, size_t from) {
    if (figure->start < from || figure->end <= figure->start || figure->end > text.length ||
        figure->numeral_start < figure->start || figure->numeral_end > text.length ||
        figure->hedge_start > figure->hedge_end || figure->hedge_end > text.length ||
        (unsigned)figure->kind >= FIGURE_KINDS) {
        abort();
    }
}

static void sentence_check(const Article *article, const Figure *figure) {
    const Sentences *sentences = &article->sentences;
    size_t start = sentences->items[figure->sentence].start, next = figure->sentence + 1;
    if (figure->start < start || figure->hedge_start < start ||
        (next < sentences->count && sentences->items[next].start <= figure->start)) {
        abort();
    }
}

static void figure_use(const Figure *figure, Slice text, Buffer *out) {
    Interval range = figure_range(figure), exact = figure_range_exact(figure);
    if (interval_known(range) != interval_known(exact)) {
        abort();
    }
    Numeral numeral;
    figure_write_value(out, figure);
    if (figure_numeral(figure, text, &numeral)) {
        Rational value = figure_value_with(figure, text, &numeral);
        if (rational_known(value) && rational_compare(value, figure->value) != 0) {
            abort();
        }
        figure_restate(out, figure, text, &numeral);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    Arena arena = {0};
    Article article;
    Buffer out = {0};
    if (!article_read(&arena, SLICE("fuzz"), (Slice){(const char *)bytes, length}, &article)) {
        Figures figures = {0};
        figures_read(&arena, &article, &figures);
        size_t from = 0;
        for (size_t i = 0; i < figures.count; i++) {
            figure_check(&figures.items[i], article.text, from);
            sentence_check(&article, &figures.items[i]);
            figure_use(&figures.items[i], article.text, &out);
            from = figures.items[i].end;
        }
    }
    buffer_free(&out);
    arena_free(&arena);
    return 0;
}
