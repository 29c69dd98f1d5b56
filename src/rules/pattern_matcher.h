#ifndef ADDSUP_RULES_PATTERN_MATCHER_H
#define ADDSUP_RULES_PATTERN_MATCHER_H
/* The compiled inside of a Pattern: its match lines, and what keeps it from being tried. */
#include "rules/match_line.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

typedef struct MatchGroup {
    uint32_t number; /* of the group in PCRE2 */
    size_t slot;
} MatchGroup;

/* What PCRE2 made of one line. Machine code is made of a copy, by each thread that tries the line:
 * most lines are never tried on a handful of articles, and it takes longer than all else. */
typedef struct CompiledLine {
    pcre2_code *code;
    size_t number; /* among all lines of the set */
} CompiledLine;

struct PatternMatcher {
    MatchNeeds needs; /* as in MatchLine */
    MarkRun run;
    Slice prefix;
    CompiledLine line; /* anchored */
    LIST_OF(MatchGroup) groups;
};

struct PatternGuard {
    Chains triggers; /* without any the pattern is always allowed */
    LIST_OF(CompiledLine) never;
};

/* Memory for PCRE2 that never runs out, as base/memory.h has it. */
pcre2_general_context *compiled_line_memory(void);

/* Compiles a line for itself; false after a mistake was told. */
bool compiled_line_make(RuleCompiler *compiler, const RuleField *field, const MatchLine *line,
                        CompiledLine *compiled);

/* The machine code for a line, or a copy for the interpreter where there is no JIT. Freed by
 * pcre2_code_free. */
pcre2_code *compiled_line_code(const CompiledLine *line);

/* Compiles a match line whose slots the pattern has; NULL after a mistake was told. */
PatternMatcher *pattern_matcher_make(RuleCompiler *compiler, const RuleField *field,
                                     const Pattern *pattern, const MatchLine *line);

/* Frees what PCRE2 holds for the pattern. */
void pattern_free(Pattern *pattern);

#endif
