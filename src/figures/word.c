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

/* A word with a letter beyond ASCII, a very long one, or one near the end of the text. */
static void word_fill(Slice text, Word *word) {
    size_t length = word->end - word->start;
    length = length > WORD_LETTERS ? 0 : length;
    for (size_t i = 0; i < length; i++) {
        word->lower[i] = letter_lower(text.bytes[word->start + i]);
    }
    word->length = (uint8_t)length;
    word->capital = capital_is(byte_at(text, word->start));
}

static void rare_word(Slice text, size_t at, Word *word) {
    at = at < text.length ? at : text.length;
    *word = (Word){.start = at, .end = letters_end(text, at)};
    while (wide_letter(byte_at(text, word->end))) {
        do {
            word->end++;
        } while (((unsigned char)byte_at(text, word->end) & 0xC0) == 0x80);
        word->end = letters_end(text, word->end);
    }
    word_fill(text, word);
}

/* The first `count` of eight letters, in lower case. */
static uint64_t lower_letters(uint64_t letters, size_t count) {
    uint64_t kept = count < 8 ? (UINT64_C(1) << 8 * count) - 1 : UINT64_MAX;
    return (letters | EACH_BYTE(0x20)) & kept;
}

/* A word of eight letters or more. Apart from the short ones, which need fewer registers. */
__attribute__((noinline)) static void long_word(Slice text, size_t at, Word *word) {
    if (at >= text.length || text.length - at < WORD_LETTERS + 2) {
        rare_word(text, at, word);
        return;
    }
    *word = (Word){.start = at, .end = at, .capital = capital_is(text.bytes[at])};
    for (size_t i = 0, count = 8; i < WORD_LETTERS + 2 && count == 8; i += 8) {
        uint64_t letters = eight_bytes(text.bytes + at + i);
        uint64_t others = letters_among(letters) ^ EACH_BYTE(0x80);
        count = others ? bytes_before(others) : 8;
        eight_bytes_put(word->lower + i, lower_letters(letters, count));
        word->end += count;
    }
    word->length = (uint8_t)(word->end - at);
    if (word->length > WORD_LETTERS || wide_letter(text.bytes[word->end])) {
        rare_word(text, at, word);
    }
}

/* Of fewer than eight letters, as most are. */
static inline void short_word(size_t start, size_t count, uint64_t letters, char first,
                              Word *word) {
    word->start = start;
    word->end = start + count;
    eight_bytes_put(word->lower, lower_letters(letters, count));
    memset(word->lower + 8, 0, sizeof word->lower - 8);
    word->length = (uint8_t)count;
    word->capital = capital_is(first);
}

void word_read(Slice text, size_t at, Word *word) {
    if (at >= text.length || text.length - at < 8) {
        rare_word(text, at, word);
        return;
    }
    uint64_t letters = eight_bytes(text.bytes + at);
    uint64_t others = letters_among(letters) ^ EACH_BYTE(0x80);
    size_t count = others ? bytes_before(others) : 0;
    if (others == 0 || (letters >> 8 * count & 0x80) != 0) {
        long_word(text, at, word);
    } else {
        short_word(at, count, letters, (char)(letters & 0xFF), word);
    }
}

__attribute__((noinline)) static void long_word_ending(Slice text, size_t at, Word *word) {
    enum { REACH = 64 }; /* longer words are of no use here */
    *word = (Word){.start = at, .end = at};
    size_t furthest = at > REACH ? at - REACH : 0;
    while (word->start > furthest && letter_is(text.bytes[word->start - 1])) {
        word->start--;
    }
    word_fill(text, word);
}

void word_read_back(Slice text, size_t at, Word *word) {
    uint64_t letters = at < 8 ? 0 : eight_bytes(text.bytes + at - 8);
    uint64_t others = letters_among(letters) ^ EACH_BYTE(0x80);
    if (at < 8 || others == 0) {
        long_word_ending(text, at, word);
        return;
    }
    size_t count = bytes_behind(others);
    letters = letters >> 8 * (7 - count) >> 8; /* in two, for the whole width is no shift */
    short_word(at - count, count, letters, byte_at(text, at - count), word);
}

/* Eight letters as a number, in the order of the alphabet. */
static uint64_t letters_key(const char *letters) {
    return __builtin_bswap64(eight_bytes(letters));
}

/* The first row whose first eight letters do not come before these, or the last of all. Looks at
 * the greatest power of two of the rows, the first ones or the last, and halves that: without a
 * branch, which would be guessed wrong every other time, and without a product. */
static const char *rows_low(const char *low, size_t count, size_t size, uint64_t key) {
    size_t step = size << (63 - (unsigned)__builtin_clzll(count));
    low = letters_key(low + step - size) < key ? low + (count * size - step) : low;
    while ((step /= 2) >= size) {
        low = letters_key(low + step - size) < key ? low + step : low;
    }
    return low;
}

const void *rows_found(const void *rows, size_t row_count, size_t size, const Word *word,
                       size_t *count) {
    uint64_t first = eight_bytes(word->lower), second = eight_bytes(word->lower + 8);
    const char *row = rows_low(rows, row_count, size, letters_key(word->lower));
    const char *end = (const char *)rows + row_count * size;
    row += eight_bytes(row) == first ? 0 : size;
    while (row < end && eight_bytes(row) == first && eight_bytes(row + 8) != second) {
        row += size;
    }
    if (row == end || eight_bytes(row) != first) {
        return NULL;
    }
    const char *behind = row;
    do {
        behind += size;
    } while (behind < end && eight_bytes(behind) == first && eight_bytes(behind + 8) == second);
    *count = (size_t)(behind - row) / size;
    return row;
}

size_t phrase_end_compared(Slice text, size_t at, const char *phrase) {
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

size_t phrase_start_compared(Slice text, size_t at, const char *phrase) {
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
