#include "figures/amount_parts.h"
#include "figures/digits.h"
#include "figures/word.h"

/* " 1/2", "-15/16" behind a whole number, "3/5" alone: the end of a fraction of small numbers. */
static size_t slash_fraction(Slice text, size_t at, Rational *value) {
    if (!digit_is(byte_at(text, at))) {
        return 0;
    }
    Digits above = digits_read(text, at);
    if (byte_at(text, above.end) != '/' || !digit_is(byte_at(text, above.end + 1))) {
        return 0;
    }
    Digits below = digits_read(text, above.end + 1);
    if (above.count > 3 || below.count > 4 || above.places + below.places > 0 ||
        byte_at(text, below.end) == '/' || rational_sign(below.value) == 0) {
        return 0;
    }
    *value = rational_divide(above.value, below.value);
    return below.end;
}

/* The letters of 1/5th and 12th, if they stand at `at`; else `at`. */
static size_t rank_suffix_end(Slice text, size_t at) {
    static const char suffixes[] = "stndrdth";
    if (!letter_is(byte_at(text, at)) || letter_is(byte_at(text, at + 2))) {
        return at;
    }
    for (size_t i = 0; i < 8; i += 2) {
        if (letter_lower(text.bytes[at]) == suffixes[i] &&
            letter_lower(byte_at(text, at + 1)) == suffixes[i + 1]) {
            return at + 2;
        }
    }
    return at;
}

/* 1/5th, 3/8: a part of a whole; 3/2 and 24/7 are none. */
static bool part_read(Slice text, Amount *amount) {
    Rational value;
    if (byte_at(text, amount->end) != '/') {
        return false;
    }
    size_t end = slash_fraction(text, amount->start, &value);
    if (end == 0 || rational_compare(value, rational_of(1)) >= 0) {
        return false;
    }
    end = rank_suffix_end(text, end);
    end += byte_at(text, end) == 's' && end > 0 && byte_at(text, end - 1) == 'h';
    amount_set(amount, end, value);
    amount->form = AMOUNT_FRACTION;
    return true;
}

/* The fraction of a mixed number: 2½, 10 1/2, 9-15/16. */
static void mixed_read(Slice text, Amount *amount) {
    Rational part;
    size_t end = vulgar_fraction(text, amount->end, &part);
    if (end == 0) {
        size_t start = blanks_end(text, amount->end);
        start += start == amount->end && byte_at(text, start) == '-';
        end = start > amount->end ? slash_fraction(text, start, &part) : 0;
        if (end == 0 && start > amount->end) {
            end = vulgar_fraction(text, start, &part);
        }
        if (end == 0 || rational_compare(part, rational_of(1)) >= 0) {
            return;
        }
    }
    amount_set(amount, end, rational_add(amount->value, part));
    amount->mixed = true;
    amount->place = -1; /* as exact as a tenth */
    amount->zeros = 0;
}

/* "1 point 1" */
static void point_read(Slice text, Amount *amount) {
    size_t at = phrase_end(text, amount->end, " point ");
    if (at == 0 || !digit_is(byte_at(text, at))) {
        return;
    }
    Digits behind = digits_read(text, at);
    if (behind.places == 0 && behind.count < 10) {
        Rational part = rational_multiply(behind.value, rational_scaled(1, -(int)behind.count));
        amount_set(amount, behind.end, rational_add(amount->value, part));
        amount->place = -(int)behind.count;
    }
}

/* Where the numeral of the digit at `at` starts: at the point of .5. */
static size_t numeral_start(Slice text, size_t at) {
    char before = byte_at(text, at - 2);
    bool point = byte_at(text, at - 1) == '.' && !digit_is(before) && !letter_is(before);
    return at - point;
}

static void plain_amount(const Digits *digits, Amount *amount) {
    *amount = amount_plain(digits->start, digits->end, digits->value);
    amount->place = -digits->places;
    amount->zeros = digits->zeros;
    amount->grouped = digits->grouped;
    amount->count = digits->count;
    amount->broken = digits->broken;
}

/* "14st", "11st 7lb", "21st 4lb": stones, and no first. */
static bool stones_stand(Slice text, const Amount *amount, size_t end) {
    bool st = letter_lower(byte_at(text, amount->end)) == 's';
    bool first = byte_at(text, amount->end - 1) == '1' && byte_at(text, amount->end - 2) != '1';
    size_t pounds = blanks_end(text, end);
    while (digit_is(byte_at(text, pounds))) {
        pounds++;
    }
    bool lb =
        pounds > blanks_end(text, end) && phrase_end(text, blanks_end(text, pounds), "lb") > 0;
    return st && (!first || lb);
}

static bool rank_read(Slice text, Amount *amount) {
    size_t end = rank_suffix_end(text, amount->end);
    if (end == amount->end || stones_stand(text, amount, end)) {
        return false;
    }
    amount->form = AMOUNT_RANK;
    amount->end = end;
    return true;
}

/* What may follow a whole number only. */
static void whole_goes_on(Slice text, Amount *amount, bool money) {
    if (!amount->grouped && part_read(text, amount)) {
        return;
    }
    mixed_read(text, amount);
    if (money || !rank_read(text, amount)) {
        point_read(text, amount);
    }
}

void digits_amount(Slice text, size_t at, bool money, Amount *amount) {
    Rational part;
    size_t end = vulgar_fraction(text, at, &part);
    if (end > 0) {
        *amount = amount_plain(at, end, part);
        amount->form = AMOUNT_FRACTION;
        return;
    }
    Digits digits = digits_read(text, numeral_start(text, at));
    plain_amount(&digits, amount);
    if (digits.count == 0) { /* a code point that only begins as digits do */
        amount->form = AMOUNT_NONE;
        return;
    }
    if (digits.places == 0 && !digits.broken) {
        whole_goes_on(text, amount, money);
    }
    if (amount->form == AMOUNT_CARDINAL) {
        amount_scale(text, amount, money);
    }
}
