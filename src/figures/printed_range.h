#ifndef ADDSUP_FIGURES_PRINTED_RANGE_H
#define ADDSUP_FIGURES_PRINTED_RANGE_H
/* Ranges in which both ends are printed: "between 18.9 and 19.3 billion", "4-6%", "four to six
 * weeks".
 */
#include "figures/quantity.h"

/* For the one below, where a dash or a letter of a tie follows. */
bool range_tied(Slice text, const Quantity *first, size_t sentence_start, Figure *range,
                size_t *tail);

/* If `first` is the lower end of a range: the range as a figure, and where it ends with a unit that
 * is spelt out in `tail`. */
static inline bool printed_range_read(Slice text, const Quantity *first, size_t sentence_start,
                                      Figure *range, size_t *tail) {
    static const uint32_t ties = LETTER('a') | LETTER('b') | LETTER('t'); /* and, but, to */
    char sign = byte_at(text, first->tail);
    bool dash = sign == '-' || (unsigned char)sign >= 0x80;
    return (dash || letter_among(byte_at(text, blanks_end(text, first->tail)), ties)) &&
           range_tied(text, first, sentence_start, range, tail);
}

#endif
