#include "report/output.h"
#include "run/run.h"

#include "report/accept_block.h"

bool addsup_write_baseline(const addsup_run *run, addsup_sink sink, void *context) {
    Output output = {.sink = sink, .context = context};
    baseline_write(&run->report, &output);
    return output_finish(&output);
}

/* The finding whose id this is, or the only one whose id starts so; NULL if there is none. */
static const Finding *finding_named(const Report *report, Slice id) {
    const Finding *found = NULL;
    for (size_t i = 0; i < report->findings.count; i++) {
        const Finding *finding = &report->findings.items[i];
        if (slice_equal(finding->fingerprint, id)) {
            return finding;
        }
        if (slice_starts(finding->fingerprint, id)) {
            if (found) {
                return NULL;
            }
            found = finding;
        }
    }
    return found;
}

/* "addsup.accept" in the folder of the article. */
static const char *path_beside(Arena *arena, Slice file) {
    size_t length = file.length;
    while (length && file.bytes[length - 1] != '/') {
        length--;
    }
    Buffer path = {0};
    buffer_add(&path, slice_part(file, 0, length));
    buffer_add_string(&path, "addsup.accept");
    const char *kept = arena_copy(arena, path.bytes, path.length);
    buffer_free(&path);
    return kept;
}

bool addsup_write_waiver(addsup_run *run, const char *id, const char *reason, const char **path,
                         addsup_sink sink, void *context) {
    Output output = {.sink = sink, .context = context};
    const Finding *finding = *id ? finding_named(&run->report, slice_of(id)) : NULL;
    if (!finding || !finding->figures.count) {
        return false;
    }
    *path = path_beside(&run->arena, finding->figures.items[0].file);
    accept_block_add(&output.bytes, finding, slice_of(reason));
    return output_finish(&output);
}
