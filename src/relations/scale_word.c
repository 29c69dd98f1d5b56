#include "relations/scale_word.h"

static const ScaleWord scale_words[] = {
    {"thousand", 3, 0}, {"million", 6, 0}, {"billion", 9, 0}, {"trillion", 12, 0}, {"k", 3, 1},
    {"m", 6, 1},        {"bn", 9, 1},      {"tn", 12, 1},     {"thou", 3, 2},      {"mln", 6, 2},
    {"bln", 9, 2},      {"trn", 12, 2},    {"lakh", 5, 3},    {"crore", 7, 3},
};

#define END (scale_words + sizeof scale_words / sizeof *scale_words)

static bool is_letter(char byte) {
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

/* Where the word stands in the figure as a whole word; the figure's length if it does not. */
static size_t place_of(Slice figure, const ScaleWord *word) {
    size_t length = strlen(word->text);
    for (size_t at = 1; at + length <= figure.length; at++) {
        bool open = !is_letter(figure.bytes[at - 1]);
        bool closed = at + length == figure.length || !is_letter(figure.bytes[at + length]);
        if (open && closed && memcmp(figure.bytes + at, word->text, length) == 0) {
            return at;
        }
    }
    return figure.length;
}

const ScaleWord *scale_word_of(Slice figure) {
    for (const ScaleWord *word = scale_words; word < END; word++) {
        if (place_of(figure, word) < figure.length) {
            return word;
        }
    }
    return NULL;
}

const ScaleWord *scale_word_next(const ScaleWord *from, const ScaleWord *last) {
    for (const ScaleWord *word = last ? last + 1 : scale_words; word < END; word++) {
        if (word->family == from->family && word != from) {
            return word;
        }
    }
    return NULL;
}

void scale_word_replace(Buffer *out, Slice figure, const ScaleWord *from, const ScaleWord *to) {
    size_t at = place_of(figure, from);
    buffer_add(out, slice_part(figure, 0, at));
    buffer_add_string(out, to->text);
    buffer_add(out, slice_part(figure, at + strlen(from->text), figure.length));
}
