#ifndef ADDSUP_BASE_POSITION_H
#define ADDSUP_BASE_POSITION_H
/* Where something stands in a text, as people and programs count it: all from 1. Which column a
 * program means differs: editors count code points, compilers bytes, Java and JavaScript UTF-16. */
#include <stddef.h>

typedef struct Position {
    size_t line;
    size_t column;      /* code points */
    size_t byte_column; /* bytes of UTF-8, whatever the encoding of the file */
    size_t unit_column; /* UTF-16 units */
} Position;

#endif
