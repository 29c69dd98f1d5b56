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

/* A mask over eight bytes in memory, of the first `count`. */
static uint64_t first_bytes(size_t count) {
    static const unsigned char shade[16] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    uint64_t mask;
    memcpy(&mask, shade + 8 - (count < 8 ? count : 8), sizeof mask);
    return mask;
}

/* Eight letters at once: every byte of a letter is lower case with this bit. */
static void lower_fill(char *lower, const char *letters, size_t length) {
    for (size_t i = 0; i < WORD_LETTERS + 2; i += 8) {
        uint64_t part;
        memcpy(&part, letters + i, sizeof part);
        part = (part | UINT64_C(0x2020202020202020)) & first_bytes(length > i ? length - i : 0);
        memcpy(lower + i, &part, sizeof part);
    }
}

static void word_fill(Slice text, Word *word) {
    size_t length = word->end - word->start;
    length = length > WORD_LETTERS ? 0 : length;
    if (text.length - word->start >= sizeof word->lower) {
        lower_fill(word->lower, text.bytes + word->start, length);
    } else {
        for (size_t i = 0; i < length; i++) {
            word->lower[i] = letter_lower(text.bytes[word->start + i]);
        }
    }
    word->length = (uint8_t)length;
    word->capital = capital_is(byte_at(text, word->start));
}

Word word_at(Slice text, size_t at) {
    at = at < text.length ? at : text.length;
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

/* The letters of a word as numbers that are in the order of the alphabet. */
typedef struct WordKey {
    uint64_t first, second;
} WordKey;

static uint64_t key_part(const char *letters) {
    uint64_t part;
    memcpy(&part, letters, sizeof part);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    part = __builtin_bswap64(part);
#endif
    return part;
}

static WordKey key_of(const char *letters) {
    return (WordKey){key_part(letters), key_part(letters + sizeof(uint64_t))};
}

static WordKey row_key(SortedWords table, size_t index) {
    return key_of((const char *)table.rows + index * table.size);
}

static bool key_equal(WordKey a, WordKey b) {
    return a.first == b.first && a.second == b.second;
}

static bool key_before(WordKey a, WordKey b) {
    return a.first != b.first ? a.first < b.first : a.second < b.second;
}

const void *word_rows(SortedWords table, const Word *word, size_t *count) {
    WordKey key = key_of(word->lower);
    size_t low = 0, high = table.count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (key_before(row_key(table, middle), key)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    size_t end = low;
    while (word->length > 0 && end < table.count && key_equal(row_key(table, end), key)) {
        end++;
    }
    *count = end - low;
    return end > low ? (const char *)table.rows + low * table.size : NULL;
}

bool word_among(const TableWord *words, size_t count, const Word *word) {
    return word_row((SortedWords){words, count, sizeof *words}, word) != NULL;
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
