#ifndef ADDSUP_RULES_RULE_LANGUAGE_H
#define ADDSUP_RULES_RULE_LANGUAGE_H
/* The kinds of blocks in rule files, and what each may hold. */
#include "rules/rule_block.h"

typedef enum BlockKind {
    BLOCK_WORDS,
    BLOCK_MEASURE,
    BLOCK_PATTERN,
    BLOCK_RULE,
    BLOCK_KINDS
} BlockKind;

typedef enum FieldKey {
    WORDS_ANY,
    MEASURE_ABOUT,
    MEASURE_IS,
    PATTERN_TRIGGER,
    PATTERN_MATCH,
    PATTERN_NEVER,
    PATTERN_CLAIM,
    PATTERN_STATES,
    RULE_RELATION,
    RULE_ABOUT,
    RULE_LEAVES,
    RULE_GIVEN,
    RULE_WITHIN,
    RULE_SEVERITY,
    RULE_SAY,
    RULE_EXCUSE,
    RULE_BREAKS,
    RULE_HOLDS,
    FIELD_KEYS
} FieldKey;

extern const BlockLanguage rule_language;

/* Marks those blocks that a later file replaces, and tells of those that are twice in one file or
 * in two built-in packs, which are written together. */
void rule_blocks_replace(Arena *arena, const RuleFile *files, RuleBlocks *blocks,
                         Mistakes *mistakes);

#endif
