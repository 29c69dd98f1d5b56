#ifndef ADDSUP_TEXT_CHARACTER_H
#define ADDSUP_TEXT_CHARACTER_H
/* What a code point is to a reader of news: a blank, a capital, something that opens or closes.
 * Only the distinctions that sentences, quotations and paragraphs need; no locale. */
#include "base/slice.h"
#include "base/utf8.h"
#include <stdint.h>

typedef enum CharacterClass {
    CHARACTER_BLANK = 1,   /* line ends and the no-break blank too */
    CHARACTER_CAPITAL = 2, /* Latin, Greek, Cyrillic */
    CHARACTER_DIGIT = 4,   /* 0 to 9 */
    CHARACTER_OPENS = 8,   /* brackets and quotation marks; straight ones both open and close */
    CHARACTER_CLOSES = 16,
    CHARACTER_QUOTES = 32, /* a quotation mark or apostrophe */
    CHARACTER_DASH = 64,   /* the hyphen and the slash too */
    CHARACTER_POINT = 128, /* , ; : and what ends a sentence */
    CHARACTER_ENDS = 256,  /* what ends a sentence: . ! ? and the ellipsis */
    CHARACTER_CURRENCY = 512
} CharacterClass;

/* Stands for what is before the first and behind the last character of a stretch. */
#define CHARACTER_NONE 0

/* For the functions here alone. */
extern const unsigned short character_ascii[128];
unsigned character_classes_beyond_ascii(uint32_t code_point);

/* A set of CharacterClass. CHARACTER_NONE is a blank. */
static inline unsigned character_classes(uint32_t code_point) {
    return code_point < 128 ? character_ascii[code_point]
                            : character_classes_beyond_ascii(code_point);
}

/* The code point that starts at `at`; CHARACTER_NONE at `end`. */
static inline uint32_t character_at(Slice text, size_t at, size_t end) {
    if (at >= end) {
        return CHARACTER_NONE;
    }
    unsigned char byte = (unsigned char)text.bytes[at];
    size_t length;
    return byte < 128 ? byte : utf8_decode(text.bytes + at, &length);
}

/* The code point that ends at `at`; CHARACTER_NONE at `start`. */
uint32_t character_before(Slice text, size_t at, size_t start);

/* For the one below, which most often passes nothing. */
size_t character_run_end(Slice text, size_t at, size_t end, unsigned classes);

/* The first offset from `at` on, `end` at most, where no character of the classes stands. */
static inline size_t character_skip(Slice text, size_t at, size_t end, unsigned classes) {
    unsigned char byte = at < end ? (unsigned char)text.bytes[at] : 0x80;
    bool passes = byte >= 0x80 || (character_ascii[byte] & classes);
    return passes ? character_run_end(text, at, end, classes) : at;
}

/* The same backwards: behind the last character before `at` that is not of the classes. */
size_t character_skip_back(Slice text, size_t at, size_t start, unsigned classes);

/* Backwards too: behind the last character before `at` that is of the classes, else `start`. */
size_t character_seek_back(Slice text, size_t at, size_t start, unsigned classes);

#endif
