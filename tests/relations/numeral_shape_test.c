#include "relations/numeral_shape.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* "2,3.1": the lengths of the runs and the marks between them, "!" behind doubled marks, "<" behind
 * a numeral that is cut off. Of the article's first figure. */
static const char *shape_of(const char *text) {
    const Tied *tied = tied_from(text);
    NumeralShape shape = numeral_shape(&tied->figures.items[0], tied->article.text);
    Buffer out = {0};
    for (size_t i = 0; i < shape.runs; i++) {
        buffer_add_count(&out, shape.length[i]);
        if (i + 1 < shape.runs) {
            buffer_add_byte(&out, shape.mark[i]);
        }
    }
    buffer_add_string(&out, shape.doubled ? "!" : "");
    buffer_add_string(&out, shape.cut ? "<" : "");
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

static void runs_and_marks(void **state) {
    (void)state;
    static const struct {
        const char *text, *shape;
    } cases[] = {
        {"It has 7 men.", "1"},
        {"It has 26,414 men.", "2,3"},
        {"It has £1,234.50 left.", "1,3.2"},
        {"It has 110,00 men.", "3,2"},
        {"It has $1..5bn left.", "1.1!"},
        {"It has 12,,500 men.", "2,3!"},
        {"It has £17.m left.", "2<"},
        {"It has 3.4.5 per cent.", "1.1.1"},
        {"It has twelve men.", ""},
        {"It has ５０ men.", ""},
        {"It has 1 234 567 men.", ""},
        {"It has 1,2,3,4,5,6,7,8,9 men.", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(shape_of(cases[i].text), cases[i].shape);
    }
}

static void lists_without_blanks(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool list;
    } cases[] = {
        {"Take 1,2,3 first.", true},   {"Take 4,4,2 first.", true},
        {"Take 8,15,23 first.", true}, {"Take 15,8,2 first.", true},
        {"Take 1,23,4 first.", false}, {"Take 10,05,30 first.", false},
        {"Take 10,20 first.", false},  {"Take 10,200,50 first.", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        NumeralShape shape = numeral_shape(&tied->figures.items[0], tied->article.text);
        assert_int_equal(shape_may_be_list(&shape, tied->article.text), cases[i].list);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(runs_and_marks),
                                       cmocka_unit_test(lists_without_blanks)};
    return cmocka_run_group_tests_name("numeral_shape", tests, NULL, tied_end);
}
