#include "rules/rule_block.h"

#include "base/utf8.h"

static const char *const block_words[BLOCK_KINDS] = {"words", "measure", "pattern", "rule"};

typedef struct FieldForm {
    BlockKind block;
    const char *key;
    bool repeatable, required;
} FieldForm;

static const FieldForm field_forms[FIELD_KEYS] = {
    [WORDS_ANY] = {BLOCK_WORDS, "any", true, true},
    [MEASURE_ABOUT] = {BLOCK_MEASURE, "about", false, false},
    [MEASURE_IS] = {BLOCK_MEASURE, "is", false, false},
    [PATTERN_TRIGGER] = {BLOCK_PATTERN, "trigger", true, false},
    [PATTERN_MATCH] = {BLOCK_PATTERN, "match", true, true},
    [PATTERN_NEVER] = {BLOCK_PATTERN, "never", true, false},
    [PATTERN_CLAIM] = {BLOCK_PATTERN, "claim", true, false},
    [PATTERN_STATES] = {BLOCK_PATTERN, "states", true, false},
    [RULE_RELATION] = {BLOCK_RULE, "relation", false, true},
    [RULE_ABOUT] = {BLOCK_RULE, "about", false, true},
    [RULE_LEAVES] = {BLOCK_RULE, "leaves", false, false},
    [RULE_GIVEN] = {BLOCK_RULE, "given", false, false},
    [RULE_WITHIN] = {BLOCK_RULE, "within", false, false},
    [RULE_SEVERITY] = {BLOCK_RULE, "severity", false, false},
    [RULE_SAY] = {BLOCK_RULE, "say", false, false},
    [RULE_EXCUSE] = {BLOCK_RULE, "excuse", false, false},
    [RULE_BREAKS] = {BLOCK_RULE, "breaks", true, true},
    [RULE_HOLDS] = {BLOCK_RULE, "holds", true, true},
};

typedef struct BlockReading {
    Arena *arena;
    Mistakes *mistakes;
    RuleBlocks *blocks;
    size_t file, line;
    Slice text;   /* the line being read */
    bool unknown; /* in a block of no known kind: its fields are passed over */
    bool open;    /* some block has been opened */
} BlockReading;

RulePlace rule_field_place(const RuleField *field, size_t offset) {
    RulePlace place = field->place;
    place.column += utf8_count(slice_part(field->value, 0, offset));
    return place;
}

RulePlace rule_field_place_of(const RuleField *field, Slice part) {
    return rule_field_place(field, (size_t)(part.bytes - field->value.bytes));
}

bool rule_value_cut(Slice *rest, char separator, Slice *part) {
    if (!rest->bytes) {
        return false;
    }
    const char *end = rest->length ? memchr(rest->bytes, separator, rest->length) : NULL;
    size_t length = end ? (size_t)(end - rest->bytes) : rest->length;
    *part = slice_trim(slice_part(*rest, 0, length));
    *rest = end ? slice_part(*rest, length + 1, rest->length) : (Slice){0};
    return true;
}

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\t';
}

/* "key   value" -> "key", "value". */
static Slice cut_word(Slice line, Slice *rest) {
    size_t length = 0;
    while (length < line.length && !is_blank(line.bytes[length])) {
        length++;
    }
    *rest = slice_trim(slice_part(line, length, line.length));
    return slice_part(line, 0, length);
}

static RulePlace place_of(const BlockReading *reading, Slice part) {
    size_t offset = (size_t)(part.bytes - reading->text.bytes);
    return (RulePlace){reading->file, reading->line,
                       1 + utf8_count(slice_part(reading->text, 0, offset))};
}

/* Letters, digits, full stops and hyphens, a letter first; measures may have blanks. */
static bool name_valid(Slice name, BlockKind kind) {
    for (size_t i = 0; i < name.length; i++) {
        char byte = name.bytes[i];
        bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        bool later = (byte >= '0' && byte <= '9') || byte == '.' || byte == '-' ||
                     (kind == BLOCK_MEASURE && byte == ' ');
        if (!letter && (!later || i == 0)) {
            return false;
        }
    }
    return name.length > 0;
}

static bool block_kind_named(Slice word, BlockKind *kind, Nearest *nearest) {
    for (size_t i = 0; i < BLOCK_KINDS; i++) {
        if (slice_equal(word, slice_of(block_words[i]))) {
            *kind = (BlockKind)i;
            return true;
        }
        nearest_try(nearest, slice_of(block_words[i]));
    }
    return false;
}

static void open_block(BlockReading *reading, Slice line) {
    RuleBlock block = {0};
    Slice word = cut_word(line, &block.name);
    Nearest nearest = nearest_to(word);
    reading->open = true;
    reading->unknown = !block_kind_named(word, &block.kind, &nearest);
    if (reading->unknown) {
        mistake_tell_nearest(reading->mistakes, place_of(reading, word), "no block is called \"%\"",
                             &nearest);
        return;
    }
    block.place = place_of(reading, block.name);
    if (!name_valid(block.name, block.kind)) {
        mistake_tell(reading->mistakes, block.place,
                     "a name is a letter, then letters, digits, full stops and hyphens, not \"%\"",
                     block.name);
        block.faulty = true;
    }
    *list_push(reading->arena, reading->blocks) = block;
}

static bool field_key_named(Slice word, BlockKind block, FieldKey *key, Nearest *nearest) {
    for (size_t i = 0; i < FIELD_KEYS; i++) {
        if (field_forms[i].block != block) {
            continue;
        }
        if (slice_equal(word, slice_of(field_forms[i].key))) {
            *key = (FieldKey)i;
            return true;
        }
        nearest_try(nearest, slice_of(field_forms[i].key));
    }
    return false;
}

static bool block_has(const RuleBlock *block, FieldKey key) {
    return block->keys >> key & 1;
}

static void add_field(BlockReading *reading, RuleBlock *block, Slice line) {
    RuleField field;
    Slice word = cut_word(line, &field.value);
    Nearest nearest = nearest_to(word);
    const char *wrong = NULL;
    if (!field_key_named(word, block->kind, &field.key, &nearest)) {
        wrong = "unknown key \"%\"";
    } else if (!field_forms[field.key].repeatable && block_has(block, field.key)) {
        wrong = "\"%\" is given twice";
    } else if (!field.value.length) {
        wrong = "\"%\" has no value";
    }
    if (wrong) {
        mistake_tell_nearest(reading->mistakes, place_of(reading, word), wrong, &nearest);
        block->faulty = true;
        return;
    }
    field.place = place_of(reading, field.value);
    block->keys |= (uint32_t)1 << field.key;
    *list_push(reading->arena, &block->fields) = field;
}

static void read_line(BlockReading *reading) {
    Slice line = slice_trim(reading->text);
    if (!line.length || *line.bytes == '#') {
        return;
    }
    if (!is_blank(*reading->text.bytes)) {
        open_block(reading, line);
    } else if (!reading->open) {
        mistake_tell(reading->mistakes, place_of(reading, line),
                     "this line is indented, but no block was opened above it", line);
    } else if (!reading->unknown) {
        RuleBlocks *blocks = reading->blocks;
        add_field(reading, &blocks->items[blocks->count - 1], line);
    }
}

static void check_required(RuleBlock *block, Mistakes *mistakes) {
    for (size_t i = 0; i < FIELD_KEYS; i++) {
        const FieldForm *form = &field_forms[i];
        if (form->block == block->kind && form->required && !block_has(block, (FieldKey)i)) {
            Nearest key = {.word = slice_of(form->key)};
            mistake_tell_nearest(mistakes, block->place, "\"%\" is missing", &key);
            block->faulty = true;
        }
    }
}

/* False if the bytes are not to be read at all. */
static bool check_bytes(Slice bytes, size_t file, Mistakes *mistakes) {
    if (bytes.length > LIMIT_RULE_FILE_BYTES) {
        mistake_tell(mistakes, (RulePlace){file, 1, 1}, "the file is larger than 1 MiB", bytes);
        return false;
    }
    size_t valid = utf8_valid_length(bytes);
    if (valid == bytes.length) {
        return true;
    }
    RulePlace place = {file, 1, 1};
    for (size_t i = 0; i < valid; i++) {
        bool line_end = bytes.bytes[i] == '\n';
        place.line += line_end;
        place.column = line_end ? 1 : place.column + !utf8_continues(bytes.bytes[i]);
    }
    mistake_tell(mistakes, place, "this byte is not UTF-8; the file is not read", bytes);
    return false;
}

void rule_blocks_read(Arena *arena, Slice bytes, size_t file, RuleBlocks *blocks,
                      Mistakes *mistakes) {
    if (!check_bytes(bytes, file, mistakes)) {
        return;
    }
    if (slice_starts(bytes, SLICE("\xEF\xBB\xBF"))) {
        bytes = slice_part(bytes, 3, bytes.length);
    }
    size_t first = blocks->count;
    BlockReading reading = {
        .arena = arena, .mistakes = mistakes, .blocks = blocks, .file = file, .line = 1};
    for (size_t at = 0; at < bytes.length; reading.line++) {
        const char *end = memchr(bytes.bytes + at, '\n', bytes.length - at);
        size_t line_end = end ? (size_t)(end - bytes.bytes) : bytes.length;
        reading.text = slice_part(bytes, at, line_end);
        read_line(&reading);
        at = line_end + 1;
    }
    for (size_t i = first; i < blocks->count; i++) {
        check_required(&blocks->items[i], mistakes);
    }
}

void rule_blocks_replace(Arena *arena, RuleBlocks *blocks, Mistakes *mistakes) {
    NameTable latest[BLOCK_KINDS] = {0};
    for (size_t i = 0; i < blocks->count; i++) {
        RuleBlock *block = &blocks->items[i];
        size_t earlier;
        bool again = name_table_find(&latest[block->kind], block->name, &earlier);
        if (again && blocks->items[earlier].place.file == block->place.file) {
            mistake_tell(mistakes, block->place, "\"%\" is in this file twice", block->name);
            block->faulty = block->replaced = true;
            continue;
        }
        if (again) {
            blocks->items[earlier].replaced = true;
        }
        name_table_put(arena, &latest[block->kind], block->name, i);
    }
}
