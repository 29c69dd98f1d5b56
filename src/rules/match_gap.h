#ifndef ADDSUP_RULES_MATCH_GAP_H
#define ADDSUP_RULES_MATCH_GAP_H
/* {gap}, {stretch:40}: what may stand between two parts of a match line that belong together. */
#include "rules/slot_kind.h"

typedef struct MatchGap {
    const char *set; /* of the bytes that may stand in it, as PCRE2 reads it */
    MarkSet passed;  /* the marks among them */
    unsigned most;   /* bytes */
} MatchGap;

/* Reads what stands between the braces; false if that is no gap. */
bool match_gap_read(Slice name, MatchGap *gap);

#endif
