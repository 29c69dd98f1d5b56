#include "rules/rule_compiler.h"

/* Measures that need no block, by number: `any` stands for whatever measure, `noun` for the noun
 * counted, `whole` for every measure that is a whole. */
#define TEXT(literal)                                                                              \
    { literal, sizeof(literal) - 1 }
static const Measure built_in[] = {
    [MEASURE_ANY] = {TEXT("any"), TEXT("whatever is counted"), false, false},
    [MEASURE_NOUN] = {TEXT("noun"), TEXT("what the figure's own noun says"), false, false},
    [MEASURE_WHOLE] = {TEXT("whole"), TEXT("all of whatever is counted"), true, false},
};

enum { BUILT_IN = sizeof built_in / sizeof *built_in };

/* What is said of a measure by this word; NULL: nothing. */
static bool *measure_trait(Measure *measure, Slice word) {
    if (slice_equal(word, SLICE("whole"))) {
        return &measure->whole;
    }
    return slice_equal(word, SLICE("contest")) ? &measure->contest : NULL;
}

static void measure_block_compile(RuleCompiler *compiler, RuleBlock *block) {
    Measure measure = {.name = block->name};
    for (size_t i = 0; i < block->fields.count; i++) {
        const RuleField *field = &block->fields.items[i];
        if (field->key == MEASURE_ABOUT) {
            measure.about = field->value;
        } else if (measure_trait(&measure, field->value)) {
            *measure_trait(&measure, field->value) = true;
        } else {
            Nearest nearest = nearest_to(field->value);
            nearest_try(&nearest, SLICE("whole"));
            nearest_try(&nearest, SLICE("contest"));
            mistake_tell_nearest(&compiler->mistakes, field->place, "a measure is not \"%\"",
                                 &nearest);
            block->faulty = true;
        }
    }
    RuleSet *rules = compiler->rules;
    name_table_put(compiler->arena, &rules->measure_names, block->name,
                   block->faulty ? NAME_FAULTY : rules->measures.count);
    if (!block->faulty) {
        *list_push(compiler->arena, &rules->measures) = measure;
    }
}

void measure_blocks_compile(RuleCompiler *compiler) {
    RuleSet *rules = compiler->rules;
    for (size_t i = 0; i < BUILT_IN; i++) {
        *list_push(compiler->arena, &rules->measures) = built_in[i];
        name_table_put(compiler->arena, &rules->measure_names, built_in[i].name, i);
    }
    for (size_t i = 0; i < compiler->blocks.count; i++) {
        RuleBlock *block = &compiler->blocks.items[i];
        size_t known;
        if (block->kind != BLOCK_MEASURE || block->replaced) {
            continue;
        }
        if (name_table_find(&rules->measure_names, block->name, &known) && known < BUILT_IN) {
            mistake_tell(&compiler->mistakes, block->place,
                         "the measure \"%\" is there without a block", block->name);
            continue;
        }
        measure_block_compile(compiler, block);
    }
}
