#include "echoes/reference_search.h"

#include "figures/word_walk.h"

bool reference_is_restricted(const ReferenceSearch *search, const Figure *figure) {
    static const TableWord words[] = {"aboard", "aged",  "among", "at",    "born", "from",
                                      "in",     "of",    "on",    "over",  "that", "under",
                                      "where",  "which", "who",   "whose", "with", "without"};
    enum { REACH = 3 }; /* words */
    WordWalk walk = {.text = search->claims->article->text, .at = figure->end, .left = REACH};
    return WALK_ON_TO(words, &walk);
}

size_t reference_antecedent(const ReferenceSearch *search, size_t first, size_t position,
                            Antecedent *fits) {
    size_t found = position;
    for (size_t i = position; i-- > first;) {
        if (!fits(search, position, i)) {
            continue;
        }
        if (found != position &&
            !reference_same_value(reference_figure(search, found), reference_figure(search, i))) {
            return position;
        }
        found = i;
    }
    return found;
}

bool reference_is_told_elsewhere(const ReferenceSearch *search, size_t position) {
    size_t first = position > LIMIT_REACH ? position - LIMIT_REACH : 0;
    for (size_t i = first; i < search->count && i <= position + LIMIT_REACH; i++) {
        if (i != position &&
            reference_same_value(reference_figure(search, i), reference_figure(search, position))) {
            return true;
        }
    }
    return false;
}
