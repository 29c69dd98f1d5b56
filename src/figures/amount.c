#include "figures/amount_parts.h"
#include "figures/scale.h"
#include "numbers/magnitude.h"

void amount_set(Amount *amount, size_t end, Rational value) {
    amount->end = amount->numeral_end = end;
    amount->value = amount->numeral = value;
}

size_t fraction_of_end(Slice text, const Amount *amount) {
    size_t end = phrase_end(text, amount->end, " a");
    end = end > 0 ? end : phrase_end(text, amount->end, " of a");
    end = end > 0 ? end : phrase_end(text, amount->end, " an");
    end = end > 0 ? end : phrase_end(text, amount->end, " of an");
    return end > 0 ? end : amount->end;
}

/* A product that is whole, as nearly all are here, needs no common divisor. */
static Rational times_whole(Rational value, int64_t factor) {
    bool whole = value.denominator > 0 && value.denominator <= factor &&
                 factor % (int64_t)value.denominator == 0;
    Rational result = {0, 1};
    return whole && !__builtin_mul_overflow(value.numerator, factor / (int64_t)value.denominator,
                                            &result.numerator)
               ? result
               : rational_multiply(value, rational_of(factor));
}

static void scale_by(Amount *amount, const Scale *scale, size_t end) {
    int64_t factor = scale->times * (int64_t)magnitude_ten_to(scale->power);
    amount->value = times_whole(amount->value, factor);
    amount->place += scale->power;
    amount->zeros = 0;
    amount->scaled = true;
    amount->end = end;
}

void amount_scale(Slice text, Amount *amount, bool money) {
    size_t behind = amount_of_end(text, amount);
    for (int i = 0; i < 2; i++) {
        size_t end;
        const Scale *scale = scale_read(text, i == 0 ? behind : amount->end, money, &end);
        if (!scale) {
            return;
        }
        if (amount->form == AMOUNT_FRACTION) {
            amount->form = AMOUNT_CARDINAL;
            amount->vague = true;
        }
        scale_by(amount, scale, end);
    }
}

void amount_read(Slice text, size_t at, bool money, Amount *amount) {
    if (letter_is(byte_at(text, at))) {
        words_amount(text, at, money, amount);
    } else {
        digits_amount(text, at, money, amount);
    }
}
