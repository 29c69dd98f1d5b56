#include "rules/compiled_line.h"

#include "base/memory.h"
#include <stdlib.h>

/* Marked text is ASCII in lower case and bytes that stand for themselves, so PCRE2 is never to
 * decode it, whatever a line asks for. Only slots capture. */
#define LINE_OPTIONS (PCRE2_DUPNAMES | PCRE2_NO_AUTO_CAPTURE | PCRE2_NEVER_UTF | PCRE2_NEVER_UCP)

enum { MESSAGE_BYTES = 256 };

static void *code_take(PCRE2_SIZE size, void *unused) {
    (void)unused;
    return memory_take(size);
}

static void code_release(void *taken, void *unused) {
    (void)unused;
    free(taken);
}

pcre2_general_context *compiled_line_memory(void) {
    return pcre2_general_context_create(code_take, code_release, NULL);
}

static pcre2_code *compile(Slice text, bool anchored, int *error, size_t *offset) {
    pcre2_general_context *memory = compiled_line_memory();
    pcre2_compile_context *context = pcre2_compile_context_create(memory);
    pcre2_code *code =
        pcre2_compile((PCRE2_SPTR)text.bytes, text.length,
                      LINE_OPTIONS | (anchored ? PCRE2_ANCHORED : 0), error, offset, context);
    pcre2_compile_context_free(context);
    pcre2_general_context_free(memory);
    return code;
}

static void tell_error(RuleCompiler *compiler, const RuleField *field, const MatchLine *line,
                       int error, size_t source_offset) {
    PCRE2_UCHAR message[MESSAGE_BYTES];
    int length = pcre2_get_error_message(error, message, sizeof message);
    Slice said = {(const char *)message, length > 0 ? (size_t)length : 0};
    size_t offset = regex_source_line_offset(&line->source, source_offset);
    mistake_tell(
        &compiler->mistakes,
        rule_field_place(field, offset < field->value.length ? offset : field->value.length),
        "not a regular expression of PCRE2: %", said);
}

bool compiled_line_try(RuleCompiler *compiler, const RuleField *field, const MatchLine *line) {
    int error;
    size_t offset;
    pcre2_code *code =
        compile(buffer_slice(&line->source.bytes), field->key == PATTERN_MATCH, &error, &offset);
    if (!code) {
        tell_error(compiler, field, line, error, offset);
        return false;
    }
    pcre2_code_free(code);
    return true;
}

static size_t slot_named(const Pattern *pattern, Slice name) {
    size_t slot = 0;
    while (slot < pattern->slot_count && !slice_equal(pattern->slot_names[slot], name)) {
        slot++;
    }
    return slot;
}

/* Each row of PCRE2's table of names: the number in two bytes, the name, a zero byte. */
static void find_groups(const Pattern *pattern, CompiledLine *line) {
    uint32_t count;
    uint32_t row_size;
    PCRE2_SPTR row;
    pcre2_pattern_info(line->code, PCRE2_INFO_NAMECOUNT, &count);
    pcre2_pattern_info(line->code, PCRE2_INFO_NAMEENTRYSIZE, &row_size);
    pcre2_pattern_info(line->code, PCRE2_INFO_NAMETABLE, &row);
    line->groups = memory_take(count * sizeof *line->groups);
    for (uint32_t i = 0; i < count; i++, row += row_size) {
        size_t slot = slot_named(pattern, slice_of((const char *)row + 2));
        if (slot < pattern->slot_count) {
            line->groups[line->group_count++] = (MatchGroup){(uint32_t)row[0] << 8 | row[1], slot};
        }
    }
}

CompiledLine compiled_line_make(const LineSource *source, const Pattern *pattern) {
    CompiledLine line = {0};
    int error;
    size_t offset;
    line.code = compile(source->text, source->anchored, &error, &offset);
    if (line.code) {
        (void)pcre2_jit_compile(line.code, PCRE2_JIT_COMPLETE);
        find_groups(pattern, &line);
    }
    return line;
}

void compiled_line_free(CompiledLine *line) {
    pcre2_code_free(line->code);
    free(line->groups);
    *line = (CompiledLine){0};
}
