#include "relations/scale_word.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *figure, *word, *others; /* the figure with each other word of the family */
} cases[] = {
    {"$1.4 billion", "billion", "$1.4 thousand|$1.4 million|$1.4 trillion"},
    {"£3bn", "bn", "£3k|£3m|£3tn"},
    {"3m euros", "m", "3k euros|3bn euros|3tn euros"},
    {"2 mln", "mln", "2 thou|2 bln|2 trn"},
    {"Rs 14,862 crore", "crore", "Rs 14,862 lakh"},
    {"5 million-strong", "million", "5 thousand-strong|5 billion-strong|5 trillion-strong"},
    {"3 metres", NULL, ""},
    {"millionaires", NULL, ""},
    {"m", NULL, ""},
    {"", NULL, ""},
};

static void add_others(Buffer *out, Slice figure, const ScaleWord *word) {
    for (const ScaleWord *other = scale_word_next(word, NULL); other;
         other = scale_word_next(word, other)) {
        buffer_add_string(out, out->length ? "|" : "");
        scale_word_replace(out, figure, word, other);
    }
}

static void each_word_stands_for_the_others_of_its_family(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Slice figure = slice_of(cases[i].figure);
        const ScaleWord *word = scale_word_of(figure);
        assert_int_equal(word != NULL, cases[i].word != NULL);
        Buffer others = {0};
        if (word) {
            assert_string_equal(word->text, cases[i].word);
            add_others(&others, figure, word);
        }
        assert_true(slice_equal(buffer_slice(&others), slice_of(cases[i].others)));
        buffer_free(&others);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_word_stands_for_the_others_of_its_family),
    };
    return cmocka_run_group_tests_name("scale_word", tests, NULL, NULL);
}
