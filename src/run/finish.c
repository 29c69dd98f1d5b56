#include "relations/published.h"
#include "run/accepted_files.h"
#include "run/policy.h"
#include "run/rule_choice.h"
#include "run/rule_files.h"
#include "run/rule_view.h"
#include "run/workers.h"

static bool has_found(const addsup_run *run, Slice rule) {
    for (size_t i = 0; i < run->report.findings.count; i++) {
        if (slice_equal(run->report.findings.items[i].rule, rule)) {
            return true;
        }
    }
    return false;
}

/* For formats that describe the rules of what they tell. */
static void list_rules_that_found(addsup_run *run, const RuleFiles *files) {
    for (size_t i = 0; i < ruleset_rule_count(run->rules); i++) {
        if (has_found(run, ruleset_rule(run->rules, i)->id)) {
            rule_view_add(run, files, i);
        }
    }
}

static void check_articles(addsup_run *run, const RuleFiles *files) {
    addsup_scope scope = run->settings.scope;
    CheckOptions options = {.within_articles = scope != ADDSUP_SCOPE_FOLDER,
                            .between_articles = scope != ADDSUP_SCOPE_ARTICLE,
                            .keep_claims = run->settings.command == ADDSUP_CLAIMS,
                            .keep_articles = run->settings.keep_articles,
                            .rule_enabled = run->rule_enabled};
    if (run->settings.date && !published_read(run->settings.date, &options.published)) {
        run_add_problem(run, SLICE(""), 0, 0, SLICE("the date is none"));
    }
    if (run->inputs.count == 0 && !run->settings.allow_empty) {
        run_add_problem(run, SLICE(""), 0, 0, SLICE("no article found"));
    }
    Checked **checked = workers_check(run, &options);
    checked_join(run->rules, &options, checked, run->inputs.count, &run->report);
    run->report.summary.not_articles = run->not_articles;
    Acceptances acceptances = {0};
    accepted_files_read(run, &acceptances);
    findings_accept(&run->report, &acceptances);
    policy_apply(run);
    list_rules_that_found(run, files);
}

static void list_rules(addsup_run *run, const RuleFiles *files) {
    for (size_t i = 0; i < ruleset_rule_count(run->rules); i++) {
        if (run->rule_enabled[i]) {
            rule_view_add(run, files, i);
        }
    }
}

static void explain_rules(addsup_run *run, const RuleFiles *files) {
    Slice name = slice_of(run->settings.explain ? run->settings.explain : "");
    if (!rule_choice_known(run, name)) {
        return;
    }
    for (size_t i = 0; i < ruleset_rule_count(run->rules); i++) {
        if (rule_choice_names(name, ruleset_rule(run->rules, i))) {
            rule_view_add(run, files, i);
        }
    }
}

static addsup_status status_of_findings(const addsup_run *run) {
    static const addsup_severity severities[] = {[MESSAGE_NOTE] = ADDSUP_NOTE,
                                                 [MESSAGE_WARNING] = ADDSUP_WARNING,
                                                 [MESSAGE_ERROR] = ADDSUP_ERROR};
    addsup_severity least = run->settings.fail_on;
    for (size_t i = 0; i < run->report.findings.count; i++) {
        const Finding *finding = &run->report.findings.items[i];
        if (least != ADDSUP_NEVER && finding->type == MESSAGE_CONTRADICTION &&
            severities[finding->severity] >= least) {
            return ADDSUP_FOUND;
        }
    }
    return ADDSUP_CLEAN;
}

static addsup_status status_of(const addsup_run *run) {
    return run->report.problems.count ? ADDSUP_TROUBLE : status_of_findings(run);
}

/* An example that fails is a problem to be told, yet no trouble: the run did its work. */
static addsup_status test_rules(addsup_run *run) {
    addsup_status before = status_of(run);
    Checker *checker = checker_new(run->rules);
    checker_run_examples(checker, &run->report);
    checker_free(checker);
    return before == ADDSUP_CLEAN && run->report.examples_failed ? ADDSUP_FOUND : before;
}

addsup_status addsup_finish(addsup_run *run) {
    static void (*const works[])(addsup_run *, const RuleFiles *) = {
        [ADDSUP_CHECK] = check_articles,  [ADDSUP_FIGURES] = check_articles,
        [ADDSUP_CLAIMS] = check_articles, [ADDSUP_RULES] = list_rules,
        [ADDSUP_RULES_TEST] = list_rules, [ADDSUP_EXPLAIN] = explain_rules};
    if (run->finished) {
        return run->status;
    }
    RuleFiles files = {0};
    rule_files_load(run, &files);
    rule_choice_make(run);
    works[run->settings.command](run, &files);
    run->status = run->settings.command == ADDSUP_RULES_TEST ? test_rules(run) : status_of(run);
    run->finished = true;
    return run->status;
}
