/* Whatever stands in texts, names and rules, no format lets it act on a terminal, a build log or
 * the reader of the format: every writer is given every byte, and what is known to bite. */
#include "base/utf8.h"
#include "report/hostile.h"
#include "report/views.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static const char *const bites[] = {
    "::error::x",
    "  ::warning file=a::b",
    "x\n::error::y",
    "##[group]g",
    "a ##[error]b",
    "##vso[task.setvariable]x",
    "##teamcity[x]",
    "section_start:1:a",
    "\x1b[31mred",
    "\302\23331m",
    "\342\200\256desrever",
    "\xE2\x80\xA8line",
    "</script><script>",
    "]]>",
    "<!-- & \" '",
    "=cmd|' /C calc'!A0",
    "\t=1",
    "`a``b",
    "| @name #12 [x](y) <b>",
    "\xFF\xFE\xC3",
    "\xEF\xBF\xBE",
    "\r\nContent: x",
    "diff --git a/x b/x",
    "@@ -1 +1 @@",
};

static void assert_harmless(Slice document, ReportFormat format) {
    assert_int_equal(utf8_valid_length(document), document.length);
    if (!is_harmless(document, format)) {
        fail_msg("%s writes: %s", report_format_name(format), document.bytes);
    }
}

/* What stands in the file that a patch is for. */
static Slice file_text;

static bool read_file_text(Slice path, Buffer *bytes) {
    (void)path;
    buffer_empty(bytes);
    buffer_add(bytes, file_text);
    return true;
}

static void assert_harmless_everywhere(Slice text) {
    Report report = hostile_report(text);
    ReportStyle style = {.width = 100, .verbose = true, .read_file = read_file_text};
    file_text = text;
    for (unsigned kind = 0; kind < REPORT_KINDS; kind++) {
        for (unsigned format = 0; format < REPORT_FORMATS; format++) {
            if (report_format_fits((ReportFormat)format, (ReportKind)kind)) {
                char *document =
                    report_string(&report, (ReportKind)kind, (ReportFormat)format, style);
                assert_harmless(slice_of(document), (ReportFormat)format);
                free(document);
            }
        }
    }
    arena_free(&report.arena);
}

static void what_bites_is_drawn(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof bites / sizeof *bites; i++) {
        assert_harmless_everywhere(slice_of(bites[i]));
    }
}

static void no_byte_acts(void **state) {
    (void)state;
    for (unsigned byte = 0; byte < 256; byte++) {
        char alone = (char)byte;
        char between[] = {'a', (char)byte, 'b'};
        assert_harmless_everywhere((Slice){&alone, 1});
        assert_harmless_everywhere((Slice){between, sizeof between});
    }
}

static void every_format_has_its_row(void **state) {
    (void)state;
    for (unsigned format = 0; format < REPORT_FORMATS; format++) {
        assert_true(strlen(report_format_name((ReportFormat)format)) > 0);
        assert_true(strlen(report_format_about((ReportFormat)format)) > 0);
        assert_true(report_format_fits((ReportFormat)format, REPORT_CHECK));
    }
    for (unsigned kind = 0; kind < REPORT_KINDS; kind++) {
        assert_true(report_format_fits(REPORT_TEXT, (ReportKind)kind));
        assert_true(report_format_fits(REPORT_JSON, (ReportKind)kind));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_bites_is_drawn),
        cmocka_unit_test(no_byte_acts),
        cmocka_unit_test(every_format_has_its_row),
    };
    return cmocka_run_group_tests_name("formats", tests, NULL, NULL);
}
