#ifndef ADDSUP_RULES_LINE_INDEX_H
#define ADDSUP_RULES_LINE_INDEX_H
/* Which match lines are worth trying on a sentence. Each line hangs on one chain that it needs, so
 * that lines whose words do not stand in the sentence cost nothing, however many there are. */
#include "base/slice.h"
#include "rules/match_need.h"

/* What a line needs beside the chain that it hangs on, as far as it fits a few bits. */
typedef struct LineGate {
    uint64_t chains;   /* the bits of all that it needs */
    uint64_t triggers; /* and of the triggers of its pattern; 0: there are none */
    MarkSet kinds;     /* of the slots that take marks of one kind only */
    uint32_t marks;    /* the least number of them */
    uint32_t line;     /* index into the lines */
} LineGate;

typedef LIST_OF(LineGate) LineGates;

typedef LIST_OF(size_t) ClassIds;

/* A line with all that keeps PCRE2 from being asked: lines lie side by side, and so do their needs
 * and runs. */
typedef struct IndexedLine {
    size_t pattern;    /* index */
    ClassIds triggers; /* of the pattern */
    MatchNeeds needs;
    MarkRun run;
    Slice prefix;
    const struct PatternMatcher *matcher;
} IndexedLine;

typedef struct LineIndex {
    LIST_OF(IndexedLine) lines; /* by pattern, in the order of its match lines */
    LIST_OF(LineGates) gates;   /* for each chain those of the lines that hang on it */
    LineGates always;           /* of lines that need no chain */
} LineIndex;

/* A bit for several chains: one that is not set tells that none of them stands in the sentence. */
static inline uint64_t chain_bit(size_t chain) {
    return UINT64_C(1) << chain % 64;
}

typedef struct RuleCompiler RuleCompiler;

/* After the last pattern. */
void line_index_make(RuleCompiler *compiler);

#endif
