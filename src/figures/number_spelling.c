#include "figures/number_spelling.h"
#include "figures/letter.h"

static const char *const small_numbers[] = {
    "zero",     "one",     "two",     "three",     "four",     "five",     "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
};

static const char *const tens_numbers[] = {"",      "",      "twenty",  "thirty", "forty",
                                           "fifty", "sixty", "seventy", "eighty", "ninety"};

static void below_hundred(Buffer *out, unsigned number) {
    if (number < 20) {
        buffer_add_string(out, small_numbers[number]);
        return;
    }
    buffer_add_string(out, tens_numbers[number / 10]);
    if (number % 10 > 0) {
        buffer_add_byte(out, '-');
        buffer_add_string(out, small_numbers[number % 10]);
    }
}

static void below_thousand(Buffer *out, unsigned number, bool and_word) {
    if (number >= 100) {
        buffer_add_string(out, small_numbers[number / 100]);
        buffer_add_string(out, " hundred");
        number %= 100;
        if (number == 0) {
            return;
        }
        buffer_add_string(out, and_word ? " and " : " ");
    }
    below_hundred(out, number);
}

typedef struct SpelledScale {
    uint64_t size;
    const char *word;
} SpelledScale;

static const SpelledScale spelled_scales[] = {{UINT64_C(1000000000000), " trillion"},
                                              {UINT64_C(1000000000), " billion"},
                                              {UINT64_C(1000000), " million"},
                                              {UINT64_C(1000), " thousand"}};

static void cardinal_spell(Buffer *out, uint64_t number, bool and_word) {
    bool begun = false;
    for (size_t i = 0; i < sizeof spelled_scales / sizeof *spelled_scales; i++) {
        uint64_t count = number / spelled_scales[i].size;
        number %= spelled_scales[i].size;
        if (count > 0) {
            buffer_add_string(out, begun ? " " : "");
            below_thousand(out, (unsigned)count, and_word);
            buffer_add_string(out, spelled_scales[i].word);
            begun = true;
        }
    }
    if (number > 0 || !begun) {
        buffer_add_string(out, !begun ? "" : number < 100 && and_word ? " and " : " ");
        below_thousand(out, (unsigned)number, and_word);
    }
}

typedef struct RankEnding {
    const char *cardinal, *rank;
} RankEnding;

/* The last row fits every number. */
static const RankEnding rank_endings[] = {
    {"one", "first"},      {"two", "second"},   {"three", "third"},
    {"five", "fifth"},     {"eight", "eighth"}, {"nine", "ninth"},
    {"twelve", "twelfth"}, {"y", "ieth"},       {"", "th"},
};

static bool buffer_ends(const Buffer *buffer, const char *end) {
    size_t length = strlen(end);
    return buffer->length >= length &&
           memcmp(buffer->bytes + buffer->length - length, end, length) == 0;
}

static void rank_make(Buffer *out) {
    const RankEnding *row = rank_endings;
    while (!buffer_ends(out, row->cardinal)) {
        row++;
    }
    out->length -= strlen(row->cardinal);
    buffer_add_string(out, row->rank);
}

void number_spell(Buffer *out, uint64_t number, Spelling spelling) {
    size_t start = out->length;
    cardinal_spell(out, number, spelling.and_word);
    if (spelling.rank) {
        rank_make(out);
    }
    if (spelling.capital && lower_is(out->bytes[start])) {
        out->bytes[start] = (char)(out->bytes[start] & ~0x20);
    }
}
