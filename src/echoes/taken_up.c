#include "echoes/taken_up.h"

#include "figures/word.h"
#include "relations/context.h"

/* Where the figure starts, its hedge included. */
static size_t start_of(const Figure *figure) {
    bool hedged = figure->hedge_start < figure->hedge_end && figure->hedge_start < figure->start;
    return hedged ? figure->hedge_start : figure->start;
}

/* "August's 4.7%", "the workers\u2019 12,400" */
static bool is_possessed(Slice text, size_t at) {
    if (letter_is(byte_at(text, at - 2)) && byte_at(text, at - 2) != 's') {
        return false;
    }
    static const char *const endings[] = {"'s ", "s' ", "\u2019s ", "s\u2019 "};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        Slice ending = slice_of(endings[i]);
        if (at >= ending.length && slice_equal(slice_part(text, at - ending.length, at), ending)) {
            return true;
        }
    }
    return false;
}

static bool is_definite(const Word *before) {
    static const TableWord words[] = {"all", "both",  "her",   "his",  "its",   "our",  "same",
                                      "the", "their", "these", "this", "those", "whose"};
    return WORD_AMONG(words, before);
}

bool figure_is_definite(const Article *article, const Figure *figure) {
    Word before = word_before(article->text, start_of(figure));
    return is_definite(&before) || is_possessed(article->text, start_of(figure));
}

/* "precisely 1,034 names" */
static bool is_exact(const Word *before) {
    static const TableWord words[] = {"actually", "exactly", "precisely"};
    return WORD_AMONG(words, before);
}

/* Words that tell what a count is; "a total of" is told for the first time. */
static bool tells_count(const Word *before) {
    static const TableWord words[] = {"as",     "at",    "is",       "reached",
                                      "stands", "stood", "totalled", "was"};
    return WORD_AMONG(words, before);
}

/* Ends the word before like one of all these? Most, "of", "to", "in", do not. */
static bool may_be_taken_up(Slice text, size_t at) {
    static const uint32_t lasts = LETTER('d') | LETTER('e') | LETTER('h') | LETTER('l') |
                                  LETTER('r') | LETTER('s') | LETTER('t') | LETTER('y');
    char last = byte_at(text, at - 2);
    return byte_at(text, at - 1) != ' ' || !letter_is(last) || letter_among(last, lasts);
}

bool figure_is_taken_up(const Article *article, const Figure *figure) {
    size_t start = start_of(figure);
    if (!may_be_taken_up(article->text, start)) {
        return false;
    }
    Word before = word_before(article->text, start);
    return is_definite(&before) || is_exact(&before) || is_possessed(article->text, start) ||
           (tells_count(&before) && figure_is_the_count(article, figure));
}
