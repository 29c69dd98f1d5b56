/* Any bytes as addsup.conf, and what it decides of a finding. */
#include "cli/configuration.h"
#include "fuzz/fuzz_file.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void decide(Configuration *configuration) {
    static const char *const files[] = {"/tmp/a.txt", "/tmp/old/b.txt", "c.txt", ""};
    static const struct addsup_citation citations[] = {{"/tmp/a.txt", 1}, {"/tmp/b.txt", 2}};
    addsup_finding finding = {.rule = "elections.total",
                              .severity = ADDSUP_ERROR,
                              .rule_severity = ADDSUP_ERROR,
                              .figures = citations,
                              .figure_count = 2};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        const struct addsup_citation first[] = {{files[i], 1}, citations[1]};
        finding.figures = first;
        (void)policy_decide(&configuration->policy, &finding);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    static char program[] = "addsup";
    char *arguments[] = {program, NULL};
    CommandLine line;
    Configuration configuration = {0};
    (void)command_line_read(&line, 1, arguments);
    line.config = fuzz_file(bytes, length);
    (void)configuration_read(&configuration, &line);
    decide(&configuration);
    configuration_free(&configuration);
    command_line_free(&line);
    return 0;
}
