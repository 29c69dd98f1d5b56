#ifndef ADDSUP_NUMBERS_NUMERAL_H
#define ADDSUP_NUMBERS_NUMERAL_H
/* A numeral as its digits were printed, without sign, separators, unit and scale word, and the
 * slips of hand and eye that turn one numeral into another. */
#include "base/limits.h"
#include "base/list.h"
#include "numbers/rational.h"

typedef struct Numeral {
    char digits[LIMIT_DIGITS + 2]; /* '0'..'9', zero-terminated; one more than a figure may have */
    uint8_t count;                 /* digits */
    uint8_t places;                /* how many of them stand behind the decimal point */
} Numeral;

/* The kinds of slip, likeliest first. The first four are slips of a numeral's digits. */
typedef enum SlipKind {
    SLIP_SWAP,    /* two neighbouring digits swapped: 12,709 for 17,209 */
    SLIP_DIGIT,   /* one digit wrong: 193,329 for 193,229 */
    SLIP_LOST,    /* a digit lost: 4,730 for 41,730 */
    SLIP_DOUBLED, /* a digit too many: 4,430 for 430 */
    SLIP_SCALE,   /* thousand, million, billion; a point moved */
    SLIP_POINTS,  /* per cent for percentage points, or the reverse */
    SLIP_STALE,   /* the value of another scope: last year's */
    SLIP_BASE,    /* divided by the new value instead of the old */
    SLIP_WORD,    /* a wrong word for the right number: rose for fell */
    SLIP_NONE     /* no slip that we know: the value that would be right */
} SlipKind;

/* As the contract spells it: "digit", "swap", "lost digit", "doubled digit", "scale", ... */
const char *slip_name(SlipKind kind);

typedef struct Slip {
    SlipKind kind;
    Numeral meant; /* what would have stood there without the slip */
} Slip;

typedef LIST_OF(Slip) Slips;

/* The digits as a whole number, without their decimal point; -1 if that is too great. */
Wide numeral_whole(const Numeral *numeral);

/* The value of the digits with their decimal point, exact. */
Rational numeral_value(const Numeral *numeral);

/* The numeral for a value with `places` decimals; false if it needs more decimals, more than
 * LIMIT_DIGITS digits, or a sign. A 0 stands before the point where nothing else does. */
bool numeral_of(Rational value, int places, Numeral *numeral);

/* All numerals from which ONE slip of the digits leads to `printed`, each once, ordered by kind,
 * then by digits. The first digit of a meant numeral is never 0 unless a decimal point follows it,
 * its digits are at most LIMIT_DIGITS, and its decimals as many as those printed: what gets lost or
 * doubled stands before the point. SLIP_LOST means that `printed` lost a digit, so the meant one is
 * longer; SLIP_DOUBLED that `printed` has one too many. */
void numeral_slips(Arena *arena, const Numeral *printed, Slips *slips);

/* Those of them whose digits, as a whole number, are at least `least` and at most `most`. */
void numeral_slips_between(Arena *arena, const Numeral *printed, Wide least, Wide most,
                           Slips *slips);

#endif
