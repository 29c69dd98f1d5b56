#ifndef ADDSUP_RULES_PATTERN_MATCHER_H
#define ADDSUP_RULES_PATTERN_MATCHER_H
/* The inside of a Pattern: its match lines, and what keeps it from being tried. Nothing of PCRE2 is
 * in it: each thread compiles the lines that it tries, see compiled_line.h. */
#include "rules/match_line.h"

/* A line as PCRE2 is to compile it. */
typedef struct LineSource {
    Slice text;
    bool anchored; /* a match line */
    size_t number; /* among all lines of the set */
} LineSource;

struct PatternMatcher {
    MatchNeeds needs; /* as in MatchLine */
    MarkRun run;
    uint32_t bytes;
    Slice prefix;
    LineSource source;
    LineSource rest; /* behind the class with which a match starts; without text: there is none */
    int lone_slot;   /* the line is this slot and no more; else NO_SLOT */
};

struct PatternGuard {
    Chains triggers; /* without any the pattern is always allowed */
    Chains never;    /* classes of never lines that are no more than a {class} */
    LIST_OF(LineSource) never_lines;
};

#endif
