#include "cli/complaint.h"

#include <stdbool.h>
#include <stdio.h>

/* '#' starts the commands of some build services. */
static bool is_plain(char byte) {
    return byte >= ' ' && byte <= '~' && byte != '#';
}

static void add_printable(Text *line, char byte) {
    static const char hex_digits[] = "0123456789abcdef";
    unsigned char code = (unsigned char)byte;
    const char escape[] = {'\\', 'x', hex_digits[code >> 4], hex_digits[code & 0xF]};
    if (is_plain(byte)) {
        text_add_bytes(line, &byte, 1);
    } else {
        text_add_bytes(line, escape, sizeof escape);
    }
}

void complaint_add_printable(Text *line, const char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++) {
        add_printable(line, bytes[i]);
    }
}

void complaint_tell(const Text *message) {
    Text line = {0};
    text_add(&line, "addsup: ");
    complaint_add_printable(&line, message->bytes, message->length);
    text_add(&line, "\n");
    (void)fputs(line.bytes, stderr);
    text_free(&line);
}

void complaint_tell_path(const char *path, const char *why) {
    Text message = {0};
    text_add(&message, path);
    text_add(&message, ": ");
    text_add(&message, why);
    complaint_tell(&message);
    text_free(&message);
}
