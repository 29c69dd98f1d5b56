#include "lists/sole_sum.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void write_operands(Buffer *out, const Tied *tied, const char *status,
                           const Readings *readings) {
    for (size_t i = 0; i < readings->count; i++) {
        buffer_add_string(out, out->length ? " / " : "");
        buffer_add_string(out, status);
        for (size_t k = 0; k < readings->items[i].operands.count; k++) {
            const Figure *figure =
                &tied->figures.items[readings->items[i].operands.items[k].figure];
            buffer_add_string(out, " ");
            buffer_add(out, slice_part(tied->article.text, figure->start, figure->end));
        }
    }
}

/* "holds 99 60 39 / fails 93 60 39": the sums around every figure, the total first. */
static const char *sums_in(const char *text) {
    const Tied *tied = tied_from(text);
    Addends addends = {0};
    Buffer out = {0};
    addends_read(tied_arena(), tied_rules(), &tied->claims, &addends);
    for (size_t i = 0; i < addends.count; i++) {
        Readings holding = {0}, broken = {0};
        sole_sum_of(tied_arena(), &tied->claims, &addends, i, &holding, &broken);
        write_operands(&out, tied, "holds", &holding);
        write_operands(&out, tied, "fails", &broken);
    }
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

typedef struct SumCase {
    const char *text, *sums;
} SumCase;

static void sums_are(const SumCase *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(sums_in(cases[i].text), cases[i].sums);
    }
}

static const SumCase told[] = {
    /* Before the total: in its sentence, else in the one before. */
    {"So 60 came, 39 left, 99 in all.", "holds 99 60 39"},
    {"So 60 came, 39 left, 93 in all.", "fails 93 60 39"},
    {"So 60 came and 39 left. They took the toll to 93.", "fails 93 60 39"},
    {"So 17 ate. Then 60 came and 39 left, making 93.", "fails 93 60 39"},
    {"So 60 came and 39 left. The 93 guests slept.", "fails 93 60 39"},
    {"So 60 came and 39 left. The two groups had 93.", "fails 93 60 39"},
    {"So 60 came, 39 left, 12 ate. The two groups had 95.", ""},
    /* Behind it. */
    {"They had 93 between them. Ann had 60, Bob 39.", "fails 93 60 39"},
    {"They had 93 in all. Ann had 40 and Bob 31. Cy had 28.", "fails 93 40 31 / fails 93 40 31 28"},
    /* Where words say that it is one sum, the end of a list will do. */
    {"Ann had 60, Bob 39 and Cy 17. They had 65 between them.",
     "fails 65 60 39 17 / fails 65 39 17"},
    {"Ann had 60, Bob 39 and Cy 17. They had 56 between them.", "holds 56 39 17"},
    /* The last of a list, whose total is told first. */
    {"So 57 came. Then 33 slept, 18 ate and the final eight left.", "fails 57 33 18 eight"},
    {"So 57 came. Then 33 slept, 18 ate and the final six left.", "holds 57 33 18 six"},
    /* Two kinds that leave no third; a number that is told alone, and more than it. */
    {"A choir of 72 has 41 women and 13 men.", "fails 72 41 13"},
    {"It will have 1,480 shops. Ann brings 905, Bob 755.", "fails 1,480 905 755"},
    {"Of the £84 in it £36 went and £62 stayed.", "fails £84 £36 £62"},
};

static void sums_that_words_tell(void **state) {
    (void)state;
    sums_are(told, sizeof told / sizeof *told);
}

static const SumCase doubtful[] = {
    /* Nothing is said of them. */
    {"So 60 came, 39 left and 93 ate.", ""},
    {"It will have 1,480 shops. Ann brings 905, Bob 355.", ""},
    /* Other figures of the sentence make it. */
    {"So 60 came, 39 left and 33 of those ate, 93 in all.", ""},
    /* "The 93" may be others: fewer than a part, far more than all, few. */
    {"So 60 came and 39 left. The 53 guests slept.", ""},
    {"So two came and four left. The 32 guests slept.", ""},
    {"So two came and four left. The eight guests slept.", ""},
    /* One is told twice, or another's. */
    {"So 60 came and 39 left, 60 in all.", ""},
    {"So 60 came, £39 went, 93 in all.", ""},
    /* Another 92 of something else. */
    {"So 78 came.\n\nThen 49 ate and another 92 left.", ""},
    /* What another time had, and others than those that are named together. */
    {"She left at 17. She sat 38 years, the last 21 of them there. She is 26.", ""},
    {"So 57 came.\n\nThen 33 slept, 18 ate and the final eight left.", ""},
    {"So 57 came. Then 33 slept, 81 ate and the final eight left.", ""},
    /* The first of the parts is no total of the others. */
    {"So £69m of them came, with £52m and £24m. The remaining £14m left.", ""},
    {"Together they cost 140. They took 51 here, 29 there.", ""},
    {"So 60 came. Last year 39 came. The 93 guests slept.", ""},
    {"So Ann had 37, Bob 26 and Cy 19. Ann and Bob together had 89.", ""},
    /* For and against may leave others, and shares are for partition.c. */
    {"So 72 voted, 41 for and 13 against.", ""},
    {"So 60% came, 39% left, 93% in all.", ""},
};

static void what_may_be_other_sums(void **state) {
    (void)state;
    sums_are(doubtful, sizeof doubtful / sizeof *doubtful);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_that_words_tell),
        cmocka_unit_test(what_may_be_other_sums),
    };
    return cmocka_run_group_tests_name("sole sum", tests, NULL, tied_end);
}
