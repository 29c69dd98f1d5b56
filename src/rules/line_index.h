#ifndef ADDSUP_RULES_LINE_INDEX_H
#define ADDSUP_RULES_LINE_INDEX_H
/* Which match lines are worth trying on a sentence. Each line hangs on chains of which it needs
 * one, so that lines whose words do not stand in the sentence cost nothing, however many there are.
 * What is asked of many lines for a sentence lies side by side: gates, then lines, then what they
 * need. */
#include "base/slice.h"
#include "rules/match_need.h"

/* What a line needs beside the chain that it hangs on, as far as it fits a few bits. */
typedef struct LineGate {
    uint64_t chains;   /* the bits of all that it needs and has no choice of */
    uint64_t triggers; /* and of the triggers of its pattern; 0: there are none */
    uint32_t kinds;    /* a bit for each kind of slot that it has, */
    uint32_t twice;    /* and that it has more than once */
    uint32_t marks;    /* the least number of marks */
    uint32_t line;     /* index into the lines */
} LineGate;

/* Sets of chains, of each of which one must have a cue: how many chains the set has, then they. A
 * zero stands behind the last set. */
typedef const uint16_t *ChainSets;

/* A line with all that keeps PCRE2 from being asked. */
typedef struct IndexedLine {
    const struct PatternMatcher *matcher;
    ChainSets needs;    /* behind its start */
    ChainSets triggers; /* of the pattern: one set or none */
    MarkRun run;
    Slice prefix;
    MarkSet start_marks;  /* one of which it starts with, or, if there are none, */
    uint32_t start_chain; /* a cue of which */
    uint32_t pattern;     /* index */
} IndexedLine;

typedef struct LineIndex {
    LIST_OF(IndexedLine) lines;       /* by pattern, in the order of its match lines */
    LineGate *gates;                  /* by chain; behind them those of lines that need no chain */
    uint32_t *gate_starts;            /* for each chain where they start; one behind the last */
    LIST_OF(MarkSet) kinds;           /* what slots take, each once: for the bits of gates */
    uint32_t fills[FIGURE_KINDS + 1]; /* for each mark the bits of the kinds that it fills */
} LineIndex;

/* A bit for several chains: one that is not set tells that none of them stands in the sentence. */
static inline uint64_t chain_bit(size_t chain) {
    return UINT64_C(1) << chain % 64;
}

typedef struct RuleCompiler RuleCompiler;

/* After the last pattern. */
void line_index_make(RuleCompiler *compiler);

#endif
