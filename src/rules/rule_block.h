#ifndef ADDSUP_RULES_RULE_BLOCK_H
#define ADDSUP_RULES_RULE_BLOCK_H
/* Rule files cut into blocks and fields, and what each kind of block may hold. What the values mean
 * is left to the readers of each kind. */
#include "rules/rule_mistakes.h"

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

typedef struct RuleField {
    FieldKey key;
    Slice value; /* the rest of the line, without blanks on either side; never empty */
    RulePlace place;
} RuleField;

typedef struct RuleBlock {
    BlockKind kind;
    Slice name;
    LIST_OF(RuleField) fields;
    uint32_t keys;   /* a bit for each FieldKey that it has */
    RulePlace place; /* of the name */
    bool faulty;     /* a mistake was told: it is read for further ones and then left out */
    bool replaced;   /* by a block of a later file */
} RuleBlock;

typedef LIST_OF(RuleBlock) RuleBlocks;

/* Adds the blocks of one file; `file` is its index. */
void rule_blocks_read(Arena *arena, Slice bytes, size_t file, RuleBlocks *blocks,
                      Mistakes *mistakes);

/* Marks those blocks that a later file replaces, and tells of those that are twice in one. */
void rule_blocks_replace(Arena *arena, RuleBlocks *blocks, Mistakes *mistakes);

/* The place of a byte of a field's value. */
RulePlace rule_field_place(const RuleField *field, size_t offset);

/* The same, of a part of the value. */
RulePlace rule_field_place_of(const RuleField *field, Slice part);

/* Cuts the next part off `rest`, up to the separator, without blanks on either side; false at the
 * end. "a ; b" gives "a", "b". */
bool rule_value_cut(Slice *rest, char separator, Slice *part);

#endif
