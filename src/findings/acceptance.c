#include "findings/acceptance.h"

#include <stdlib.h>

void findings_count(Report *report) {
    Summary *summary = &report->summary;
    summary->updates = summary->errors = summary->warnings = summary->notes = 0;
    for (size_t i = 0; i < report->findings.count; i++) {
        const Finding *finding = &report->findings.items[i];
        bool update = finding->type == MESSAGE_UPDATE;
        summary->updates += update;
        summary->errors += !update && finding->severity == MESSAGE_ERROR;
        summary->warnings += !update && finding->severity == MESSAGE_WARNING;
        summary->notes += !update && finding->severity == MESSAGE_NOTE;
    }
    summary->accepted = report->accepted.count;
}

static bool cites_text(const Finding *finding, Slice text) {
    for (size_t i = 0; i < finding->figures.count; i++) {
        if (slice_equal(finding->figures.items[i].text, text)) {
            return true;
        }
    }
    return false;
}

/* A fingerprint without the number that tells equal ones apart: "d49cde8b55639f86-2". */
static Slice sentence_of(Slice fingerprint) {
    const char *dash = fingerprint.length ? memchr(fingerprint.bytes, '-', fingerprint.length) : 0;
    return dash ? slice_part(fingerprint, 0, (size_t)(dash - fingerprint.bytes)) : fingerprint;
}

/* Where the same sentence stands in several articles, its findings are numbered in the order of the
 * run: another choice of articles, or another name, gives them other numbers. So what no finding
 * has by its number may, once, be any of the same sentence. */
typedef enum Fit { FIT_NUMBER, FIT_SENTENCE } Fit;

static bool accepts_fingerprint(const Acceptance *acceptance, Slice fingerprint, Fit fit) {
    return fit == FIT_NUMBER ? slice_equal(acceptance->fingerprint, fingerprint)
                             : !acceptance->used; /* found by its sentence */
}

static bool accepts(const Acceptance *acceptance, const Finding *finding, Fit fit) {
    if (!slice_starts(finding->figures.items[0].file, acceptance->folder)) {
        return false;
    }
    return acceptance->fingerprint.length
               ? accepts_fingerprint(acceptance, finding->fingerprint, fit)
               : cites_text(finding, acceptance->figure);
}

/* What acceptances are searched for by. */
typedef struct Subject {
    Slice sentence, rule;
} Subject;

static int subject_compare(const Acceptance *acceptance, Subject subject) {
    int order = slice_compare(sentence_of(acceptance->fingerprint), subject.sentence);
    return order ? order : slice_compare(acceptance->rule, subject.rule);
}

/* By subject; then as they were written. */
static int by_subject(const void *left, const void *right) {
    const Acceptance *const *a = left, *const *b = right;
    int order = subject_compare(*a, (Subject){sentence_of((*b)->fingerprint), (*b)->rule});
    return order ? order : (*a > *b) - (*a < *b);
}

typedef struct Sorted {
    Acceptance **items;
    size_t count;
} Sorted;

static Sorted sorted(Arena *arena, Acceptances *acceptances) {
    Sorted sorted = {arena_take(arena, (acceptances->count + 1) * sizeof *sorted.items),
                     acceptances->count};
    for (size_t i = 0; i < sorted.count; i++) {
        sorted.items[i] = &acceptances->items[i];
    }
    qsort(sorted.items, sorted.count, sizeof *sorted.items, by_subject);
    return sorted;
}

/* The first that does not come before those of this subject. */
static size_t lower_bound(const Sorted *sorted, Subject subject) {
    size_t low = 0, high = sorted->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (subject_compare(sorted->items[middle], subject) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* Marks those of one subject that accept the finding; a waiver weighs more than a baseline. */
static AcceptedBy use(const Sorted *sorted, Subject subject, const Finding *finding, Fit fit) {
    AcceptedBy by = ACCEPTED_NOT;
    for (size_t i = lower_bound(sorted, subject); i < sorted->count; i++) {
        Acceptance *acceptance = sorted->items[i];
        if (subject_compare(acceptance, subject) != 0 || (by && fit == FIT_SENTENCE)) {
            break;
        }
        if (accepts(acceptance, finding, fit)) {
            AcceptedBy mine = acceptance->baseline ? ACCEPTED_BY_BASELINE : ACCEPTED_BY_WAIVER;
            acceptance->used = true;
            by = mine > by ? mine : by;
        }
    }
    return by;
}

static AcceptedBy accepted_by(const Sorted *sorted, const Finding *finding, Fit fit) {
    const Slice none = {"", 0};
    Subject by_id = {sentence_of(finding->fingerprint), none}, by_rule = {none, finding->rule};
    AcceptedBy of_id = use(sorted, by_id, finding, fit);
    AcceptedBy of_rule = use(sorted, by_rule, finding, fit);
    return of_id > of_rule ? of_id : of_rule;
}

static void mark_accepted(Findings *findings, const Sorted *sorted, Fit fit) {
    for (size_t i = 0; i < findings->count; i++) {
        Finding *finding = &findings->items[i];
        if (finding->figures.count && !finding->accepted) {
            finding->accepted = accepted_by(sorted, finding, fit);
        }
    }
}

static void tell_stale(Report *report, const Acceptances *acceptances) {
    for (size_t i = 0; i < acceptances->count; i++) {
        const Acceptance *acceptance = &acceptances->items[i];
        if (acceptance->sought && !acceptance->used) {
            *list_push(&report->arena, &report->notices) =
                (Problem){.file = acceptance->file,
                          .line = acceptance->line,
                          .message = SLICE("accepts nothing any more: a figure was changed, or "
                                           "the finding is gone")};
        }
    }
}

void findings_accept(Report *report, Acceptances *acceptances) {
    Arena scratch = {0};
    Sorted by_what = sorted(&scratch, acceptances);
    size_t kept = 0;
    mark_accepted(&report->findings, &by_what, FIT_NUMBER);
    mark_accepted(&report->findings, &by_what, FIT_SENTENCE);
    for (size_t i = 0; i < report->findings.count; i++) {
        Finding finding = report->findings.items[i];
        if (finding.accepted) {
            *list_push(&report->arena, &report->accepted) = finding;
        } else {
            report->findings.items[kept++] = finding;
        }
    }
    report->findings.count = kept;
    tell_stale(report, acceptances);
    arena_free(&scratch);
    findings_count(report);
}
