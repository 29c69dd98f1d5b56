#include "base/utf8.h"

/* Length of the valid code point at the start of the slice, 0 if there is none. The ranges of the
 * second byte are those of the Unicode Standard, table 3-7. */
static size_t valid_at(const unsigned char *bytes, size_t left) {
    unsigned char first = bytes[0];
    if (first < 0x80) {
        return 1;
    }
    size_t length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || left < length) {
        return 0;
    }
    unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (bytes[1] < low || bytes[1] > high) {
        return 0;
    }
    for (size_t i = 2; i < length; i++) {
        if ((bytes[i] & 0xC0) != 0x80) {
            return 0;
        }
    }
    return length;
}

/* Looks at many bytes at once where nearly all are of ASCII, then at fewer. */
static size_t ascii_run(const char *bytes, size_t length) {
    size_t at = 0;
    for (uint64_t words[4]; at + sizeof words <= length; at += sizeof words) {
        memcpy(words, bytes + at, sizeof words);
        if ((words[0] | words[1] | words[2] | words[3]) & UINT64_C(0x8080808080808080)) {
            break;
        }
    }
    for (uint64_t word; at + sizeof word <= length; at += sizeof word) {
        memcpy(&word, bytes + at, sizeof word);
        if (word & UINT64_C(0x8080808080808080)) {
            break;
        }
    }
    return at;
}

size_t utf8_valid_length(Slice slice) {
    size_t at = 0;
    while (at < slice.length) {
        at += ascii_run(slice.bytes + at, slice.length - at);
        if (at == slice.length) {
            break;
        }
        size_t step = valid_at((const unsigned char *)slice.bytes + at, slice.length - at);
        if (step == 0) {
            break;
        }
        at += step;
    }
    return at;
}

uint32_t utf8_decode(const char *bytes, size_t *length) {
    static const unsigned char first_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    *length = utf8_length(*bytes);
    uint32_t code_point = (unsigned char)*bytes & first_bits[*length];
    for (size_t i = 1; i < *length; i++) {
        code_point = code_point << 6 | ((unsigned char)bytes[i] & 0x3F);
    }
    return code_point;
}

/* The first offset from `at` on of a byte beyond ASCII; the length if there is none. */
static size_t wide_byte(Slice slice, size_t at) {
    at += ascii_run(slice.bytes + at, slice.length - at);
    while (at < slice.length && (unsigned char)slice.bytes[at] < 0x80) {
        at++;
    }
    return at;
}

size_t utf8_count(Slice slice) {
    size_t continuing = 0;
    for (size_t i = wide_byte(slice, 0); i < slice.length; i = wide_byte(slice, i + 1)) {
        continuing += utf8_continues(slice.bytes[i]);
    }
    return slice.length - continuing;
}

size_t utf8_unit_count(Slice slice) {
    size_t pairs = 0;
    for (size_t i = wide_byte(slice, 0); i < slice.length; i = wide_byte(slice, i + 1)) {
        pairs += utf8_length(slice.bytes[i]) == 4;
    }
    return utf8_count(slice) + pairs;
}

void utf8_add(Buffer *buffer, uint32_t code_point) {
    static const unsigned char first_mark[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t length = code_point < 0x80 ? 1 : code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
    char bytes[4];
    for (size_t i = length; i-- > 1; code_point >>= 6) {
        bytes[i] = (char)(0x80 | (code_point & 0x3F));
    }
    bytes[0] = (char)(first_mark[length] | code_point);
    buffer_add(buffer, (Slice){bytes, length});
}

void utf8_add_repaired(Buffer *buffer, Slice slice) {
    while (slice.length) {
        size_t valid = utf8_valid_length(slice);
        buffer_add(buffer, slice_part(slice, 0, valid));
        slice = slice_part(slice, valid, slice.length);
        if (slice.length) {
            utf8_add(buffer, 0xFFFD);
            slice = slice_part(slice, 1, slice.length);
        }
    }
}
