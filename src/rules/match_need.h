#ifndef ADDSUP_RULES_MATCH_NEED_H
#define ADDSUP_RULES_MATCH_NEED_H
/* What must stand in a sentence for a match line to match, noted while the line is read, so that it
 * is tried nowhere else. */
#include "base/list.h"
#include "rules/slot_kind.h"

/* Something that must stand in the sentence. */
typedef struct MatchNeed {
    MarkSet marks; /* any of these; or, if there are none, */
    size_t chain;  /* a cue of this class or word */
} MatchNeed;

typedef LIST_OF(MatchNeed) MatchNeeds;

/* A slot that every match fills, and the marks that may stand before it, behind the slot of the
 * step before: a gap lets none pass, .* lets all. */
typedef struct MarkStep {
    MarkSet passed, taken;
} MarkStep;

/* How the marks from the start of a match on must follow each other. */
typedef LIST_OF(MarkStep) MarkRun;

enum { LONGEST_RUN = 31 }; /* steps; further slots are left to PCRE2 */

#endif
