#ifndef ADDSUP_RULES_MATCH_LINE_H
#define ADDSUP_RULES_MATCH_LINE_H
/* One match or never line turned into what PCRE2 compiles: {class} becomes the alternation of its
 * phrases, {kind:slot} a group that takes one mark. While the line is read, it is noted what must
 * stand in a sentence for it to match, so that it is tried nowhere else. */
#include "rules/regex_source.h"
#include "rules/rule_compiler.h"

typedef struct SlotUse {
    Slice name;
    MarkSet marks;
} SlotUse;

typedef struct MatchLine {
    RegexSource source; /* the caller frees its bytes */
    MatchNeeds needs;   /* in the order of the line; the first is where a match starts */
    MarkRun run;
    uint32_t bytes; /* that must stand in a sentence, as bits of NEEDED_BYTES */
    size_t opening; /* bytes of the source that take the class with which a match starts; 0: none */
    Slice prefix;   /* the plain text that follows the mark, or opens the match, where it starts */
    LIST_OF(SlotUse) slots;
    bool faulty; /* told, unless the fault is that of a block that it refers to */
} MatchLine;

/* Reads the value of a match or never field. A never line is looked for anywhere in a clause: it
 * has no needs, and its slots take marks without keeping them. */
void match_line_read(RuleCompiler *compiler, const RuleField *field, MatchLine *line);

#endif
