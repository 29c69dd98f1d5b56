/* Any bytes as an article, checked with the rules that are built in: every finding stands alone and
 * points into the file, and the same bytes say the same twice. */
#include "check/checked.h"
#include "rules/built_in.h"
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition) {
    if (!condition) {
        abort();
    }
}

static void check_finding(const Finding *finding, size_t size) {
    require(finding->rule.length > 0 && finding->message.length > 0);
    require(finding->figures.count > 0 && finding->culprit < (int)finding->figures.count);
    require(finding->fingerprint.length >= 16);
    for (size_t i = 0; i < finding->figures.count; i++) {
        const FigureView *view = &finding->figures.items[i];
        require(view->start < view->end && view->end <= size && view->from.line > 0);
        require(view->excerpt_start <= view->excerpt_end);
        require(view->excerpt_end <= view->excerpt.length);
    }
    for (size_t i = 0; i < finding->suggestions.count; i++) {
        require(finding->suggestions.items[i].figure < finding->figures.count);
        require(finding->suggestions.items[i].text.length > 0);
    }
}

static void check_report(const Report *report, size_t size) {
    for (size_t i = 0; i < report->findings.count; i++) {
        check_finding(&report->findings.items[i], size);
    }
    for (size_t i = 0; i < report->relations.count; i++) {
        for (size_t k = 0; k < report->relations.items[i].claims.count; k++) {
            require(report->relations.items[i].claims.items[k] < report->figures.count);
        }
    }
}

/* The article twice, so that it is compared with itself: that tells nothing new. */
static void check_twice(Checker *checker, const RuleSet *rules, Slice bytes) {
    CheckOptions options = {.within_articles = true, .between_articles = true, .keep_claims = true};
    Arena arena = {0};
    Report report = {0};
    Checked *checked[] = {checker_article(checker, &options, SLICE("a"), bytes, &arena),
                          checker_article(checker, &options, SLICE("b"), bytes, &arena)};
    require(checked[0]->findings.count == checked[1]->findings.count);
    for (size_t i = 0; i < checked[0]->findings.count; i++) {
        require(slice_equal(checked[0]->findings.items[i].fingerprint,
                            checked[1]->findings.items[i].fingerprint));
    }
    checked_join(rules, &options, checked, 2, &report);
    check_report(&report, bytes.length);
    arena_free(&report.arena);
    arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static RuleSet *rules;
    static Checker *checker;
    static Arena rule_arena;
    if (!rules) {
        rules = built_in_rules(&rule_arena);
        checker = checker_new(rules);
    }
    check_twice(checker, rules, (Slice){(const char *)data, size});
    return 0;
}
