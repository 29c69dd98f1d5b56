#ifndef ADDSUP_FIGURES_BLANK_H
#define ADDSUP_FIGURES_BLANK_H
/* What stands between the parts of a figure: blanks of every width, soft hyphens, dashes. */
#include "figures/letter.h"

/* The length in bytes of the blank at `at`: space, tab, no-break, thin and narrow ones, and what is
 * not seen (soft hyphen, zero-width, word joiner); 0 if there is none. A line end is none. */
size_t blank_length(Slice text, size_t at);

/* For the two below, which answer nearly always by the first byte or two. */
size_t blank_run_end(Slice text, size_t at);
size_t blank_run_start(Slice text, size_t at);

/* A byte that is seen: neither a blank nor part of one. */
static inline bool byte_is_seen(char byte) {
    return (unsigned char)(byte - '!') < 0x7F - '!';
}

/* Where the blanks from `at` on end. They may hold one line end, never an empty line. */
static inline size_t blanks_end(Slice text, size_t at) {
    at += byte_at(text, at) == ' ';
    return byte_is_seen(byte_at(text, at)) ? at : blank_run_end(text, at);
}

/* Where the blanks that end at `at` start, with at most one line end among them. */
static inline size_t blanks_start(Slice text, size_t at) {
    at -= byte_at(text, at - 1) == ' ';
    return byte_is_seen(byte_at(text, at - 1)) ? at : blank_run_start(text, at);
}

/* For the two below, of dashes beyond ASCII. */
size_t wide_dash_length(Slice text, size_t at);
size_t wide_dash_length_before(Slice text, size_t at);

/* The length in bytes of the dash at `at`: hyphens, en and em dash, minus; 0 if there is none. */
static inline size_t dash_length(Slice text, size_t at) {
    char byte = byte_at(text, at);
    return (unsigned char)byte < 0x80 ? byte == '-' : wide_dash_length(text, at);
}

/* The same for the dash that ends at `at`. */
static inline size_t dash_length_before(Slice text, size_t at) {
    char byte = byte_at(text, at - 1);
    return (unsigned char)byte < 0x80 ? byte == '-' : wide_dash_length_before(text, at);
}

#endif
