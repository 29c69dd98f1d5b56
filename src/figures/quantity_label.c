#include "figures/quantity_label.h"
#include "base/limits.h"
#include "figures/label.h"
#include "figures/word.h"

/* Letters close behind a numeral that no unit explains: 5G, 2AA, 4x4. Behind a unit a capital
 * begins what a lost line end parted: 7 percentShares; and a sum is one with its blank lost:
 * $250off. */
static bool letters_behind(Slice text, const Quantity *quantity) {
    char last = byte_at(text, quantity->end - 1), behind = byte_at(text, quantity->end);
    bool sum = quantity->prefixed && digit_is(last) && word_at(text, quantity->end).length > 2;
    bool parted = sum || (lower_is(last) && capital_is(behind));
    return !quantity->amount.worded && letter_is(behind) && last != '%' && !parted;
}

/* "1. ", "2) " at the start of a line. */
static bool item_is(Slice text, const Quantity *quantity) {
    char before = byte_at(text, quantity->start - 1), behind = byte_at(text, quantity->end);
    return (before == '\n' || quantity->start == 0) && (behind == '.' || behind == ')') &&
           blank_length(text, quantity->end + 1) > 0 && quantity->amount.count > 0 &&
           quantity->amount.count < 3;
}

/* "On the van at half five": half past it. */
static bool clock_is(Slice text, const Quantity *quantity) {
    enum { NOON = 12 };
    Word half = word_before(text, quantity->start);
    return quantity->amount.worded && quantity->kind == FIGURE_CARDINAL &&
           quantity->value.denominator == 1 && quantity->value.numerator <= NOON &&
           word_is(&half, "half") && byte_at(text, half.end) == ' ';
}

bool quantity_is_label(Slice text, const Quantity *quantity) {
    const Amount *amount = &quantity->amount;
    bool bare = quantity->kind == FIGURE_CARDINAL || quantity->kind == FIGURE_FRACTION;
    if (amount->count > LIMIT_DIGITS || letters_behind(text, quantity) ||
        clock_is(text, quantity)) {
        return true;
    }
    bool lettered = quantity->kind == FIGURE_QUANTITY && quantity->end == amount->end + 1;
    bool scaled = amount->scaled && quantity->end == amount->numeral_end + 1;
    if ((lettered || scaled) && capital_is(byte_at(text, quantity->end - 1)) &&
        label_before(text, quantity->start)) {
        return true; /* Boeing 777F, Flat 3B */
    }
    if (!bare || quantity->start < amount->start) {
        return false;
    }
    if (!amount->worded && label_behind(text, quantity->start, quantity->end)) {
        return true;
    }
    return !amount->grouped && !amount->scaled && !amount->mixed &&
           (label_before(text, quantity->start) || item_is(text, quantity) ||
            label_around(text, quantity->start, quantity->end));
}
