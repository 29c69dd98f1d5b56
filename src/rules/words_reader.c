#include "base/kept.h"
#include "rules/rule_compiler.h"
#include "rules/word_edge.h"
#include <stdlib.h>

/* The phrase with single blanks; empty after a mistake was told. */
static Slice phrase_read(RuleCompiler *compiler, const RuleField *field, Slice part) {
    char *bytes = arena_copy(compiler->arena, part.bytes, part.length);
    Slice phrase = {bytes, 0};
    if (!part.length) {
        mistake_tell(&compiler->mistakes, rule_field_place_of(field, part),
                     "nothing stands between two commas", part);
    }
    for (size_t at = 0; at < part.length;) {
        size_t end = word_end(part, at);
        if (end == at) {
            mistake_tell(&compiler->mistakes, rule_field_place_of(field, part),
                         "\"%\" is not words of a-z and 0-9 with blanks between them", part);
            return (Slice){0};
        }
        if (phrase.length) {
            bytes[phrase.length++] = ' ';
        }
        memcpy(bytes + phrase.length, part.bytes + at, end - at);
        phrase.length += end - at;
        for (at = end; at < part.length && (part.bytes[at] == ' ' || part.bytes[at] == '\t');) {
            at++;
        }
    }
    return phrase;
}

/* The longer first, so that the alternation prefers it. */
static int compare_phrases(const void *a, const void *b) {
    const Slice *left = a;
    const Slice *right = b;
    if (left->length != right->length) {
        return left->length > right->length ? -1 : 1;
    }
    return slice_compare(*left, *right);
}

static Slice alternation_of(Arena *arena, const Slices *phrases) {
    Buffer alternation = {0};
    for (size_t i = 0; i < phrases->count; i++) {
        if (i) {
            buffer_add_byte(&alternation, '|');
        }
        buffer_add(&alternation, phrases->items[i]);
    }
    return buffer_kept(arena, &alternation);
}

/* The phrases of all fields; tells of faulty ones. */
static void phrases_read(RuleCompiler *compiler, RuleBlock *block, Slices *phrases) {
    for (size_t i = 0; i < block->fields.count; i++) {
        Slice rest = block->fields.items[i].value;
        for (Slice part; rule_value_cut(&rest, ',', &part);) {
            Slice phrase = phrase_read(compiler, &block->fields.items[i], part);
            if (phrase.length) {
                *list_push(compiler->arena, phrases) = phrase;
            } else {
                block->faulty = true;
            }
        }
    }
}

static void words_block_compile(RuleCompiler *compiler, RuleBlock *block) {
    RuleSet *rules = compiler->rules;
    Slices phrases = {0};
    phrases_read(compiler, block, &phrases);
    size_t id = rules->classes.count;
    if (id == LIMIT_WORD_CLASSES) {
        mistake_tell(&compiler->mistakes, block->place,
                     "more than 256 words blocks: \"%\" is left out", block->name);
        block->faulty = true;
    }
    name_table_put(compiler->arena, &rules->class_names, block->name,
                   block->faulty ? NAME_FAULTY : id);
    if (block->faulty) {
        return;
    }
    if (phrases.count) {
        qsort(phrases.items, phrases.count, sizeof *phrases.items, compare_phrases);
    }
    *list_push(compiler->arena, &rules->classes) =
        (WordClass){.name = block->name,
                    .phrases = phrases,
                    .alternation = alternation_of(compiler->arena, &phrases),
                    .place = block->place};
}

void words_blocks_compile(RuleCompiler *compiler) {
    for (size_t i = 0; i < compiler->blocks.count; i++) {
        RuleBlock *block = &compiler->blocks.items[i];
        if (block->kind == BLOCK_WORDS && !block->replaced) {
            words_block_compile(compiler, block);
        }
    }
    compiler->rules->chain_count = compiler->rules->classes.count;
}
