#ifndef ADDSUP_RULES_MATCH_NEED_H
#define ADDSUP_RULES_MATCH_NEED_H
/* What must stand in a sentence for a match line to match, noted while the line is read, so that it
 * is tried nowhere else. */
#include "base/list.h"
#include "rules/slot_kind.h"

/* The numbers of classes and words, as chains of cues. */
typedef LIST_OF(size_t) Chains;

/* Something that must stand in the sentence. */
typedef struct MatchNeed {
    MarkSet marks; /* any of these; or, if there are none, */
    Chains chains; /* a cue of one of these */
} MatchNeed;

typedef LIST_OF(MatchNeed) MatchNeeds;

/* A slot that every match fills, and the marks that may stand before it, behind the slot of the
 * step before: a gap lets none pass, .* lets all. */
typedef struct MarkStep {
    MarkSet passed, taken;
    uint32_t reach; /* the most bytes before it, behind that slot or from where the match starts */
} MarkStep;

/* How the marks from the start of a match on must follow each other. */
typedef LIST_OF(MarkStep) MarkRun;

enum { LONGEST_RUN = 31 }; /* steps; further slots are left to PCRE2 */

#endif
