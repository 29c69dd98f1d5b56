#include "report/html_state.h"

#include <stdlib.h>

typedef struct Cited {
    const FigureView *view;
    size_t index; /* of the figure in the report, or of a finding that cites it */
} Cited;

static int by_place(const void *left, const void *right) {
    const Cited *a = left, *b = right;
    int order = slice_compare(a->view->file, b->view->file);
    return order ? order : (a->view->start > b->view->start) - (a->view->start < b->view->start);
}

static void join_relations(Arena *arena, const Report *report, FigureStanding *standings) {
    for (size_t i = 0; i < report->relations.count; i++) {
        const RelationView *relation = &report->relations.items[i];
        bool holds = strcmp(relation->status, "holds") == 0;
        for (size_t k = 0; k < relation->claims.count; k++) {
            FigureStanding *standing = &standings[relation->claims.items[k]];
            *list_push(arena, &standing->relations) = i;
            standing->state = holds ? FIGURE_AGREES : standing->state;
        }
    }
}

static Cited *figures_by_place(Arena *arena, const Report *report) {
    Cited *figures = arena_take(arena, (report->figures.count + 1) * sizeof *figures);
    for (size_t i = 0; i < report->figures.count; i++) {
        figures[i] = (Cited){&report->figures.items[i], i};
    }
    qsort(figures, report->figures.count, sizeof *figures, by_place);
    return figures;
}

/* The finding that names it goes before those that cite it. */
static void join_finding(FigureStanding *standing, size_t finding, bool names) {
    if (names || standing->state != FIGURE_SUSPECT) {
        standing->state = names ? FIGURE_SUSPECT : FIGURE_TO_CHECK;
        standing->finding = finding;
    }
}

static void join_findings(Arena *arena, const Report *report, FigureStanding *standings) {
    const Cited *figures = figures_by_place(arena, report);
    for (size_t i = report->findings.count; i-- > 0;) {
        const FigureViews *cited = &report->findings.items[i].figures;
        for (size_t k = 0; k < cited->count; k++) {
            Cited sought = {&cited->items[k], i};
            const Cited *found =
                bsearch(&sought, figures, report->figures.count, sizeof *figures, by_place);
            if (found) {
                join_finding(&standings[found->index], i,
                             report->findings.items[i].culprit == (int)k);
            }
        }
    }
}

FigureStanding *figure_standings(Arena *arena, const Report *report) {
    FigureStanding *standings = arena_take(arena, (report->figures.count + 1) * sizeof *standings);
    join_relations(arena, report, standings);
    join_findings(arena, report, standings);
    return standings;
}

const char *figure_state_class(FigureState state) {
    static const char *const classes[] = {[FIGURE_UNCHECKED] = "unchecked",
                                          [FIGURE_AGREES] = "agrees",
                                          [FIGURE_TO_CHECK] = "check",
                                          [FIGURE_SUSPECT] = "check suspect"};
    return classes[state];
}

const char *figure_state_name(FigureState state) {
    static const char *const names[] = {[FIGURE_UNCHECKED] = "not checked",
                                        [FIGURE_AGREES] = "agrees",
                                        [FIGURE_TO_CHECK] = "to check",
                                        [FIGURE_SUSPECT] = "most likely to correct"};
    return names[state];
}
