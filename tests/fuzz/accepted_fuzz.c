/* Any bytes as addsup.accept, then as a baseline, before a report with two findings. */
#include "fuzz/fuzz_file.h"
#include "run/accepted_files.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void add_finding(Report *report, Slice fingerprint) {
    Finding finding = {.rule = SLICE("elections.total"), .fingerprint = fingerprint, .culprit = -1};
    *list_push(&report->arena, &finding.figures) =
        (FigureView){.file = SLICE("/tmp/a.txt"), .text = SLICE("193,329")};
    *list_push(&report->arena, &report->findings) = finding;
}

static void accept_by(const char *path, bool baseline) {
    static const char *const none[] = {NULL};
    addsup_run run = {.settings = {.select = none, .ignore = none}};
    Acceptances acceptances = {0};
    *list_push(&run.arena, &run.accepted_files) =
        (AcceptedFile){.name = slice_of(path), .baseline = baseline, .whole = true};
    add_finding(&run.report, SLICE("d49cde8b55639f86"));
    add_finding(&run.report, SLICE("d49cde8b55639f86-2"));
    accepted_files_read(&run, &acceptances);
    findings_accept(&run.report, &acceptances);
    arena_free(&run.report.arena);
    arena_free(&run.arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    const char *path = fuzz_file(bytes, length);
    accept_by(path, false);
    accept_by(path, true);
    return 0;
}
