#include "figures/home_dollar.h"
#include "figures/word.h"

static bool unit_is(const Figure *figure, const char *code) {
    return figure->unit && strcmp(figure->unit, code) == 0;
}

/* Told in words: "3 billion dlrs", "40 cents", and not "$3bn". */
static bool is_in_words(Slice text, const Figure *figure) {
    return !memchr(text.bytes + figure->start, '$', figure->end - figure->start);
}

/* "Singapore dollars", "40 N.Z. cents"; the codes are those of countries in currency.c. */
static bool is_foreign_dollar(Slice text, const Figure *figure) {
    static const char *const codes[] = {"AUD", "CAD", "HKD", "JMD", "NZD", "SGD"};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        if (unit_is(figure, codes[i])) {
            return is_in_words(text, figure);
        }
    }
    return false;
}

/* "U.S. dlrs", "US dollars": the article tells the two apart. */
static bool is_american(Slice text, const Figure *figure) {
    size_t at = blanks_end(text, figure->numeral_end);
    for (int i = 0; i < 2; i++) { /* the scale may stand before it */
        Word word = word_at(text, at);
        if (word_is(&word, "u") || word_is(&word, "us") || word_is(&word, "american")) {
            return true;
        }
        at = blanks_end(text, word.end);
    }
    return false;
}

/* The one foreign dollar of the article; NULL if there is none, or more. It must be told at once: a
 * headline may leave the country out, a report on many markets names each where it comes to it. */
static const char *home_dollar(Slice text, const Figures *figures) {
    enum { BARE_BEFORE = 1 };
    const char *code = NULL;
    size_t bare = 0;
    for (size_t i = 0; i < figures->count; i++) {
        const Figure *figure = &figures->items[i];
        bool dollars = figure->kind == FIGURE_MONEY && figure->unit && figure->unit[2] == 'D';
        if (!dollars) { /* as all codes of dollars end */
            continue;
        }
        bool foreign = is_foreign_dollar(text, figure), dollar = unit_is(figure, "USD");
        bool apart = dollar && (!is_in_words(text, figure) || is_american(text, figure) ||
                                byte_at(text, figure->start - 1) == '(');
        bare += dollar && !code;
        if (apart || bare > BARE_BEFORE || (foreign && code && !unit_is(figure, code))) {
            return NULL;
        }
        code = foreign ? figure->unit : code;
    }
    return code;
}

void dollars_settle(Slice text, Figures *figures) {
    const char *code = home_dollar(text, figures);
    for (size_t i = 0; code && i < figures->count; i++) {
        Figure *figure = &figures->items[i];
        bool money = figure->kind == FIGURE_MONEY || figure->kind == FIGURE_RANGE;
        if (money && unit_is(figure, "USD")) {
            figure->unit = code;
        }
    }
}
