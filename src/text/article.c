#include "text/article.h"

#include "text/encoding.h"
#include "text/paragraph.h"
#include "text/quotation.h"
#include "text/sentence.h"

const char *article_read(Arena *arena, Slice name, Slice file, Article *article) {
    *article = (Article){.name = name, .file = file};
    const char *refusal = encoding_read(arena, article);
    if (refusal) {
        return refusal;
    }
    paragraphs_read(arena, article);
    sentences_read(arena, article);
    quotations_read(arena, article);
    return NULL;
}

/* How many quotations start at or before the offset. */
static size_t quotations_started(const Quotations *quotations, size_t offset) {
    size_t low = 0, high = quotations->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (quotations->items[middle].start <= offset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* The last quotation that has started, or one around it, or none. */
unsigned article_quoted_at(const Article *article, size_t offset) {
    const Quotation *quotations = article->quotations.items;
    size_t started = quotations_started(&article->quotations, offset);
    if (started == 0) {
        return 0;
    }
    size_t index = started - 1;
    while (quotations[index].end <= offset && quotations[index].outer != index) {
        index = quotations[index].outer;
    }
    return offset < quotations[index].end ? quotations[index].depth : 0;
}
