#include "figures/word.h"

/* Letters beyond ASCII belong to a word, but no-break blanks and dashes do not. */
static bool wide_letter(char byte) {
    unsigned char first = (unsigned char)byte;
    return first >= 0xC3 && first != 0xE2 && first != 0xEF;
}

static size_t letters_end(Slice text, size_t at) {
    while (letter_is(byte_at(text, at))) {
        at++;
    }
    return at;
}

/* Words of ASCII letters alone, which nearly all are, are made lower case all at once. */
static void word_fill(Slice text, Word *word) {
    size_t length = word->end - word->start;
    length = length > WORD_LETTERS ? 0 : length;
    if (text.length - word->start >= sizeof word->lower && length > 0) {
        uint64_t parts[sizeof word->lower / sizeof(uint64_t)];
        memcpy(parts, text.bytes + word->start, sizeof parts);
        for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
            parts[i] |= UINT64_C(0x2020202020202020);
        }
        memcpy(word->lower, parts, sizeof parts);
    } else {
        for (size_t i = 0; i < length; i++) {
            word->lower[i] = letter_lower(text.bytes[word->start + i]);
        }
    }
    word->lower[length] = '\0';
    word->length = (uint8_t)length;
    word->capital = capital_is(byte_at(text, word->start));
}

Word word_at(Slice text, size_t at) {
    Word word = {.start = at, .end = letters_end(text, at)};
    while (wide_letter(byte_at(text, word.end))) {
        do {
            word.end++;
        } while (((unsigned char)byte_at(text, word.end) & 0xC0) == 0x80);
        word.end = letters_end(text, word.end);
    }
    word_fill(text, &word);
    return word;
}

Word word_after(Slice text, size_t at) {
    return word_at(text, blanks_end(text, at));
}

Word word_ending(Slice text, size_t at) {
    enum { REACH = 64 }; /* longer words are of no use here */
    Word word = {.start = at, .end = at};
    size_t furthest = at > REACH ? at - REACH : 0;
    while (word.start > furthest && letter_is(text.bytes[word.start - 1])) {
        word.start--;
    }
    word_fill(text, &word);
    return word;
}

Word word_before(Slice text, size_t at) {
    return word_ending(text, blanks_start(text, at));
}

static const char *table_word(WordTable table, size_t index) {
    const char *row = (const char *)table.rows + index * table.size;
    const char *word;
    memcpy(&word, row, sizeof word);
    return word;
}

/* As strcmp, for words that mostly differ in their first letters. */
static int word_compare(const char *a, const char *b) {
    while (*a == *b && *a != '\0') {
        a++;
        b++;
    }
    return (unsigned char)*a - (unsigned char)*b;
}

const void *word_rows(WordTable table, const Word *word, size_t *count) {
    size_t low = 0, high = table.count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (word_compare(table_word(table, middle), word->lower) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    size_t end = low;
    while (word->length > 0 && end < table.count &&
           word_compare(table_word(table, end), word->lower) == 0) {
        end++;
    }
    *count = end - low;
    return end > low ? (const char *)table.rows + low * table.size : NULL;
}

bool word_among(const char *const *words, size_t count, const Word *word) {
    return word_row((WordTable){words, count, sizeof *words}, word) != NULL;
}

size_t phrase_end(Slice text, size_t at, const char *phrase) {
    for (; *phrase; phrase++) {
        if (*phrase == ' ') {
            size_t end = byte_at(text, at) == '-' ? at + 1 : blanks_end(text, at);
            if (end == at) {
                return 0;
            }
            at = end;
        } else if (letter_lower(byte_at(text, at)) == *phrase) {
            at++;
        } else {
            return 0;
        }
    }
    return letter_is(byte_at(text, at)) ? 0 : at;
}

size_t phrase_start(Slice text, size_t at, const char *phrase) {
    size_t start = at;
    for (size_t i = strlen(phrase); i-- > 0;) {
        if (phrase[i] == ' ') {
            size_t before = byte_at(text, start - 1) == '-' ? start - 1 : blanks_start(text, start);
            if (before == start) {
                return at + 1;
            }
            start = before;
        } else if (letter_lower(byte_at(text, start - 1)) == phrase[i]) {
            start--;
        } else {
            return at + 1;
        }
    }
    return letter_is(byte_at(text, start - 1)) ? at + 1 : start;
}

size_t joint_end(Slice text, size_t at) {
    at += byte_at(text, at) == ',';
    at = blanks_end(text, at);
    size_t and_end = phrase_end(text, at, "and");
    return and_end > 0 ? blanks_end(text, and_end) : at;
}
