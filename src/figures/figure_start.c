#include "figures/figure_start.h"
#include "figures/eight_bytes.h"
#include "figures/letter.h"

/* Which letters may stand third and fourth behind the first two in the words above: a filter that
 * one article word in thirty passes. Letters are told by their low five bits, in which capitals are
 * no different; what follows a word of three letters may be anything. */
#define PAIR(first, second) ((((first)&31) << 5) | ((second)&31))
#define ANY                 UINT32_MAX

typedef struct NextLetters {
    uint32_t third, fourth;
} NextLetters;

static const NextLetters next_letters[32 * 32] = {
    [PAIR('b', 'i')] = {LETTER('l'), LETTER('l')},
    [PAIR('c', 'r')] = {LETTER('o'), LETTER('r')},
    [PAIR('d', 'o')] = {LETTER('u') | LETTER('z'), LETTER('b') | LETTER('e')},
    [PAIR('e', 'i')] = {LETTER('g'), LETTER('h')},
    [PAIR('e', 'l')] = {LETTER('e'), LETTER('v')},
    [PAIR('f', 'i')] = {LETTER('f') | LETTER('r') | LETTER('v'),
                        LETTER('e') | LETTER('s') | LETTER('t')},
    [PAIR('f', 'o')] = {LETTER('r') | LETTER('u'), LETTER('r') | LETTER('t')},
    [PAIR('h', 'a')] = {LETTER('l'), LETTER('f') | LETTER('v')},
    [PAIR('h', 'u')] = {LETTER('n'), LETTER('d')},
    [PAIR('l', 'a')] = {LETTER('k'), LETTER('h')},
    [PAIR('m', 'i')] = {LETTER('d') | LETTER('l'), LETTER('l') | LETTER('n')},
    [PAIR('n', 'i')] = {LETTER('l') | LETTER('n'), ANY},
    [PAIR('n', 'o')] = {LETTER('o') | LETTER('u'), LETTER('g') | LETTER('n')},
    [PAIR('o', 'n')] = {LETTER('e'), ANY},
    [PAIR('q', 'u')] = {LETTER('a') | LETTER('i'), LETTER('d') | LETTER('n') | LETTER('r')},
    [PAIR('s', 'c')] = {LETTER('o'), LETTER('r')},
    [PAIR('s', 'e')] = {LETTER('c') | LETTER('v') | LETTER('x'),
                        LETTER('e') | LETTER('o') | LETTER('t')},
    [PAIR('s', 'i')] = {LETTER('x'), ANY},
    [PAIR('t', 'e')] = {LETTER('n'), ANY},
    [PAIR('t', 'h')] = {LETTER('i') | LETTER('o') | LETTER('r'),
                        LETTER('e') | LETTER('i') | LETTER('r') | LETTER('u')},
    [PAIR('t', 'r')] = {LETTER('e') | LETTER('i'), LETTER('b') | LETTER('l') | LETTER('p')},
    [PAIR('t', 'w')] = {LETTER('e') | LETTER('i') | LETTER('o'), ANY},
    [PAIR('z', 'e')] = {LETTER('r'), LETTER('o')},
};

/* Which letters may stand second, told in the same way, by the byte before them: of three places
 * that may start a figure this passes one. */
#define EITHER_CASE(letter, letters) [letter] = (letters), [(letter) - 'a' + 'A'] = (letters)

static const uint32_t second_letters[256] = {
    EITHER_CASE('b', LETTER('i')),
    EITHER_CASE('c', LETTER('r')),
    EITHER_CASE('d', LETTER('o')),
    EITHER_CASE('e', LETTER('i') | LETTER('l')),
    EITHER_CASE('f', LETTER('i') | LETTER('o')),
    EITHER_CASE('h', LETTER('a') | LETTER('u')),
    EITHER_CASE('l', LETTER('a')),
    EITHER_CASE('m', LETTER('i')),
    EITHER_CASE('n', LETTER('i') | LETTER('o')),
    EITHER_CASE('o', LETTER('n')),
    EITHER_CASE('q', LETTER('u')),
    EITHER_CASE('s', LETTER('c') | LETTER('e') | LETTER('i')),
    EITHER_CASE('t', LETTER('e') | LETTER('h') | LETTER('r') | LETTER('w')),
    EITHER_CASE('z', LETTER('e')),
    ['0'] = ANY,
    ['1'] = ANY,
    ['2'] = ANY,
    ['3'] = ANY,
    ['4'] = ANY,
    ['5'] = ANY,
    ['6'] = ANY,
    ['7'] = ANY,
    ['8'] = ANY,
    ['9'] = ANY,
    [0xC2] = ANY,
    [0xD9] = ANY,
    [0xDB] = ANY,
    [0xE2] = ANY,
    [0xEF] = ANY,
};

/* ---- what may start a figure */

/* ½ and its like, full-width and Arabic-Indic digits. */
static bool wide_digit(unsigned char first, unsigned char second) {
    switch (first) {
    case 0xC2:
        return second >= 0xBC && second <= 0xBE;
    case 0xD9:
        return second >= 0xA0 && second <= 0xA9;
    case 0xDB:
        return second >= 0xB0 && second <= 0xB9;
    case 0xE2:
        return second == 0x85;
    case 0xEF:
        return second == 0xBC;
    default:
        return false;
    }
}

bool number_word_may_start(const char *letters) {
    const NextLetters *next = &next_letters[PAIR(letters[0], letters[1])];
    return (next->third >> (letters[2] & 31) & next->fourth >> (letters[3] & 31) & 1) != 0;
}

/* At a digit, the first letter of a word, or a byte beyond ASCII. Seldom asked, so that it is not
 * to take registers from the loop that does. */
__attribute__((noinline)) static bool may_start(const unsigned char *bytes) {
    if (digit_is((char)bytes[0])) {
        return true;
    }
    return bytes[0] < 0x80 ? number_word_may_start((const char *)bytes)
                           : wide_digit(bytes[0], bytes[1]);
}

static bool second_may_follow(const unsigned char *bytes) {
    return (second_letters[bytes[0]] >> (bytes[1] & 31) & 1) != 0;
}

/* The last bytes of a text, where no four letters follow: every letter may begin a word. */
static size_t tail_start(Slice text, size_t at) {
    for (; at < text.length; at++) {
        char byte = text.bytes[at];
        bool word = letter_is(byte) && !letter_is(byte_at(text, at - 1));
        if (word || digit_is(byte) ||
            wide_digit((unsigned char)byte, (unsigned char)byte_at(text, at + 1))) {
            return at;
        }
    }
    return at;
}

/* Of a byte of seven bits the high one, if it is not below this one. */
static uint64_t not_below(uint64_t sevens, unsigned char least) {
    return sevens + EACH_BYTE(0x80u - least);
}

/* The digits, the first letters of words and what is beyond ASCII: there, what begins a code point
 * may pass for a letter, but what follows it never is the start of a word. `letter_before` is told
 * from eight bytes to the next. Only the high bits count until the end. */
static uint64_t places_among(uint64_t bytes, uint64_t *letter_before) {
    uint64_t sevens = (bytes | EACH_BYTE(0x20)) & EACH_BYTE(0x7F);
    uint64_t letters = not_below(sevens, 'a') ^ not_below(sevens, 'z' + 1);
    uint64_t digits = not_below(sevens, '0') ^ not_below(sevens, '9' + 1);
    uint64_t firsts = letters & ~(letters << 8 | *letter_before);
    *letter_before = letters >> 56;
    return (firsts | digits | bytes) & EACH_BYTE(0x80);
}

size_t figure_start(Slice text, size_t at) {
    enum { BYTES = 8, FOLLOWING = 4 };
    const unsigned char *bytes = (const unsigned char *)text.bytes;
    uint64_t letter_before = letter_is(byte_at(text, at - 1)) ? 0x80 : 0;
    for (; at + BYTES + FOLLOWING <= text.length; at += BYTES) {
        uint64_t places = places_among(eight_bytes(bytes + at), &letter_before);
        for (; places != 0; places &= places - 1) {
            size_t found = at + bytes_before(places);
            if (second_may_follow(bytes + found) && may_start(bytes + found)) {
                return found;
            }
        }
    }
    return tail_start(text, at);
}
