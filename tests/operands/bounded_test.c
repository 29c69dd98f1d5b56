#include "operands/bounded.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* "500<527": each bound, and the figure that is told for it. */
static const char *bounded_in(const char *text) {
    const Tied *tied = tied_from(text);
    Echoes echoes = {0};
    bounded_find(tied_arena(), tied_rules(), &tied->claims, &echoes);
    Buffer out = {0};
    for (size_t i = 0; i < echoes.count; i++) {
        buffer_add_string(&out, i ? " " : "");
        figure_write_value(&out, &tied->figures.items[echoes.items[i].stated]);
        buffer_add_byte(&out, '<');
        figure_write_value(&out, &tied->figures.items[echoes.items[i].again]);
    }
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

static const struct {
    const char *text, *found;
} cases[] = {
    /* It fits, or would but for a slip. */
    {"More than 500 homes were dark. The firm put the number at 527.", "500<527"},
    {"More than 500 homes were dark. The firm put the number at 427.", "500<427"},
    {"Almost 3,000 ran, the club counted 2,968.", "3000<2968"},
    {"OVER 900 TO GO\n\nThe board put the number at 835.", "900<835"},
    {"More than 500 homes were dark. The firm put the number at 188.", ""},
    /* It is called the count of something, behind the bound, and is the only one. */
    {"More than 500 homes were dark. The firm has 427 vans.", ""},
    {"More than 500 homes were dark. The number of 427 homes were lit.", ""},
    {"More than 500 men came. The number of 427 vans is right.", ""},
    {"The number was 427. More than 500 homes were dark.", ""},
    {"More than 500 homes and 610 shops were dark. The number was 427.", ""},
    /* In its paragraph, of its kind, and itself no bound. */
    {"Wind rose.\n\nIt blew.\n\nMore than 500 fled.\n\nThe number was 427.", ""},
    {"More than 500 homes were dark. The firm put the total at £427.", ""},
    {"More than 500 homes were dark. The firm put the number at over 427.", ""},
};

static void a_bound_and_its_count_are_one(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(bounded_in(cases[i].text), cases[i].found);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bound_and_its_count_are_one),
    };
    return cmocka_run_group_tests_name("bounded", tests, NULL, tied_end);
}
