#include "operands/named_level.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The article's second-last figure is the change, its last the level that is told with it; "" if no
 * word names the other. */
static const struct {
    const char *text, *level;
} cases[] = {
    {"Police saw 8,655 thefts and 7,318 fires. Thefts were 1,325 below the 9,980 of then.",
     "8,655"},
    {"Police saw 8,655 thefts and 7,318 fires. Fires were 1,325 below the 9,980 of then.", "7,318"},
    /* In the paragraph before, too, but no farther. */
    {"Police saw 8,655 thefts and 7,318 fires.\n\nThefts were 1,325 below the 9,980 of then.",
     "8,655"},
    {"Police saw 8,655 thefts and 7,318 fires.\n\nIt has 12 cars.\n\nThefts were 1,325 below the "
     "9,980.",
     ""},
    /* No word, one that says nothing, or words of both. */
    {"Police saw 8,655 thefts and 7,318 fires. Frauds were 1,325 below the 9,980 of then.", ""},
    {"The number was 8,655 here and 7,318 there. The number was 1,325 below the 9,980.", ""},
    {"Police saw 8,655 thefts and 7,318 fires. Fires and thefts were 1,325 below the 9,980.", ""},
    /* Of another time. */
    {"Last year 8,655 thefts were seen and 7,318 fires. Thefts were 1,325 below the 9,980.", ""},
};

static const char *named_in(const char *text) {
    const Tied *tied = tied_from(text);
    size_t known = tied->figures.count - 1;
    size_t level = named_level_find(&tied->claims, tied_claim(tied, known - 1), known);
    if (level == NO_MARK) {
        return "";
    }
    const Figure *figure = &tied->figures.items[level];
    Slice told = slice_part(tied->article.text, figure->start, figure->end);
    return arena_copy(tied_arena(), told.bytes, told.length);
}

static void a_word_that_is_shared_names_the_level(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *level = named_in(cases[i].text);
        if (strcmp(level, cases[i].level) != 0) {
            fail_msg("%s: '%s', not '%s'", cases[i].text, level, cases[i].level);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_word_that_is_shared_names_the_level)};
    return cmocka_run_group_tests_name("named_level", tests, NULL, tied_end);
}
