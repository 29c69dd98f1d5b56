#include "run/policy.h"

#include "findings/acceptance.h"
#include "findings/finding_order.h"

/* In the order of the messages' severities. */
static const addsup_severity severities[] = {ADDSUP_NOTE, ADDSUP_WARNING, ADDSUP_ERROR};

static addsup_severity severity_of_rule(const addsup_run *run, Slice id) {
    for (size_t i = 0; i < ruleset_rule_count(run->rules); i++) {
        const Rule *rule = ruleset_rule(run->rules, i);
        if (slice_equal(rule->id, id)) {
            return severities[rule->severity];
        }
    }
    return ADDSUP_ERROR;
}

static struct addsup_citation citation_of(Arena *scratch, const FigureView *figure) {
    return (struct addsup_citation){arena_copy(scratch, figure->file.bytes, figure->file.length),
                                    figure->from.line};
}

/* The figure where the finding is told comes first; the others stand as they are. */
static const struct addsup_citation *citations_of(Arena *scratch, const Finding *finding) {
    size_t count = finding->figures.count;
    struct addsup_citation *citations = arena_take(scratch, count * sizeof *citations);
    for (size_t i = 0; i < count; i++) {
        citations[i] = citation_of(scratch, &finding->figures.items[i]);
    }
    if (finding->culprit > 0) {
        struct addsup_citation first = citations[0];
        citations[0] = citations[finding->culprit];
        citations[finding->culprit] = first;
    }
    return citations;
}

static addsup_severity decide(const addsup_run *run, Arena *scratch, const Finding *finding) {
    arena_empty(scratch);
    addsup_finding view = {.rule = arena_copy(scratch, finding->rule.bytes, finding->rule.length),
                           .severity = severities[finding->severity],
                           .rule_severity = severity_of_rule(run, finding->rule),
                           .figures = citations_of(scratch, finding),
                           .figure_count = finding->figures.count};
    return run->settings.policy(run->settings.policy_context, &view);
}

static MessageSeverity severity_from(addsup_severity severity) {
    return severity == ADDSUP_ERROR     ? MESSAGE_ERROR
           : severity == ADDSUP_WARNING ? MESSAGE_WARNING
                                        : MESSAGE_NOTE;
}

void policy_apply(addsup_run *run) {
    Findings *findings = &run->report.findings;
    Arena scratch = {0};
    size_t kept = 0;
    if (!run->settings.policy) {
        return;
    }
    for (size_t i = 0; i < findings->count; i++) {
        addsup_severity severity = decide(run, &scratch, &findings->items[i]);
        if (severity != ADDSUP_NEVER) {
            findings->items[kept] = findings->items[i];
            findings->items[kept++].severity = severity_from(severity);
        }
    }
    findings->count = kept;
    findings_sort(findings);
    findings_count(&run->report);
    arena_free(&scratch);
}
