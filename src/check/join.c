#include "check/checked.h"

#include "check/comparison.h"
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
    for (size_t i = 0; i < checked->problems.count; i++) {
        *list_push(&report->arena, &report->problems) = checked->problems.items[i];
    }
    for (size_t i = 0; i < checked->findings.count; i++) {
        *list_push(&report->arena, &report->findings) = checked->findings.items[i];
    }
    for (size_t i = 0; i < checked->figures.count; i++) {
        *list_push(&report->arena, &report->figures) = checked->figures.items[i];
    }
    join_relations(checked, claims_before, report);
}

static int by_number(size_t a, size_t b) {
    return (a > b) - (a < b);
}

/* The gravest first, then by file and place; by rule where all else is equal. */
static int by_weight(const void *left, const void *right) {
    const Finding *a = left, *b = right;
    const FigureView *mine = &a->figures.items[0], *theirs = &b->figures.items[0];
    int order = (int)b->severity - (int)a->severity;
    order = order ? order : slice_compare(mine->file, theirs->file);
    order = order ? order : by_number(mine->start, theirs->start);
    return order ? order : slice_compare(a->rule, b->rule);
}

static int by_fingerprint(const void *left, const void *right) {
    const Finding *const *a = left, *const *b = right;
    int order = slice_compare((*a)->fingerprint, (*b)->fingerprint);
    return order ? order : by_number((size_t)*a, (size_t)*b);
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

static void count_findings(Report *report) {
    for (size_t i = 0; i < report->findings.count; i++) {
        const Finding *finding = &report->findings.items[i];
        bool update = finding->type == MESSAGE_UPDATE;
        report->summary.updates += update;
        report->summary.errors += !update && finding->severity == MESSAGE_ERROR;
        report->summary.warnings += !update && finding->severity == MESSAGE_WARNING;
        report->summary.notes += !update && finding->severity == MESSAGE_NOTE;
    }
}

/* Does a finding of one article say what a finding between articles says too, with more evidence?
 */
static bool is_told_between(const Finding *single, const Findings *between) {
    const FigureView *lead = &single->figures.items[0];
    for (size_t i = 0; i < between->count; i++) {
        const FigureView *figures = between->items[i].figures.items;
        for (size_t k = 0; k < between->items[i].figures.count; k++) {
            if (slice_equal(between->items[i].rule, single->rule) &&
                slice_equal(figures[k].file, lead->file) && figures[k].start == lead->start) {
                return true;
            }
        }
    }
    return false;
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
    Comparison comparison = {&report->arena, rules, pages, options->rule_enabled,
                             !options->within_articles};
    stories_find(&scratch, pages, count, &stories);
    for (size_t i = 0; i < stories.count; i++) {
        story_compare(&comparison, &stories.items[i], &between);
    }
    size_t kept = 0;
    for (size_t i = 0; i < report->findings.count; i++) {
        if (!is_told_between(&report->findings.items[i], &between)) {
            report->findings.items[kept++] = report->findings.items[i];
        }
    }
    report->findings.count = kept;
    for (size_t i = 0; i < between.count; i++) {
        *list_push(&report->arena, &report->findings) = between.items[i];
    }
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
        qsort(report->findings.items, report->findings.count, sizeof *report->findings.items,
              by_weight);
        number_fingerprints(report);
    }
    count_findings(report);
}
