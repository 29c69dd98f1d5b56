#include "figures/age.h"
#include "figures/noun.h"
#include "figures/number_word.h"

static bool plain_number(const Quantity *quantity, int64_t most) {
    const Amount *amount = &quantity->amount;
    return quantity->kind == FIGURE_CARDINAL && !amount->scaled && amount->place == 0 &&
           !amount->broken && rational_sign(quantity->value) > 0 &&
           rational_compare(quantity->value, rational_of(most)) <= 0;
}

/* Behind years, months, weeks and days: "old", "-old", "of age". */
static bool old_behind(Slice text, size_t at) {
    return phrase_end(text, at, " old") > 0 || phrase_end(text, at, " olds") > 0 ||
           phrase_end(text, at, " of age") > 0;
}

/* "aged under 65 years", "at the age of 18 months" */
static bool aged_before(Slice text, size_t at) {
    static const TableWord words[] = {"age", "aged", "ages"};
    static const TableWord hedges[] = {"of", "over", "under"};
    Word word = word_before(text, at);
    word = WORD_AMONG(hedges, &word) ? word_before(text, word.start) : word;
    return WORD_AMONG(words, &word);
}

/* "dies at 88", at the "at" */
static bool dies_at(Slice text, const Word *at) {
    static const TableWord words[] = {"dead", "died", "dies"};
    Word before = word_before(text, at->start);
    return word_is(at, "at") && WORD_AMONG(words, &before);
}

static bool age_word_before(Slice text, size_t at) {
    static const TableWord words[] = {"age", "aged", "ages", "turned", "turns"};
    static const TableWord hedges[] = {"about", "almost", "around", "nearly", "over", "under"};
    Word word = word_before(text, at);
    if (WORD_AMONG(hedges, &word)) {
        word = word_before(text, word.start);
    }
    return WORD_AMONG(words, &word) || phrase_start(text, word.end, "age of") < word.end ||
           dies_at(text, &word);
}

/* The word that ends at `end`, of "Kim Soo-ah" the "Soo". */
static Word name_ending(Slice text, size_t end) {
    Word name = word_ending(text, end);
    while (byte_at(text, name.start - 1) == '-' && letter_is(byte_at(text, name.start - 2))) {
        name = word_ending(text, name.start - 1);
    }
    return name;
}

/* ", 47," behind a name, and before a comma or the end of a clause. */
static bool apposition(Slice text, const Quantity *quantity) {
    size_t before = blanks_start(text, quantity->start);
    char behind = byte_at(text, quantity->end);
    if (byte_at(text, before - 1) != ',' || before == quantity->start ||
        (behind != ',' && behind != ';')) {
        return false;
    }
    Word name = name_ending(text, before - 1), next = word_after(text, quantity->end + 1);
    char further = byte_at(text, blanks_end(text, quantity->end + 1));
    return name.capital && !digit_is(further) && !digit_is(byte_at(text, quantity->end + 1)) &&
           (word_none(&next) || !number_word(&next)) && !next.capital;
}

/* "Mr Bhandari (58)": two words with capitals before the bracket. */
static bool bracketed(Slice text, const Quantity *quantity) {
    if (byte_at(text, quantity->start - 1) != '(' || byte_at(text, quantity->end) != ')') {
        return false;
    }
    Word name = word_before(text, quantity->start - 1);
    Word first = word_before(text, name.start);
    return name.capital && first.capital && first.end < name.start;
}

/* "She was 88.", a sentence of its own. */
static bool is_all_that_is_told(Slice text, const Quantity *quantity) {
    static const TableWord persons[] = {"he", "she"};
    Word was = word_before(text, quantity->start), who = word_before(text, was.start);
    char behind = byte_at(text, quantity->end + 1);
    return byte_at(text, quantity->end) == '.' && !letter_is(behind) && !digit_is(behind) &&
           word_is(&was, "was") && WORD_AMONG(persons, &who) && who.capital;
}

bool age_is(Slice text, const Quantity *quantity) {
    if (quantity->kind == FIGURE_DURATION) {
        return old_behind(text, quantity->tail) || aged_before(text, quantity->start);
    }
    if (!plain_number(quantity, 130)) {
        return false;
    }
    if (age_word_before(text, quantity->start)) {
        return !noun_behind(text, quantity->end).plural;
    }
    bool adult = rational_compare(quantity->value, rational_of(10)) >= 0;
    return adult && !quantity->amount.worded &&
           (apposition(text, quantity) || bracketed(text, quantity) ||
            is_all_that_is_told(text, quantity));
}

bool age_decade(Slice text, size_t at, Rational *low, Rational *high, size_t *end) {
    char tens = byte_at(text, at);
    if (!digit_is(tens) || byte_at(text, at + 1) != '0' || byte_at(text, at + 2) != 's' ||
        letter_is(byte_at(text, at + 3))) {
        return false;
    }
    *low = rational_of((tens - '0') * 10);
    *high = rational_of((tens - '0') * 10 + 9);
    *end = at + 3;
    return true;
}
