#include "check/page.h"

#include "check/checking.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const Page *page_of(const char *text) {
    report_on(text);
    return &report_checked(0)->page;
}

static void only_claims_of_something_are_copied(void **state) {
    (void)state;
    const Page *page = page_of("It was 12. So Ann Lee won 6,124, not 5. It had a total of 7.\n"
                               "Last year Bob Ray won 311.");
    assert_int_equal(page->claims.count, 2);
    assert_int_equal(page->figures.count, 2);
    assert_int_equal(page->sentences.count, 2);
    assert_true(slice_equal(page->claims.items[0].subject, SLICE("Lee")));
    assert_int_equal(page->claims.items[0].scope.when.length, 0);
    assert_true(slice_equal(page->claims.items[1].scope.when, SLICE("earlier")));
    assert_true(page->sentences.items[0].paragraph < page->sentences.items[1].paragraph);
}

static void a_figure_is_found_in_its_sentence(void **state) {
    (void)state;
    const Page *page = page_of("It rained. In all about 7 came. And Ann Lee won about 6,124.");
    const PageFigure *figure = &page->figures.items[0];
    Slice text = page->sentences.items[figure->sentence].text;
    assert_true(slice_equal(text, SLICE("And Ann Lee won about 6,124.")));
    assert_true(
        slice_equal(slice_part(text, figure->figure.start, figure->figure.end), SLICE("6,124")));
    assert_true(slice_equal(slice_part(text, figure->figure.hedge_start, figure->figure.hedge_end),
                            SLICE("about")));
    assert_int_equal(figure->view.from.line, 1);
}

static void signs_of_a_story(void **state) {
    (void)state;
    const Page *page = page_of("Ann Lee won 6,124 and Ann Lee won 313,209, of 506,438. It was "
                               "10,000 and 400,000 and 1.5m and about 77,777.");
    assert_int_equal(page->exact.count, 2);
    assert_int_equal(page->names.count, 1);
}

static void an_article_without_claims_has_an_empty_page(void **state) {
    (void)state;
    const Page *page = page_of("Ann Lee had 313,209 of 506,438.");
    assert_int_equal(page->exact.count, 0);
    assert_int_equal(page->names.count, 0);
    assert_int_equal(page->sentences.count, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_claims_of_something_are_copied),
        cmocka_unit_test(a_figure_is_found_in_its_sentence),
        cmocka_unit_test(signs_of_a_story),
        cmocka_unit_test(an_article_without_claims_has_an_empty_page),
    };
    return cmocka_run_group_tests_name("page", tests, NULL, checking_end);
}
