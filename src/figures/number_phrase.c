#include "figures/number_phrase.h"

/* A number while its words come in: `total` of the scales that are done, `group` of what the next
 * scale word will multiply. */
typedef struct NumberSum {
    Wide total, group;
    uint8_t scale; /* power of the last scale word; 0 before the first */
    NumberRole last;
    size_t words;
    size_t last_start, end; /* of the last word */
} NumberSum;

static Wide power_of_ten(unsigned exponent) {
    Wide power = 1;
    while (exponent-- > 0) {
        power *= 10;
    }
    return power;
}

/* "two fifty": two hundred and fifty; only as the first two words. */
static bool follows_spoken(const NumberSum *sum) {
    return sum->words == 1 && sum->last == NUMBER_UNIT && sum->group > 0;
}

static bool opens_group(const NumberSum *sum) {
    return sum->last == NUMBER_NONE || sum->last == NUMBER_HUNDRED || sum->last == NUMBER_SCALE;
}

static bool unit_add(NumberSum *sum, const NumberWord *word) {
    if (!opens_group(sum) && !(sum->last == NUMBER_TENS && word->value > 0)) {
        return false;
    }
    sum->group += word->value;
    return true;
}

static bool tens_add(NumberSum *sum, const NumberWord *word) {
    if (follows_spoken(sum)) {
        sum->group *= 100;
    } else if (!opens_group(sum)) {
        return false;
    }
    sum->group += word->value;
    return true;
}

static bool hundred_add(NumberSum *sum) {
    bool counted = sum->last == NUMBER_UNIT || sum->last == NUMBER_TEEN || sum->last == NUMBER_TENS;
    if ((!counted && sum->last != NUMBER_NONE && sum->last != NUMBER_SCALE) || sum->group >= 100) {
        return false;
    }
    sum->group = sum->group == 0 ? 100 : sum->group * 100;
    return true;
}

/* Scales go down, but "three thousand millions" multiplies what stands before. */
static bool scale_add(NumberSum *sum, uint8_t power) {
    if (sum->last == NUMBER_SCALE && sum->group == 0) {
        if (power <= sum->scale || sum->total >= power_of_ten(12)) {
            return false;
        }
        sum->total *= power_of_ten(power);
    } else if (sum->scale == 0 || power < sum->scale) {
        sum->total += (sum->last == NUMBER_NONE ? 1 : sum->group) * power_of_ten(power);
    } else {
        return false;
    }
    sum->group = 0;
    sum->scale = power;
    return true;
}

static bool word_add(NumberSum *sum, const NumberWord *word) {
    switch (word->role) {
    case NUMBER_UNIT:
    case NUMBER_RANK:
        return word->value < 10 ? unit_add(sum, word) : tens_add(sum, word);
    case NUMBER_TEEN:
    case NUMBER_TENS:
    case NUMBER_RANK_TENS:
        return tens_add(sum, word);
    case NUMBER_HUNDRED:
    case NUMBER_RANK_HUNDRED:
        return hundred_add(sum);
    case NUMBER_SCALE:
    case NUMBER_RANK_SCALE:
        return scale_add(sum, word->value);
    default:
        return false;
    }
}

static bool rank_is(NumberRole role) {
    return role >= NUMBER_RANK && role <= NUMBER_RANK_SCALE;
}

/* The word that goes on with a number: behind a hyphen or blanks, or behind "and". */
static Word next_word(Slice text, const NumberSum *sum, bool *and_before) {
    size_t at = sum->end + dash_length(text, sum->end);
    Word word = at > sum->end ? word_at(text, at) : word_after(text, sum->end);
    *and_before = false;
    if ((sum->last == NUMBER_HUNDRED || sum->last == NUMBER_SCALE) && word_is(&word, "and")) {
        *and_before = true;
        return word_after(text, word.end);
    }
    return word;
}

/* The letters of a word behind the first `length`. */
static Word word_rest(const Word *word, size_t length) {
    Word rest = *word;
    rest.length = (uint8_t)(word->length - length);
    memset(rest.lower, 0, sizeof rest.lower);
    memcpy(rest.lower, word->lower + length, rest.length);
    return rest;
}

/* "twentyone": twenty and one close together; the word is cut to the first. */
static const NumberWord *compound_row(Word *word) {
    for (size_t length = 5; length <= 7 && length + 3u <= word->length; length++) {
        Word rest = word_rest(word, length);
        const NumberWord *row =
            word->lower[length - 1] == 'y' ? number_word_cut(word, length) : NULL;
        if (row && row->role == NUMBER_TENS && number_word(&rest)) {
            word->end = word->start + length;
            return row;
        }
    }
    return NULL;
}

/* The row of a word, or of the first half of a compound, to which the word is cut. */
static const NumberWord *row_or_half(Word *word, const NumberWord *row) {
    return row || word->length < 8 ? row : compound_row(word);
}

/* "hundreds of" counts nothing, but "twenty-five millions" does. */
static bool counts_nothing(const NumberSum *sum, const NumberWord *row) {
    return row->plural && sum->words == 0;
}

/* Words that end a number and belong to its last part: after "and" they are a fraction of its own,
 * "two hundred and two thirds". */
static NumberPhrase phrase_of(const NumberSum *sum, bool rank) {
    return (NumberPhrase){.end = sum->end,
                          .last_start = sum->last_start,
                          .value = sum->total + sum->group,
                          .scale = sum->last == NUMBER_SCALE ? sum->scale : 0,
                          .rank = rank};
}

/* Takes the next word into the sum, if it fits. */
static bool sum_add(NumberSum *sum, const Word *word, const NumberWord *row) {
    NumberSum trial = *sum;
    if (!row || counts_nothing(sum, row) || !word_add(&trial, row)) {
        return false;
    }
    trial.last = row->role;
    trial.last_start = word->start;
    trial.end = word->end;
    trial.words++;
    *sum = trial;
    return true;
}

/* What the words make when the next one, whose row this is, does not go on with them. */
static NumberPhrase phrase_end_at(const NumberSum *sum, const NumberSum *before_and,
                                  const NumberWord *row) {
    bool goes_on = row && (row->role == NUMBER_HUNDRED || row->role == NUMBER_SCALE ||
                           row->role == NUMBER_PART);
    if (goes_on && before_and->words > 0) { /* "a thousand and two thousand" are two numbers */
        return phrase_of(before_and, false);
    }
    NumberPhrase phrase = phrase_of(sum, false);
    bool one = sum->words == 1 && phrase.value == 1;
    phrase.part = row && ((row->role == NUMBER_PART && (row->plural || phrase.value == 1)) ||
                          (row->role == NUMBER_RANK && one));
    return phrase;
}

/* "Six thirty-somethings", "two fifty-foot masts": the word is joined to what it tells of. */
static bool is_compound(Slice text, const Word *word) {
    size_t dash = dash_length(text, word->end);
    Word next = word_at(text, word->end + dash);
    return dash > 0 && !word_none(&next) && !number_word(&next);
}

NumberPhrase number_phrase_read(Slice text, const Word *first, const NumberWord *row) {
    NumberSum sum = {.last = NUMBER_NONE, .end = first->start}, before_and = sum;
    Word word = *first;
    for (;;) {
        row = row_or_half(&word, row);
        if (follows_spoken(&sum) && is_compound(text, &word)) {
            return phrase_end_at(&sum, &before_and, NULL);
        }
        if (!sum_add(&sum, &word, row)) {
            return phrase_end_at(&sum, &before_and, row);
        }
        if (rank_is(row->role)) {
            return phrase_of(&sum, true);
        }
        bool and_before = false;
        word = next_word(text, &sum, &and_before);
        row = number_word(&word);
        if (and_before) {
            before_and = sum;
        }
    }
}

size_t spoken_decimals(Slice text, size_t at, Wide *digits, int *count) {
    size_t end = 0;
    *digits = 0;
    *count = 0;
    for (Word word = word_after(text, at); *count < 18; word = word_after(text, end)) {
        const NumberWord *row = number_word(&word);
        bool unit = row && row->role == NUMBER_UNIT;
        if (!unit && !(row && end == 0 && (row->role == NUMBER_TEEN || row->role == NUMBER_TENS))) {
            return end;
        }
        *digits = *digits * (unit ? 10 : 100) + row->value;
        *count += unit ? 1 : 2;
        end = word.end;
    }
    return end;
}
