#include "claims/sentence_words.h"

#include "text/scan.h"

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

/* A straight or a curly apostrophe at `at`: its length, or 0. */
static size_t apostrophe_length(Slice text, size_t at) {
    if (text.bytes[at] == '\'') {
        return 1;
    }
    return slice_starts(slice_part(text, at, text.length), SLICE("\xE2\x80\x99")) ? 3 : 0;
}

/* May the byte go on with a word? Nearly all bytes behind words may not. */
static bool may_go_on(char byte) {
    unsigned char letter = (unsigned char)byte | 0x20;
    return (letter >= 'a' && letter <= 'z') || byte == '\'' || byte == '-' ||
           (unsigned char)byte >= 0x80;
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

static size_t word_end(Slice text, size_t at, size_t end, Word *word) {
    size_t letters = 0, capitals = 0;
    while (at < end) {
        while (at < end && text.bytes[at] >= 'a' && text.bytes[at] <= 'z') {
            letters++; /* nearly all of a text */
            at++;
        }
        if (at == end || !may_go_on(text.bytes[at])) {
            break;
        }
        size_t length = letter_length(text, at);
        if (length == 0) {
            size_t joint = joint_length(text, at);
            if (joint == 0 || at + joint >= end || letter_length(text, at + joint) == 0) {
                break;
            }
            at += joint;
            continue;
        }
        letters++;
        capitals += is_capital(text, at);
        at += length;
    }
    word->shouted = capitals >= 2 && capitals == letters;
    return at < end ? at : end;
}

/* Takes 's off the end, also where the apostrophe stands alone behind an s. */
static void strip_possessive(Slice text, size_t end, Word *word) {
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

bool word_next(Slice text, size_t at, size_t end, Word *word) {
    while (at < end && letter_length(text, at) == 0) {
        at++;
        while (at < end && ((unsigned char)text.bytes[at] & 0xC0) == 0x80) {
            at++;
        }
    }
    if (at >= end) {
        return false;
    }
    *word = (Word){.start = at, .capital = is_capital(text, at)};
    word->end = word_end(text, at, end, word);
    strip_possessive(text, end, word);
    return true;
}

/* The bytes with which capitals begin: A to Z, and the first of two of À to Þ. */
static const unsigned char capital_starts[256] = {
    ['A'] = 1, ['B'] = 1, ['C'] = 1, ['D'] = 1, ['E'] = 1, ['F'] = 1,  ['G'] = 1,
    ['H'] = 1, ['I'] = 1, ['J'] = 1, ['K'] = 1, ['L'] = 1, ['M'] = 1,  ['N'] = 1,
    ['O'] = 1, ['P'] = 1, ['Q'] = 1, ['R'] = 1, ['S'] = 1, ['T'] = 1,  ['U'] = 1,
    ['V'] = 1, ['W'] = 1, ['X'] = 1, ['Y'] = 1, ['Z'] = 1, [0xC3] = 1,
};

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

bool word_next_capital(Slice text, size_t at, size_t end, Word *word) {
    size_t start = at;
    for (at = scan_to(text, at, end, capital_starts); at < end;
         at = scan_to(text, at + 1, end, capital_starts)) {
        if (is_capital(text, at) && !is_inside(text, start, at)) {
            return word_next(text, at, end, word);
        }
    }
    return false;
}

bool word_preceding(Slice text, size_t start, size_t at, Word *word) {
    enum { FAR = 64 }; /* bytes: what is longer is no word that a name stands behind */
    size_t least = at - start > FAR ? at - FAR : start;
    while (at > least && letter_length(text, at - 1) != 1) {
        at--;
    }
    size_t end = at;
    while (at > least && text.bytes[at - 1] != ' ' && text.bytes[at - 1] != '\n') {
        at--;
    }
    return end > least && word_next(text, at, end, word);
}
