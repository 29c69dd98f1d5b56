#include "claims/article_date.h"

#include "claims/reading.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *text, *date; /* empty: none */
} cases[] = {
    {"ROME, 14 July 2024 - It burns.", "2024-07-14"},
    {"It burns.\n\nOn 14 July 2024 it was lit. On 16 July 2024 it was out.", "2024-07-14"},
    {"It burns. It was lit in July 2024.", ""},
    {"The bridge was opened on 4 September 1964. It shut on 30 August 2017.", ""},
    {"It opens on 3 May 2024 and shuts on 1 May 2025.", "2024-05-03"},
    {"Ann Lee was born on 4 June 2001. On 3 May 2024 she won 3 votes.", "2024-05-03"},
    {"A.\n\nB.\n\nC.\n\nD.\n\nE.\n\nIt was lit on 14 July 2024.", ""},
};

static void the_day_that_an_article_tells_of(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Reading *reading = reading_of_claims(cases[i].text);
        Buffer out = {0};
        if (reading->claims.article_date != NO_MARK) {
            figure_write_value(&out, &reading->figures.items[reading->claims.article_date]);
        }
        assert_true(slice_equal(buffer_slice(&out), slice_of(cases[i].date)));
        buffer_free(&out);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_day_that_an_article_tells_of),
    };
    return cmocka_run_group_tests_name("article_date", tests, NULL, reading_end);
}
