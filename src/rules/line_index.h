#ifndef ADDSUP_RULES_LINE_INDEX_H
#define ADDSUP_RULES_LINE_INDEX_H
/* Which match lines are worth trying on a sentence. Each line hangs on one chain that it needs, so
 * that lines whose words do not stand in the sentence cost nothing, however many there are. */
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

typedef LIST_OF(LineGate) LineGates;

/* A line with all that keeps PCRE2 from being asked: lines lie side by side, and so do their needs
 * and runs. */
typedef struct IndexedLine {
    size_t pattern;  /* index */
    Chains triggers; /* of the pattern */
    MatchNeeds needs;
    MarkRun run;
    Slice prefix;
    const struct PatternMatcher *matcher;
} IndexedLine;

typedef struct LineIndex {
    LIST_OF(IndexedLine) lines;       /* by pattern, in the order of its match lines */
    LIST_OF(LineGates) gates;         /* for each chain those of the lines that hang on it */
    LineGates always;                 /* of lines that need no chain */
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
