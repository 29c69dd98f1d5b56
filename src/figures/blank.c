#include "figures/blank.h"
#include "base/utf8.h"

static bool blank_is(uint32_t code) {
    switch (code) {
    case 0xA0:   /* no-break space */
    case 0xAD:   /* soft hyphen */
    case 0x202F: /* narrow no-break space */
    case 0x205F: /* mathematical space */
    case 0x2060: /* word joiner */
    case 0x3000: /* ideographic space */
        return true;
    default:
        return code >= 0x2000 && code <= 0x200B;
    }
}

static bool dash_is(uint32_t code) {
    return (code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0xFE58 ||
           code == 0xFE63 || code == 0xFF0D;
}

/* Only code points of these first bytes are blanks or dashes. */
static bool may_be_wide(char byte) {
    unsigned char first = (unsigned char)byte;
    return first == 0xC2 || first == 0xE2 || first == 0xE3 || first == 0xEF;
}

size_t blank_length(Slice text, size_t at) {
    char byte = byte_at(text, at);
    if (byte == ' ' || byte == '\t') {
        return 1;
    }
    size_t length = 0;
    return may_be_wide(byte) && blank_is(utf8_decode(text.bytes + at, &length)) ? length : 0;
}

static size_t line_end_length(Slice text, size_t at) {
    char byte = byte_at(text, at);
    return byte == '\n' ? 1 : byte == '\r' ? 1 + (byte_at(text, at + 1) == '\n') : 0;
}

size_t blank_run_end(Slice text, size_t at) {
    size_t length;
    while ((length = blank_length(text, at)) > 0) {
        at += length;
    }
    at += line_end_length(text, at);
    while ((length = blank_length(text, at)) > 0) {
        at += length;
    }
    return at;
}

/* The start of the code point that ends at `at`. */
static size_t code_start(Slice text, size_t at) {
    do {
        at--;
    } while (at > 0 && utf8_continues(text.bytes[at]));
    return at;
}

static size_t line_blanks_start(Slice text, size_t at) {
    while (at > 0) {
        char byte = text.bytes[at - 1];
        if (byte != ' ' && byte != '\t' && (unsigned char)byte < 0x80) {
            return at;
        }
        size_t start = code_start(text, at);
        if (blank_length(text, start) != at - start) {
            return at;
        }
        at = start;
    }
    return at;
}

size_t blank_run_start(Slice text, size_t at) {
    at = line_blanks_start(text, at);
    if (byte_at(text, at - 1) == '\n') {
        at -= 1 + (size_t)(byte_at(text, at - 2) == '\r');
    }
    return line_blanks_start(text, at);
}

size_t wide_dash_length(Slice text, size_t at) {
    size_t length = 0;
    bool dash = may_be_wide(text.bytes[at]) && dash_is(utf8_decode(text.bytes + at, &length));
    return dash ? length : 0;
}

size_t wide_dash_length_before(Slice text, size_t at) {
    size_t start = code_start(text, at);
    return dash_length(text, start) == at - start ? at - start : 0;
}
