#include "figures/amount_parts.h"
#include "figures/figure_start.h"
#include "figures/number_phrase.h"

/* Does "a" or "an" stand before `at`? Its start, or `at`. */
static size_t article_start(Slice text, size_t at) {
    Word word = word_before(text, at);
    bool stands = word_is(&word, "a") || word_is(&word, "an");
    return stands && word.end < at ? word.start : at;
}

/* "third", "fifths", "half" as a part of a whole: how many make one; 0 for other words. */
static uint64_t part_of(const NumberWord *row) {
    if (!row) {
        return 0;
    }
    switch (row->role) {
    case NUMBER_PART:
        return row->value;
    case NUMBER_RANK:
        return row->value > 2 ? row->value : 0;
    case NUMBER_RANK_TENS:
        return row->value;
    case NUMBER_RANK_HUNDRED:
        return 100;
    case NUMBER_RANK_SCALE: {
        uint64_t power = 1;
        for (unsigned i = 0; i < row->value; i++) {
            power *= 10;
        }
        return power;
    }
    default:
        return 0;
    }
}

static Word word_joined(Slice text, size_t at) {
    size_t dash = dash_length(text, at);
    return dash > 0 ? word_at(text, at + dash) : word_after(text, at);
}

/* "a half", "one half", "two thirds" at `at`, behind "and": the end, or 0. */
static size_t spoken_part(Slice text, size_t at, Rational *value) {
    Word count = word_after(text, at);
    NumberPhrase phrase = {.value = 1, .end = count.end};
    if (!word_is(&count, "a")) {
        phrase = number_phrase_read(text, &count, number_word(&count));
        if (phrase.end == count.start || phrase.rank) {
            return 0;
        }
    }
    Word part = word_joined(text, phrase.end);
    uint64_t parts = part_of(number_word(&part));
    if (parts == 0) {
        return 0;
    }
    *value = rational_make(phrase.value, (Wide)parts);
    return part.end;
}

/* The end of "-and-a-half" at `at`; 0 if it does not stand there. */
static size_t joined_half(Slice text, size_t at) {
    Slice half = SLICE("-and-a-half");
    return slice_starts(slice_part(text, at, text.length), half) ? at + half.length : 0;
}

/* "three and a half", "two-and-a-half", "two million and one half" (of a million). */
static void spoken_mixed(Slice text, Amount *amount, uint8_t scale) {
    Rational part = rational_make(1, 2);
    size_t and_end = phrase_end(text, amount->end, " and"), end = joined_half(text, amount->end);
    if (end == 0 && and_end > 0) {
        end = spoken_part(text, and_end, &part);
    }
    if (end == 0) {
        return;
    }
    part = rational_multiply(part, rational_scaled(1, scale));
    amount_set(amount, end, rational_add(amount->value, part));
    amount->mixed = true;
    amount->place = -1; /* as exact as a tenth */
}

/* "two point five", "nought point zero three" */
static void spoken_point(Slice text, Amount *amount) {
    Wide digits;
    int count;
    size_t point = phrase_end(text, amount->end, " point");
    size_t end = point > 0 ? spoken_decimals(text, point, &digits, &count) : 0;
    if (end > 0) {
        Rational part = rational_scaled(digits, -count);
        amount_set(amount, end, rational_add(amount->value, part));
        amount->place = -count;
    }
}

static int trailing_zeros(Wide value) {
    int zeros = 0;
    while (value != 0 && value % 10 == 0) {
        value /= 10;
        zeros++;
    }
    return zeros;
}

/* Of "three hundred million" the numeral is three hundred; "one million two thousand" is all one.
 */
static void scale_part(Slice text, Amount *amount, const NumberPhrase *phrase) {
    Rational count = rational_divide(amount->value, rational_scaled(1, phrase->scale));
    size_t end = blanks_start(text, phrase->last_start);
    if (rational_compare(count, rational_of(1000)) < 0 && end > amount->start) {
        amount->numeral = count;
        amount->numeral_end = end;
    }
}

/* "in six quarters", "the last three quarters": of years, and no part of anything. */
static bool quarters_pass(Slice text, size_t at, const NumberPhrase *phrase, const Word *next) {
    enum { PART = 3 };
    static const TableWord passing[] = {"consecutive", "first",    "last",  "next",
                                        "past",        "previous", "prior", "straight"};
    Word before = word_before(text, at);
    return word_is(next, "quarters") && (phrase->value != PART || WORD_AMONG(passing, &before));
}

/* "two", "two thirds", "two and a half million", "two point five". */
static Amount phrase_amount(Slice text, size_t at, const NumberPhrase *phrase) {
    Amount amount = amount_plain(at, phrase->end, (Rational){phrase->value, 1});
    amount.worded = true;
    if (phrase->rank) {
        amount.form = AMOUNT_RANK;
        return amount;
    }
    Word next = word_joined(text, phrase->end);
    uint64_t parts = phrase->part ? part_of(number_word(&next)) : 0;
    if (parts > 0 && !quarters_pass(text, at, phrase, &next)) {
        amount_set(&amount, next.end, rational_make(phrase->value, (Wide)parts));
        amount.form = AMOUNT_FRACTION;
        return amount;
    }
    if (phrase->scale > 0) {
        amount.scaled = true;
        amount.place = phrase->scale;
        scale_part(text, &amount, phrase);
    } else if (phrase->value >= 10000) {
        amount.zeros = (uint8_t)trailing_zeros(phrase->value);
    }
    spoken_point(text, &amount);
    spoken_mixed(text, &amount, phrase->scale);
    return amount;
}

static Amount part_amount(Slice text, const Word *word, uint64_t parts) {
    Amount amount =
        amount_plain(article_start(text, word->start), word->end, rational_make(1, (Wide)parts));
    amount.numeral_start = amount.start;
    amount.form = AMOUNT_FRACTION;
    amount.worded = true;
    return amount;
}

static Amount times_amount(const Word *word, size_t end, Rational value, AmountForm form) {
    Amount amount = amount_plain(word->start, end, value);
    amount.form = form;
    amount.worded = true;
    return amount;
}

/* "tenfold", "hundredfold" */
static Amount fold_amount(const Word *word) {
    bool fold = word->length > 6 && strcmp(word->lower + word->length - 4, "fold") == 0;
    const NumberWord *row = fold ? number_word_cut(word, word->length - 4u) : NULL;
    if (!row || row->role > NUMBER_HUNDRED) {
        return (Amount){0};
    }
    int64_t times = row->role == NUMBER_HUNDRED ? 100 : row->value;
    return times_amount(word, word->end, rational_of(times), AMOUNT_TIMES);
}

/* Words that are numbers by themselves: twice, half, a third, noon, tenfold. */
static Amount single_word(Slice text, const Word *word, const NumberWord *row) {
    if (!row) {
        return fold_amount(word);
    }
    switch (row->role) {
    case NUMBER_TIMES:
        return times_amount(word, word->end, rational_of(row->value), AMOUNT_TIMES);
    case NUMBER_INVERSE:
        return times_amount(word, word->end, rational_make(1, row->value), AMOUNT_TIMES);
    case NUMBER_CLOCK:
        return times_amount(word, word->end, rational_of(row->value * 60), AMOUNT_CLOCK);
    case NUMBER_PART:
        return row->plural ? (Amount){0} : part_amount(text, word, row->value);
    case NUMBER_DOZEN: {
        Amount amount = times_amount(word, word->end, rational_of(row->value), AMOUNT_CARDINAL);
        amount.start = amount.numeral_start = article_start(text, word->start);
        return row->plural ? (Amount){0} : amount;
    }
    default:
        return (Amount){0};
    }
}

/* "two million", and "a million", which starts at its "a". */
static Amount phrase_at(Slice text, const Word *word, const NumberWord *row) {
    NumberPhrase phrase = number_phrase_read(text, word, row);
    if (phrase.end == word->start) {
        return (Amount){0};
    }
    Amount amount = phrase_amount(text, word->start, &phrase);
    if (row && (row->role == NUMBER_HUNDRED || row->role == NUMBER_SCALE)) {
        amount.start = amount.numeral_start = article_start(text, word->start);
    }
    return amount;
}

void words_amount(Slice text, size_t at, bool money, Amount *amount) {
    Word word = word_at(text, at);
    if (!number_word_may_start(word.lower)) {
        *amount = (Amount){0};
        return;
    }
    const NumberWord *row = number_word(&word);
    *amount = single_word(text, &word, row);
    if (amount->form == AMOUNT_NONE) {
        uint64_t parts = part_of(row);
        bool part = parts > 0 && article_start(text, at) < at;
        *amount = part ? part_amount(text, &word, parts) : phrase_at(text, &word, row);
    }
    if (amount->form == AMOUNT_CARDINAL || amount->form == AMOUNT_FRACTION) {
        amount_scale(text, amount, money);
    }
}
