#include "relations/taken_up.h"

#include "figures/word.h"
#include "relations/context.h"

/* Where the figure starts, its hedge included. */
static size_t start_of(const Figure *figure) {
    bool hedged = figure->hedge_start < figure->hedge_end && figure->hedge_start < figure->start;
    return hedged ? figure->hedge_start : figure->start;
}

/* "August's 4.7%", "the workers\u2019 12,400" */
static bool is_possessed(Slice text, size_t at) {
    static const char *const endings[] = {"'s ", "s' ", "\u2019s ", "s\u2019 "};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        Slice ending = slice_of(endings[i]);
        if (at >= ending.length && slice_equal(slice_part(text, at - ending.length, at), ending)) {
            return true;
        }
    }
    return false;
}

bool figure_is_definite(const Article *article, const Figure *figure) {
    static const TableWord words[] = {"all",  "both", "her",   "his",   "its",   "our",
                                      "same", "the",  "their", "these", "those", "whose"};
    Word before = word_before(article->text, start_of(figure));
    return WORD_AMONG(words, &before) || is_possessed(article->text, start_of(figure));
}

/* "exactly 1,034", "the exact sum in the bank, 2,813,400" */
static bool is_exact(const Article *article, const Figure *figure) {
    static const TableWord words[] = {"actual",  "actually",  "exact",   "exactly",
                                      "precise", "precisely", "specific"};
    enum { REACH = 8 }; /* words */
    size_t start = article->sentences.items[figure->sentence].start, at = start_of(figure);
    for (int i = 0; i < REACH && at > start; i++) {
        Word word = word_before(article->text, at);
        if (WORD_AMONG(words, &word)) {
            return true;
        }
        at = word.start < at ? word.start : at - 1;
    }
    return false;
}

bool figure_is_taken_up(const Article *article, const Figure *figure) {
    return figure_is_definite(article, figure) || figure_is_the_count(article, figure) ||
           is_exact(article, figure);
}
