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

static bool accepts(const Acceptance *acceptance, const Finding *finding) {
    if (!slice_starts(finding->figures.items[0].file, acceptance->folder)) {
        return false;
    }
    return acceptance->fingerprint.length
               ? slice_equal(acceptance->fingerprint, finding->fingerprint)
               : slice_equal(acceptance->rule, finding->rule) &&
                     cites_text(finding, acceptance->figure);
}

/* By what they accept, so that it can be searched for; then as they were written. */
static int by_subject(const void *left, const void *right) {
    const Acceptance *const *a = left, *const *b = right;
    int order = slice_compare((*a)->fingerprint, (*b)->fingerprint);
    order = order ? order : slice_compare((*a)->rule, (*b)->rule);
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

/* The first that does not come before one of this fingerprint and rule. */
static size_t lower_bound(const Sorted *sorted, Slice fingerprint, Slice rule) {
    size_t low = 0, high = sorted->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = slice_compare(sorted->items[middle]->fingerprint, fingerprint);
        order = order ? order : slice_compare(sorted->items[middle]->rule, rule);
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool same_subject(const Acceptance *acceptance, Slice fingerprint, Slice rule) {
    return slice_equal(acceptance->fingerprint, fingerprint) && slice_equal(acceptance->rule, rule);
}

/* Marks all of one subject that accept the finding; a waiver weighs more than a baseline. */
static AcceptedBy use(const Sorted *sorted, Slice fingerprint, Slice rule, const Finding *finding) {
    AcceptedBy by = ACCEPTED_NOT;
    for (size_t i = lower_bound(sorted, fingerprint, rule); i < sorted->count; i++) {
        Acceptance *acceptance = sorted->items[i];
        if (!same_subject(acceptance, fingerprint, rule)) {
            break;
        }
        if (accepts(acceptance, finding)) {
            AcceptedBy mine = acceptance->baseline ? ACCEPTED_BY_BASELINE : ACCEPTED_BY_WAIVER;
            acceptance->used = true;
            by = mine > by ? mine : by;
        }
    }
    return by;
}

static AcceptedBy accepted_by(const Sorted *sorted, const Finding *finding) {
    const Slice none = {"", 0};
    AcceptedBy by_id = use(sorted, finding->fingerprint, none, finding);
    AcceptedBy by_rule = use(sorted, none, finding->rule, finding);
    return by_id > by_rule ? by_id : by_rule;
}

static void tell_stale(Report *report, const Acceptances *acceptances) {
    for (size_t i = 0; i < acceptances->count; i++) {
        const Acceptance *acceptance = &acceptances->items[i];
        if (acceptance->sought && !acceptance->used) {
            *list_push(&report->arena, &report->notices) =
                (Problem){.file = acceptance->file,
                          .line = acceptance->line,
                          .message = SLICE("accepts nothing any more: the figure or its sentence "
                                           "was changed, or the finding is gone")};
        }
    }
}

void findings_accept(Report *report, Acceptances *acceptances) {
    Arena scratch = {0};
    Sorted by_what = sorted(&scratch, acceptances);
    size_t kept = 0;
    for (size_t i = 0; i < report->findings.count; i++) {
        Finding finding = report->findings.items[i];
        finding.accepted = finding.figures.count ? accepted_by(&by_what, &finding) : ACCEPTED_NOT;
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
