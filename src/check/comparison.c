#include "check/comparison.h"

#include "check/telling.h"
#include "ties/tie.h"

/* A story as one article. */
typedef struct Anthology {
    Arena arena; /* dropped with the comparison */
    Article article;
    Figures figures;
    FigureViews views;       /* for each figure */
    LIST_OF(size_t) page_of; /* for each figure */
    Claims claims;
    Relations relations;
    Verdicts verdicts;
    Buffer text;
    size_t paragraphs; /* of the articles put in so far */
} Anthology;

static void add_sentences(Anthology *anthology, const Page *page) {
    for (size_t i = 0; i < page->sentences.count; i++) {
        const PageSentence *from = &page->sentences.items[i];
        Sentence sentence = {anthology->text.length, anthology->text.length + from->text.length,
                             anthology->paragraphs + from->paragraph};
        buffer_add(&anthology->text, from->text);
        buffer_add_byte(&anthology->text, '\n');
        *list_push(&anthology->arena, &anthology->article.sentences) = sentence;
        *list_push(&anthology->arena, &anthology->claims.passages) =
            (Passage){.sentence = anthology->article.sentences.count - 1};
    }
}

static void move_figure(Figure *figure, size_t by) {
    figure->start += by;
    figure->end += by;
    figure->numeral_start += by;
    figure->numeral_end += by;
    figure->hedge_start += figure->hedge_end ? by : 0;
    figure->hedge_end += figure->hedge_end ? by : 0;
}

static void add_figures(Anthology *anthology, const Page *page, size_t index,
                        size_t first_sentence) {
    const Sentences *sentences = &anthology->article.sentences;
    for (size_t i = 0; sentences->items && i < page->figures.count; i++) {
        Figure figure = page->figures.items[i].figure;
        figure.sentence = first_sentence + page->figures.items[i].sentence;
        move_figure(&figure, sentences->items[figure.sentence].start);
        *list_push(&anthology->arena, &anthology->figures) = figure;
        *list_push(&anthology->arena, &anthology->views) = page->figures.items[i].view;
        *list_push(&anthology->arena, &anthology->page_of) = index;
    }
}

static void add_page(Anthology *anthology, const Page *page, size_t index) {
    size_t first_sentence = anthology->article.sentences.count,
           first_figure = anthology->figures.count;
    add_sentences(anthology, page);
    add_figures(anthology, page, index, first_sentence);
    for (size_t i = 0; i < page->claims.count; i++) {
        const PageClaim *from = &page->claims.items[i];
        *list_push(&anthology->arena, &anthology->claims.list) =
            (Claim){.figure = first_figure + from->figure,
                    .measure = from->measure,
                    .subject = from->subject,
                    .scope = from->scope,
                    .passage = first_sentence + page->figures.items[from->figure].sentence};
    }
    if (page->sentences.count) {
        anthology->paragraphs += page->sentences.items[page->sentences.count - 1].paragraph + 2;
    }
}

static void relate(Anthology *anthology, const RuleSet *rules, const bool *enabled) {
    Arena *arena = &anthology->arena;
    anthology->article.text = buffer_slice(&anthology->text);
    anthology->claims.article = &anthology->article;
    anthology->claims.figures = &anthology->figures;
    claims_index(arena, rules, &anthology->claims);
    relations_tie(arena, rules, enabled, &anthology->claims, &anthology->relations);
    relations_diagnose(arena, rules, &anthology->article, &anthology->figures,
                       &anthology->relations, &anthology->verdicts);
}

static bool spans_articles(const Anthology *anthology, size_t relation) {
    const Operands *operands = relation_operands(&anthology->relations.items[relation]);
    size_t page = anthology->page_of.items[operands->items[0].figure];
    for (size_t i = 1; i < operands->count; i++) {
        if (anthology->page_of.items[operands->items[i].figure] != page) {
            return true;
        }
    }
    return false;
}

static RelationKind kind_of(const Anthology *anthology, size_t relation) {
    return anthology->relations.items[relation].kind;
}

/* Where the mended relation that tells it best to somebody who sees two articles stands: two
 * figures for one thing rather than a sum. The index among the mended; their count for the leading
 * one. */
static size_t best_span(const Anthology *anthology, const Verdict *verdict) {
    size_t best = verdict->mended.count;
    bool spans = spans_articles(anthology, verdict->relation);
    for (size_t i = 0; i < verdict->mended.count; i++) {
        size_t other = verdict->mended.items[i];
        if (spans_articles(anthology, other) &&
            (!spans || kind_of(anthology, other) == RELATION_RESTATEMENT)) {
            spans = true;
            best = i;
        }
    }
    return best;
}

/* Does the verdict take two articles? Then what spans them is put first. */
static bool lead_by_span(const Anthology *anthology, Verdict *verdict) {
    size_t best = best_span(anthology, verdict), lead = verdict->relation;
    if (best == verdict->mended.count) {
        return spans_articles(anthology, lead);
    }
    verdict->relation = verdict->mended.items[best];
    verdict->mended.items[best] = lead;
    return true;
}

static void tell(const Comparison *comparison, Anthology *anthology, Findings *findings) {
    Telling telling = {.arena = comparison->arena,
                       .rules = comparison->rules,
                       .claims = &anthology->claims,
                       .relations = &anthology->relations,
                       .views = &anthology->views};
    for (size_t i = 0; i < anthology->verdicts.count; i++) {
        Verdict verdict = anthology->verdicts.items[i];
        if (!lead_by_span(anthology, &verdict)) {
            continue;
        }
        Finding finding = finding_of(&telling, &verdict);
        finding.between_articles = true;
        *list_push(comparison->arena, findings) = finding;
    }
}

void story_compare(const Comparison *comparison, const Story *story, Findings *findings) {
    Anthology anthology = {0};
    for (size_t i = 0; i < story->count; i++) {
        size_t index = story->items[i];
        if (comparison->pages[index]) {
            add_page(&anthology, comparison->pages[index], index);
        }
    }
    if (anthology.figures.count) {
        relate(&anthology, comparison->rules, comparison->rule_enabled);
        tell(comparison, &anthology, findings);
    }
    buffer_free(&anthology.text);
    arena_free(&anthology.arena);
}
