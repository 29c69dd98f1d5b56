#include "cli/text.h"

#include "cli/heap.h"
#include <stdlib.h>
#include <string.h>

void text_reserve(Text *text, size_t more) {
    size_t needed = text->length + more + 1;
    if (needed > text->room) {
        size_t doubled = 2 * text->room;
        text->room = needed > doubled ? needed : doubled;
        text->bytes = heap_resize(text->bytes, text->room);
    }
}

void text_add_bytes(Text *text, const char *bytes, size_t length) {
    text_reserve(text, length);
    memcpy(text->bytes + text->length, bytes, length);
    text_cut(text, text->length + length);
}

void text_add(Text *text, const char *string) {
    text_add_bytes(text, string, strlen(string));
}

void text_add_count(Text *text, size_t count) {
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + count % 10);
        count /= 10;
    } while (count);
    text_add_bytes(text, digits + at, sizeof digits - at);
}

void text_cut(Text *text, size_t length) {
    text->length = length;
    text->bytes[length] = '\0';
}

const char *text_string(const Text *text) {
    return text->bytes ? text->bytes : "";
}

void text_free(Text *text) {
    free(text->bytes);
    *text = (Text){0};
}
