#include "claims/plain_level.h"

bool claim_is_plain(const Figures *figures, const Claim *claim) {
    const Figure *figure = &figures->items[claim->figure];
    return claim->measure == MEASURE_ANY && !claim->change && figure->hedge == HEDGE_NONE &&
           rational_known(figure->value) && rational_sign(figure->value) > 0;
}

static bool is_level(const Figures *figures, const Claim *claim) {
    const Figure *figure = &figures->items[claim->figure];
    bool kind =
        figure_is_level(figure) || figure->kind == FIGURE_RATE || figure->kind == FIGURE_DURATION;
    return kind && claim_is_plain(figures, claim);
}

/* So many levels stand before a claim. */
static size_t levels_before(const Claims *claims, size_t claim) {
    return claim < claims->list.count ? claims->places[claim].levels : claims->levels.count;
}

PlainLevels plain_levels_between(const Claims *claims, size_t first, size_t last) {
    size_t start = levels_before(claims, first), end = levels_before(claims, last);
    return end > start ? (PlainLevels){claims->levels.items + start, end - start}
                       : (PlainLevels){NULL, 0}; /* an empty list has no items to count from */
}

void plain_levels_read(Arena *arena, Claims *claims) {
    for (size_t i = 0; i < claims->list.count; i++) {
        claims->places[i].levels = claims->levels.count;
        if (is_level(claims->figures, &claims->list.items[i])) {
            *list_push(arena, &claims->levels) = i;
        }
    }
}
