#include "rules/rule_block.h"

#include "base/buffer.h"
#include "base/utf8.h"

typedef struct BlockReading {
    Arena *arena;
    const BlockLanguage *language;
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

static bool block_kind_named(const BlockLanguage *language, Slice word, int *kind,
                             Nearest *nearest) {
    for (size_t i = 0; i < language->block_count; i++) {
        Slice known = slice_of(language->blocks[i].word);
        if (slice_equal(word, known)) {
            *kind = (int)i;
            return true;
        }
        nearest_try(nearest, known);
    }
    return false;
}

static bool is_well_named(const BlockForm *form, Slice name) {
    return form->name_valid ? name.length && form->name_valid(name) : !name.length;
}

static void tell_bad_name(BlockReading *reading, const RuleBlock *block) {
    Buffer form = {0};
    if (!reading->language->blocks[block->kind].name_valid) {
        mistake_tell(reading->mistakes, block->place, "this block has no name: \"%\"", block->name);
        return;
    }
    buffer_add_string(&form, "a name is ");
    buffer_add_string(&form, reading->language->blocks[block->kind].name_form);
    buffer_add_string(&form, ", not \"%\"");
    mistake_tell(reading->mistakes, block->place, form.bytes, block->name);
    buffer_free(&form);
}

static void open_block(BlockReading *reading, Slice line) {
    RuleBlock block = {0};
    Slice word = cut_word(line, &block.name);
    Nearest nearest = nearest_to(word);
    reading->open = true;
    reading->unknown = !block_kind_named(reading->language, word, &block.kind, &nearest);
    if (reading->unknown) {
        mistake_tell_nearest(reading->mistakes, place_of(reading, word), "no block is called \"%\"",
                             &nearest);
        return;
    }
    block.place = place_of(reading, block.name);
    if (!is_well_named(&reading->language->blocks[block.kind], block.name)) {
        tell_bad_name(reading, &block);
        block.faulty = true;
    }
    *list_push(reading->arena, reading->blocks) = block;
}

static bool field_key_named(const BlockLanguage *language, Slice word, int block, int *key,
                            Nearest *nearest) {
    for (size_t i = 0; i < language->field_count; i++) {
        Slice known = slice_of(language->fields[i].key);
        if (language->fields[i].block != block) {
            continue;
        }
        if (slice_equal(word, known)) {
            *key = (int)i;
            return true;
        }
        nearest_try(nearest, known);
    }
    return false;
}

static bool block_has(const RuleBlock *block, int key) {
    return block->keys >> key & 1;
}

static void add_field(BlockReading *reading, RuleBlock *block, Slice line) {
    RuleField field;
    Slice word = cut_word(line, &field.value);
    Nearest nearest = nearest_to(word);
    const char *wrong = NULL;
    if (!field_key_named(reading->language, word, block->kind, &field.key, &nearest)) {
        wrong = "unknown key \"%\"";
    } else if (!reading->language->fields[field.key].repeatable && block_has(block, field.key)) {
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

static void check_required(const BlockLanguage *language, RuleBlock *block, Mistakes *mistakes) {
    for (size_t i = 0; i < language->field_count; i++) {
        const FieldForm *form = &language->fields[i];
        if (form->block == block->kind && form->required && !block_has(block, (int)i)) {
            Nearest key = {.word = slice_of(form->key)};
            mistake_tell_nearest(mistakes, block->place, "\"%\" is missing", &key);
            block->faulty = true;
        }
    }
}

/* False if the bytes are not to be read at all. */
static bool check_bytes(Slice bytes, size_t most, size_t file, Mistakes *mistakes) {
    enum { MIB = 1024 * 1024 };
    if (bytes.length > most) {
        Buffer size = {0};
        buffer_add_count(&size, most / MIB);
        mistake_tell(mistakes, (RulePlace){file, 1, 1}, "the file is larger than % MiB",
                     buffer_slice(&size));
        buffer_free(&size);
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

void rule_blocks_read(Arena *arena, const BlockLanguage *language, Slice bytes, size_t file,
                      RuleBlocks *blocks, Mistakes *mistakes) {
    if (!check_bytes(bytes, language->most_bytes, file, mistakes)) {
        return;
    }
    if (slice_starts(bytes, SLICE("\xEF\xBB\xBF"))) {
        bytes = slice_part(bytes, 3, bytes.length);
    }
    size_t first = blocks->count;
    BlockReading reading = {.arena = arena,
                            .language = language,
                            .mistakes = mistakes,
                            .blocks = blocks,
                            .file = file,
                            .line = 1};
    for (size_t at = 0; at < bytes.length; reading.line++) {
        const char *end = memchr(bytes.bytes + at, '\n', bytes.length - at);
        size_t line_end = end ? (size_t)(end - bytes.bytes) : bytes.length;
        reading.text = slice_part(bytes, at, line_end);
        read_line(&reading);
        at = line_end + 1;
    }
    for (size_t i = first; i < blocks->count; i++) {
        check_required(language, &blocks->items[i], mistakes);
    }
}
