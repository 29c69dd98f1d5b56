#ifndef ADDSUP_RULES_RULE_COMPILER_H
#define ADDSUP_RULES_RULE_COMPILER_H
/* The inside of a RuleSet, and what its making hands from reader to reader. The blocks are read
 * kind by kind, each kind after those that it may refer to: words, measures, rules, patterns. */
#include "rules/engine_words.h"
#include "rules/line_index.h"
#include "rules/rule_language.h"
#include "rules/word_table.h"

typedef LIST_OF(Slice) Slices;

typedef struct WordClass {
    Slice name;
    Slices phrases;    /* the longest first */
    Slice alternation; /* the same for PCRE2: "came in with|won", what begins alike once */
    bool used;
    bool needed; /* where it stands decides about some match line */
    RulePlace place;
} WordClass;

struct RuleSet {
    LIST_OF(WordClass) classes;
    LIST_OF(Measure) measures;
    LIST_OF(Rule) rules;
    LIST_OF(Pattern) patterns;
    NameTable class_names, measure_names, rule_names;
    WordTable words;
    size_t line_count;      /* that PCRE2 may have to compile, those of faulty patterns too */
    NameTable needed_words; /* that match lines need, to their chains */
    size_t chain_count;     /* classes, and needed words behind them */
    LineIndex lines;
    int engine_words[ENGINE_WORDS]; /* ids of the words blocks that code reads; -1: there is none */
};

typedef struct RuleCompiler {
    Arena *arena;
    RuleSet *rules;
    RuleBlocks blocks;
    Mistakes mistakes;
    const RuleFile *files; /* copies */
    bool proven;           /* all of them are built in */
} RuleCompiler;

/* Once all words blocks are read. */
void engine_words_find(RuleSet *rules);

/* Each reads the blocks of one kind into the set. */
void words_blocks_compile(RuleCompiler *compiler);
void measure_blocks_compile(RuleCompiler *compiler);
void rule_blocks_compile(RuleCompiler *compiler);
void pattern_blocks_compile(RuleCompiler *compiler);

/* Marks the class of each {class} in the value of a field as used, wherever it stands. */
void words_mark_used(RuleCompiler *compiler, Slice value);

/* The chain of a word that match lines need; false if there are too many. */
bool rule_compiler_need_word(RuleCompiler *compiler, Slice word, size_t *chain);

typedef enum NameUse { NAME_KNOWN, NAME_LEFT_OUT, NAME_UNKNOWN } NameUse;

/* Looks a name up; tells of an unknown one, `form` being "no words block is called \"%\"", but not
 * of one whose own block was faulty. */
NameUse rule_compiler_resolve(RuleCompiler *compiler, const NameTable *table, Slice name,
                              RulePlace place, const char *form, size_t *number);

#endif
