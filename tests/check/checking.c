#include "check/checking.h"

#include "ties/tied.h"

enum { MOST = 10 };

static Arena arena;
static Report report;
static Checked *checked[MOST];

const Report *report_of(const char *const *texts, size_t count) {
    static const char *const names[MOST] = {"0.txt", "1.txt", "2.txt", "3.txt", "4.txt",
                                            "5.txt", "6.txt", "7.txt", "8.txt", "9.txt"};
    const CheckOptions options = {.within_articles = true, .between_articles = true};
    arena_free(&report.arena);
    arena_empty(&arena);
    report = (Report){0};
    Checker *checker = checker_new(tied_rules());
    for (size_t i = 0; i < count; i++) {
        checked[i] =
            checker_article(checker, &options, slice_of(names[i]), slice_of(texts[i]), &arena);
    }
    checker_free(checker);
    checked_join(tied_rules(), &options, checked, count, &report);
    return &report;
}

const Report *report_on(const char *text) {
    return report_of(&text, 1);
}

const Checked *report_checked(size_t index) {
    return checked[index];
}

const char *report_told(const Report *of) {
    Buffer out = {0};
    for (size_t i = 0; i < of->findings.count; i++) {
        const Finding *finding = &of->findings.items[i];
        buffer_add_string(&out, i ? " / " : "");
        buffer_add_string(&out, finding->between_articles ? "*" : "");
        buffer_add_string(&out, message_severity_name(finding->severity));
        buffer_add_byte(&out, ' ');
        buffer_add(&out, finding->rule);
        buffer_add_string(&out, ": ");
        buffer_add(&out, finding->message);
    }
    const char *told = arena_copy(&arena, buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

const RuleSet *report_rules(void) {
    return tied_rules();
}

int checking_end(void **state) {
    arena_free(&report.arena);
    arena_free(&arena);
    report = (Report){0};
    return tied_end(state);
}
