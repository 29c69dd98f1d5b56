/* JUnit's XML: a suite for each article, in order of their names; in it a test case for each
 * finding, a passing one for an article without any, an error for one that was not read. Names of
 * cases are unique, since readers keep one of those that are the same. */
#include "report/advice.h"
#include "report/text_finding.h"
#include "report/writers.h"
#include "report/xml.h"
#include <stdlib.h>

enum { BODY_WIDTH = 100 };

/* A case before it is written; neither finding nor problem: an article that was read. */
typedef struct Case {
    Slice suite;
    const Finding *finding;
    const Problem *problem;
    size_t number; /* in order of the report */
} Case;

typedef struct Suites {
    Arena arena;
    LIST_OF(Case) cases; /* by suite */
} Suites;

/* What the attributes of a suite, and of all, count. */
typedef struct Counts {
    size_t tests, failures, errors, skipped;
} Counts;

static int by_suite(const void *left, const void *right) {
    const Case *a = left, *b = right;
    int order = slice_compare(a->suite, b->suite);
    return order ? order : (a->number > b->number) - (a->number < b->number);
}

static void add_case(Suites *suites, Slice suite, const Finding *finding, const Problem *problem) {
    Case one = {suite.length ? suite : SLICE("addsup"), finding, problem, suites->cases.count};
    *list_push(&suites->arena, &suites->cases) = one;
}

static void gather(Suites *suites, const Report *report) {
    for (size_t i = 0; i < report->read.count; i++) {
        add_case(suites, report->read.items[i], NULL, NULL);
    }
    for (size_t i = 0; i < report->problems.count; i++) {
        add_case(suites, report->problems.items[i].file, NULL, &report->problems.items[i]);
    }
    for (size_t i = 0; i < report->findings.count; i++) {
        const Finding *finding = &report->findings.items[i];
        add_case(suites, finding_focus(finding)->file, finding, NULL);
    }
    if (suites->cases.count) {
        qsort(suites->cases.items, suites->cases.count, sizeof *suites->cases.items, by_suite);
    }
}

/* How many cases from `first` on are of the same suite. */
static size_t suite_length(const Suites *suites, size_t first) {
    size_t end = first + 1;
    while (end < suites->cases.count &&
           slice_equal(suites->cases.items[first].suite, suites->cases.items[end].suite)) {
        end++;
    }
    return end - first;
}

/* An article that was read is a case of its own only where nothing else is told of it. */
static Counts suite_counts(const Case *cases, size_t count) {
    Counts counts = {0};
    for (size_t i = 0; i < count; i++) {
        bool update = cases[i].finding && cases[i].finding->type == MESSAGE_UPDATE;
        counts.skipped += update;
        counts.failures += cases[i].finding && !update;
        counts.errors += cases[i].problem != NULL;
    }
    counts.tests = counts.skipped + counts.failures + counts.errors;
    counts.tests += counts.tests == 0;
    return counts;
}

static void add_attribute(Buffer *out, const char *name, Slice value) {
    buffer_add_byte(out, ' ');
    buffer_add_string(out, name);
    buffer_add_string(out, "=\"");
    xml_add(out, value);
    buffer_add_byte(out, '"');
}

static void add_count(Buffer *out, const char *name, size_t count) {
    buffer_add_byte(out, ' ');
    buffer_add_string(out, name);
    buffer_add_string(out, "=\"");
    buffer_add_count(out, count);
    buffer_add_byte(out, '"');
}

static void begin_case(Buffer *out, Slice suite, Slice name) {
    buffer_add_string(out, "    <testcase");
    add_attribute(out, "classname", suite);
    add_attribute(out, "name", name);
    buffer_add_string(out, ">");
}

static void begin_outcome(Buffer *out, const char *element, Slice message, const char *type) {
    buffer_add_byte(out, '<');
    buffer_add_string(out, element);
    add_attribute(out, "message", message);
    add_attribute(out, "type", slice_of(type));
    buffer_add_byte(out, '>');
}

/* The finding as a terminal shows it. */
static void add_body(Buffer *out, const Finding *finding) {
    Buffer text = {0};
    text_finding_add(&text, finding, &(ReportStyle){.width = BODY_WIDTH});
    xml_add(out, buffer_slice(&text));
    buffer_free(&text);
}

static void write_finding(Buffer *out, Slice suite, const Finding *finding) {
    bool update = finding->type == MESSAGE_UPDATE;
    const char *element = update ? "skipped" : "failure";
    Buffer words = {0};
    buffer_add(&words, finding->rule);
    buffer_add_byte(&words, ' ');
    buffer_add(&words, finding->fingerprint);
    begin_case(out, suite, buffer_slice(&words));
    buffer_empty(&words);
    advice_add(&words, finding);
    begin_outcome(out, element, buffer_slice(&words), message_severity_name(finding->severity));
    add_body(out, finding);
    buffer_add_string(out, update ? "</skipped>" : "</failure>");
    buffer_add_string(out, "</testcase>\n");
    buffer_free(&words);
}

static void write_problem(Buffer *out, Slice suite, const Problem *problem, size_t number) {
    Buffer name = {0};
    buffer_add_string(&name, "problem ");
    buffer_add_count(&name, number);
    begin_case(out, suite, buffer_slice(&name));
    begin_outcome(out, "error", problem->message, message_type_name(MESSAGE_PROBLEM));
    buffer_add_string(out, "</error></testcase>\n");
    buffer_free(&name);
}

static void write_case(Buffer *out, const Case *one, size_t number) {
    if (one->finding) {
        write_finding(out, one->suite, one->finding);
    } else if (one->problem) {
        write_problem(out, one->suite, one->problem, number);
    }
}

static void write_suite(Buffer *out, const Case *cases, size_t count) {
    Counts counts = suite_counts(cases, count);
    buffer_add_string(out, "  <testsuite");
    add_attribute(out, "name", cases->suite);
    add_count(out, "tests", counts.tests);
    add_count(out, "failures", counts.failures);
    add_count(out, "errors", counts.errors);
    add_count(out, "skipped", counts.skipped);
    buffer_add_string(out, ">\n");
    for (size_t i = 0; i < count; i++) {
        write_case(out, &cases[i], i);
    }
    if (counts.failures + counts.errors + counts.skipped == 0) {
        begin_case(out, cases->suite, SLICE("no figures to check"));
        buffer_add_string(out, "</testcase>\n");
    }
    buffer_add_string(out, "  </testsuite>\n");
}

static Counts all_counts(const Suites *suites) {
    Counts all = {0};
    for (size_t first = 0, count; first < suites->cases.count; first += count) {
        count = suite_length(suites, first);
        Counts counts = suite_counts(&suites->cases.items[first], count);
        all.tests += counts.tests;
        all.failures += counts.failures;
        all.errors += counts.errors;
    }
    return all;
}

void junit_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    (void)style;
    Suites suites = {0};
    Buffer *out = &output->bytes;
    gather(&suites, report);
    Counts all = all_counts(&suites);
    buffer_add_string(out,
                      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"addsup\"");
    add_count(out, "tests", all.tests);
    add_count(out, "failures", all.failures);
    add_count(out, "errors", all.errors);
    buffer_add_string(out, ">\n");
    for (size_t first = 0, count; first < suites.cases.count; first += count) {
        count = suite_length(&suites, first);
        write_suite(out, &suites.cases.items[first], count);
        output_offer(output);
    }
    buffer_add_string(out, "</testsuites>\n");
    arena_free(&suites.arena);
}
