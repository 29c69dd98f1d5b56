#include "numbers/magnitude.h"
#include "numbers/numeral.h"
#include <stdlib.h>

const char *slip_name(SlipKind kind) {
    static const char *const names[] = {
        [SLIP_SWAP] = "swap",       [SLIP_DIGIT] = "digit",
        [SLIP_LOST] = "lost digit", [SLIP_DOUBLED] = "doubled digit",
        [SLIP_SCALE] = "scale",     [SLIP_POINTS] = "points",
        [SLIP_STALE] = "stale",     [SLIP_BASE] = "base",
        [SLIP_WORD] = "word",       [SLIP_NONE] = "value",
    };
    return names[kind];
}

/* The digits before the decimal point. */
static size_t whole_digits(const Numeral *numeral) {
    return (size_t)(numeral->count - numeral->places);
}

/* 0.5 is written so, and .05; 05 is not, nor is 00.5. */
static bool is_well_written(const Numeral *numeral) {
    return numeral->digits[0] != '0' || (numeral->places && whole_digits(numeral) <= 1);
}

/* The slips found so far, and between which numbers they are sought. */
typedef struct SlipSearch {
    Arena *arena;
    Wide least, most;
    Slips found;
} SlipSearch;

static void add_slip(SlipSearch *search, SlipKind kind, const Numeral *meant) {
    Wide whole = numeral_whole(meant);
    if (whole >= search->least && whole <= search->most && is_well_written(meant)) {
        *list_push(search->arena, &search->found) = (Slip){kind, *meant};
    }
}

static void add_swaps(SlipSearch *search, const Numeral *printed) {
    for (size_t i = 1; i < printed->count; i++) {
        if (printed->digits[i - 1] != printed->digits[i]) {
            Numeral meant = *printed;
            meant.digits[i - 1] = printed->digits[i];
            meant.digits[i] = printed->digits[i - 1];
            add_slip(search, SLIP_SWAP, &meant);
        }
    }
}

static void add_wrong_digits(SlipSearch *search, const Numeral *printed) {
    for (size_t i = 0; i < printed->count; i++) {
        for (char digit = '0'; digit <= '9'; digit++) {
            if (digit != printed->digits[i]) {
                Numeral meant = *printed;
                meant.digits[i] = digit;
                add_slip(search, SLIP_DIGIT, &meant);
            }
        }
    }
}

/* A digit beside its like could have been either of the two: only the first one counts. */
static bool repeats_before(const Numeral *numeral, size_t at, char digit) {
    return at > 0 && numeral->digits[at - 1] == digit;
}

/* Only before the point: behind it a lost digit changes the number of decimals. */
static void add_lost_digits(SlipSearch *search, const Numeral *printed) {
    if (printed->count >= LIMIT_DIGITS) {
        return;
    }
    for (size_t i = 0; i <= whole_digits(printed); i++) {
        for (char digit = '0'; digit <= '9'; digit++) {
            if (!repeats_before(printed, i, digit)) {
                Numeral meant = *printed;
                memcpy(meant.digits + i + 1, printed->digits + i, printed->count - i);
                meant.digits[i] = digit;
                meant.count++;
                add_slip(search, SLIP_LOST, &meant);
            }
        }
    }
}

static void add_doubled_digits(SlipSearch *search, const Numeral *printed) {
    size_t whole = whole_digits(printed);
    for (size_t i = 0; i < whole && whole > 1; i++) {
        if (!repeats_before(printed, i, printed->digits[i])) {
            Numeral meant = *printed;
            memcpy(meant.digits + i, printed->digits + i + 1, printed->count - i);
            meant.count--;
            add_slip(search, SLIP_DOUBLED, &meant);
        }
    }
}

static int slip_compare(const void *left, const void *right) {
    const Slip *a = left, *b = right;
    if (a->kind != b->kind) {
        return a->kind < b->kind ? -1 : 1;
    }
    return strcmp(a->meant.digits, b->meant.digits);
}

void numeral_slips_between(Arena *arena, const Numeral *printed, Wide least, Wide most,
                           Slips *slips) {
    SlipSearch search = {arena, least, most, *slips};
    size_t first = slips->count;
    add_swaps(&search, printed);
    add_wrong_digits(&search, printed);
    add_lost_digits(&search, printed);
    add_doubled_digits(&search, printed);
    *slips = search.found;
    if (slips->count > first) {
        qsort(slips->items + first, slips->count - first, sizeof *slips->items, slip_compare);
    }
}

void numeral_slips(Arena *arena, const Numeral *printed, Slips *slips) {
    numeral_slips_between(arena, printed, -1, WIDE_MAX, slips);
}
