#ifndef ADDSUP_CLI_TEXT_H
#define ADDSUP_CLI_TEXT_H
/* A string that grows: paths, messages, standard input. Starts as {0}. */
#include <stddef.h>

typedef struct Text {
    char *bytes; /* zero-terminated once anything was added */
    size_t length, room;
} Text;

void text_add(Text *text, const char *string);
void text_add_bytes(Text *text, const char *bytes, size_t length);
void text_add_count(Text *text, size_t count);

/* Room for `more` bytes behind those that are there, and a zero byte. */
void text_reserve(Text *text, size_t more);

/* Forgets what stands behind the first `length` bytes. */
void text_cut(Text *text, size_t length);

/* "" before anything was added. */
const char *text_string(const Text *text);

void text_free(Text *text);

#endif
