#include "lists/name_list.h"

#include "base/buffer.h"
#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct Case {
    const char *text, *lists; /* each with a bar behind it */
} Case;

static const Case cases[] = {
    {"He met Ann Lee, Bob Ray and Cy Coe.", "Ann Lee, Bob Ray and Cy Coe|"},
    {"He met Ann Lee, Bob Ray, and Cy Coe in 2 days.", "Ann Lee, Bob Ray, and Cy Coe|"},
    {"He met Ann Lee (34), Bob Ray, 41, and Cy Coe (28) there.",
     "Ann Lee (34), Bob Ray, 41, and Cy Coe (28)|"},
    {"He met Ann Lee and Bob Ray, and by noon Cy Coe had come.", "Ann Lee and Bob Ray|"},
    {"He saw Ohio, Iowa and Utah.", "Ohio, Iowa and Utah|"},
    {"He met Ann Lee, Bob Ray.", ""},
    {"He met Ann Lee and Bob Ray and Cy Coe.", ""},
    {"He met Ann Lee and Bob Ray, and a dog.", ""},
    {"He met Ann Lee and Bob Ray, among others.", ""},
    {"He met others, including Ann Lee and Bob Ray.", ""},
    {"He saw Austin, Texas, and Reno, Nevada.", ""},
    {"He saw Austin, Texas and Reno.", ""},
    {"He met Ann Lee.", ""},
    {"", ""},
};

static void lists_of_names(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        NameLists lists = {0};
        name_lists_read(tied_arena(), &tied->claims, &lists);
        Buffer out = {0};
        for (size_t k = 0; k < lists.count; k++) {
            buffer_add(&out,
                       slice_part(tied->article.text, lists.items[k].start, lists.items[k].end));
            buffer_add_byte(&out, '|');
        }
        const char *found = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
        buffer_free(&out);
        assert_string_equal(found, cases[i].lists);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_of_names),
    };
    return cmocka_run_group_tests_name("name list", tests, NULL, tied_end);
}
