#include "rules/word_edge.h"

// clang-format off
const unsigned char word_bytes[256] = {
    ['0'] = 1, ['1'] = 1, ['2'] = 1, ['3'] = 1, ['4'] = 1, ['5'] = 1, ['6'] = 1, ['7'] = 1,
    ['8'] = 1, ['9'] = 1, ['a'] = 1, ['b'] = 1, ['c'] = 1, ['d'] = 1, ['e'] = 1, ['f'] = 1,
    ['g'] = 1, ['h'] = 1, ['i'] = 1, ['j'] = 1, ['k'] = 1, ['l'] = 1, ['m'] = 1, ['n'] = 1,
    ['o'] = 1, ['p'] = 1, ['q'] = 1, ['r'] = 1, ['s'] = 1, ['t'] = 1, ['u'] = 1, ['v'] = 1,
    ['w'] = 1, ['x'] = 1, ['y'] = 1, ['z'] = 1,
};
// clang-format on

static size_t word_bytes_end(Slice text, size_t at) {
    while (at < text.length && is_word_byte(text.bytes[at])) {
        at++;
    }
    return at;
}

size_t word_end(Slice text, size_t at) {
    size_t end = word_bytes_end(text, at);
    while (end > at && word_goes_on(text, end)) {
        end = word_bytes_end(text, end + 1); /* behind an apostrophe or a hyphen */
    }
    return end;
}
