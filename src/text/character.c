#include "text/character.h"

/* The classes by letter: Blank, Capital, Number, Opening, closing (X), Quotation mark, Dash, Point,
 * End of a sentence, Money. */
enum {
    o = 0,
    B = CHARACTER_BLANK,
    C = CHARACTER_CAPITAL,
    N = CHARACTER_DIGIT,
    O = CHARACTER_OPENS,
    X = CHARACTER_CLOSES,
    Q = CHARACTER_OPENS | CHARACTER_CLOSES | CHARACTER_QUOTES,
    OQ = CHARACTER_OPENS | CHARACTER_QUOTES,
    XQ = CHARACTER_CLOSES | CHARACTER_QUOTES,
    D = CHARACTER_DASH,
    P = CHARACTER_POINT,
    E = CHARACTER_ENDS | CHARACTER_POINT,
    M = CHARACTER_CURRENCY
};

// clang-format off
const unsigned short character_ascii[128] = {
    B, o, o, o, o, o, o, o, o, B, B, B, B, B, o, o,
    o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o,
 /*    !  "  #  $  %  &  '  (  )  *  +  ,  -  .  / */
    B, E, Q, o, M, o, o, Q, O, X, o, o, P, D, E, D,
    N, N, N, N, N, N, N, N, N, N, P, P, o, o, o, E,
    o, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C,
    C, C, C, C, C, C, C, C, C, C, C, O, o, X, o, o,
    o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o,
    o, o, o, o, o, o, o, o, o, o, o, O, o, X, o, o,
};
// clang-format on

/* Each run of code points that are alike; in order. */
typedef struct CharacterRow {
    uint32_t first, last;
    unsigned classes;
    bool alternates; /* a small letter behind each capital: only every second one counts */
} CharacterRow;

static const CharacterRow character_rows[] = {
    {0x80, 0x80, o, false},      {0x85, 0x85, B, false},      {0xA0, 0xA0, B, false},
    {0xA2, 0xA5, M, false},      {0xAB, 0xAB, OQ, false},     {0xBB, 0xBB, XQ, false},
    {0xC0, 0xD6, C, false},      {0xD8, 0xDE, C, false},      {0x100, 0x137, C, true},
    {0x139, 0x148, C, true},     {0x14A, 0x177, C, true},     {0x178, 0x179, C, false},
    {0x17B, 0x17E, C, true},     {0x386, 0x38F, C, false},    {0x391, 0x3AB, C, false},
    {0x400, 0x42F, C, false},    {0x460, 0x481, C, true},     {0x48A, 0x4BF, C, true},
    {0x4D0, 0x52F, C, true},     {0x1680, 0x1680, B, false},  {0x1E00, 0x1E95, C, true},
    {0x1EA0, 0x1EFF, C, true},   {0x2000, 0x200B, B, false},  {0x2010, 0x2015, D, false},
    {0x2018, 0x2018, OQ, false}, {0x2019, 0x2019, XQ, false}, {0x201C, 0x201C, OQ, false},
    {0x201D, 0x201D, XQ, false}, {0x201E, 0x201E, OQ, false}, {0x2026, 0x2026, E, false},
    {0x2028, 0x2029, B, false},  {0x202F, 0x202F, B, false},  {0x205F, 0x205F, B, false},
    {0x20A0, 0x20CF, M, false},  {0x2212, 0x2212, D, false},  {0x3000, 0x3000, B, false},
    {0xFEFF, 0xFEFF, B, false},
};

/* The last row that starts at or before the code point. */
static const CharacterRow *row_at(uint32_t code_point) {
    size_t low = 0, high = sizeof character_rows / sizeof *character_rows;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (character_rows[middle].first <= code_point) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return &character_rows[low];
}

unsigned character_classes_beyond_ascii(uint32_t code_point) {
    const CharacterRow *row = row_at(code_point);
    bool between = row->alternates && (code_point - row->first) % 2 == 1;
    return code_point <= row->last && !between ? row->classes : 0;
}

static size_t previous_start(Slice text, size_t at) {
    do {
        at--;
    } while (utf8_continues(text.bytes[at]));
    return at;
}

uint32_t character_before(Slice text, size_t at, size_t start) {
    return at > start ? character_at(text, previous_start(text, at), at) : CHARACTER_NONE;
}

size_t character_run_end(Slice text, size_t at, size_t end, unsigned classes) {
    while (at < end && character_classes(character_at(text, at, end)) & classes) {
        at += utf8_length(text.bytes[at]);
    }
    return at;
}

size_t character_skip_back(Slice text, size_t at, size_t start, unsigned classes) {
    while (at > start && character_classes(character_before(text, at, start)) & classes) {
        at = previous_start(text, at);
    }
    return at;
}

size_t character_seek_back(Slice text, size_t at, size_t start, unsigned classes) {
    while (at > start && !(character_classes(character_before(text, at, start)) & classes)) {
        at = previous_start(text, at);
    }
    return at;
}
