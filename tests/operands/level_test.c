#include "operands/level.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const char *finished(Buffer *out) {
    const char *told = arena_copy(tied_arena(), buffer_slice(out).bytes, out->length);
    buffer_free(out);
    return told;
}

static void add_level(Buffer *out, const Tied *tied, const Level *level) {
    buffer_add_string(out, out->length ? " " : "");
    figure_write_value(out, &tied->figures.items[level->figure]);
    buffer_add_string(out, level->past ? " past" : "");
    buffer_add_string(out, level->whole ? " whole" : "");
    buffer_add_string(out, level->apart ? " apart" : "");
    buffer_add_string(out, level->carried ? " carried" : "");
    if (level->holder.length) {
        buffer_add_string(out, " of ");
        buffer_add(out, level->holder);
    }
    buffer_add_string(out, ",");
}

/* "30 of Lee, 20 past,": the levels of an article around its last figure. */
static const char *levels_in(const char *text, RelationKind kind) {
    const Tied *tied = tied_from(text);
    size_t count, at = claims_of_figure(&tied->claims, tied->figures.count - 1, &count);
    Gap gap = {.rules = tied_rules(),
               .kind = kind,
               .result = &tied->claims.list.items[at],
               .known = NO_MARK};
    Levels levels;
    levels_between(&tied->claims, &gap, 0, tied->claims.list.count, &levels);
    Buffer out = {0};
    for (size_t i = 0; i < levels.count; i++) {
        add_level(&out, tied, &levels.items[i]);
    }
    buffer_add_string(&out, levels.crowded ? " ..." : "");
    return finished(&out);
}

static const struct {
    const char *text;
    RelationKind kind;
    const char *levels;
} cases[] = {
    {"It had £30 and 20%, so £10.", RELATION_DIFFERENCE, "30,"},
    {"It had about £30 and £20, so £10.", RELATION_DIFFERENCE, "20,"},
    {"It had £30, up £20, so £10.", RELATION_DIFFERENCE, "30,"},
    {"It had £30, then £20 and £30, so £10.", RELATION_DIFFERENCE, "20, 30,"},
    {"It had £30 in 2015. And so £10.", RELATION_DIFFERENCE, "30 past,"},
    {"It had £30 while it had £20, so £10.", RELATION_DIFFERENCE, "30 apart, 20,"},
    {"It had Ann Lee on £30 and Bob Ray on £20, so £10.", RELATION_DIFFERENCE,
     "30 of Lee, 20 of Ray,"},
    {"With votes cast 50, it had 30, so 10.", RELATION_DIFFERENCE, "50 whole, 30,"},
    {"It had 45.7C, then 45.2F, so 0.5 degrees.", RELATION_DIFFERENCE, "45.7, 45.2,"},
    {"It had 86 km, then 77, so 9 km.", RELATION_DIFFERENCE, "86, 77 carried,"},
    {"Then 77, so 9 km.", RELATION_DIFFERENCE, ""},
    {"It had 52%, then 48, and half, so 4 points.", RELATION_POINTS, "52, 48 carried,"},
    {"It was 33.2 and then 32.1, so 1.1 years.", RELATION_DIFFERENCE,
     "33.2 carried, 32.1 carried,"},
    {"It was 33.2 and then 32.15, so 1.1 years.", RELATION_DIFFERENCE, "33.2 carried,"},
    {"It was 33.2. It sank. It was 32.1.\n\nIt lost £5.\n\nSo 1.1 years.", RELATION_DIFFERENCE, ""},
    {"It was 85.26 and then 82.91, so 2.35 points.", RELATION_POINTS,
     "85.26 carried, 82.91 carried,"},
    {"Then 48, so 4 points.", RELATION_POINTS, ""},
    {"Then 7,412, so 4 points.", RELATION_POINTS, "7412 carried,"},
};

static void levels_around_a_gap(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(levels_in(cases[i].text, cases[i].kind), cases[i].levels);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(levels_around_a_gap),
    };
    return cmocka_run_group_tests_name("level", tests, NULL, tied_end);
}
