#include "figures/sense.h"
#include "figures/hedge.h"
#include "figures/noun.h"

/* ---- ages */

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

static bool word_ends(Slice text, size_t at, const char *phrase) {
    size_t end = blanks_start(text, at);
    return phrase_start(text, end, phrase) <= end;
}

static bool age_word_before(Slice text, size_t at) {
    size_t start;
    if (hedge_before(text, at, &start) != HEDGE_NONE) {
        at = start;
    }
    return word_ends(text, at, "aged") || word_ends(text, at, "age") ||
           word_ends(text, at, "ages") || word_ends(text, at, "age of") ||
           word_ends(text, at, "turned") || word_ends(text, at, "turns");
}

/* ", 47," behind a name, and before a comma or the end of a clause. */
static bool apposition(Slice text, const Quantity *quantity) {
    size_t before = blanks_start(text, quantity->start);
    char behind = byte_at(text, quantity->end);
    if (byte_at(text, before - 1) != ',' || before == quantity->start ||
        (behind != ',' && behind != ';')) {
        return false;
    }
    Word name = word_ending(text, before - 1), next = word_after(text, quantity->end + 1);
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

bool age_is(Slice text, const Quantity *quantity) {
    if (quantity->kind == FIGURE_DURATION) {
        return old_behind(text, quantity->tail);
    }
    if (!plain_number(quantity, 130)) {
        return false;
    }
    if (age_word_before(text, quantity->start)) {
        return !noun_behind(text, quantity->end).plural;
    }
    bool adult = rational_compare(quantity->value, rational_of(10)) >= 0;
    return adult && !quantity->amount.worded &&
           (apposition(text, quantity) || bracketed(text, quantity));
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

/* ---- years */

/* Before a number these make it a year, whatever follows. */
static const char *const year_words[] = {
    "after",  "and",  "autumn", "before", "by",    "during",  "early",  "election", "fall",
    "for",    "from", "in",     "late",   "mid",   "of",      "season", "since",    "spring",
    "summer", "the",  "till",   "to",     "until", "vintage", "winter", "year",
};

static const char *const count_words[] = {
    "about",   "above",     "almost", "another", "approximately", "around",
    "below",   "exceeding", "fewer",  "least",   "nearly",        "over",
    "roughly", "some",      "than",   "under",   "with",
};

bool year_is(Slice text, const Quantity *quantity) {
    const Amount *amount = &quantity->amount;
    if (quantity->kind != FIGURE_CARDINAL || amount->worded || amount->grouped || amount->scaled ||
        amount->broken || amount->count != 4 || amount->place != 0 ||
        quantity->tail > amount->numeral_end || quantity->start < amount->start) {
        return false;
    }
    int64_t year = (int64_t)quantity->value.numerator;
    Word before = word_before(text, quantity->start);
    bool told = WORD_AMONG(year_words, &before);
    if (year < 1000 || year > 2199 || WORD_AMONG(count_words, &before) ||
        word_ends(text, quantity->start, "up to")) {
        return false;
    }
    Noun noun = noun_behind(text, quantity->end);
    bool counts =
        noun.plural && noun.word.bytes + noun.word.length < text.bytes + quantity->end + 24;
    if (counts && !capital_is(noun.word.bytes[0])) {
        return told && !word_is(&before, "for") && !word_is(&before, "of") &&
               !word_is(&before, "to") && !word_is(&before, "and") && !word_is(&before, "by") &&
               year >= 1900 && year < 2060;
    }
    bool bracket = byte_at(text, quantity->start - 1) == '(';
    return told || bracket || (year >= 1800 && year < 2060);
}

/* ---- no figures */

static bool word_before_in(Slice text, size_t at, const char *const *words, size_t count) {
    Word word = word_before(text, at);
    return word_among(words, count, &word);
}

#define BEFORE_IN(words, text, at)                                                                 \
    word_before_in((text), (at), (words), sizeof(words) / sizeof *(words))

/* "one" counts where a noun follows, in a list, and behind a minus: "one soldier", "one, two". */
static bool one_is_idle(Slice text, const Quantity *quantity) {
    static const char *const pronouns[] = {"another", "any",   "each", "every", "last", "next",
                                           "no",      "other", "that", "the",   "this", "which"};
    static const char *const idle_nouns[] = {"another", "day", "hand", "thing", "time", "way"};
    size_t at = quantity->start;
    if (BEFORE_IN(pronouns, text, at)) {
        return true;
    }
    Word next = word_after(text, quantity->end);
    char behind = byte_at(text, quantity->end);
    if (behind == '-') {
        Word joined = word_at(text, quantity->end + 1);
        return word_is(&joined, "off") || word_is(&joined, "sided") || word_is(&joined, "time");
    }
    if (behind == '\'' || behind == '\xE2') {
        return true;
    }
    if (WORD_AMONG(idle_nouns, &next)) {
        return true;
    }
    if (!word_none(&next) && !word_is_grammar(&next)) {
        return false;
    }
    Word listed = word_after(text, quantity->end + (behind == ','));
    bool list = word_is(&listed, "and") || number_word(&listed) != NULL;
    if (word_is(&listed, "and")) {
        Word second = word_after(text, listed.end);
        list = number_word(&second) != NULL;
    }
    Word before = word_before(text, at);
    bool alone = word_none(&before) && word_none(&next);
    return !list && !word_is(&before, "and") && !alone;
}

/* "first half", "half-time", "this half"; but "half of", "half the", "more than half". */
static bool half_is_idle(Slice text, const Quantity *quantity) {
    static const char *const rank[] = {"better", "each",  "either", "final", "first", "latter",
                                       "next",   "other", "second", "that",  "this",  "year"};
    static const char *const behind[] = {"brother",  "back", "dozen", "hearted",
                                         "marathon", "past", "price", "sister",
                                         "term",     "time", "way",   "year"};
    size_t end = quantity->end;
    Word next = byte_at(text, end) == '-' ? word_at(text, end + 1) : word_after(text, end);
    return BEFORE_IN(rank, text, quantity->start) || WORD_AMONG(behind, &next);
}

/* A bare "quarter" is a part of the year, unless it stands before a measure. */
static bool quarter_is_idle(Slice text, const Quantity *quantity) {
    bool article = quantity->amount.start < quantity->amount.end - strlen("quarter");
    Word next = word_after(text, quantity->end);
    return article ? word_is(&next, "final") || word_is(&next, "past") : !word_is(&next, "pound");
}

bool third_is_rank(Slice text, const Quantity *quantity) {
    static const char *const more[] = {"bigger", "cheaper", "down",  "faster",  "higher",
                                       "larger", "longer",  "lower", "smaller", "up"};
    Word next = word_after(text, quantity->end);
    return !word_none(&next) && !word_is_grammar(&next) && !WORD_AMONG(more, &next);
}

static bool rank_is_idle(Slice text, const Quantity *quantity) {
    static const char *const nouns[] = {"half", "party", "quarter", "term", "time", "world"};
    Word next = byte_at(text, quantity->end) == '-' ? word_at(text, quantity->end + 1)
                                                    : word_after(text, quantity->end);
    bool small = rational_compare(quantity->value, rational_of(3)) < 0;
    return quantity->amount.worded &&
           (small || WORD_AMONG(nouns, &next) || (next.capital && next.start > quantity->end));
}

/* "several hundred", "a few thousand" */
static bool vague_count(Slice text, const Quantity *quantity) {
    static const char *const few[] = {"couple", "few", "many", "of", "several"};
    Word word = word_at(text, quantity->amount.numeral_start);
    const NumberWord *row = number_word(&word);
    return row &&
           (row->role == NUMBER_HUNDRED || row->role == NUMBER_SCALE ||
            row->role == NUMBER_DOZEN) &&
           BEFORE_IN(few, text, quantity->start);
}

/* "double the number", but not a double bed. */
static bool double_is_idle(Slice text, const Quantity *quantity) {
    Word next = word_after(text, quantity->end);
    return byte_at(text, quantity->end) == '-' || (!word_none(&next) && !word_is_grammar(&next));
}

static bool word_stands(Slice text, const Quantity *quantity, const char *word) {
    size_t length = strlen(word), end = quantity->amount.end;
    return end - quantity->amount.numeral_start >= length &&
           phrase_start(text, end, word) == end - length;
}

bool number_is_idle(Slice text, const Quantity *quantity) {
    if (!quantity->amount.worded) {
        return false;
    }
    if (vague_count(text, quantity)) {
        return true;
    }
    switch (quantity->kind) {
    case FIGURE_CARDINAL:
        if (quantity->start == quantity->amount.start && word_stands(text, quantity, "one") &&
            rational_compare(quantity->value, rational_of(1)) == 0) {
            return one_is_idle(text, quantity);
        }
        return false;
    case FIGURE_FRACTION:
        if (rational_compare(quantity->value, rational_make(1, 2)) == 0 &&
            word_stands(text, quantity, "half")) {
            return half_is_idle(text, quantity);
        }
        return word_stands(text, quantity, "quarter") &&
               rational_compare(quantity->value, rational_make(1, 4)) == 0 &&
               quarter_is_idle(text, quantity);
    case FIGURE_ORDINAL:
        return rank_is_idle(text, quantity);
    case FIGURE_MULTIPLIER:
        return word_stands(text, quantity, "double") && double_is_idle(text, quantity);
    default:
        return false;
    }
}
