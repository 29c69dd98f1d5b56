#include "operands/division.h"

#include "figures/word.h"
#include "relations/opposite.h"
#include "relations/term.h"

enum {
    OPENING = 2, /* paragraphs, the headline among them */
    BEHIND = 6,  /* paragraphs from the lead to its division */
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

/* The two counts of a division, the greater first. */
static SolePair pair_of(const Chooser *chooser, size_t index) {
    bool first = rational_compare(figure_at(chooser, index)->value,
                                  figure_at(chooser, index + 1)->value) > 0;
    return (SolePair){.pair = {.first = first ? index : index + 1,
                               .second = first ? index + 1 : index,
                               .concluded = true}};
}

static size_t paragraph_of(const Chooser *chooser, size_t index) {
    return figure_paragraph(chooser->claims->article, figure_at(chooser, index));
}

/* The first division behind a lead that the opening tells. */
static bool find_behind(const Chooser *chooser, size_t told, SolePair *pair) {
    size_t last = paragraph_of(chooser, told) + BEHIND;
    for (size_t i = told + 1;
         i + 1 < chooser->claims->figures->count && paragraph_of(chooser, i) <= last; i++) {
        if (is_division(chooser, i)) {
            *pair = pair_of(chooser, i);
            return true;
        }
    }
    return false;
}

/* Is it told by the article, as one that was told before: "The margin of 2,153"? */
static bool is_definite(const Chooser *chooser, size_t told) {
    Slice text = chooser->claims->article->text;
    Word of = word_before(text, figure_at(chooser, told)->start),
         lead = word_before(text, of.start), the = word_before(text, lead.start);
    return word_is(&of, "of") && (word_is(&the, "the") || word_is(&the, "that"));
}

/* The only division before a lead that takes one up. */
static bool find_before(const Chooser *chooser, size_t told, SolePair *pair) {
    size_t paragraph = paragraph_of(chooser, told), count = 0;
    for (size_t i = told; is_definite(chooser, told) && i > 1; i--) {
        if (paragraph_of(chooser, i - 2) + BEHIND < paragraph) {
            break;
        }
        if (is_division(chooser, i - 2)) {
            *pair = pair_of(chooser, i - 2);
            count++;
        }
    }
    return count == 1;
}

bool division_pair(const Chooser *chooser, SolePair *pair) {
    size_t told = chooser->gap->result->figure;
    if (!chooser_seeks_lead(chooser) || chooser->gap->known != NO_MARK ||
        !is_count(figure_at(chooser, told))) {
        return false;
    }
    return paragraph_of(chooser, told) < OPENING ? find_behind(chooser, told, pair)
                                                 : find_before(chooser, told, pair);
}
