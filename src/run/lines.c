/* The line format of rule files, for callers' own settings. */
#include "addsup.h"
#include "base/limits.h"
#include "base/memory.h"
#include "rules/rule_block.h"
#include "run/source.h"
#include <stdlib.h>

enum { MOST_KEYS = 32 };

struct addsup_lines {
    Arena arena;
    LIST_OF(addsup_line) lines;
    LIST_OF(const char *) mistakes;
};

/* The callers' keys as the reader of blocks wants them. */
typedef struct Language {
    BlockForm blocks[MOST_KEYS];
    FieldForm fields[MOST_KEYS];
    size_t block_count, field_count;
} Language;

static bool is_any_name(Slice name) {
    return name.length > 0;
}

static int block_named(const Language *language, const char *word) {
    for (size_t i = 0; i < language->block_count; i++) {
        if (strcmp(language->blocks[i].word, word) == 0) {
            return (int)i;
        }
    }
    return -1;
}

static void add_key(Language *language, const addsup_key *key) {
    int block = block_named(language, key->block);
    if (block < 0) {
        block = (int)language->block_count;
        language->blocks[language->block_count++] =
            (BlockForm){key->block, key->name ? is_any_name : NULL, key->name};
    }
    language->fields[language->field_count++] =
        (FieldForm){block, key->key, key->repeatable, false, NULL};
}

static const char *string_of(Arena *arena, Slice slice) {
    return arena_copy(arena, slice.bytes, slice.length);
}

static void add_block(addsup_lines *lines, const Language *language, const RuleBlock *block) {
    const char *name = string_of(&lines->arena, block->name);
    for (size_t i = 0; i < block->fields.count && !block->faulty; i++) {
        const RuleField *field = &block->fields.items[i];
        *list_push(&lines->arena, &lines->lines) =
            (addsup_line){.block = language->blocks[block->kind].word,
                          .name = name,
                          .key = language->fields[field->key].key,
                          .value = string_of(&lines->arena, field->value),
                          .line = field->place.line,
                          .column = field->place.column,
                          .name_line = block->place.line,
                          .name_column = block->place.column};
    }
}

static void add_mistake(addsup_lines *lines, Slice file, size_t line, size_t column,
                        Slice message) {
    Buffer text = {0};
    buffer_add(&text, file);
    if (line) {
        buffer_add_byte(&text, ':');
        buffer_add_count(&text, line);
        buffer_add_byte(&text, ':');
        buffer_add_count(&text, column);
    }
    buffer_add_string(&text, ": ");
    buffer_add(&text, message);
    *list_push(&lines->arena, &lines->mistakes) = string_of(&lines->arena, buffer_slice(&text));
    buffer_free(&text);
}

static void read_bytes(addsup_lines *lines, const Language *language, RuleFile file) {
    BlockLanguage blocks_of = {language->blocks, language->block_count, language->fields,
                               language->field_count, LIMIT_RULE_FILE_BYTES};
    Mistakes mistakes = {.arena = &lines->arena};
    RuleBlocks blocks = {0};
    RuleProblems problems = {0};
    rule_blocks_read(&lines->arena, &blocks_of, file.bytes, 0, &blocks, &mistakes);
    for (size_t i = 0; i < blocks.count; i++) {
        add_block(lines, language, &blocks.items[i]);
    }
    mistakes_hand_on(&mistakes, &file, &problems);
    for (size_t i = 0; i < problems.count; i++) {
        const RuleProblem *problem = &problems.items[i];
        add_mistake(lines, problem->file, problem->line, problem->column, problem->message);
    }
}

addsup_lines *addsup_lines_read(const char *path, const addsup_key *keys) {
    addsup_lines *lines = memory_take(sizeof *lines);
    *lines = (addsup_lines){0};
    Language language = {0};
    Buffer bytes = {0};
    for (const addsup_key *key = keys; key->block && language.field_count < MOST_KEYS; key++) {
        add_key(&language, key);
    }
    const char *why = source_read(path, source_rule_file_limit, &bytes);
    if (why) {
        add_mistake(lines, slice_of(path), 0, 0, slice_of(why));
    } else {
        read_bytes(lines, &language,
                   (RuleFile){.name = slice_of(path), .bytes = buffer_slice(&bytes)});
    }
    buffer_free(&bytes);
    return lines;
}

void addsup_lines_free(addsup_lines *lines) {
    if (lines) {
        Arena arena = lines->arena;
        free(lines);
        arena_free(&arena);
    }
}

const addsup_line *addsup_lines_at(const addsup_lines *lines, size_t index) {
    return index < lines->lines.count ? &lines->lines.items[index] : NULL;
}

const char *addsup_lines_mistake(const addsup_lines *lines, size_t index) {
    return index < lines->mistakes.count ? lines->mistakes.items[index] : NULL;
}
