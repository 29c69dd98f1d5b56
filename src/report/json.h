#ifndef ADDSUP_REPORT_JSON_H
#define ADDSUP_REPORT_JSON_H
/* Writes JSON (RFC 8259) with commas where they belong:
 *     json_open(&json, NULL, '{');
 *     json_text(&json, "file", name);
 *     json_close(&json, '}');
 * A `name` is NULL for the items of an array, and needs no escaping. Strings come from any bytes:
 * what is not UTF-8 is U+FFFD; controls, and the starts of build services' commands, are \u
 * escapes. */
#include "base/buffer.h"
#include "numbers/rational.h"

typedef struct Json {
    Buffer *out;
    bool follows; /* a comma belongs before the next item */
    bool line;    /* and a line end */
    bool flat;    /* no line ends at all: a line is a document */
} Json;

void json_open(Json *json, const char *name, char bracket);
void json_close(Json *json, char bracket);

void json_text(Json *json, const char *name, Slice text);
/* null where the text is empty. */
void json_text_or_null(Json *json, const char *name, Slice text);
void json_count(Json *json, const char *name, size_t count);
void json_flag(Json *json, const char *name, bool flag);
void json_null(Json *json, const char *name);
/* A decimal of six significant places; 0 for what is unknown or below 10^-18. */
void json_number(Json *json, const char *name, Rational number);

/* What comes next, item or closing bracket, begins a line: for people who compare outputs. */
void json_line(Json *json);

#endif
