#include "claims/sentence_words.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* A text and its first word, by length; a word's marks: c capital, s shouted, p possessive. */
static const struct {
    const char *text, *word, *marks;
} cases[] = {
    {"  one two", "one", ""},
    {"O'Neill's", "O'Neill", "cp"},
    {"Smith-Jones,", "Smith-Jones", "c"},
    {"Greens’ 12", "Greens", "cp"},
    {"Labour’s", "Labour", "cp"},
    {"12 BJP", "BJP", "cs"},
    {"Élan", "Élan", "c"},
    {"éLAN", "éLAN", ""},
    {"“Yes”", "Yes", "c"},
    {"-a- b", "a", ""},
    {"A", "A", "c"},
    {"I’m", "I’m", "c"},
    {"dogs' ", "dogs", "p"},
    {"£Über", "Über", "c"},
};

static void words_are_runs_of_letters(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Slice text = slice_of(cases[i].text);
        SentenceWord word;
        assert_true(sentence_word_next(text, 0, text.length, &word));
        assert_int_equal(word.end - word.start, strlen(cases[i].word));
        assert_memory_equal(text.bytes + word.start, cases[i].word, strlen(cases[i].word));
        assert_int_equal(word.capital, strchr(cases[i].marks, 'c') != NULL);
        assert_int_equal(word.shouted, strchr(cases[i].marks, 's') != NULL);
        assert_int_equal(word.possessive, strchr(cases[i].marks, 'p') != NULL);
    }
}

static void where_no_letter_is_no_word_is(void **state) {
    (void)state;
    SentenceWord word;
    Slice text = SLICE("12 — “…” £ one");
    assert_false(sentence_word_next(text, 0, text.length - 4, &word));
    assert_false(sentence_word_next(text, text.length, text.length, &word));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_runs_of_letters),
        cmocka_unit_test(where_no_letter_is_no_word_is),
    };
    return cmocka_run_group_tests_name("sentence words", tests, NULL, NULL);
}
