#include "check/claim_view.h"

const Claim *claim_telling(const Claims *claims, size_t figure) {
    size_t count, first = claims_of_figure(claims, figure, &count);
    const Claim *telling = count ? &claims->list.items[first] : NULL;
    for (size_t i = 1; i < count; i++) {
        const Claim *claim = &claims->list.items[first + i];
        if (telling->measure == MEASURE_ANY ||
            (claim->subject.length && !telling->subject.length)) {
            telling = claim;
        }
    }
    return telling;
}

FigureView claim_view(FigureViewer *viewer, const RuleSet *rules, const Claims *claims,
                      size_t figure) {
    FigureView view = figure_view(viewer, &claims->figures->items[figure]);
    const Claim *claim = claim_telling(claims, figure);
    if (claim) {
        bool named = claim->measure != MEASURE_ANY;
        view.measure =
            named ? slice_copied(viewer->arena, ruleset_measure(rules, claim->measure)->name)
                  : view.noun;
        view.subject = slice_copied(viewer->arena, claim->subject);
        view.when = slice_copied(viewer->arena, claim->scope.when);
        view.of = slice_copied(viewer->arena, claim->scope.of);
    }
    return view;
}
