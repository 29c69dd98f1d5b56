/* Any bytes, read as an article: refused, or keeping every law. */
#include "text/article_law.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void check_places(const Article *article) {
    Place last = {.start = {1, 1, 1, 1}};
    for (size_t i = 0; i < article->sentences.count; i++) {
        Sentence sentence = article->sentences.items[i];
        Place place = article_place(article, sentence.start, sentence.end);
        if (place.start.line < last.start.line || place.file_start < last.file_end ||
            place.file_end <= place.file_start || place.file_end > article->file.length) {
            abort();
        }
        last = place;
    }
}

static void check_lookups(const Article *article) {
    for (size_t i = 0; i < article->quotations.count; i++) {
        Quotation quotation = article->quotations.items[i];
        if (article_quoted_at(article, quotation.start) != quotation.depth) {
            abort();
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    Arena arena = {0};
    Article article;
    Slice file = {(const char *)bytes, length};
    if (!article_read(&arena, SLICE("fuzzed"), file, &article)) {
        const char *broken = article_law_broken(&article);
        if (broken) {
            (void)fprintf(stderr, "broken: %s\n", broken);
            abort();
        }
        check_places(&article);
        check_lookups(&article);
    }
    arena_free(&arena);
    return 0;
}
