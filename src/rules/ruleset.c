#include "rules/ruleset.h"

#include "base/kept.h"
#include "rules/pattern_matcher.h"

/* Classes whose names begin so are looked up by code. */
typedef struct CodeClasses {
    const char *prefix;
    bool sought; /* in every sentence */
} CodeClasses;

static const CodeClasses code_classes[] = {
    {"scope.", true},
    {"engine.", true},
    {"the-rest", true},
    {"asked.", false}, /* but asked about words at hand, which may be common */
};

bool rule_compiler_need_word(RuleCompiler *compiler, Slice word, size_t *chain) {
    RuleSet *rules = compiler->rules;
    if (name_table_find(&rules->needed_words, word, chain)) {
        return true;
    }
    if (rules->chain_count > UINT16_MAX) {
        return false;
    }
    *chain = rules->chain_count++;
    name_table_put(compiler->arena, &rules->needed_words, word, *chain);
    return true;
}

NameUse rule_compiler_resolve(RuleCompiler *compiler, const NameTable *table, Slice name,
                              RulePlace place, const char *form, size_t *number) {
    if (name_table_find(table, name, number)) {
        return *number == NAME_FAULTY ? NAME_LEFT_OUT : NAME_KNOWN;
    }
    Nearest nearest = nearest_to(name);
    nearest_try_names(&nearest, table);
    mistake_tell_nearest(&compiler->mistakes, place, form, &nearest);
    return NAME_UNKNOWN;
}

/* NULL if only patterns use the class. */
static const CodeClasses *code_classes_of(Slice name) {
    for (size_t i = 0; i < sizeof code_classes / sizeof *code_classes; i++) {
        if (slice_starts(name, slice_of(code_classes[i].prefix))) {
            return &code_classes[i];
        }
    }
    return NULL;
}

static void check_used(RuleCompiler *compiler) {
    RuleSet *rules = compiler->rules;
    for (size_t i = 0; i < rules->classes.count; i++) {
        const WordClass *class = &rules->classes.items[i];
        if (!class->used && !code_classes_of(class->name)) {
            mistake_tell(&compiler->mistakes, class->place, "no pattern uses the words \"%\"",
                         class->name);
        }
    }
}

/* What nobody asks for is not looked for, so that the words that patterns let stand between others
 * cost nothing. */
static void fill_words(RuleCompiler *compiler) {
    RuleSet *rules = compiler->rules;
    PhraseList phrases = {0};
    for (size_t i = 0; i < rules->classes.count; i++) {
        const WordClass *class = &rules->classes.items[i];
        const CodeClasses *by_code = code_classes_of(class->name);
        bool hit = by_code && by_code->sought;
        for (size_t k = 0; (hit || class->needed) && k < class->phrases.count; k++) {
            phrase_list_add(compiler->arena, &phrases,
                            (Phrase){class->phrases.items[k], (uint16_t)i, hit, class->needed});
        }
    }
    for (size_t i = 0; i < rules->needed_words.entries.count; i++) {
        const NameEntry *word = &rules->needed_words.entries.items[i];
        phrase_list_add(compiler->arena, &phrases,
                        (Phrase){.text = word->name, .id = (uint16_t)word->number, .cue = true});
    }
    word_table_make(compiler->arena, &phrases, &rules->words);
}

static void read_files(RuleCompiler *compiler, const RuleFile *files, size_t count) {
    Arena *arena = compiler->arena;
    RuleFile *copies = arena_take(arena, count * sizeof *copies);
    for (size_t i = 0; i < count; i++) {
        copies[i] = (RuleFile){slice_copied(arena, files[i].name),
                               slice_copied(arena, files[i].bytes), files[i].built_in};
        compiler->proven = compiler->proven && files[i].built_in;
        rule_blocks_read(arena, &rule_language, copies[i].bytes, i, &compiler->blocks,
                         &compiler->mistakes);
    }
    compiler->files = copies;
    rule_blocks_replace(arena, copies, &compiler->blocks, &compiler->mistakes);
}

RuleSet *ruleset_make(const RuleFile *files, size_t count, Arena *arena, RuleProblems *problems) {
    RuleCompiler compiler = {.arena = arena,
                             .rules = arena_take(arena, sizeof(RuleSet)),
                             .mistakes = {.arena = arena},
                             .proven = true};
    read_files(&compiler, files, count);
    words_blocks_compile(&compiler);
    engine_words_find(compiler.rules);
    measure_blocks_compile(&compiler);
    rule_blocks_compile(&compiler);
    pattern_blocks_compile(&compiler);
    check_used(&compiler);
    line_index_make(&compiler);
    fill_words(&compiler);
    mistakes_hand_on(&compiler.mistakes, compiler.files, problems);
    return compiler.rules;
}

size_t ruleset_rule_count(const RuleSet *rules) {
    return rules->rules.count;
}

const Rule *ruleset_rule(const RuleSet *rules, size_t index) {
    return &rules->rules.items[index];
}

size_t ruleset_measure_count(const RuleSet *rules) {
    return rules->measures.count;
}

const Measure *ruleset_measure(const RuleSet *rules, size_t index) {
    return &rules->measures.items[index];
}

size_t ruleset_pattern_count(const RuleSet *rules) {
    return rules->patterns.count;
}

const Pattern *ruleset_pattern(const RuleSet *rules, size_t index) {
    return &rules->patterns.items[index];
}

int ruleset_class(const RuleSet *rules, Slice name) {
    size_t id;
    return name_table_find(&rules->class_names, name, &id) && id != NAME_FAULTY ? (int)id : -1;
}

void ruleset_classify(const RuleSet *rules, Arena *arena, MarkedSentence *sentence) {
    word_table_look_up(&rules->words, arena, sentence);
}
