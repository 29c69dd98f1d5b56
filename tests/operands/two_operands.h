#ifndef ADDSUP_TESTS_OPERANDS_TWO_OPERANDS_H
#define ADDSUP_TESTS_OPERANDS_TWO_OPERANDS_H
/* Tables of texts in which a figure is told of two others, or of none. */
#include "ties/tied.h"

enum { LAST_FIGURE = -1 };

typedef struct TwoOperandsCase {
    const char *text;
    int told; /* index of the figure, or LAST_FIGURE */
    bool found;
    size_t first, second; /* indexes of the two, in the order of the finder's result */
} TwoOperandsCase;

typedef struct TwoOperands {
    size_t first, second;
} TwoOperands;

/* The function that is tested, with what it finds put into `two`. */
typedef bool TwoOperandsFinder(const Claims *claims, const Claim *told, TwoOperands *two);

void two_operands_check(const TwoOperandsCase *cases, size_t count, TwoOperandsFinder *find);

#define TWO_OPERANDS_CHECK(cases, find)                                                            \
    two_operands_check((cases), sizeof(cases) / sizeof *(cases), (find))

#endif
