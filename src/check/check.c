#include "check/checked.h"

#include "base/memory.h"
#include "check/telling.h"
#include "check/wording.h"
#include "check/work.h"
#include "relations/published.h"
#include <stdlib.h>

Checker *checker_new(const RuleSet *rules) {
    Checker *checker = memory_take(sizeof *checker);
    *checker = (Checker){rules, matching_new(rules), {0}};
    return checker;
}

void checker_free(Checker *checker) {
    matching_free(checker->matching);
    arena_free(&checker->scratch);
    free(checker);
}

Checked *checked_unread(Slice name, const char *why, Arena *result_arena) {
    Checked *checked = arena_take(result_arena, sizeof *checked);
    checked->name = name;
    checked->summary.skipped = 1;
    *list_push(result_arena, &checked->problems) =
        (Problem){.file = name, .message = slice_copied(result_arena, slice_of(why))};
    return checked;
}

static void count_relations(const Relations *relations, Summary *summary) {
    for (size_t i = 0; i < relations->count; i++) {
        RelationStatus status = relations->items[i].status;
        summary->unchecked += status == RELATION_UNCHECKED;
        summary->holds += status == RELATION_HOLDS;
        summary->relations += status != RELATION_UNCHECKED;
    }
}

/* Figures that have a measure. */
static size_t count_claims(const Claims *claims) {
    size_t count = 0;
    for (size_t i = 0; i < claims->figures->count; i++) {
        const Claim *claim = claim_telling(claims, i);
        count += claim && (claim->measure != MEASURE_ANY || claims->figures->items[i].noun.length);
    }
    return count;
}

static void keep_problems(const Work *work, Arena *arena, Checked *checked) {
    for (size_t i = 0; i < work->gave_up.count; i++) {
        const RuleProblem *problem = &work->gave_up.items[i];
        *list_push(arena, &checked->problems) =
            (Problem){.file = checked->name, .message = slice_copied(arena, problem->message)};
    }
}

static void keep_findings(const Checker *checker, const Work *work, FigureViewer *viewer,
                          Arena *arena, Checked *checked) {
    Telling telling = {.arena = arena,
                       .rules = checker->rules,
                       .claims = &work->claims,
                       .relations = &work->relations,
                       .viewer = viewer};
    for (size_t i = 0; i < work->verdicts.count; i++) {
        *list_push(arena, &checked->findings) = finding_of(&telling, &work->verdicts.items[i]);
    }
}

/* One claim for each figure that can be an operand: the index of its view, for the relations. */
static size_t *keep_views(const Checker *checker, const Work *work, FigureViewer *viewer,
                          Arena *arena, Checked *checked) {
    size_t *view_of = arena_take(arena, work->figures.count * sizeof *view_of);
    for (size_t i = 0; i < work->figures.count; i++) {
        if (claim_telling(&work->claims, i) || work->figures.items[i].kind == FIGURE_DATE) {
            view_of[i] = checked->figures.count;
            *list_push(arena, &checked->figures) =
                claim_view(viewer, checker->rules, &work->claims, i);
        }
    }
    return view_of;
}

static Slice arithmetic_of(const Checker *checker, const Work *work, Arena *arena,
                           const Relation *relation) {
    switch (relation->status) {
    case RELATION_HOLDS:
        return relation_agreement(arena, &work->article, &work->figures, relation, NULL);
    case RELATION_BROKEN:
        return relation_wording(arena, checker->rules, &work->article, &work->figures, relation)
            .arithmetic;
    default:
        return (Slice){"", 0};
    }
}

static void keep_claims(const Checker *checker, const Work *work, FigureViewer *viewer,
                        Arena *arena, Checked *checked) {
    const size_t *view_of = keep_views(checker, work, viewer, arena, checked);
    for (size_t i = 0; i < work->relations.count; i++) {
        const Relation *relation = &work->relations.items[i];
        const Operands *operands = relation_operands(relation);
        RelationView view = {
            .rule = slice_copied(arena, ruleset_rule(checker->rules, relation->rule)->id),
            .relation = relation_vocabulary(relation->kind)->name,
            .strength = strength_name(relation->strength),
            .status = relation_status_name(relation->status),
            .arithmetic = arithmetic_of(checker, work, arena, relation),
            .why = relation->why ? slice_of(relation->why) : (Slice){"", 0}};
        for (size_t k = 0; k < operands->count; k++) {
            *list_push(arena, &view.claims) = view_of[operands->items[k].figure];
        }
        *list_push(arena, &checked->relations) = view;
    }
}

static void keep_article(const Work *work, Arena *arena, Checked *checked) {
    const Article *article = &work->article;
    ArticleView view = {.file = checked->name,
                        .text = slice_copied(arena, article->text),
                        .figures = checked->figures.count,
                        .relations = checked->relations.count};
    for (size_t i = 0; i < article->paragraphs.count; i++) {
        const Paragraph *paragraph = &article->paragraphs.items[i];
        *list_push(arena, &view.paragraphs) =
            (ParagraphView){paragraph->start, paragraph->end, paragraph->headline};
    }
    *list_push(arena, &checked->articles) = view;
}

static Checked *checked_new(Slice name, Arena *arena) {
    Checked *checked = arena_take(arena, sizeof *checked);
    checked->name = name;
    checked->summary.articles = 1;
    return checked;
}

Checked *checker_article(Checker *checker, const CheckOptions *options, Slice name,
                         Slice file_bytes, Arena *result_arena) {
    Work work;
    const char *why = work_read(checker, name, file_bytes, &work);
    if (why) {
        return checked_unread(name, why, result_arena);
    }
    if (options->published.year) {
        figures_take_year(&work.figures, options->published);
    }
    work_relate(checker, options->rule_enabled, &work);
    Checked *checked = checked_new(name, result_arena);
    checked->summary.figures = work.figures.count;
    checked->summary.claims = count_claims(&work.claims);
    count_relations(&work.relations, &checked->summary);
    keep_problems(&work, result_arena, checked);
    FigureViewer viewer = figure_viewer(result_arena, &work.article);
    if (options->within_articles) {
        keep_findings(checker, &work, &viewer, result_arena, checked);
    }
    if (options->between_articles) {
        page_write(result_arena, checker->rules, &work.claims, &viewer, &checked->page);
    }
    if (options->keep_claims || options->keep_articles) {
        keep_claims(checker, &work, &viewer, result_arena, checked);
    }
    if (options->keep_articles) {
        keep_article(&work, result_arena, checked);
    }
    return checked;
}

Checked *checker_figures(Checker *checker, Slice name, Slice file_bytes, Arena *result_arena) {
    Work work;
    const char *why = work_read(checker, name, file_bytes, &work);
    if (why) {
        return checked_unread(name, why, result_arena);
    }
    Checked *checked = checked_new(name, result_arena);
    FigureViewer viewer = figure_viewer(result_arena, &work.article);
    for (size_t i = 0; i < work.figures.count; i++) {
        *list_push(result_arena, &checked->figures) = figure_view(&viewer, &work.figures.items[i]);
    }
    checked->summary.figures = work.figures.count;
    return checked;
}
