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

/* The slips of a numeral found so far, and between which whole numbers they are sought. Of the
 * hundred that a numeral has few are, so what each is worth is worked out from the numeral's own
 * value before it is written down. */
typedef struct SlipSearch {
    Arena *arena;
    const Numeral *printed;
    Wide whole; /* its digits */
    Wide least, most;
    Slips found;
} SlipSearch;

/* What a one counts that has so many digits behind it. */
static Wide worth(size_t behind) {
    return (Wide)magnitude_ten_to((int)behind);
}

static bool is_sought(const SlipSearch *search, Wide whole) {
    return whole >= search->least && whole <= search->most;
}

static void add_slip(SlipSearch *search, SlipKind kind, const Numeral *meant) {
    if (is_well_written(meant)) {
        *list_push(search->arena, &search->found) = (Slip){kind, *meant};
    }
}

static void add_swaps(SlipSearch *search) {
    const Numeral *printed = search->printed;
    for (size_t i = 1; i < printed->count; i++) {
        int rise = printed->digits[i] - printed->digits[i - 1];
        if (rise && is_sought(search, search->whole + rise * 9 * worth(printed->count - i - 1))) {
            Numeral meant = *printed;
            meant.digits[i - 1] = printed->digits[i];
            meant.digits[i] = printed->digits[i - 1];
            add_slip(search, SLIP_SWAP, &meant);
        }
    }
}

static void add_wrong_digits(SlipSearch *search) {
    const Numeral *printed = search->printed;
    for (size_t i = 0; i < printed->count; i++) {
        Wide one = worth(printed->count - i - 1),
             without = search->whole - (printed->digits[i] - '0') * one;
        for (char digit = '0'; digit <= '9'; digit++) {
            if (digit != printed->digits[i] && is_sought(search, without + (digit - '0') * one)) {
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
static void add_lost_digits(SlipSearch *search) {
    const Numeral *printed = search->printed;
    Wide before = 0; /* the digits in front, each worth ten times more once another stands behind */
    for (size_t i = 0; printed->count < LIMIT_DIGITS && i <= whole_digits(printed); i++) {
        Wide one = worth(printed->count - i), without = search->whole + before * 9 * one;
        for (char digit = '0'; digit <= '9'; digit++) {
            if (!repeats_before(printed, i, digit) &&
                is_sought(search, without + (digit - '0') * one)) {
                Numeral meant = *printed;
                memcpy(meant.digits + i + 1, printed->digits + i, printed->count - i);
                meant.digits[i] = digit;
                meant.count++;
                add_slip(search, SLIP_LOST, &meant);
            }
        }
        before = 10 * before + (i < printed->count ? printed->digits[i] - '0' : 0);
    }
}

static void add_doubled_digits(SlipSearch *search) {
    const Numeral *printed = search->printed;
    size_t whole = whole_digits(printed);
    Wide before = 0;
    for (size_t i = 0; i < whole && whole > 1; i++) {
        Wide one = worth(printed->count - i - 1);
        int digit = printed->digits[i] - '0';
        if (!repeats_before(printed, i, printed->digits[i]) &&
            is_sought(search, search->whole - (before * 9 + digit) * one)) {
            Numeral meant = *printed;
            memcpy(meant.digits + i, printed->digits + i + 1, printed->count - i);
            meant.count--;
            add_slip(search, SLIP_DOUBLED, &meant);
        }
        before = 10 * before + digit;
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
    SlipSearch search = {arena, printed, numeral_whole(printed), least, most, *slips};
    size_t first = slips->count;
    add_swaps(&search);
    add_wrong_digits(&search);
    add_lost_digits(&search);
    add_doubled_digits(&search);
    *slips = search.found;
    if (slips->count > first) {
        qsort(slips->items + first, slips->count - first, sizeof *slips->items, slip_compare);
    }
}

void numeral_slips(Arena *arena, const Numeral *printed, Slips *slips) {
    numeral_slips_between(arena, printed, -1, WIDE_MAX, slips);
}
