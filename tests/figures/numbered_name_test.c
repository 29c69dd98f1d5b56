/* Which numbers behind a name are part of it, and which count. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The numbers of each text are labels, all of them. */
static const char *const names[] = {
    "The puzzle game Zorbo 3 is back.",
    "Buyers queued for Zorbo 3 in the rain.",
    "Zorbo 3 has sold well in Japan.",
    "Zorbo 3 did not sell in Japan.",
    "Zorbo 3's makers were praised.",
    "She played a Zorbo 3 at home.",
    "They hailed the film Grimwood 4 as the best.",
    "They sold the game Zorbo 3, Mog 2 and Grimwood 4 together.",
    "He withdrew from the Masters 13 in Lyon.",
    "The Bombay 50 fell again.",
    "The Zorbo 3 console is cheaper.",
    "The block Reef Point 129 was left out of the sale.",
    "The firms bid for Reef Point 128 and 129.",
    "The firms hold Reef Point 209, 302 and 303.",
    "The jury freed the Dunster Four after appeals.",
    "Mallory's Twelve topped the chart.",
    "The Bombay 50 fell below the Bombay 20 index.",
};

/* The numbers of each text count, all of them. */
static const char *const counts[] = {
    "Corbyn 313,209, Smith 193,329 was the result.",
    "Labour 262 seats, the Tories 217.",
    "Rovers 3 City 1 was the score.",
    "The officer gave Smith 24 points on his licence.",
    "Manica reported 51 dead and Tete 27.",
    "The chamber is made up of Greens 12, Liberals 8 and Reds 7.",
    "The Greens have 32 of them, the Liberals 30 and the Reds 12.",
    "He told Reuters 12 had died.",
    "In Leeds 42 voted against it.",
    "In Iraq 3 British soldiers were killed.",
    "Another 12 fled to the hills.",
    "Smith 1 goal, Jones 2 goals.",
    "It would give his Liberals 12 seats.",
    "The result left the Tories 12 ahead.",
    "Norland 341 all out, Westshire 287 and 254.",
    "The union gave 40 votes to Smith, to Jones 12.",
    "The votes went to Smith 40, to Jones 12.",
    "Storm in Texas Kills 12 and Wounds 40",
    "The jury met in Dunster. Four walked free.",
};

static bool label_is(const Figure *figure) {
    return figure->kind == FIGURE_LABEL;
}

static void check(const char *text, bool labels) {
    Told told;
    figures_in(&told, text);
    assert_true(told.figures.count > 0);
    for (size_t i = 0; i < told.figures.count; i++) {
        if (label_is(&told.figures.items[i]) != labels) {
            print_error("%s: %s\n", text, told.line.bytes);
        }
        assert_true(label_is(&told.figures.items[i]) == labels);
    }
    told_free(&told);
}

static void names_end_in_numbers(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        check(names[i], true);
    }
}

static void numbers_behind_names_count(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        check(counts[i], false);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_end_in_numbers),
        cmocka_unit_test(numbers_behind_names_count),
    };
    return cmocka_run_group_tests_name("numbered_name", tests, NULL, NULL);
}
