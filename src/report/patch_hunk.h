#ifndef ADDSUP_REPORT_PATCH_HUNK_H
#define ADDSUP_REPORT_PATCH_HUNK_H
/* The changes of one file as hunks of a unified diff, three lines of context around each. A patch
 * must repeat its file byte for byte, so nothing in it can be escaped: a hunk whose lines would act
 * on a terminal or a build log is not written. */
#include "base/buffer.h"
#include "base/list.h"

/* Whole lines of the file. */
typedef struct Stretch {
    size_t start, end;
} Stretch;

typedef struct PatchEdit {
    size_t start, end; /* bytes of the file */
    Slice text;        /* what stands there afterwards */
    size_t order;      /* of its finding in the report */

    /* Set by patch_hunks_add: */
    Stretch lines, reach; /* those that the edit touches, and with their context */
    bool written;
} PatchEdit;

/* The edits lie within the file, in order, and do not overlap. */
void patch_hunks_add(Buffer *out, Slice file, PatchEdit *edits, size_t count);

#endif
