/* A million numerals of random digits, separators and decimals, read as a slow reference reads
 * them; and numbers that are spelt and read again. */
#include "figures/digits.h"
#include "figures/number_phrase.h"
#include "figures/number_spelling.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { NUMERALS = 1000000, SPELLINGS = 100000, NUMERAL_BYTES = 96 };

static uint64_t chance_state = 88172645463325252u;

static unsigned chance(unsigned limit) {
    chance_state ^= chance_state << 13;
    chance_state ^= chance_state >> 7;
    chance_state ^= chance_state << 17;
    return (unsigned)(chance_state >> 33) % limit;
}

typedef enum Grouping { GROUPING_NONE, GROUPING_COMMAS, GROUPING_PAIRS, GROUPING_THIN } Grouping;

/* Writes digits with separators, from the left, one rule at a time. */
static size_t numeral_write(char *out, const char *digits, size_t whole, size_t places,
                            Grouping grouping) {
    size_t length = 0;
    for (size_t i = 0; i < whole; i++) {
        size_t behind = whole - i;
        bool due =
            i > 0 && (grouping == GROUPING_PAIRS ? behind == 3 || (behind > 3 && behind % 2 == 1)
                                                 : behind % 3 == 0);
        if (due && grouping == GROUPING_THIN) {
            memcpy(out + length, "\u2009", 3);
            length += 3;
        } else if (due && grouping != GROUPING_NONE) {
            out[length++] = ',';
        }
        out[length++] = digits[i];
    }
    if (places > 0) {
        out[length++] = '.';
        memcpy(out + length, digits + whole, places);
        length += places;
    }
    return length;
}

static void test_numerals(void **state) {
    (void)state;
    for (int i = 0; i < NUMERALS; i++) {
        char digits[40], text[NUMERAL_BYTES];
        size_t whole = 1 + chance(15), places = chance(2) * chance(6);
        Wide reference = 0;
        for (size_t j = 0; j < whole + places; j++) {
            digits[j] = (char)('0' + (j == 0 ? 1 + chance(9) : chance(10)));
            reference = reference * 10 + (digits[j] - '0');
        }
        size_t length = numeral_write(text, digits, whole, places, (Grouping)chance(4));
        Digits read = digits_read((Slice){text, length}, 0);
        assert_int_equal(read.end, length);
        assert_null(read.broken);
        assert_int_equal(read.count, whole + places);
        assert_int_equal(rational_compare(read.value, rational_scaled(reference, -(int)places)), 0);
    }
}

static void test_broken(void **state) {
    (void)state;
    static const char *const broken[] = {"110,00",  "1,23,4", "1234,567", "12,3456", "1,2,3",
                                         "12,,500", "1..5",   "4.,5",     "4,.5",    "3.4.5"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        Digits read = digits_read(slice_of(broken[i]), 0);
        assert_non_null(read.broken);
        assert_int_equal(read.end, strlen(broken[i]));
        assert_false(rational_known(read.value));
    }
}

/* An ellipsis, the end of a sentence, a number of four digits behind a point: they end it. */
static void test_whole(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t end;
    } whole[] = {{"12...500", 2}, {"1.5.", 3}, {"12.,", 2}, {"12,,", 2}, {"1.5.2019", 3}};
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
        Digits read = digits_read(slice_of(whole[i].text), 0);
        assert_null(read.broken);
        assert_int_equal(read.end, whole[i].end);
    }
}

static void test_spelling(void **state) {
    (void)state;
    for (int i = 0; i < SPELLINGS; i++) {
        uint64_t number = chance_state % SPELLING_LIMIT >> chance(48);
        Spelling spelling = {.and_word = chance(2) == 0, .rank = chance(4) == 0 && number > 0};
        Buffer words = {0};
        number_spell(&words, number, spelling);
        Word first = word_at(buffer_slice(&words), 0);
        NumberPhrase read = number_phrase_read(buffer_slice(&words), &first, number_word(&first));
        assert_int_equal(read.end, words.length);
        assert_true(read.value == (Wide)number);
        assert_int_equal(read.rank, spelling.rank);
        buffer_free(&words);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_numerals),
                                       cmocka_unit_test(test_broken), cmocka_unit_test(test_whole),
                                       cmocka_unit_test(test_spelling)};
    return cmocka_run_group_tests_name("digits", tests, NULL, NULL);
}
