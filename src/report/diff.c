/* Suggestions as a patch that `git apply` takes. Only what is decided, and is not in quoted speech,
 * is changed; everything else is left to the editor and listed in lines that begin with "#", which
 * git and patch pass over:
 *
 *     # b.txt:7:12: core.sum: left to the editor: nothing decides which figure to change
 *     diff --git a/a.txt b/a.txt
 *     --- a/a.txt
 *     +++ b/a.txt
 *     @@ -5,1 +5,1 @@
 *     -Mr Smith won 193,329.
 *     +Mr Smith won 193,229. */
#include "report/patch_hunk.h"
#include "report/patch_path.h"
#include "report/place.h"
#include "report/printable.h"
#include "report/writers.h"
#include <stdlib.h>

/* A finding with its change, or with the reason why there is none. */
typedef struct Change {
    const Finding *finding;
    Slice path;   /* as the patch has it */
    size_t order; /* of the finding in the report */
    const char *why_not;
} Change;

typedef LIST_OF(Change) Changes;
typedef LIST_OF(PatchEdit) PatchEdits;

typedef struct Diff {
    const Report *report;
    const ReportStyle *style;
    Output *output;
    Arena arena;
    Changes changes; /* by path and place */
    Buffer file;     /* the one being changed */
} Diff;

static const char *why_not(const Finding *finding, Slice path) {
    if (finding->type == MESSAGE_UPDATE) {
        return "a later article gives another figure";
    }
    if (finding->culprit < 0) {
        return "nothing decides which figure to change";
    }
    if (finding_focus(finding)->quoted) {
        return "it is in quoted speech";
    }
    if (!finding_repair(finding)) {
        return "no other figure suggests itself";
    }
    return path.length ? NULL : "there is no such file below this folder";
}

static int by_place(const void *left, const void *right) {
    const Change *a = left, *b = right;
    size_t here = finding_focus(a->finding)->start, there = finding_focus(b->finding)->start;
    int order = slice_compare(a->path, b->path);
    order = order ? order : (here > there) - (here < there);
    return order ? order : (a->order > b->order) - (a->order < b->order);
}

static void gather(Diff *diff) {
    const Findings *findings = &diff->report->findings;
    for (size_t i = 0; i < findings->count; i++) {
        const Finding *finding = &findings->items[i];
        Slice path = patch_path(&diff->arena, finding_focus(finding)->file);
        *list_push(&diff->arena, &diff->changes) =
            (Change){finding, path, i, why_not(finding, path)};
    }
    if (diff->changes.count) {
        qsort(diff->changes.items, diff->changes.count, sizeof *diff->changes.items, by_place);
    }
}

static void tell_why_not(Diff *diff, const Change *change) {
    Buffer *out = &diff->output->bytes;
    const FigureView *focus = finding_focus(change->finding);
    buffer_add_string(out, "# ");
    place_add(out, focus->file, focus->from.line, focus->from.column, diff->style->ascii);
    buffer_add_string(out, ": ");
    printable_add(out, change->finding->rule, diff->style->ascii);
    buffer_add_string(out, ": left to the editor: ");
    buffer_add_string(out, change->why_not);
    buffer_add_byte(out, '\n');
}

/* Does the file hold, byte for byte, what was read there? */
static bool is_in_place(Slice file, const FigureView *view) {
    return view->start <= view->end && view->end <= file.length &&
           slice_equal(slice_part(file, view->start, view->end), view->text);
}

/* NULL, or why the change cannot be one of the file's edits. */
static const char *add_edit(Diff *diff, const Change *change, PatchEdits *edits) {
    const FigureView *view = finding_focus(change->finding);
    Slice text = finding_repair(change->finding)->text;
    const PatchEdit *last = edits->count ? &edits->items[edits->count - 1] : NULL;
    if (!is_in_place(buffer_slice(&diff->file), view)) {
        return "the file holds other bytes there";
    }
    if (last && view->start < last->end) {
        bool same = last->start == view->start && slice_equal(last->text, text);
        return same ? NULL : "another change is made there";
    }
    *list_push(&diff->arena, edits) =
        (PatchEdit){.start = view->start, .end = view->end, .text = text, .order = change->order};
    return NULL;
}

static PatchEdits gather_edits(Diff *diff, Change *changes, size_t count) {
    PatchEdits edits = {0};
    Slice name = finding_focus(changes->finding)->file;
    bool read = diff->style->read_file && diff->style->read_file(name, &diff->file);
    for (size_t i = 0; i < count; i++) {
        if (!changes[i].why_not && !read) {
            changes[i].why_not = "it is no plain file";
        } else if (!changes[i].why_not) {
            changes[i].why_not = add_edit(diff, &changes[i], &edits);
        }
    }
    return edits;
}

/* Those whose hunk could not be written, too, have a reason now. Edits are in the order of changes.
 */
static void note_unwritten(Change *changes, size_t count, const PatchEdits *edits) {
    size_t next = 0;
    for (size_t i = 0; i < count && next < edits->count; i++) {
        if (edits->items[next].order == changes[i].order && !edits->items[next++].written) {
            changes[i].why_not = "the lines around it hold bytes that must not be written out";
        }
    }
}

static void add_head(Buffer *out, Slice path) {
    static const char *const parts[][2] = {
        {"diff --git ", "a"}, {" ", "b"}, {"\n--- ", "a"}, {"\n+++ ", "b"}};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        buffer_add_string(out, parts[i][0]);
        patch_path_add(out, parts[i][1], path);
    }
    buffer_add_byte(out, '\n');
}

static void write_file(Diff *diff, Change *changes, size_t count) {
    Buffer hunks = {0};
    PatchEdits edits = gather_edits(diff, changes, count);
    patch_hunks_add(&hunks, buffer_slice(&diff->file), edits.items, edits.count);
    note_unwritten(changes, count, &edits);
    for (size_t i = 0; i < count; i++) {
        if (changes[i].why_not) {
            tell_why_not(diff, &changes[i]);
        }
    }
    if (hunks.length) {
        add_head(&diff->output->bytes, changes->path);
        buffer_add(&diff->output->bytes, buffer_slice(&hunks));
    }
    buffer_free(&hunks);
    output_offer(diff->output);
}

void diff_findings_write(const Report *report, const ReportStyle *style, Output *output) {
    Diff diff = {.report = report, .style = style, .output = output};
    gather(&diff);
    for (size_t first = 0, end; first < diff.changes.count; first = end) {
        end = first + 1;
        while (end < diff.changes.count &&
               slice_equal(diff.changes.items[first].path, diff.changes.items[end].path)) {
            end++;
        }
        write_file(&diff, &diff.changes.items[first], end - first);
    }
    buffer_free(&diff.file);
    arena_free(&diff.arena);
}
