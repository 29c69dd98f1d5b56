#include "operands/division.h"

#include "relations/opposite.h"
#include "relations/term.h"

enum {
    OPENING = 2, /* paragraphs, the headline among them */
    BEHIND = 6,  /* paragraphs below, in which the division is told */
    TEN = 10
};

static const Figure *figure_at(const Chooser *chooser, size_t index) {
    return &chooser->claims->figures->items[index];
}

static bool is_count(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && figure->hedge == HEDGE_NONE && !figure->scaled &&
           figure_has_digits(figure, TEN);
}

/* Two counts side by side, of which one is for and the other against. */
static bool is_division(const Chooser *chooser, size_t index) {
    const Figure *one = figure_at(chooser, index), *other = one + 1;
    return one->sentence == other->sentence && is_count(one) && is_count(other) &&
           opposition_of(chooser->claims->article, chooser->claims->figures, index, index + 1) !=
               OPPOSITION_NONE;
}

bool division_pair(const Chooser *chooser, SolePair *pair) {
    const Article *article = chooser->claims->article;
    size_t told = chooser->gap->result->figure;
    const Figure *lead = figure_at(chooser, told);
    size_t paragraph = figure_paragraph(article, lead);
    if (!chooser_seeks_lead(chooser) || chooser->gap->known != NO_MARK || !is_count(lead) ||
        paragraph >= OPENING) {
        return false;
    }
    for (size_t i = told + 1; i + 1 < chooser->claims->figures->count; i++) {
        if (figure_paragraph(article, figure_at(chooser, i)) > paragraph + BEHIND) {
            return false;
        }
        if (is_division(chooser, i)) {
            bool first = rational_compare(figure_at(chooser, i)->value,
                                          figure_at(chooser, i + 1)->value) > 0;
            *pair = (SolePair){.pair = {.first = first ? i : i + 1,
                                        .second = first ? i + 1 : i,
                                        .concluded = true}};
            return true;
        }
    }
    return false;
}
