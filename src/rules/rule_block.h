#ifndef ADDSUP_RULES_RULE_BLOCK_H
#define ADDSUP_RULES_RULE_BLOCK_H
/* Files of the rules' line format cut into blocks and fields: "kind NAME" at the margin, indented
 * "key value" lines below it. Which kinds and keys there are is a language's to say
 * (rule_language.h); what values mean is left to the readers of each kind. */
#include "rules/rule_mistakes.h"

typedef struct BlockForm {
    const char *word;               /* "rule" */
    bool (*name_valid)(Slice name); /* what stands behind the word; NULL: nothing may */
    const char *name_form;          /* what a name is: "a letter, then letters and digits" */
} BlockForm;

typedef struct FieldForm {
    int block; /* index into the language's blocks */
    const char *key;
    bool repeatable, required;
    const char *about; /* what the value is, for manuals; or NULL */
} FieldForm;

typedef struct BlockLanguage {
    const BlockForm *blocks;
    size_t block_count;
    const FieldForm *fields; /* 32 at most */
    size_t field_count;
    size_t most_bytes; /* of a file, in whole MiB */
} BlockLanguage;

typedef struct RuleField {
    int key;     /* index into the language's fields */
    Slice value; /* the rest of the line, without blanks on either side; never empty */
    RulePlace place;
} RuleField;

typedef struct RuleBlock {
    int kind; /* index into the language's blocks */
    Slice name;
    LIST_OF(RuleField) fields;
    uint32_t keys;   /* a bit for each key that it has */
    RulePlace place; /* of the name */
    bool faulty;     /* a mistake was told: it is read for further ones and then left out */
    bool replaced;   /* by a block of a later file */
} RuleBlock;

typedef LIST_OF(RuleBlock) RuleBlocks;

/* Adds the blocks of one file; `file` is its index. */
void rule_blocks_read(Arena *arena, const BlockLanguage *language, Slice bytes, size_t file,
                      RuleBlocks *blocks, Mistakes *mistakes);

/* The place of a byte of a field's value. */
RulePlace rule_field_place(const RuleField *field, size_t offset);

/* The same, of a part of the value. */
RulePlace rule_field_place_of(const RuleField *field, Slice part);

/* Cuts the next part off `rest`, up to the separator, without blanks on either side; false at the
 * end. "a ; b" gives "a", "b". */
bool rule_value_cut(Slice *rest, char separator, Slice *part);

#endif
