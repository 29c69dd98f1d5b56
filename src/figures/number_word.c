#include "figures/number_word.h"

/* In ascending order of the words. */
static const NumberWord number_words[] = {
    {"billion", NUMBER_SCALE, 9, false},
    {"billions", NUMBER_SCALE, 9, true},
    {"billionth", NUMBER_RANK_SCALE, 9, false},
    {"crore", NUMBER_SCALE, 7, false},
    {"crores", NUMBER_SCALE, 7, true},
    {"double", NUMBER_TIMES, 2, false},
    {"doubled", NUMBER_TIMES, 2, false},
    {"doubling", NUMBER_TIMES, 2, false},
    {"dozen", NUMBER_DOZEN, 12, false},
    {"dozens", NUMBER_DOZEN, 12, true},
    {"eight", NUMBER_UNIT, 8, false},
    {"eighteen", NUMBER_TEEN, 18, false},
    {"eighteenth", NUMBER_RANK, 18, false},
    {"eighth", NUMBER_RANK, 8, false},
    {"eighths", NUMBER_PART, 8, true},
    {"eightieth", NUMBER_RANK_TENS, 80, false},
    {"eighty", NUMBER_TENS, 80, false},
    {"eleven", NUMBER_TEEN, 11, false},
    {"eleventh", NUMBER_RANK, 11, false},
    {"fifteen", NUMBER_TEEN, 15, false},
    {"fifteenth", NUMBER_RANK, 15, false},
    {"fifth", NUMBER_RANK, 5, false},
    {"fifths", NUMBER_PART, 5, true},
    {"fiftieth", NUMBER_RANK_TENS, 50, false},
    {"fifty", NUMBER_TENS, 50, false},
    {"first", NUMBER_RANK, 1, false},
    {"five", NUMBER_UNIT, 5, false},
    {"fortieth", NUMBER_RANK_TENS, 40, false},
    {"forty", NUMBER_TENS, 40, false},
    {"four", NUMBER_UNIT, 4, false},
    {"fourteen", NUMBER_TEEN, 14, false},
    {"fourteenth", NUMBER_RANK, 14, false},
    {"fourth", NUMBER_RANK, 4, false},
    {"fourths", NUMBER_PART, 4, true},
    {"half", NUMBER_PART, 2, false},
    {"halved", NUMBER_INVERSE, 2, false},
    {"halves", NUMBER_PART, 2, true},
    {"halving", NUMBER_INVERSE, 2, false},
    {"hundred", NUMBER_HUNDRED, 2, false},
    {"hundreds", NUMBER_HUNDRED, 2, true},
    {"hundredth", NUMBER_RANK_HUNDRED, 2, false},
    {"hundredths", NUMBER_PART, 100, true},
    {"lakh", NUMBER_SCALE, 5, false},
    {"lakhs", NUMBER_SCALE, 5, true},
    {"midnight", NUMBER_CLOCK, 0, false},
    {"million", NUMBER_SCALE, 6, false},
    {"millions", NUMBER_SCALE, 6, true},
    {"millionth", NUMBER_RANK_SCALE, 6, false},
    {"nil", NUMBER_UNIT, 0, false},
    {"nine", NUMBER_UNIT, 9, false},
    {"nineteen", NUMBER_TEEN, 19, false},
    {"nineteenth", NUMBER_RANK, 19, false},
    {"ninetieth", NUMBER_RANK_TENS, 90, false},
    {"ninety", NUMBER_TENS, 90, false},
    {"ninth", NUMBER_RANK, 9, false},
    {"ninths", NUMBER_PART, 9, true},
    {"noon", NUMBER_CLOCK, 12, false},
    {"nought", NUMBER_UNIT, 0, false},
    {"one", NUMBER_UNIT, 1, false},
    {"quadrillion", NUMBER_SCALE, 15, false},
    {"quadrupled", NUMBER_TIMES, 4, false},
    {"quarter", NUMBER_PART, 4, false},
    {"quarters", NUMBER_PART, 4, true},
    {"quintillion", NUMBER_SCALE, 18, false},
    {"score", NUMBER_DOZEN, 20, true},
    {"second", NUMBER_RANK, 2, false},
    {"seven", NUMBER_UNIT, 7, false},
    {"seventeen", NUMBER_TEEN, 17, false},
    {"seventeenth", NUMBER_RANK, 17, false},
    {"seventh", NUMBER_RANK, 7, false},
    {"sevenths", NUMBER_PART, 7, true},
    {"seventieth", NUMBER_RANK_TENS, 70, false},
    {"seventy", NUMBER_TENS, 70, false},
    {"sextillion", NUMBER_SCALE, 21, false},
    {"six", NUMBER_UNIT, 6, false},
    {"sixteen", NUMBER_TEEN, 16, false},
    {"sixteenth", NUMBER_RANK, 16, false},
    {"sixth", NUMBER_RANK, 6, false},
    {"sixths", NUMBER_PART, 6, true},
    {"sixtieth", NUMBER_RANK_TENS, 60, false},
    {"sixty", NUMBER_TENS, 60, false},
    {"ten", NUMBER_TEEN, 10, false},
    {"tenth", NUMBER_RANK, 10, false},
    {"tenths", NUMBER_PART, 10, true},
    {"third", NUMBER_RANK, 3, false},
    {"thirds", NUMBER_PART, 3, true},
    {"thirteen", NUMBER_TEEN, 13, false},
    {"thirteenth", NUMBER_RANK, 13, false},
    {"thirtieth", NUMBER_RANK_TENS, 30, false},
    {"thirty", NUMBER_TENS, 30, false},
    {"thousand", NUMBER_SCALE, 3, false},
    {"thousands", NUMBER_SCALE, 3, true},
    {"thousandth", NUMBER_RANK_SCALE, 3, false},
    {"three", NUMBER_UNIT, 3, false},
    {"thrice", NUMBER_TIMES, 3, false},
    {"trebled", NUMBER_TIMES, 3, false},
    {"trebling", NUMBER_TIMES, 3, false},
    {"trillion", NUMBER_SCALE, 12, false},
    {"trillions", NUMBER_SCALE, 12, true},
    {"trillionth", NUMBER_RANK_SCALE, 12, false},
    {"tripled", NUMBER_TIMES, 3, false},
    {"tripling", NUMBER_TIMES, 3, false},
    {"twelfth", NUMBER_RANK, 12, false},
    {"twelve", NUMBER_TEEN, 12, false},
    {"twentieth", NUMBER_RANK_TENS, 20, false},
    {"twenty", NUMBER_TENS, 20, false},
    {"twice", NUMBER_TIMES, 2, false},
    {"two", NUMBER_UNIT, 2, false},
    {"zero", NUMBER_UNIT, 0, false},
};

/* Which third letters follow the first two in the words above: a filter that one article word in
 * ten passes. Letters are told by their low five bits, in which capitals are no different. */
#define PAIR(first, second) ((((first)&31) << 5) | ((second)&31))
#define THIRD(letter)       (UINT32_C(1) << ((letter)&31))

static const uint32_t third_letters[32 * 32] = {
    [PAIR('b', 'i')] = THIRD('l'),
    [PAIR('c', 'r')] = THIRD('o'),
    [PAIR('d', 'o')] = THIRD('u') | THIRD('z'),
    [PAIR('e', 'i')] = THIRD('g'),
    [PAIR('e', 'l')] = THIRD('e'),
    [PAIR('f', 'i')] = THIRD('f') | THIRD('r') | THIRD('v'),
    [PAIR('f', 'o')] = THIRD('r') | THIRD('u'),
    [PAIR('h', 'a')] = THIRD('l'),
    [PAIR('h', 'u')] = THIRD('n'),
    [PAIR('l', 'a')] = THIRD('k'),
    [PAIR('m', 'i')] = THIRD('d') | THIRD('l'),
    [PAIR('n', 'i')] = THIRD('l') | THIRD('n'),
    [PAIR('n', 'o')] = THIRD('o') | THIRD('u'),
    [PAIR('o', 'n')] = THIRD('e'),
    [PAIR('q', 'u')] = THIRD('a') | THIRD('i'),
    [PAIR('s', 'c')] = THIRD('o'),
    [PAIR('s', 'e')] = THIRD('c') | THIRD('v') | THIRD('x'),
    [PAIR('s', 'i')] = THIRD('x'),
    [PAIR('t', 'e')] = THIRD('n'),
    [PAIR('t', 'h')] = THIRD('i') | THIRD('o') | THIRD('r'),
    [PAIR('t', 'r')] = THIRD('e') | THIRD('i'),
    [PAIR('t', 'w')] = THIRD('e') | THIRD('i') | THIRD('o'),
    [PAIR('z', 'e')] = THIRD('r'),
};

enum { BYTE_LETTER = 1, BYTE_DIGIT = 2, BYTE_WIDE = 4 };

/* BYTE_WIDE: the first byte of digits and fractions beyond ASCII, and of much else. */
static const uint8_t byte_classes[256] = {
    ['0'] = 2,          ['1'] = 2,          ['2'] = 2,          ['3'] = 2,
    ['4'] = 2,          ['5'] = 2,          ['6'] = 2,          ['7'] = 2,
    ['8'] = 2,          ['9'] = 2,          ['A'] = 1,          ['B'] = 1,
    ['C'] = 1,          ['D'] = 1,          ['E'] = 1,          ['F'] = 1,
    ['G'] = 1,          ['H'] = 1,          ['I'] = 1,          ['J'] = 1,
    ['K'] = 1,          ['L'] = 1,          ['M'] = 1,          ['N'] = 1,
    ['O'] = 1,          ['P'] = 1,          ['Q'] = 1,          ['R'] = 1,
    ['S'] = 1,          ['T'] = 1,          ['U'] = 1,          ['V'] = 1,
    ['W'] = 1,          ['X'] = 1,          ['Y'] = 1,          ['Z'] = 1,
    ['a'] = 1,          ['b'] = 1,          ['c'] = 1,          ['d'] = 1,
    ['e'] = 1,          ['f'] = 1,          ['g'] = 1,          ['h'] = 1,
    ['i'] = 1,          ['j'] = 1,          ['k'] = 1,          ['l'] = 1,
    ['m'] = 1,          ['n'] = 1,          ['o'] = 1,          ['p'] = 1,
    ['q'] = 1,          ['r'] = 1,          ['s'] = 1,          ['t'] = 1,
    ['u'] = 1,          ['v'] = 1,          ['w'] = 1,          ['x'] = 1,
    ['y'] = 1,          ['z'] = 1,          [0xC2] = BYTE_WIDE, [0xD9] = BYTE_WIDE,
    [0xDB] = BYTE_WIDE, [0xE2] = BYTE_WIDE, [0xEF] = BYTE_WIDE,
};

const NumberWord *number_word(const Word *word) {
    return word_row(WORD_TABLE(number_words), word);
}

const NumberWord *number_word_cut(const Word *word, size_t length) {
    Word cut = *word;
    cut.length = (uint8_t)length;
    cut.lower[length] = '\0';
    return number_word(&cut);
}

/* ½ and its like, full-width and Arabic-Indic digits, by the byte behind the first. */
static bool wide_digit_start(unsigned char first, unsigned char second) {
    switch (first) {
    case 0xC2:
        return second >= 0xBC && second <= 0xBE;
    case 0xE2:
        return second == 0x85;
    case 0xEF:
        return second == 0xBC;
    default:
        return second >= 0xA0 && second <= 0xB9;
    }
}

size_t figure_start(Slice text, size_t at) {
    const unsigned char *bytes = (const unsigned char *)text.bytes;
    unsigned before = at > 0 ? byte_classes[bytes[at - 1]] : 0;
    size_t last = text.length > 2 ? text.length - 2 : 0;
    for (; at < last; at++) {
        unsigned class = byte_classes[bytes[at]];
        uint32_t thirds = third_letters[PAIR(bytes[at], bytes[at + 1])];
        unsigned word = (thirds >> (bytes[at + 2] & 31)) & class & ~before & BYTE_LETTER;
        before = class;
        if ((word | (class & (BYTE_DIGIT | BYTE_WIDE))) == 0) {
            continue;
        }
        if (class != BYTE_WIDE || wide_digit_start(bytes[at], bytes[at + 1])) {
            return at;
        }
    }
    /* too near the end for a word */
    while (at < text.length && byte_classes[bytes[at]] != BYTE_DIGIT &&
           !(byte_classes[bytes[at]] == BYTE_WIDE && at + 1 < text.length &&
             wide_digit_start(bytes[at], bytes[at + 1]))) {
        at++;
    }
    return at;
}
