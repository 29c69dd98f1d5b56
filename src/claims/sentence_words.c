#include "claims/sentence_words.h"

#include "figures/eight_bytes.h"
#include "figures/possession.h"

/* Length of the letter at `at`: 1 for ASCII, more for letters beyond it, 0 for anything else.
 * U+2000 to U+2BFF are dashes, quotation marks and signs; U+00A0 to U+00BF are signs. */
static size_t letter_length(Slice text, size_t at) {
    unsigned char byte = (unsigned char)text.bytes[at];
    if (byte < 0x80) {
        return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
    }
    if (byte == 0xC2 ||
        (byte == 0xE2 && at + 1 < text.length && (unsigned char)text.bytes[at + 1] < 0xB0)) {
        return 0;
    }
    return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/* What may stand inside a word, if a letter follows: O'Neill, Smith-Jones. */
static size_t joint_length(Slice text, size_t at) {
    return text.bytes[at] == '-' ? 1 : apostrophe_length(text, at);
}

static bool is_capital(Slice text, size_t at) {
    unsigned char byte = (unsigned char)text.bytes[at];
    if (byte == 0xC3 && at + 1 < text.length) {
        return (unsigned char)text.bytes[at + 1] < 0x9F; /* À to Þ */
    }
    return byte >= 'A' && byte <= 'Z';
}

/* Behind a letter or a joint with a letter behind it; `at` if neither stands there. Most words end
 * without a closer look. */
static size_t behind_part(Slice text, size_t at, size_t end) {
    unsigned char byte = (unsigned char)text.bytes[at];
    if (byte < 'A' && byte != '\'' && byte != '-') {
        return at;
    }
    size_t length = letter_length(text, at);
    if (length) {
        return at + length;
    }
    size_t joint = joint_length(text, at);
    bool goes_on = joint && at + joint < end && letter_length(text, at + joint);
    return goes_on ? at + joint : at;
}

static size_t word_end(Slice text, size_t at, size_t end, SentenceWord *word) {
    size_t letters = 0, capitals = 0;
    for (size_t behind; at < end; at = behind) {
        for (; at < end && text.bytes[at] >= 'A' && text.bytes[at] <= 'Z'; at++) {
            letters++;
            capitals++;
        }
        for (; at < end && text.bytes[at] >= 'a' && text.bytes[at] <= 'z'; at++) {
            letters++; /* nearly all of a text */
        }
        behind = at < end ? behind_part(text, at, end) : at;
        if (behind == at) {
            break;
        }
        bool letter = letter_length(text, at) > 0;
        letters += letter;
        capitals += letter && is_capital(text, at);
    }
    word->shouted = capitals >= 2 && capitals == letters;
    return at < end ? at : end;
}

/* Takes 's off the end, also where the apostrophe stands alone behind an s. */
static void strip_possessive(Slice text, size_t end, SentenceWord *word) {
    size_t length = word->end - word->start;
    size_t ascii = 2, curly = 4;
    if (length > curly && text.bytes[word->end - 1] == 's' &&
        apostrophe_length(text, word->end - curly) == 3) {
        word->end -= curly;
        word->possessive = true;
    } else if (length > ascii && text.bytes[word->end - 1] == 's' &&
               text.bytes[word->end - ascii] == '\'') {
        word->end -= ascii;
        word->possessive = true;
    } else if (word->end < end && text.bytes[word->end - 1] == 's') {
        word->possessive = apostrophe_length(text, word->end) > 0;
    }
}

/* Reads a word of fewer than eight letters of ASCII with a sign behind that ends it, as most are,
 * at one look; false if another stands there or none. */
static inline bool short_word(Slice text, size_t at, size_t end, SentenceWord *word) {
    uint64_t bytes = end - at < sizeof bytes ? 0 : eight_bytes(text.bytes + at);
    uint64_t others = letters_among(bytes) ^ EACH_BYTE(0x80);
    size_t length = others ? bytes_before(others) : 0;
    unsigned char behind = (unsigned char)(bytes >> 8 * length);
    if (length == 0 || behind >= 'A' || behind == '\'' || behind == '-') {
        return false;
    }
    uint64_t word_bits = (UINT64_C(1) << 8 * length) - 1;
    bool small = (bytes & word_bits & EACH_BYTE(0x20)) != 0;
    *word = (SentenceWord){.start = at,
                           .end = at + length,
                           .capital = !(bytes & 0x20),
                           .shouted = length >= 2 && !small};
    return true;
}

/* Apart from the short ones, which need fewer registers. */
__attribute__((noinline)) static bool any_word(Slice text, size_t at, size_t end,
                                               SentenceWord *word) {
    while (at < end && letter_length(text, at) == 0) {
        at++;
        while (at < end && ((unsigned char)text.bytes[at] & 0xC0) == 0x80) {
            at++;
        }
    }
    if (at >= end) {
        return false;
    }
    *word = (SentenceWord){.start = at, .capital = is_capital(text, at)};
    word->end = word_end(text, at, end, word);
    strip_possessive(text, end, word);
    return true;
}

bool sentence_word_next(Slice text, size_t at, size_t end, SentenceWord *word) {
    return short_word(text, at, end, word) || any_word(text, at, end, word);
}

/* The first offset from `at` on, `end` at most, where a capital may stand: a byte beyond ASCII, or
 * of the quarter of ASCII that holds the capitals and few signs. */
static size_t possible_capital(Slice text, size_t at, size_t end) {
    for (; end - at >= sizeof(uint64_t); at += sizeof(uint64_t)) {
        uint64_t bytes = eight_bytes(text.bytes + at);
        uint64_t found = (bytes & ~(bytes << 1) & EACH_BYTE('@')) | (bytes & EACH_BYTE(0x80));
        if (found) {
            return at + bytes_before(found);
        }
    }
    while (at < end && !is_capital(text, at) && (unsigned char)text.bytes[at] < 0x80) {
        at++;
    }
    return at;
}

/* Would a word that stands at `at` be the end of a longer one: Brexit in "pro-Brexit", Phone in
 * iPhone? */
static bool is_inside(Slice text, size_t start, size_t at) {
    if (at == start) {
        return false;
    }
    char before = text.bytes[at - 1];
    bool joint = before == '-' || before == '\'';
    unsigned char last = (unsigned char)text.bytes[joint && at > start + 1 ? at - 2 : at - 1];
    return (last | 0x20) >= 'a' && (last | 0x20) <= 'z' && last < 0x80;
}

bool sentence_word_next_capital(Slice text, size_t at, size_t end, SentenceWord *word) {
    size_t start = at;
    for (at = possible_capital(text, at, end); at < end; at = possible_capital(text, at + 1, end)) {
        if (is_capital(text, at) && !is_inside(text, start, at)) {
            return sentence_word_next(text, at, end, word);
        }
    }
    return false;
}

bool sentence_word_before(Slice text, size_t start, size_t at, SentenceWord *word) {
    enum { FAR = 64 }; /* bytes: what is longer is no word that a name stands behind */
    size_t least = at - start > FAR ? at - FAR : start;
    while (at > least && letter_length(text, at - 1) != 1) {
        at--;
    }
    size_t end = at;
    while (at > least && text.bytes[at - 1] != ' ' && text.bytes[at - 1] != '\n') {
        at--;
    }
    return end > least && sentence_word_next(text, at, end, word);
}
