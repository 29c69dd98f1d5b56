#include "relations/roster.h"

#include "relations/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* "12 13 / 14 15!": the lists around the article's first figure, "!" behind the complete ones. */
static const char *rosters_in(const char *text, bool peers) {
    const Tied *tied = tied_from(text);
    size_t count, total = claims_of_figure(&tied->claims, 0, &count);
    Rosters rosters = {0};
    rosters_around(tied_arena(), tied_rules(), &tied->claims, &tied->claims.list.items[total],
                   peers, &rosters);
    Buffer out = {0};
    for (size_t i = 0; i < rosters.count; i++) {
        buffer_add_string(&out, i ? " /" : "");
        for (size_t k = 0; k < rosters.items[i].figures.count; k++) {
            const Figure *figure = &tied->figures.items[rosters.items[i].figures.items[k]];
            buffer_add_string(&out, i || k ? " " : "");
            buffer_add(&out, slice_part(tied->article.text, figure->start, figure->end));
        }
        buffer_add_string(&out, rosters.items[i].complete ? "!" : "");
    }
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

static const struct {
    const char *text, *rosters;
} cases[] = {
    {"Of 99 there were 60 and 39.", "60 39"},
    {"There were 99: 60 and 39.", "60 39!"},
    {"There were 99. So 60 and 39 came.", "60 39"},
    {"There were 99. So 60 came. And 39 left.", "60 39"},
    {"There were 99.\nSo 60 came.\nAnd 39 left.", ""},
    {"There were 99.\nSo 60 and 39 came.", "60 39"},
    {"There were 99. So 60 came and the rest, 39, left.", "60 39!"},
    {"There were 999. So 60 came and the rest, 39, left.", "60 39"},
    {"There were 99. So 60 came, and up 3.", ""},
    {"There were 99. So 60 came, fewer than 30 left, 39 ate.", "60 39"},
    {"There were 99. So 60% came and 39 left.", ""},
    {"There were 99. So 600 came and 39 left.", ""},
    {"There were 99 votes. So 60 votes came and 39 votes left and 5 cats ate.", "60 39"},
    {"There were 99. So 60 came. Last year 39 left.", ""},
};

static void lists_around_a_total(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(rosters_in(cases[i].text, false), cases[i].rosters);
    }
}

static void peers_may_be_greater(void **state) {
    (void)state;
    const char *text = "So 4% did, 27% did not and 69% may.";
    assert_string_equal(rosters_in(text, true), "27% 69%");
    assert_string_equal(rosters_in(text, false), "");
}

static void an_endless_list_is_none(void **state) {
    (void)state;
    Buffer text = {0};
    buffer_add_string(&text, "There were 99: ");
    for (size_t i = 0; i <= LIMIT_PARTS; i++) {
        buffer_add_string(&text, "1 and ");
    }
    buffer_add_string(&text, "no more.");
    assert_string_equal(rosters_in(text.bytes, false), "");
    buffer_free(&text);
}

static int end(void **state) {
    (void)state;
    tied_end();
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_around_a_total),
        cmocka_unit_test(peers_may_be_greater),
        cmocka_unit_test(an_endless_list_is_none),
    };
    return cmocka_run_group_tests_name("roster", tests, NULL, end);
}
