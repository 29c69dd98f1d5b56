#include "figures/figure.h"

static const char *const kind_names[FIGURE_KINDS] = {
    [FIGURE_CARDINAL] = "cardinal", [FIGURE_PERCENT] = "percent",
    [FIGURE_POINTS] = "points",     [FIGURE_FRACTION] = "fraction",
    [FIGURE_ORDINAL] = "ordinal",   [FIGURE_MONEY] = "money",
    [FIGURE_QUANTITY] = "quantity", [FIGURE_RATE] = "rate",
    [FIGURE_RANGE] = "range",       [FIGURE_MULTIPLIER] = "multiplier",
    [FIGURE_DATE] = "date",         [FIGURE_TIME] = "time",
    [FIGURE_AGE] = "age",           [FIGURE_DURATION] = "duration",
    [FIGURE_SCORE] = "score",       [FIGURE_LABEL] = "label",
    [FIGURE_TEXT] = "text",
};

const char *figure_kind_name(FigureKind kind) {
    return kind_names[kind];
}
