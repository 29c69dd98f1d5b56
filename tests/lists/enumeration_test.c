#include "lists/enumeration.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *list;
    size_t least, most; /* 0: it is no list */
} cases[] = {
    {"Ann, Bob and Cy", 3, 3},
    {"Ann, Bob, and Cy", 3, 3},
    {"Ann and Bob", 2, 2},
    {"Ann Lee, 34, Bob Ray, 41, and Cy Coe, 28", 3, 3},
    {"Ann Lee, MP, Bob Ray Jr, and Cy Coe", 3, 3},
    {"the Isle of Man, Jersey and Guernsey", 3, 3},
    {"Ann, Marks and Spencer, and Cy", 3, 4},
    {"Ann, the mayor, and Bob", 2, 3},
    {"Abbey Walk, Leith, the leisure centre and Station Road", 3, 4},
    {"Aldi and Marks and Spencer", 2, 3},
    {"Amal, bound for Delhi; Vik, for Pune; and Ria, for London", 3, 3},
    {"Ann Lee (34), Bob Ray (41) and Cy Coe", 3, 3},
    {"Ann Lee (34), Bob Ray (41) and Cy Coe (28)", 3, 3},
    {"Lee, Swedish import Nils Ek (34) and rookie Cy Coe (28)", 3, 3},
    {"Lee, former Bath captain Nils Ek, and the winger Cy Coe", 3, 3},
    {"keeper Ivo Marsh, centre-half Tom Ade and Cal Birt", 3, 3},
    {"tax, health and schools", 3, 3},
    {"the dunlin, the knot, and the curlew", 3, 3},
    {"black, sand and sky blue", 3, 3},
    {"Sept. 12, 13, 19 and 20", 4, 4},
    /* No end is said, or these are no names. */
    {"Ann, Bob, Cy", 0, 0},
    {"Acme, formerly Beta, and Gamma", 0, 0},
    {"Leeds, near York, and Hull", 0, 0},
    {"Ann, the Leeds captain, and Bob the rookie", 0, 0},
    {"Ann", 0, 0},
    {"tax and health", 0, 0},
    {"the tax, a fee and schools", 0, 0},
    {"tax, health and schools that need more", 0, 0},
    {"tax, Ann and schools", 0, 0},
    {"England, Wales and Scotland want more", 0, 0},
    {"Amal, for Delhi; Vik, for Pune", 0, 0},
    {"and Ann, Bob, Cy", 0, 0},
    {"Ann; and Bob; Cy", 0, 0},
    {"", 0, 0},
    {",,;;and", 0, 0},
    {"Ann, , and Bob", 0, 0},
};

static void things_are_counted(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Enumeration things = {0, 0};
        bool read = enumeration_read(slice_of(cases[i].list), &things);
        if (read != (cases[i].most > 0) ||
            (read && (things.least != cases[i].least || things.most != cases[i].most))) {
            fail_msg("%s: %zu to %zu", cases[i].list, things.least, things.most);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(things_are_counted),
    };
    return cmocka_run_group_tests_name("enumeration", tests, NULL, NULL);
}
