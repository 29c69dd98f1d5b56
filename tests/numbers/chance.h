#ifndef ADDSUP_TESTS_CHANCE_H
#define ADDSUP_TESTS_CHANCE_H
/* Numbers that look random and are the same in every run: a linear congruential generator
 * (Knuth's MMIX), of which the upper half is used. Starts with any seed. */
#include "numbers/rational.h"

static inline uint32_t chance_next(uint64_t *chance) {
    *chance = *chance * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(*chance >> 32);
}

/* From low to high, both included. */
static inline int chance_between(uint64_t *chance, int low, int high) {
    return low + (int)(chance_next(chance) % (uint32_t)(high - low + 1));
}

/* Of any size up to 127 bits, each size as likely as the others; now and then negative. */
static inline Wide chance_wide(uint64_t *chance) {
    Wide wide = 0;
    for (int i = 0; i < 4; i++) {
        wide = (Wide)(chance_next(chance) >> 1) + wide * ((Wide)1 << 31);
    }
    wide /= (Wide)1 << chance_between(chance, 0, 123);
    return chance_next(chance) % 2 ? wide : -wide;
}

#endif
