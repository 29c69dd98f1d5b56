#include "figures/field_mark.h"
#include "figures/noun.h"
#include "figures/word.h"

/* 7.42, 16.87: two decimals, and below a hundred. */
static bool mark_shaped(Slice text, size_t at) {
    enum { DECIMALS = 2, WHOLE = 2 };
    size_t start = at;
    while (digit_is(byte_at(text, start - 1))) {
        start--;
    }
    if (at - start != DECIMALS || byte_at(text, start - 1) != '.') {
        return false;
    }
    size_t point = start - 1;
    start = point;
    while (digit_is(byte_at(text, start - 1)) && point - start <= WHOLE) {
        start--;
    }
    return start < point && point - start <= WHOLE;
}

/* Firms leap and jump too; these are said of athletes. */
static bool field_word_at(Slice text, size_t at) {
    static const char *const phrases[] = {"championship mark",
                                          "championship record",
                                          "clearance of",
                                          "cleared",
                                          "discus",
                                          "high jump",
                                          "javelin",
                                          "leap of",
                                          "long jump",
                                          "personal best",
                                          "season's best",
                                          "shot put",
                                          "threw",
                                          "time best",
                                          "triple jump",
                                          "vault"};
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
        if (phrase_end(text, at, phrases[i]) > 0) {
            return true;
        }
    }
    return false;
}

bool field_mark_is(Slice text, size_t at) {
    enum { BEFORE = 100, BEHIND = 50 };
    if (!mark_shaped(text, at)) {
        return false;
    }
    size_t from = at > BEFORE ? at - BEFORE : 0;
    for (size_t i = from; i < at + BEHIND && i < text.length; i++) {
        bool starts = letter_is(text.bytes[i]) && !letter_is(byte_at(text, i - 1));
        if (starts && field_word_at(text, i)) {
            return true;
        }
    }
    return false;
}

/* Where a race is told of. */
static bool race_word_at(Slice text, size_t at) {
    static const TableWord words[] = {"backstroke", "breaststroke", "butterfly",
                                      "freestyle",  "hurdler",      "hurdles",
                                      "medley",     "sprint",       "sprinter"};
    static const char *const distances[] = {"60m", "100m", "110m", "200m", "400m"};
    static const uint32_t firsts =
        LETTER('b') | LETTER('f') | LETTER('h') | LETTER('m') | LETTER('s');
    if (letter_is(text.bytes[at])) {
        Word word = word_at(text, at);
        return letter_among(text.bytes[at], firsts) && WORD_AMONG(words, &word);
    }
    for (size_t i = 0; i < sizeof distances / sizeof *distances; i++) {
        if (slice_starts(slice_part(text, at, text.length), slice_of(distances[i]))) {
            return true;
        }
    }
    return false;
}

static bool race_near(Slice text, size_t at) {
    enum { BEFORE = 300, BEHIND = 60 };
    for (size_t i = at > BEFORE ? at - BEFORE : 0; i < at + BEHIND && i < text.length; i++) {
        char byte = text.bytes[i], before = byte_at(text, i - 1);
        bool starts =
            (letter_is(byte) || digit_is(byte)) && !letter_is(before) && !digit_is(before);
        if (starts && race_word_at(text, i)) {
            return true;
        }
    }
    return false;
}

bool race_seconds_are(Slice text, size_t start, size_t end) {
    static const TableWord leads[] = {"clocked", "clocking", "in", "of", "ran", "running", "timed"};
    Word lead = word_before(text, start);
    char behind = byte_at(text, end);
    bool told = WORD_AMONG(leads, &lead) || (byte_at(text, start - 1) == '(' && behind == ')' &&
                                             letter_is(byte_at(text, start - 3)));
    Word next = word_after(text, end);
    bool bare = word_none(&next) || word_is_grammar(&next);
    return told && bare && behind != '%' && mark_shaped(text, end) && race_near(text, start);
}
