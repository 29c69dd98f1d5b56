#include "check/page.h"

#include "base/hash.h"
#include <stdlib.h>

enum { LARGE = 10000 }; /* a figure below it is no fingerprint of a story */

typedef struct PageWriter {
    Arena *arena;
    const RuleSet *rules;
    const Claims *claims;
    FigureViewer *viewer;
    Page *page;
    size_t sentence; /* the article's sentence that was copied last */
} PageWriter;

/* Claims of "any" and of wholes in general are not of one thing. */
static bool is_named(size_t measure) {
    return measure > MEASURE_WHOLE;
}

static size_t copy_sentence(PageWriter *writer, size_t index) {
    const Article *article = writer->claims->article;
    const Sentence *sentence = &article->sentences.items[index];
    if (writer->page->sentences.count == 0 || writer->sentence != index) {
        writer->sentence = index;
        *list_push(writer->arena, &writer->page->sentences) = (PageSentence){
            slice_copied(writer->arena, slice_part(article->text, sentence->start, sentence->end)),
            sentence->paragraph};
    }
    return writer->page->sentences.count - 1;
}

static void shift(Figure *figure, size_t by) {
    figure->start -= by;
    figure->end -= by;
    figure->numeral_start -= by;
    figure->numeral_end -= by;
    figure->hedge_start -= figure->hedge_end ? by : 0;
    figure->hedge_end -= figure->hedge_end ? by : 0;
}

static void write_figure(PageWriter *writer, size_t index) {
    const Claims *claims = writer->claims;
    PageFigure entry = {.figure = claims->figures->items[index]};
    const Sentence *sentence = &claims->article->sentences.items[entry.figure.sentence];
    entry.sentence = copy_sentence(writer, entry.figure.sentence);
    entry.view = claim_view(writer->viewer, writer->rules, claims, index);
    shift(&entry.figure, sentence->start);
    entry.figure.noun = slice_copied(writer->arena, entry.figure.noun);
    *list_push(writer->arena, &writer->page->figures) = entry;
}

static void write_claim(PageWriter *writer, const Claim *claim) {
    Scope scope = {slice_copied(writer->arena, claim->scope.when),
                   slice_copied(writer->arena, claim->scope.of)};
    *list_push(writer->arena, &writer->page->claims) =
        (PageClaim){writer->page->figures.count - 1, claim->measure,
                    slice_copied(writer->arena, claim->subject), scope};
}

/* A figure that runs past its sentence cannot be shown with it. */
static bool fits_sentence(const Claims *claims, size_t figure) {
    const Figure *of = &claims->figures->items[figure];
    const Sentence *sentence = &claims->article->sentences.items[of->sentence];
    return of->start >= sentence->start && of->end <= sentence->end;
}

static void write_claims(PageWriter *writer) {
    const ClaimList *list = &writer->claims->list;
    size_t last = SIZE_MAX;
    for (size_t i = 0; i < list->count; i++) {
        const Claim *claim = &list->items[i];
        if (!is_named(claim->measure) || !fits_sentence(writer->claims, claim->figure)) {
            continue;
        }
        if (claim->figure != last) {
            last = claim->figure;
            write_figure(writer, last);
        }
        write_claim(writer, claim);
    }
}

static bool is_exact(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && figure->hedge == HEDGE_NONE && !figure->scaled &&
           figure->zeros < 3 && rational_known(figure->value) &&
           rational_compare(figure->value, rational_of(LARGE)) > 0;
}

static void write_exact(PageWriter *writer) {
    const Figures *figures = writer->claims->figures;
    for (size_t i = 0; i < figures->count; i++) {
        if (is_exact(&figures->items[i])) {
            Wide value = figures->items[i].value.numerator;
            *list_push(writer->arena, &writer->page->exact) =
                hash_bytes(HASH_START, (Slice){(const char *)&value, sizeof value});
        }
    }
}

static int by_hash(const void *left, const void *right) {
    const uint64_t *a = left, *b = right;
    return (*a > *b) - (*a < *b);
}

static void write_names(PageWriter *writer) {
    const Names *names = &writer->claims->names;
    for (size_t i = 0; i < names->count; i++) {
        *list_push(writer->arena, &writer->page->names) =
            hash_bytes(HASH_START, names->items[i].key);
    }
    uint64_t *hashes = writer->page->names.items;
    size_t count = writer->page->names.count, kept = 0;
    if (count) {
        qsort(hashes, count, sizeof *hashes, by_hash);
    }
    for (size_t i = 0; i < count; i++) {
        if (i == 0 || hashes[i] != hashes[kept - 1]) {
            hashes[kept++] = hashes[i];
        }
    }
    writer->page->names.count = kept;
}

void page_write(Arena *arena, const RuleSet *rules, const Claims *claims, FigureViewer *viewer,
                Page *page) {
    PageWriter writer = {arena, rules, claims, viewer, page, 0};
    write_claims(&writer);
    if (page->claims.count) {
        write_exact(&writer);
        write_names(&writer);
    }
}
