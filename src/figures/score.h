#ifndef ADDSUP_FIGURES_SCORE_H
#define ADDSUP_FIGURES_SCORE_H
/* Two numbers side by side that are no range: scores ("7-4", "63:32:5") and parts named by two
 * numbers ("three out of ten"). */
#include "figures/quantity.h"
#include "figures/word.h"

/* For the one below, where a sign follows. */
size_t score_joined(Slice text, const Quantity *first);

/* The number behind `first` in a score: where it starts, or 0. Each number of a score is a figure
 * of its own. */
static inline size_t score_next(Slice text, const Quantity *first) {
    char sign = byte_at(text, first->end);
    bool joint = sign == ':' || sign == '-' || (unsigned char)sign >= 0x80;
    return joint ? score_joined(text, first) : 0;
}

/* For the one below, where a letter of a tie follows. */
bool part_tied(Slice text, Quantity *first);

/* "one in five", "three out of ten", "one in every 12": makes a fraction of `first`. "3 to 1": so
 * many times as many. */
static inline bool part_of_read(Slice text, Quantity *first) {
    static const uint32_t ties = LETTER('i') | LETTER('o') | LETTER('t');
    bool hyphen = byte_at(text, first->end) == '-';
    char next = byte_at(text, hyphen ? first->end + 1 : blanks_end(text, first->end));
    return letter_among(next, ties) && part_tied(text, first);
}

#endif
