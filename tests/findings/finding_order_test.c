#include "findings/finding_order.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Each pair is in order, and stays so whichever comes first. */
typedef struct Place {
    const char *turn;
    MessageSeverity severity;
    const char *file;
    size_t start;
    const char *rule;
} Place;

static const Place in_order[] = {
    {"who leads?", MESSAGE_ERROR, "b.txt", 9, "core.sum"},
    {"who leads?", MESSAGE_WARNING, "a.txt", 0, "core.sum"},
    {NULL, MESSAGE_ERROR, "a.txt", 5, "core.share"},
    {NULL, MESSAGE_ERROR, "a.txt", 5, "core.sum"},
    {NULL, MESSAGE_ERROR, "a.txt", 50, "core.share"},
    {NULL, MESSAGE_ERROR, "b.txt", 5, "core.share"},
    {NULL, MESSAGE_WARNING, "a.txt", 5, "core.share"},
    {NULL, MESSAGE_NOTE, "a.txt", 5, "core.share"},
};

enum { PLACES = sizeof in_order / sizeof *in_order };

static void add_place(Arena *arena, Findings *findings, const Place *place) {
    Finding finding = {
        .turn = place->turn, .severity = place->severity, .rule = slice_of(place->rule)};
    *list_push(arena, &finding.figures) =
        (FigureView){.file = slice_of(place->file), .start = place->start};
    *list_push(arena, findings) = finding;
}

static void what_turns_the_story_is_first_then_the_gravest(void **state) {
    (void)state;
    Arena arena = {0};
    Findings findings = {0};
    for (size_t i = PLACES; i-- > 0;) {
        add_place(&arena, &findings, &in_order[i]);
    }
    findings_sort(&findings);
    for (size_t i = 0; i < PLACES; i++) {
        const Finding *finding = &findings.items[i];
        assert_ptr_equal(finding->turn, in_order[i].turn);
        assert_int_equal(finding->severity, in_order[i].severity);
        assert_true(slice_equal(finding->rule, slice_of(in_order[i].rule)));
        assert_int_equal(finding->figures.items[0].start, in_order[i].start);
    }
    arena_free(&arena);
}

static void the_message_tells_that_it_turns_the_story_once(void **state) {
    (void)state;
    Arena arena = {0};
    Finding finding = {.message = SLICE("48% is not most")};
    finding_turn(&arena, &finding, "is it over half?");
    finding_turn(&arena, &finding, "who leads?");
    assert_string_equal(finding.turn, "is it over half?");
    assert_true(slice_equal(finding.message,
                            SLICE("48% is not most; this turns the story: is it over half?")));
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_turns_the_story_is_first_then_the_gravest),
        cmocka_unit_test(the_message_tells_that_it_turns_the_story_once),
    };
    return cmocka_run_group_tests_name("finding_order", tests, NULL, NULL);
}
