/* Exact fractions against schoolbook arithmetic on small numbers, and by their own laws and known
 * cases on large ones. */
#include "chance.h"
#include "numbers/magnitude.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { CASES = 200000 };

#define WIDE_MIN (-WIDE_MAX - 1)

static Rational fraction(Wide numerator, Wide denominator) {
    return rational_make(numerator, denominator);
}

static void assert_same(Rational a, Rational b) {
    assert_true(a.numerator == b.numerator);
    assert_true(a.denominator == b.denominator);
}

static void assert_unknown(Rational a) {
    assert_false(rational_known(a));
    assert_true(a.numerator == 0);
}

static long long slow_gcd(long long a, long long b) {
    return b ? slow_gcd(b, a % b) : a < 0 ? -a : a;
}

/* Is `a` top/bottom, in lowest terms? */
static void assert_fraction(Rational a, long long top, long long bottom) {
    assert_true(rational_known(a));
    assert_true(a.numerator * bottom == a.denominator * top);
    assert_true(a.denominator > 0);
    assert_int_equal(slow_gcd((long long)a.numerator, (long long)a.denominator), 1);
}

static void small_fractions_are_as_at_school(void **state) {
    (void)state;
    uint64_t chance = 1;
    for (int i = 0; i < CASES; i++) {
        int a = chance_between(&chance, -300, 300), b = chance_between(&chance, 1, 300);
        int c = chance_between(&chance, -300, 300), d = chance_between(&chance, 1, 300);
        Rational left = fraction(a, b), right = fraction(c, d);
        assert_fraction(left, a, b);
        assert_fraction(rational_make(a, -b), -a, b);
        assert_fraction(rational_add(left, right), a * d + c * b, b * d);
        assert_fraction(rational_subtract(left, right), a * d - c * b, b * d);
        assert_fraction(rational_multiply(left, right), a * c, b * d);
        assert_fraction(rational_negative(left), -a, b);
        assert_fraction(rational_absolute(left), a < 0 ? -a : a, b);
        if (c) {
            assert_fraction(rational_divide(left, right), a * d, b * c);
        }
        int order = (a * d > c * b) - (a * d < c * b);
        assert_int_equal(rational_compare(left, right), order);
        assert_int_equal(rational_sign(left), (a > 0) - (a < 0));
    }
}

/* The 256 bits of a product as eight pieces of 32, the lowest first. */
static void schoolbook_product(Magnitude a, Magnitude b, uint32_t product[8]) {
    memset(product, 0, 8 * sizeof *product);
    for (int i = 0; i < 4; i++) {
        uint64_t carry = 0;
        for (int j = 0; j < 4; j++) {
            uint64_t digit = (uint64_t)(uint32_t)(a >> (32 * i)) * (uint32_t)(b >> (32 * j));
            carry += product[i + j];
            carry += digit & UINT32_MAX;
            product[i + j] = (uint32_t)carry;
            carry = (carry >> 32) + (digit >> 32);
        }
        product[i + 4] = (uint32_t)carry;
    }
}

static int schoolbook_compare(Rational a, Rational b) {
    int sign = rational_sign(a);
    if (sign != rational_sign(b)) {
        return sign > rational_sign(b) ? 1 : -1;
    }
    uint32_t left[8], right[8];
    schoolbook_product((Magnitude)(sign * a.numerator), (Magnitude)b.denominator, left);
    schoolbook_product((Magnitude)(sign * b.numerator), (Magnitude)a.denominator, right);
    for (int i = 7; i >= 0; i--) {
        if (left[i] != right[i]) {
            return left[i] > right[i] ? sign : -sign;
        }
    }
    return 0;
}

static void any_two_fractions_compare_exactly(void **state) {
    (void)state;
    uint64_t chance = 2;
    for (int i = 0; i < CASES; i++) {
        Rational a = fraction(chance_wide(&chance), chance_wide(&chance));
        Rational b = fraction(chance_wide(&chance), chance_wide(&chance));
        if (i % 2) { /* neighbours, so that the first parts are equal */
            b = (Rational){a.numerator + chance_between(&chance, -1, 1), a.denominator};
            b = fraction(b.numerator, b.denominator - (b.denominator > 2));
        }
        if (rational_known(a) && rational_known(b)) {
            int order = rational_compare(a, b);
            assert_int_equal((order > 0) - (order < 0), schoolbook_compare(a, b));
        }
    }
}

static void what_is_done_can_be_undone(void **state) {
    (void)state;
    uint64_t chance = 3;
    int known = 0;
    for (int i = 0; i < CASES; i++) {
        Rational a = fraction(chance_wide(&chance), chance_wide(&chance));
        Rational b = fraction(chance_wide(&chance), chance_wide(&chance));
        Rational product = rational_multiply(a, b), sum = rational_add(a, b);
        if (rational_known(product) && b.numerator) {
            assert_same(rational_divide(product, b), a);
            known++;
        }
        Rational difference = rational_subtract(sum, b);
        if (rational_known(difference)) {
            assert_same(difference, a);
            known++;
        }
    }
    assert_true(known > CASES / 4);
}

static void the_least_wide_is_a_number_like_others(void **state) {
    (void)state;
    Rational least = {WIDE_MIN, 1}, two = rational_of(2);
    assert_same(rational_subtract(least, least), rational_of(0));
    assert_same(rational_divide(least, least), rational_of(1));
    assert_same(rational_multiply(rational_divide(least, two), two), least);
    assert_same(rational_divide(least, fraction(WIDE_MIN, 2)), two);
    assert_same(rational_make(WIDE_MIN, WIDE_MIN), rational_of(1));
    assert_same(rational_make(2, WIDE_MIN), fraction(-1, WIDE_MIN / -2));
    assert_unknown(rational_negative(least));
    assert_unknown(rational_absolute(least));
    assert_unknown(rational_make(1, WIDE_MIN));
    assert_unknown(rational_make(WIDE_MIN, -1));
    assert_unknown(rational_divide(rational_of(1), least));
    assert_true(rational_compare(least, fraction(WIDE_MIN, 3)) < 0);
    assert_true(rational_compare(least, (Rational){WIDE_MIN + 1, 1}) < 0);
}

/* Numbers of 64 bits have shortcuts of their own; whole and part, each is undone by its opposite on
 * either side of their edge. */
static void numbers_about_64_bits_are_exact(void **state) {
    (void)state;
    const Wide edges[] = {INT64_MAX, INT64_MIN, (Wide)INT64_MAX + 1, (Wide)INT64_MIN - 1, 3, -10};
    enum { EDGES = sizeof edges / sizeof *edges };
    for (size_t i = 0; i < EDGES * EDGES; i++) {
        Wide top = edges[i / EDGES], other_top = edges[i % EDGES];
        Rational a = fraction(top, INT64_MAX), b = fraction(other_top, 7);
        assert_same(rational_multiply(rational_of(0), b), rational_of(0));
        assert_same(rational_divide(rational_multiply(a, b), b), a);
        assert_same(rational_multiply(rational_divide(a, b), b), a);
        assert_same(rational_subtract(rational_add((Rational){top, 1}, b), b), (Rational){top, 1});
        assert_same(rational_add(rational_subtract(b, (Rational){top, 1}), (Rational){top, 1}), b);
        assert_same(rational_negative(rational_negative(b)), b);
        assert_true((rational_compare(fraction(top, 7), b) > 0) == (top > other_top));
    }
}

static void what_does_not_fit_is_unknown(void **state) {
    (void)state;
    Rational most = {WIDE_MAX, 1}, tiny = {1, WIDE_MAX}, one = rational_of(1);
    assert_unknown(rational_add(most, one));
    assert_unknown(rational_subtract((Rational){WIDE_MIN, 1}, one));
    assert_unknown(rational_multiply(most, rational_of(2)));
    assert_unknown(rational_add(tiny, fraction(1, WIDE_MAX - 1)));
    assert_unknown(rational_add(most, tiny));
    assert_unknown(rational_multiply(tiny, fraction(1, 2)));
    assert_unknown(rational_divide(tiny, rational_of(2)));
    assert_unknown(rational_divide(one, rational_of(0)));
    assert_unknown(rational_make(0, 0));
    assert_same(rational_multiply(most, tiny), one); /* cancelled before multiplied */
}

static void unknown_in_unknown_out(void **state) {
    (void)state;
    Rational unknown = RATIONAL_UNKNOWN, one = rational_of(1), half = fraction(1, 2);
    Rational (*const operations[])(Rational, Rational) = {rational_add, rational_subtract,
                                                          rational_multiply, rational_divide};
    for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
        assert_unknown(operations[i](unknown, one));
        assert_unknown(operations[i](one, unknown));
        assert_unknown(operations[i](half, unknown));
        assert_unknown(operations[i](unknown, unknown));
    }
    assert_unknown(rational_negative(unknown));
    assert_unknown(rational_absolute(unknown));
    assert_unknown(rational_rounded(unknown, 2));
    assert_int_equal(rational_places(unknown), -1);
}

static void scaling_is_exact_or_unknown(void **state) {
    (void)state;
    assert_same(rational_scaled(618, -1), fraction(309, 5));
    assert_same(rational_scaled(12, 5), rational_of(1200000));
    assert_same(rational_scaled(0, INT32_MAX), rational_of(0));
    assert_same(rational_scaled(0, INT32_MIN), rational_of(0));
    assert_unknown(rational_scaled(1, INT32_MAX));
    assert_unknown(rational_scaled(1, INT32_MIN));
    assert_unknown(rational_scaled(2, 38));
    assert_true(rational_known(rational_scaled(1, 38)));
    assert_true(rational_known(rational_scaled(1, -38)));
    assert_unknown(rational_scaled(1, -39));
    for (int exponent = -30; exponent < 30; exponent++) { /* about 10^18 the way changes */
        assert_same(rational_multiply(rational_scaled(15, exponent), rational_of(10)),
                    rational_scaled(15, exponent + 1));
    }
    Wide five_to_39 = 1;
    for (int i = 0; i < 39; i++) {
        five_to_39 *= 5;
    }
    assert_same(rational_scaled(16, -39), fraction(1, five_to_39 * ((Wide)1 << 35)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(small_fractions_are_as_at_school),
        cmocka_unit_test(any_two_fractions_compare_exactly),
        cmocka_unit_test(what_is_done_can_be_undone),
        cmocka_unit_test(the_least_wide_is_a_number_like_others),
        cmocka_unit_test(numbers_about_64_bits_are_exact),
        cmocka_unit_test(what_does_not_fit_is_unknown),
        cmocka_unit_test(unknown_in_unknown_out),
        cmocka_unit_test(scaling_is_exact_or_unknown),
    };
    return cmocka_run_group_tests_name("rational", tests, NULL, NULL);
}
