#include "check/checked.h"

#include "base/count.h"
#include "check/comparison.h"
#include "findings/acceptance.h"
#include "findings/finding_order.h"
#include <stdlib.h>

static void add_counts(Summary *sum, const Summary *one) {
    sum->articles += one->articles;
    sum->figures += one->figures;
    sum->claims += one->claims;
    sum->relations += one->relations;
    sum->holds += one->holds;
    sum->unchecked += one->unchecked;
    sum->skipped += one->skipped;
}

static void join_relations(const Checked *checked, size_t claims_before, Report *report) {
    for (size_t i = 0; i < checked->relations.count; i++) {
        RelationView relation = checked->relations.items[i];
        for (size_t k = 0; k < relation.claims.count; k++) {
            relation.claims.items[k] += claims_before;
        }
        *list_push(&report->arena, &report->relations) = relation;
    }
}

static void join_one(const Checked *checked, Report *report) {
    size_t claims_before = report->figures.count;
    add_counts(&report->summary, &checked->summary);
    if (checked->summary.articles) {
        *list_push(&report->arena, &report->read) = checked->name;
    }
    for (size_t i = 0; i < checked->problems.count; i++) {
        *list_push(&report->arena, &report->problems) = checked->problems.items[i];
    }
    for (size_t i = 0; i < checked->findings.count; i++) {
        *list_push(&report->arena, &report->findings) = checked->findings.items[i];
    }
    for (size_t i = 0; i < checked->figures.count; i++) {
        *list_push(&report->arena, &report->figures) = checked->figures.items[i];
    }
    for (size_t i = 0; i < checked->articles.count; i++) {
        ArticleView article = checked->articles.items[i];
        article.first_figure = claims_before;
        article.first_relation = report->relations.count;
        *list_push(&report->arena, &report->articles) = article;
    }
    join_relations(checked, claims_before, report);
}

static int by_fingerprint(const void *left, const void *right) {
    const Finding *const *a = left, *const *b = right;
    int order = slice_compare((*a)->fingerprint, (*b)->fingerprint);
    return order ? order : count_order((size_t)*a, (size_t)*b);
}

/* The same sentence twice gives the same fingerprint twice: the second gets "-2". */
static void number_fingerprints(Report *report) {
    size_t count = report->findings.count;
    Finding **sorted = arena_take(&report->arena, count * sizeof *sorted);
    for (size_t i = 0; i < count; i++) {
        sorted[i] = &report->findings.items[i];
    }
    qsort(sorted, count, sizeof *sorted, by_fingerprint);
    for (size_t first = 0, i = 1; i < count; i++) {
        if (!slice_equal(sorted[first]->fingerprint, sorted[i]->fingerprint)) {
            first = i;
            continue;
        }
        Buffer text = {0};
        buffer_add(&text, sorted[i]->fingerprint);
        buffer_add_byte(&text, '-');
        buffer_add_count(&text, i - first + 1);
        sorted[i]->fingerprint = buffer_kept(&report->arena, &text);
    }
}

static bool same_figure(const FigureView *a, const FigureView *b) {
    return a->start == b->start && slice_equal(a->file, b->file);
}

static int figure_index(const Finding *finding, const FigureView *figure) {
    for (size_t i = 0; i < finding->figures.count; i++) {
        if (same_figure(&finding->figures.items[i], figure)) {
            return (int)i;
        }
    }
    return -1;
}

/* The index in `to` of a figure of another finding, put there if it was not. */
static size_t adopt_figure(Arena *arena, Finding *to, const FigureView *figure) {
    int index = figure_index(to, figure);
    if (index < 0) {
        *list_push(arena, &to->figures) = *figure;
        return to->figures.count - 1;
    }
    return (size_t)index;
}

/* The article's own arithmetic with a repair, where it was among its own; else that of the repair.
 */
static Slice own_arithmetic(const Finding *own, const Suggestion *repair) {
    for (size_t i = 0; i < own->suggestions.count; i++) {
        const Suggestion *mine = &own->suggestions.items[i];
        if (mine->figure == repair->figure && slice_equal(mine->text, repair->text)) {
            return mine->redone;
        }
    }
    return repair->redone;
}

/* What other articles say of the same slip becomes evidence in the article's own finding, and
 * decides what it could not decide. */
static void take_evidence(Arena *arena, Finding *own, const Finding *between) {
    for (size_t i = 0; i < between->figures.count; i++) {
        adopt_figure(arena, own, &between->figures.items[i]);
    }
    Finding before = *own;
    own->suggestions = (Suggestions){0};
    for (size_t i = 0; i < between->suggestions.count; i++) {
        Suggestion suggestion = between->suggestions.items[i];
        suggestion.figure = adopt_figure(arena, own, &between->figures.items[suggestion.figure]);
        suggestion.redone = own_arithmetic(&before, &suggestion);
        *list_push(arena, &own->suggestions) = suggestion;
    }
    own->culprit = (int)adopt_figure(arena, own, &between->figures.items[between->culprit]);
    *list_push(arena, &own->also) = between->message;
    for (size_t i = 0; i < between->also.count; i++) {
        if (!slice_equal(between->also.items[i], own->message)) {
            *list_push(arena, &own->also) = between->also.items[i];
        }
    }
    if (between->turn) {
        finding_turn(arena, own, between->turn);
    }
    own->between_articles = true;
}

/* The finding of a single article that cites the culprit of one between articles; NULL if none. */
static Finding *own_finding(Report *report, const Finding *between) {
    for (size_t i = 0; between->culprit >= 0 && i < report->findings.count; i++) {
        Finding *own = &report->findings.items[i];
        if (!own->between_articles &&
            figure_index(own, &between->figures.items[between->culprit]) >= 0) {
            return own;
        }
    }
    return NULL;
}

static void add_between(Report *report, const Findings *between) {
    for (size_t i = 0; i < between->count; i++) {
        Finding *own = own_finding(report, &between->items[i]);
        if (own) {
            take_evidence(&report->arena, own, &between->items[i]);
        } else {
            *list_push(&report->arena, &report->findings) = between->items[i];
        }
    }
}

static void join_between(const RuleSet *rules, const CheckOptions *options, Checked *const *checked,
                         size_t count, Report *report) {
    Arena scratch = {0};
    Findings between = {0};
    Stories stories = {0};
    const Page **pages = arena_take(&scratch, count * sizeof *pages);
    for (size_t i = 0; i < count; i++) {
        pages[i] = &checked[i]->page;
    }
    Comparison comparison = {&report->arena, rules, pages, options->rule_enabled};
    stories_find(&scratch, pages, count, &stories);
    for (size_t i = 0; i < stories.count; i++) {
        story_compare(&comparison, &stories.items[i], &between);
    }
    add_between(report, &between);
    arena_free(&scratch);
}

void checked_join(const RuleSet *rules, const CheckOptions *options, Checked *const *checked,
                  size_t count, Report *report) {
    for (size_t i = 0; i < count; i++) {
        join_one(checked[i], report);
    }
    if (options->between_articles) {
        join_between(rules, options, checked, count, report);
    }
    if (report->findings.count) {
        findings_sort(&report->findings);
        number_fingerprints(report);
    }
    findings_count(report);
}
