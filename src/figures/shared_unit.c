#include "figures/shared_unit.h"

/* A number to which nothing is added, and that can be so many per cent. */
static bool is_bare_share(const Figure *figure) {
    enum { ALL = 100 };
    return figure->kind == FIGURE_CARDINAL && figure->hedge == HEDGE_NONE && !figure->noun.length &&
           !figure->scaled && rational_known(figure->value) &&
           rational_compare(figure->value, rational_of(ALL)) < 0;
}

static bool are_joined(Slice text, const Figure *first, const Figure *second, bool last) {
    static const char *const joints[] = {" and ", ", and ", " or ", ", "};
    enum { ONLY_BEFORE_LAST = 3, ALL = sizeof joints / sizeof *joints };
    if (first->end > second->start || first->sentence != second->sentence) {
        return false;
    }
    Slice between = slice_part(text, first->end, second->start);
    for (size_t i = last ? 0 : ONLY_BEFORE_LAST; i < (last ? ONLY_BEFORE_LAST : ALL); i++) {
        if (slice_equal(between, slice_of(joints[i]))) {
            return true;
        }
    }
    return false;
}

/* The last two are joined by "and", those before by commas. */
void unit_share(Slice text, Figures *figures) {
    size_t last = figures->count - 1;
    if (figures->count == 0 || figures->items[last].kind != FIGURE_PERCENT) {
        return;
    }
    for (size_t i = last; i > 0; i--) {
        Figure *figure = &figures->items[i - 1];
        if (!is_bare_share(figure) || !are_joined(text, figure, figure + 1, i == last)) {
            break;
        }
        figure->kind = FIGURE_PERCENT;
        figure->unit = figures->items[last].unit;
    }
}
