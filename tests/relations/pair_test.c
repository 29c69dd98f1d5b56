#include "relations/pair.h"

#include "relations/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* "30-20! 30-10": the pairs around the article's last figure, "!" behind those that stand alone. */
static const char *pairs_in(const char *text) {
    const Tied *tied = tied_from(text);
    size_t count, at = claims_of_figure(&tied->claims, tied->figures.count - 1, &count);
    Pairs pairs = {0};
    pairs_around(tied_arena(), &tied->claims, &tied->claims.list.items[at], &pairs);
    Buffer out = {0};
    for (size_t i = 0; i < pairs.count; i++) {
        buffer_add_string(&out, i ? " " : "");
        figure_write_value(&out, &tied->figures.items[pairs.items[i].more]);
        buffer_add_byte(&out, '-');
        figure_write_value(&out, &tied->figures.items[pairs.items[i].less]);
        buffer_add_string(&out, pairs.items[i].alone ? "!" : "");
    }
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

static const struct {
    const char *text, *pairs;
} cases[] = {
    {"So 30 beat 20, a lead of 10.", "30-20!"},
    {"So 20 lost to 30, a lead of 10.", "30-20!"},
    {"So 30 beat 20. It was a lead of 10.", "30-20!"},
    {"So 30 beat 20 and 15, a lead of 10.", "30-20 30-15 20-15"},
    {"So 30 won. Then 20 lost. It was a lead of 10.", "30-20"},
    {"So 30 beat 30 and 20, a lead of 10.", "30-20!"},
    {"So 30 beat about 20 and 15, a lead of 10.", "30-15!"},
    {"So 30 beat 20%, a lead of 10.", ""},
    {"So 30 beat 5, a lead of 10.", ""},
    {"So 30, up by 20, had a lead of 10.", "30-20!"},
    {"So 11, 12, 13, 14, 15, 16 and 17 came, a lead of 10.", ""},
};

static void pairs_around_a_difference(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(pairs_in(cases[i].text), cases[i].pairs);
    }
}

static int end(void **state) {
    (void)state;
    tied_end();
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pairs_around_a_difference),
    };
    return cmocka_run_group_tests_name("pair", tests, NULL, end);
}
