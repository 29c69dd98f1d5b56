#include "check/claim_view.h"
#include "check/work.h"

/* What a rule made of one of its examples. */
typedef struct Outcome {
    bool accused, agreed; /* by this rule */
    bool other;           /* something was accused by another rule */
} Outcome;

static bool leads_or_follows(const Work *work, const Verdict *verdict, size_t rule) {
    bool mine = work->relations.items[verdict->relation].rule == rule;
    for (size_t i = 0; i < verdict->mended.count; i++) {
        mine = mine || work->relations.items[verdict->mended.items[i]].rule == rule;
    }
    return mine;
}

static Outcome try_example(Checker *checker, size_t rule, Slice text) {
    Work work;
    Outcome outcome = {0};
    if (work_read(checker, SLICE("example"), text, &work)) {
        return outcome;
    }
    work_relate(checker, NULL, &work);
    for (size_t i = 0; i < work.relations.count; i++) {
        const Relation *relation = &work.relations.items[i];
        outcome.agreed |= relation->rule == rule && relation->status == RELATION_HOLDS;
    }
    for (size_t i = 0; i < work.verdicts.count; i++) {
        bool mine = leads_or_follows(&work, &work.verdicts.items[i], rule);
        outcome.accused |= mine;
        outcome.other |= !mine;
    }
    return outcome;
}

static void report_failure(Report *report, const Rule *rule, const Example *example,
                           const char *what) {
    Buffer message = {0};
    buffer_add(&message, rule->id);
    buffer_add_string(&message, what);
    *list_push(&report->arena, &report->problems) =
        (Problem){.file = slice_copied(&report->arena, rule->file),
                  .line = example->line,
                  .column = 1,
                  .message = buffer_kept(&report->arena, &message)};
    report->examples_failed++;
}

static void run_examples(Checker *checker, size_t index, Report *report) {
    const Rule *rule = ruleset_rule(checker->rules, index);
    for (size_t i = 0; i < rule->breaks.count; i++, report->examples_run++) {
        const Example *example = &rule->breaks.items[i];
        Outcome outcome = try_example(checker, index, example->text);
        if (!outcome.accused) {
            report_failure(report, rule, example, ": finds nothing in an example that breaks it");
        }
    }
    for (size_t i = 0; i < rule->holds.count; i++, report->examples_run++) {
        const Example *example = &rule->holds.items[i];
        Outcome outcome = try_example(checker, index, example->text);
        if (outcome.accused || outcome.other) {
            report_failure(report, rule, example, ": accuses an example that holds");
        } else if (!outcome.agreed) {
            report_failure(report, rule, example, ": does not see that an example holds");
        }
    }
}

void checker_run_examples(Checker *checker, Report *report) {
    for (size_t i = 0; i < ruleset_rule_count(checker->rules); i++) {
        run_examples(checker, i, report);
    }
}
