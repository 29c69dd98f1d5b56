#ifndef ADDSUP_RULES_LINE_INDEX_H
#define ADDSUP_RULES_LINE_INDEX_H
/* Which match lines are worth trying on a sentence. Each line hangs on chains of which it needs
 * one, so that lines whose words do not stand in the sentence cost nothing, however many there are.
 * What is asked of many lines for a sentence lies side by side: gates, then lines, then what they
 * need. */
#include "base/slice.h"
#include "rules/match_need.h"

/* What lines need beside words, a bit each: kinds of slots, the same more than once, NEEDED_BYTES.
 * There are fewer kinds of slots than bits for them. */
typedef uint64_t LineParts;
enum { PART_TWICE = 24, PART_BYTE = 48 }; /* the first bits of the latter two */

/* What a line needs beside the chain that it hangs on, as far as it fits a few bits. */
typedef struct LineGate {
    uint64_t chains;   /* the bits of all that it needs and has no choice of */
    uint64_t triggers; /* and of the triggers of its pattern; 0: there are none */
    LineParts parts;
    uint32_t marks; /* the least number of them */
    uint32_t line;  /* index into the lines */
    uint32_t alike; /* so many gates of its chain, from this one on, need the same parts */
} LineGate;

/* Sets of chains, of each of which one must have a cue: how many chains the set has, then they. A
 * zero stands behind the last set. */
typedef const uint16_t *ChainSets;

/* What must stand near where a line starts: a cue of a set of chains, with no other marks before it
 * and no more bytes, see MatchNeed. */
typedef struct NearNeed {
    ChainSets set;
    MarkSet passed;
    uint32_t reach;
} NearNeed;

/* A line with all that keeps PCRE2 from being asked. */
typedef struct IndexedLine {
    const struct PatternMatcher *matcher;
    ChainSets needs;        /* behind its start, */
    LIST_OF(NearNeed) near; /* and near it */
    ChainSets triggers;     /* of the pattern: one set or none */
    MarkRun run;
    Slice prefix;
    MarkSet start_marks;  /* one of which it starts with, or, if there are none, */
    uint32_t start_chain; /* a cue of which */
    uint32_t pattern;     /* index */
} IndexedLine;

typedef struct LineIndex {
    LIST_OF(IndexedLine) lines; /* by pattern, in the order of its match lines */
    LineGate *gates; /* by chain, then by parts; behind them those of lines that need no chain */
    uint32_t *gate_starts;             /* for each chain where they start; one behind the last */
    LIST_OF(MarkSet) kinds;            /* what slots take, each once: for the bits of parts */
    LineParts fills[FIGURE_KINDS + 1]; /* for each mark the kinds of slots that it fills */
} LineIndex;

/* A bit for several chains: one that is not set tells that none of them stands in the sentence. */
static inline uint64_t chain_bit(size_t chain) {
    return UINT64_C(1) << chain % 64;
}

typedef struct RuleCompiler RuleCompiler;

/* After the last pattern. */
void line_index_make(RuleCompiler *compiler);

#endif
