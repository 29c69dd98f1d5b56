#include "rules/ruleset.h"

#include "rules/pattern_matcher.h"

/* Classes of these names are looked up by code. */
static const char *const code_prefixes[] = {"scope.", "engine."};

bool rule_compiler_opening(RuleCompiler *compiler, Slice word, size_t *chain) {
    RuleSet *rules = compiler->rules;
    if (name_table_find(&rules->openings, word, chain)) {
        return true;
    }
    if (rules->chain_count > UINT16_MAX) {
        return false;
    }
    *chain = rules->chain_count++;
    name_table_put(compiler->arena, &rules->openings, word, *chain);
    word_table_add(compiler->arena, &rules->words, word, (uint16_t)*chain);
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

static bool looked_up_by_code(Slice name) {
    for (size_t i = 0; i < sizeof code_prefixes / sizeof *code_prefixes; i++) {
        if (slice_starts(name, slice_of(code_prefixes[i]))) {
            return true;
        }
    }
    return false;
}

static void check_used(RuleCompiler *compiler) {
    RuleSet *rules = compiler->rules;
    for (size_t i = 0; i < rules->classes.count; i++) {
        const WordClass *class = &rules->classes.items[i];
        if (!class->used && !looked_up_by_code(class->name)) {
            mistake_tell(&compiler->mistakes, class->place, "no pattern uses the words \"%\"",
                         class->name);
        }
    }
}

/* Wakes the pattern wherever it can match: at its triggers; without them, where each of its match
 * lines starts. */
static void index_pattern(RuleCompiler *compiler, size_t index) {
    RuleSet *rules = compiler->rules;
    const Pattern *pattern = &rules->patterns.items[index];
    for (size_t i = 0; i < pattern->guard->triggers.count; i++) {
        *list_push(compiler->arena, &rules->wakes.items[pattern->guard->triggers.items[i]]) = index;
    }
    for (size_t i = 0; !pattern->guard->triggers.count && i < pattern->matchers.count; i++) {
        const MatchNeeds *needs = &pattern->matchers.items[i]->needs;
        size_t need = 0;
        while (need < needs->count && needs->items[need].marks) {
            need++;
        }
        *list_push(compiler->arena, need < needs->count
                                        ? &rules->wakes.items[needs->items[need].chain]
                                        : &rules->always) = index;
    }
}

static void index_patterns(RuleCompiler *compiler) {
    RuleSet *rules = compiler->rules;
    while (rules->wakes.count < rules->chain_count) {
        *list_push(compiler->arena, &rules->wakes) = (PatternIndexes){0};
    }
    for (size_t i = 0; i < rules->patterns.count; i++) {
        index_pattern(compiler, i);
    }
}

static Slice slice_copy(Arena *arena, Slice slice) {
    return (Slice){arena_copy(arena, slice.bytes, slice.length), slice.length};
}

static void read_files(RuleCompiler *compiler, const RuleFile *files, size_t count) {
    Arena *arena = compiler->arena;
    RuleFile *copies = arena_take(arena, count * sizeof *copies);
    for (size_t i = 0; i < count; i++) {
        copies[i].name = slice_copy(arena, files[i].name);
        copies[i].bytes = slice_copy(arena, files[i].bytes);
        rule_blocks_read(arena, &rule_language, copies[i].bytes, i, &compiler->blocks,
                         &compiler->mistakes);
    }
    compiler->files = copies;
    rule_blocks_replace(arena, &compiler->blocks, &compiler->mistakes);
}

RuleSet *ruleset_make(const RuleFile *files, size_t count, Arena *arena, RuleProblems *problems) {
    RuleCompiler compiler = {
        .arena = arena, .rules = arena_take(arena, sizeof(RuleSet)), .mistakes = {.arena = arena}};
    read_files(&compiler, files, count);
    words_blocks_compile(&compiler);
    measure_blocks_compile(&compiler);
    rule_blocks_compile(&compiler);
    pattern_blocks_compile(&compiler);
    check_used(&compiler);
    index_patterns(&compiler);
    word_table_finish(compiler.arena, &compiler.rules->words);
    mistakes_hand_on(&compiler.mistakes, compiler.files, problems);
    return compiler.rules;
}

void ruleset_free(RuleSet *rules) {
    for (size_t i = 0; i < rules->patterns.count; i++) {
        pattern_free(&rules->patterns.items[i]);
    }
    rules->patterns.count = 0;
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
    Slice text = sentence->text;
    size_t end;
    for (size_t at = word_start(text, 0); at < text.length; at = word_start(text, end)) {
        end = word_end(text, at);
        word_table_look_up(&rules->words, arena, text, at, end, sentence);
    }
}
