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

/* The longer first: the last is the shortest. */
static int compare_phrases(const void *a, const void *b) {
    const Slice *left = a;
    const Slice *right = b;
    if (left->length != right->length) {
        return left->length > right->length ? -1 : 1;
    }
    return slice_compare(*left, *right);
}

/* Of two phrases the one that goes on behind the other first, all that begin alike side by side. */
static int compare_beginnings(const void *a, const void *b) {
    return -slice_compare(*(const Slice *)a, *(const Slice *)b);
}

/* How many bytes from `at` on the first and the last phrase have in common, and so all between. */
static size_t common_length(const Slice *phrases, size_t count, size_t at) {
    Slice first = phrases[0], last = phrases[count - 1];
    size_t end = at;
    while (end < last.length && end < first.length && first.bytes[end] == last.bytes[end]) {
        end++;
    }
    return end - at;
}

/* How many phrases from the first on go on with the same byte at `at`: one if it ends there. */
static size_t alike_count(const Slice *phrases, size_t count, size_t at) {
    size_t alike = 1;
    while (alike < count && common_length(phrases, alike + 1, at) > 0) {
        alike++;
    }
    return alike;
}

/* A group that is open: what its phrases begin with is told before it. */
typedef struct AlikePhrases {
    size_t shared; /* bytes */
    size_t behind; /* the first phrase that is not one of them */
} AlikePhrases;

/* Adds phrases in order of their beginnings, and once what several begin with: "a (?:rise|fall)".
 * PCRE2 tries one alternative after the other, so that a long list of them costs more than all else
 * of a line. */
static void add_alternatives(Buffer *out, const Slice *phrases, size_t count) {
    enum { DEPTH = 16 }; /* PCRE2 takes no more than 250 */
    AlikePhrases groups[DEPTH + 1] = {{0, count}};
    size_t depth = 0;
    for (size_t i = 0; i < count; i++) {
        const Slice *phrase = &phrases[i];
        size_t shared = groups[depth].shared, alike;
        while (depth < DEPTH &&
               (alike = alike_count(phrase, groups[depth].behind - i, shared)) > 1) {
            size_t end = shared + common_length(phrase, alike, shared);
            buffer_add(out, slice_part(*phrase, shared, end));
            buffer_add_string(out, "(?:");
            groups[++depth] = (AlikePhrases){shared = end, i + alike};
        }
        buffer_add(out, slice_part(*phrase, shared, phrase->length));
        for (; depth > 0 && groups[depth].behind == i + 1; depth--) {
            buffer_add_byte(out, ')');
        }
        buffer_add_string(out, i + 1 < count ? "|" : "");
    }
}

static Slice alternation_of(Arena *arena, const Slices *phrases) {
    Buffer alternation = {0};
    Slice *sorted = arena_take(arena, (phrases->count + 1) * sizeof *sorted);
    if (phrases->count) {
        memcpy(sorted, phrases->items, phrases->count * sizeof *sorted);
        qsort(sorted, phrases->count, sizeof *sorted, compare_beginnings);
    }
    add_alternatives(&alternation, sorted, phrases->count);
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
                     "more than 512 words blocks: \"%\" is left out", block->name);
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

void words_mark_used(RuleCompiler *compiler, Slice value) {
    RuleSet *rules = compiler->rules;
    size_t open = value.length; /* behind the last brace that was opened */
    for (size_t at = 0; at < value.length; at++) {
        size_t id;
        if (value.bytes[at] == '{') {
            open = at + 1;
        } else if (value.bytes[at] == '}' && open <= at &&
                   name_table_find(&rules->class_names, slice_part(value, open, at), &id) &&
                   id != NAME_FAULTY) {
            rules->classes.items[id].used = true;
        }
        open = value.bytes[at] == '}' ? value.length : open;
    }
}
