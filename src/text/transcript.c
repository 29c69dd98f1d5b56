#include "text/transcript.h"

#include <stdint.h>

enum { REPLACEMENT = 0xFFFD };

/* A character as the file has it. */
typedef struct Unit {
    uint32_t code_point;
    uint8_t length; /* bytes of the file */
} Unit;

/* Reads the unit at an offset in the file. */
typedef Unit UnitReader(const Article *article, size_t at);

/* Where Windows-1252 differs from Latin-1, from 0x80 on:
 * https://encoding.spec.whatwg.org/index-windows-1252.txt, but for the five unused bytes. */
static const uint16_t windows1252[32] = {
    0x20AC,      REPLACEMENT, 0x201A, 0x0192, 0x201E, 0x2026,      0x2020, 0x2021,
    0x02C6,      0x2030,      0x0160, 0x2039, 0x0152, REPLACEMENT, 0x017D, REPLACEMENT,
    REPLACEMENT, 0x2018,      0x2019, 0x201C, 0x201D, 0x2022,      0x2013, 0x2014,
    0x02DC,      0x2122,      0x0161, 0x203A, 0x0153, REPLACEMENT, 0x017E, 0x0178,
};

static Unit windows1252_unit(const Article *article, size_t at) {
    unsigned char byte = (unsigned char)article->file.bytes[at];
    bool differs = byte >= 0x80 && byte < 0xA0;
    return (Unit){differs ? windows1252[byte - 0x80] : byte, 1};
}

static uint32_t utf16_value(const Article *article, size_t at) {
    const unsigned char *bytes = (const unsigned char *)article->file.bytes + at;
    size_t high = article->encoding == ENCODING_UTF16LE;
    return (uint32_t)bytes[high] << 8 | bytes[1 - high];
}

static Unit utf16_unit(const Article *article, size_t at) {
    uint32_t first = utf16_value(article, at);
    if (first < 0xD800 || first > 0xDFFF) {
        return (Unit){first, 2};
    }
    uint32_t second = at + 4 <= article->file.length ? utf16_value(article, at + 2) : 0;
    if (first > 0xDBFF || second < 0xDC00 || second > 0xDFFF) {
        return (Unit){REPLACEMENT, 2};
    }
    return (Unit){0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00), 4};
}

static uint8_t utf8_size(uint32_t code_point) {
    return code_point < 0x80 ? 1 : code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
}

static void utf8_write(char *bytes, uint32_t code_point, uint8_t size) {
    static const unsigned char first_mark[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = size; i-- > 1; code_point >>= 6) {
        bytes[i] = (char)(0x80 | (code_point & 0x3F));
    }
    bytes[0] = (char)(first_mark[size] | code_point);
}

static size_t text_length(const Article *article, size_t from, UnitReader *read) {
    size_t length = 0;
    for (size_t at = from; at < article->file.length;) {
        Unit unit = read(article, at);
        length += utf8_size(unit.code_point);
        at += unit.length;
    }
    return length;
}

/* Of a copied character the map points to the byte that holds it, the second one in UTF-16BE. */
static TextRun run_of(const Article *article, Unit unit, size_t text_at, size_t file_at) {
    uint8_t size = utf8_size(unit.code_point);
    bool second = size == 1 && article->encoding == ENCODING_UTF16BE;
    return (TextRun){.text_start = (uint32_t)text_at,
                     .file_start = (uint32_t)(file_at + second),
                     .text_step = size,
                     .file_step = unit.length,
                     .made = size > 1};
}

/* Nothing is left out between characters, so that a run goes on while the steps are the same. */
static void transcribe(Arena *arena, Article *article, size_t from, UnitReader *read) {
    size_t length = text_length(article, from, read);
    char *bytes = arena_take(arena, length + 1);
    uint8_t text_step = 0, file_step = 0;
    for (size_t text_at = 0, file_at = from; text_at < length;) {
        Unit unit = read(article, file_at);
        uint8_t size = utf8_size(unit.code_point);
        if (size != text_step || unit.length != file_step) {
            *list_push(arena, &article->map.runs) = run_of(article, unit, text_at, file_at);
            text_step = size;
            file_step = unit.length;
        }
        utf8_write(bytes + text_at, unit.code_point, size);
        text_at += text_step;
        file_at += file_step;
    }
    article->text = (Slice){bytes, length};
    article->map.text_end = length;
    article->map.file_end = article->file.length;
}

void transcript_of_windows1252(Arena *arena, Article *article, size_t from) {
    transcribe(arena, article, from, windows1252_unit);
}

void transcript_of_utf16(Arena *arena, Article *article, size_t from) {
    transcribe(arena, article, from, utf16_unit);
}
