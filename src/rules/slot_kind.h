#ifndef ADDSUP_RULES_SLOT_KIND_H
#define ADDSUP_RULES_SLOT_KIND_H
/* What the slots of a match line take: {percent:p} takes the mark of a figure in per cent. */
#include "rules/marked.h"
#include <stdint.h>

/* A bit for each mark, that of MARK_FIGURE the lowest. */
typedef uint32_t MarkSet;

#define MARK_SET(mark_or_kind) ((MarkSet)1 << (mark_or_kind))
#define MARK_SET_NAME          MARK_SET(FIGURE_KINDS)
#define MARK_SET_ALL           (MARK_SET(FIGURE_KINDS + 1) - 1)

static inline MarkSet mark_set_of(char byte) {
    return MARK_SET(byte - MARK_FIGURE);
}

/* False if no kind of slot has this name. */
bool slot_kind_marks(Slice name, MarkSet *marks);

/* The name of the kind at this index, NULL behind the last. */
const char *slot_kind_name(size_t index);

/* What the kind at this index, which there is, takes: examples, or a few words. */
const char *slot_kind_about(size_t index);

#endif
