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
    MarkSet marks;  /* any of these; or, if there are none, */
    Chains chains;  /* a cue of one of these */
    bool near;      /* no slot stands between it and where the match starts, */
    MarkSet passed; /* so that only these marks may, */
    uint32_t reach; /* and no more bytes than these, behind the mark where it starts with one */
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

/* Bytes that few sentences have, of which lines tell which they need; those of a sentence are a bit
 * each. Brackets are left out of marked text unless a figure stands in them. */
#define NEEDED_BYTES "(:="

#endif
