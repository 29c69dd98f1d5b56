/* Numerals and their slips. What the slips of a numeral must be is found the slow way: make every
 * numeral of about that length, make its slips forwards, and see which lead to the one printed. */
#include "chance.h"
#include "numbers/numeral.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* "61.8" */
static Numeral numeral_from(const char *text) {
    Numeral numeral = {.count = 0};
    bool behind = false;
    for (; *text; text++) {
        if (*text == '.') {
            behind = true;
        } else {
            numeral.digits[numeral.count++] = *text;
            numeral.places = (uint8_t)(numeral.places + behind);
        }
    }
    return numeral;
}

static bool holds(const Slips *slips, SlipKind kind, const char *text) {
    Numeral meant = numeral_from(text);
    for (size_t i = 0; i < slips->count; i++) {
        if (slips->items[i].kind == kind && slips->items[i].meant.places == meant.places &&
            strcmp(slips->items[i].meant.digits, meant.digits) == 0) {
            return true;
        }
    }
    return false;
}

static void slips_of_known_figures(void **state) {
    (void)state;
    static const struct {
        const char *printed;
        SlipKind kind;
        const char *meant;
        bool possible;
    } cases[] = {
        {"193329", SLIP_DIGIT, "193229", true},  {"12709", SLIP_SWAP, "17209", true},
        {"4730", SLIP_LOST, "41730", true},      {"4430", SLIP_DOUBLED, "430", true},
        {"4430", SLIP_DOUBLED, "443", true},     {"61.8", SLIP_SWAP, "68.1", true},
        {"61.8", SLIP_DIGIT, "61.3", true},      {"1.8", SLIP_LOST, "61.8", true},
        {"61.8", SLIP_LOST, "614.8", true},      {"61.8", SLIP_DOUBLED, "6.8", true},
        {"1.8", SLIP_DOUBLED, ".8", false},      {"61.8", SLIP_DOUBLED, "61", false},
        {"1.8", SLIP_DIGIT, "0.8", true},        {"18", SLIP_DIGIT, "08", false},
        {"10", SLIP_SWAP, "01", false},          {"10", SLIP_DOUBLED, "0", false},
        {"105", SLIP_DOUBLED, "05", false},      {"5", SLIP_DIGIT, "0", false},
        {"193329", SLIP_DIGIT, "193329", false}, {"11", SLIP_SWAP, "11", false},
        {"6.81", SLIP_LOST, "68.21", false}, /* the digit behind the point would be lost */
    };
    Arena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Slips slips = {0};
        Numeral printed = numeral_from(cases[i].printed);
        numeral_slips(&arena, &printed, &slips);
        assert_int_equal(holds(&slips, cases[i].kind, cases[i].meant), cases[i].possible);
    }
    arena_free(&arena);
}

static bool is_swapped(const char *a, const char *b, size_t count) {
    size_t at = 0;
    while (at < count && a[at] == b[at]) {
        at++;
    }
    return at + 1 < count && a[at] == b[at + 1] && a[at + 1] == b[at] &&
           memcmp(a + at + 2, b + at + 2, count - at - 2) == 0;
}

static bool has_one_other_digit(const char *a, const char *b, size_t count) {
    int other = 0;
    for (size_t i = 0; i < count; i++) {
        other += a[i] != b[i];
    }
    return other == 1;
}

/* Is `shorter` what is left of `longer` without one of its first `whole` digits? */
static bool is_lost(const char *longer, const char *shorter, size_t count, size_t whole) {
    for (size_t i = 0; i < whole; i++) {
        if (memcmp(longer, shorter, i) == 0 &&
            memcmp(longer + i + 1, shorter + i, count - 1 - i) == 0) {
            return true;
        }
    }
    return false;
}

/* Does this slip of `meant` lead to `printed`? */
static bool leads_to(const Numeral *meant, SlipKind kind, const Numeral *printed) {
    if (meant->places != printed->places) {
        return false;
    }
    switch (kind) {
    case SLIP_SWAP:
        return meant->count == printed->count &&
               is_swapped(meant->digits, printed->digits, printed->count);
    case SLIP_DIGIT:
        return meant->count == printed->count &&
               has_one_other_digit(meant->digits, printed->digits, printed->count);
    case SLIP_LOST:
        return meant->count == printed->count + 1 &&
               is_lost(meant->digits, printed->digits, meant->count,
                       (size_t)(meant->count - meant->places));
    default:
        return meant->count + 1 == printed->count && meant->count > meant->places &&
               is_lost(printed->digits, meant->digits, printed->count,
                       (size_t)(printed->count - printed->places));
    }
}

static int slip_order(const Slip *a, const Slip *b) {
    return a->kind != b->kind ? (int)a->kind - (int)b->kind
                              : strcmp(a->meant.digits, b->meant.digits);
}

static Numeral numeral_of_digits(unsigned number, unsigned count, unsigned places) {
    Numeral numeral = {.count = (uint8_t)count, .places = (uint8_t)places};
    for (unsigned i = count; i-- > 0; number /= 10) {
        numeral.digits[i] = (char)('0' + number % 10);
    }
    return numeral;
}

/* How many numerals of up to `most` digits lead to `printed` by one slip. */
static size_t count_slowly(const Numeral *printed, unsigned most) {
    size_t found = 0;
    unsigned numbers = 10;
    for (unsigned count = 1; count <= most; count++, numbers *= 10) {
        for (unsigned number = 0; number < numbers; number++) {
            Numeral meant = numeral_of_digits(number, count, printed->places);
            bool zero_alone = count == printed->places + 1u && printed->places > 0;
            if (meant.digits[0] == '0' && !zero_alone) {
                continue;
            }
            for (int kind = SLIP_SWAP; kind <= SLIP_DOUBLED; kind++) {
                found += leads_to(&meant, (SlipKind)kind, printed);
            }
        }
    }
    return found;
}

static void no_slip_is_missing_and_none_is_made_up(void **state) {
    (void)state;
    Arena arena = {0};
    uint64_t chance = 6;
    for (int i = 0; i < 120; i++) {
        unsigned count = (unsigned)chance_between(&chance, 1, 4);
        unsigned places = (unsigned)chance_between(&chance, 0, (int)count - 1);
        Numeral printed = numeral_of_digits(chance_next(&chance), count, places);
        if (i % 2) { /* like digits side by side */
            printed.digits[count - 1] = printed.digits[0];
        }
        Slips slips = {0};
        numeral_slips(&arena, &printed, &slips);
        assert_int_equal(slips.count, count_slowly(&printed, count + 1));
    }
    arena_free(&arena);
}

static void every_slip_leads_back_in_order_and_once(void **state) {
    (void)state;
    Arena arena = {0};
    uint64_t chance = 7;
    for (int i = 0; i < 2000; i++) {
        Numeral printed = {.count = (uint8_t)chance_between(&chance, 1, LIMIT_DIGITS)};
        printed.places = (uint8_t)chance_between(&chance, 0, printed.count - 1);
        for (unsigned at = 0; at < printed.count; at++) {
            printed.digits[at] = (char)('0' + chance_between(&chance, at == 0, i % 2 ? 9 : 1));
        }
        Slips slips = {0};
        numeral_slips(&arena, &printed, &slips);
        for (size_t at = 0; at < slips.count; at++) {
            const Slip *slip = &slips.items[at];
            assert_true(leads_to(&slip->meant, slip->kind, &printed));
            assert_true(slip->meant.count <= LIMIT_DIGITS);
            assert_int_equal(strlen(slip->meant.digits), slip->meant.count);
            assert_true(at == 0 || slip_order(slip - 1, slip) < 0);
        }
        arena_empty(&arena);
    }
    arena_free(&arena);
}

static void slips_are_added_to_those_there(void **state) {
    (void)state;
    Arena arena = {0};
    Slips slips = {0};
    *list_push(&arena, &slips) = (Slip){.kind = SLIP_NONE};
    Numeral printed = numeral_from("12");
    numeral_slips(&arena, &printed, &slips);
    assert_int_equal(slips.items[0].kind, SLIP_NONE);
    assert_int_equal(slips.items[1].kind, SLIP_SWAP);
    arena_free(&arena);
}

static void slips_between_two_numbers_are_those_of_all(void **state) {
    (void)state;
    static const struct {
        const char *printed;
        int least, most;
    } cases[] = {{"4730", 4000, 41730}, {"61.8", 600, 700}, {"61.8", 0, 0}, {"105", 105, 105}};
    Arena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Slips all = {0}, some = {0};
        Numeral printed = numeral_from(cases[i].printed);
        numeral_slips(&arena, &printed, &all);
        numeral_slips_between(&arena, &printed, cases[i].least, cases[i].most, &some);
        size_t found = 0;
        for (size_t k = 0; k < all.count; k++) {
            Wide whole = numeral_whole(&all.items[k].meant);
            if (whole >= cases[i].least && whole <= cases[i].most) {
                assert_true(found < some.count);
                assert_int_equal(slip_order(&all.items[k], &some.items[found]), 0);
                found++;
            }
        }
        assert_int_equal(found, some.count);
    }
    arena_free(&arena);
}

static void slips_have_the_names_of_the_contract(void **state) {
    (void)state;
    static const char *const names[] = {"swap",   "digit", "lost digit", "doubled digit", "scale",
                                        "points", "stale", "base",       "word",          "value"};
    for (int kind = SLIP_SWAP; kind <= SLIP_NONE; kind++) {
        assert_string_equal(slip_name((SlipKind)kind), names[kind]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slips_of_known_figures),
        cmocka_unit_test(no_slip_is_missing_and_none_is_made_up),
        cmocka_unit_test(every_slip_leads_back_in_order_and_once),
        cmocka_unit_test(slips_are_added_to_those_there),
        cmocka_unit_test(slips_between_two_numbers_are_those_of_all),
        cmocka_unit_test(slips_have_the_names_of_the_contract),
    };
    return cmocka_run_group_tests_name("slip", tests, NULL, NULL);
}
