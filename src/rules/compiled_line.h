#ifndef ADDSUP_RULES_COMPILED_LINE_H
#define ADDSUP_RULES_COMPILED_LINE_H
/* What PCRE2 makes of one line, and all that is asked of PCRE2 about lines. To compile a line takes
 * longer than to match it in many articles, and most lines are never tried on a handful of them: so
 * each thread compiles those lines that it tries, when it first does. */
#include "rules/pattern_matcher.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

typedef struct MatchGroup {
    uint32_t number; /* of the group in PCRE2 */
    size_t slot;
} MatchGroup;

typedef struct CompiledLine {
    pcre2_code *code;   /* NULL: not compiled */
    MatchGroup *groups; /* those of slots */
    size_t group_count;
} CompiledLine;

/* Memory for PCRE2 that never runs out, as base/memory.h has it. */
pcre2_general_context *compiled_line_memory(void);

/* Tells what keeps PCRE2 from compiling the line; false then. */
bool compiled_line_try(RuleCompiler *compiler, const RuleField *field, const MatchLine *line);

/* With machine code, where there is JIT. The slots are those of the pattern. */
CompiledLine compiled_line_make(const LineSource *source, const Pattern *pattern);

void compiled_line_free(CompiledLine *line);

#endif
