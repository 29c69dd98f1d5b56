#ifndef ADDSUP_REPORT_CODE_POINT_H
#define ADDSUP_REPORT_CODE_POINT_H
/* What a terminal makes of a code point. */
#include <stdbool.h>
#include <stdint.h>

/* Would it act on the terminal, break the line or turn the reading direction instead of being
 * seen? Controls, bidirectional controls, line and paragraph separators. */
bool code_point_is_hidden(uint32_t code_point);

/* The columns that it takes: 0 for a mark on the one before, 2 for wide East Asian ones and emoji,
 * else 1. */
unsigned code_point_columns(uint32_t code_point);

#endif
