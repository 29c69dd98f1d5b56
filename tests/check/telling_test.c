#include "check/checking.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const char sum[] = "313,209 and 193,329 make 506,438.";

static const Finding *finding_in(const char *text) {
    const Report *report = report_on(text);
    assert_int_equal(report->findings.count, 1);
    return &report->findings.items[0];
}

static void every_figure_has_its_role_and_place(void **state) {
    (void)state;
    static const struct {
        const char *text, *role;
        size_t column;
    } figures[] = {{"506,438", "total", 26}, {"313,209", "part", 1}, {"193,329", "part", 13}};
    const Finding *finding = finding_in(sum);
    assert_int_equal(finding->figures.count, 3);
    for (size_t i = 0; i < 3; i++) {
        const FigureView *view = &finding->figures.items[i];
        assert_true(slice_equal(view->text, slice_of(figures[i].text)));
        assert_true(slice_equal(view->role, slice_of(figures[i].role)));
        assert_int_equal(view->from.column, figures[i].column);
        assert_int_equal(view->end - view->start, 7);
    }
}

static void where_nothing_decides_all_repairs_are_told(void **state) {
    (void)state;
    static const char *const repairs[] = {"506,538", "313,109", "193,229"}; /* by figure */
    const Finding *finding = finding_in(sum);
    assert_int_equal(finding->culprit, -1);
    assert_int_equal(finding->suggestions.count, 3);
    for (size_t i = 0; i < 3; i++) {
        const Suggestion *suggestion = &finding->suggestions.items[i];
        assert_true(slice_equal(suggestion->text, slice_of(repairs[suggestion->figure])));
        assert_string_equal(suggestion->slip, "digit");
    }
}

static void the_sections_decide(void **state) {
    (void)state;
    const Finding *finding =
        finding_in("With votes cast 506,438, Ann Lee won 313,209 and Bob Ray won 193,329. "
                   "Bob Ray won 193,229: 116,960, 36,599 and 39,670 make a total of 193,229.");
    assert_true(slice_equal(finding->figures.items[finding->culprit].text, SLICE("193,329")));
    assert_string_equal(finding->suggestions.items[0].text.bytes, "193,229");
    assert_int_equal(finding->also.count, 1);
}

static void what_the_slip_breaks_too_is_told_with_it(void **state) {
    (void)state;
    const Finding *finding =
        finding_in("With votes cast 1,023, Ann Lee won 612 (59.8%) and Bob Ray won 311 (40.2%).");
    assert_int_equal(finding->also.count, 1);
    assert_string_equal(finding->also.items[0].bytes, "311 of 1,023 is 30.4%, not 40.2%");
    assert_int_equal(finding->figures.count, 4); /* the shared ones once */
    assert_string_equal(finding->suggestions.items[0].text.bytes, "411");
    assert_string_equal(finding->suggestions.items[0].why.bytes,
                        "then the figures agree, in 2 places");
}

static const struct {
    const char *text;
    MessageSeverity severity;
    bool quoted, culprit;
    const char *ending; /* of the message */
} tones[] = {
    {"60 less 20 is 30.", MESSAGE_ERROR, false, true, "not 30"},
    {"“60 less 20 is 30,” he said.", MESSAGE_WARNING, true, true, "not 30 (in quoted speech)"},
    {"It rose 3.0% from 50.0% to 53.0%.", MESSAGE_WARNING, false, true,
     "it is 3.0 percentage points"},
    {"Of the electorate 9,127 came votes cast 3,202, a turnout 35.6%.", MESSAGE_WARNING, false,
     false, "not 35.6%; it may be of all ballots"},
    {"Of the electorate 9,127 came votes cast 3,202, a turnout 36.9%.", MESSAGE_ERROR, false, true,
     "not 36.9%"},
    {"Of the electorate 9,127 came votes cast 3,202, a turnout 34.6%.", MESSAGE_ERROR, false, true,
     "not 34.6%"},
};

static void the_tone_fits_the_evidence(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof tones / sizeof *tones; i++) {
        const Finding *finding = finding_in(tones[i].text);
        Slice ending = slice_of(tones[i].ending), message = finding->message;
        assert_int_equal(finding->severity, tones[i].severity);
        assert_int_equal(finding->quoted, tones[i].quoted);
        assert_int_equal(finding->culprit >= 0, tones[i].culprit);
        assert_true(message.length > ending.length);
        assert_true(slice_equal(slice_part(message, message.length - ending.length, message.length),
                                ending));
    }
}

static void assert_fingerprint(const char *text, const char *fingerprint, bool same) {
    const Report *report = report_on(text);
    assert_true(report->findings.count > 0);
    size_t last = report->findings.count - 1;
    Slice theirs = report->findings.items[last].fingerprint;
    assert_int_equal(slice_equal(theirs, slice_of(fingerprint)), same);
}

/* A baseline keeps them, so they change with what is said and with nothing else. */
static void fingerprints(void **state) {
    (void)state;
    char fingerprint[64] = {0};
    Slice first = finding_in(sum)->fingerprint;
    assert_true(first.length < sizeof fingerprint);
    memcpy(fingerprint, first.bytes, first.length);
    assert_fingerprint(sum, fingerprint, true);
    assert_fingerprint("Much text\n\ncomes before. 313,209 and 193,329 make 506,438. And behind.",
                       fingerprint, true);
    assert_fingerprint("313,209 and 193,328 make 506,438.", fingerprint, false);
    assert_fingerprint("So 313,209 and 193,329 make 506,438.", fingerprint, true);
    assert_fingerprint("193,329 and 313,209 make 506,438.", fingerprint, true);
    memcpy(fingerprint + strlen(fingerprint), "-2", 2);
    assert_fingerprint("313,209 and 193,329 make 506,438.\n313,209 and 193,329 make 506,438.",
                       fingerprint, true);
}

static void reasons_are_told_in_lines(void **state) {
    (void)state;
    const Finding *finding = finding_in("Almost 70, exactly 71.");
    assert_string_equal(finding->because.bytes,
                        "rule: a bound is kept\noperands are stated\n"
                        "bound 70: from 63 to below 70\nfigure 71: from 71 to 71\n"
                        "culprit: no other figure has a repair that leaves what holds\n"
                        "chance that unrelated figures look so: 0.000000");
    finding = finding_in("313,209 and 193,329 make 506,438.");
    assert_non_null(strstr(finding->because.bytes, "\nno culprit: as much speaks for one figure"));
    /* the rule's innocent reading is told in the message */
    finding = finding_in("Of the electorate 9,127 came votes cast 3,202, a turnout 35.6%.");
    assert_null(strstr(finding->because.bytes, "culprit"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_figure_has_its_role_and_place),
        cmocka_unit_test(where_nothing_decides_all_repairs_are_told),
        cmocka_unit_test(the_sections_decide),
        cmocka_unit_test(what_the_slip_breaks_too_is_told_with_it),
        cmocka_unit_test(the_tone_fits_the_evidence),
        cmocka_unit_test(fingerprints),
        cmocka_unit_test(reasons_are_told_in_lines),
    };
    return cmocka_run_group_tests_name("telling", tests, NULL, checking_end);
}
