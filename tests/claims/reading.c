#include "claims/reading.h"

#include "claims/marking.h"
#include "rules/built_in.h"

static Arena arena, rule_arena;
static RuleSet *rules;
static Matching *matching;

Reading *reading_of(const char *text) {
    arena_empty(&arena);
    Reading *reading = arena_take(&arena, sizeof *reading);
    const char *why = article_read(&arena, SLICE("test.txt"), slice_of(text), &reading->article);
    if (!why) {
        figures_read(&arena, &reading->article, &reading->figures);
        names_read(&arena, &reading->article, &reading->figures, &reading->names);
    }
    return reading;
}

static void load_rules(void) {
    rules = built_in_rules(&rule_arena);
    matching = matching_new(rules);
}

Reading *reading_of_claims(const char *text) {
    if (!rules) {
        load_rules();
    }
    Reading *reading = reading_of(text);
    claims_make(&arena, rules, matching, &reading->article, &reading->figures, &reading->claims,
                &reading->problems);
    return reading;
}

static const char *finished(Buffer *buffer) {
    const char *text = arena_copy(&arena, buffer_slice(buffer).bytes, buffer->length);
    buffer_free(buffer);
    return text;
}

static char letter_of(char byte) {
    static const char letters[] = "CPOFKMQVRXDTAUSLZN";
    return mark_is(byte) ? letters[byte - MARK_FIGURE] : byte;
}

static void add_marked(Buffer *out, const MarkedSentence *marked) {
    for (size_t at = 0; at < marked->text.length; at++) {
        if (at > 0 && marked->clauses.items[marked_clause_at(marked, at)] == at) {
            buffer_add_byte(out, '|');
        }
        buffer_add_byte(out, letter_of(marked->text.bytes[at]));
    }
}

const char *reading_marked(const Reading *reading) {
    Buffer out = {0};
    for (size_t i = 0; i < reading->claims.passages.count; i++) {
        buffer_add_string(&out, i ? " / " : "");
        add_marked(&out, &reading->claims.passages.items[i].marked);
    }
    return finished(&out);
}

const char *reading_names(const Reading *reading) {
    Buffer out = {0};
    for (size_t i = 0; i < reading->names.count; i++) {
        const Name *name = &reading->names.items[i];
        buffer_add_string(&out, i ? " | " : "");
        buffer_add(&out, slice_part(reading->article.text, name->start, name->end));
        buffer_add_string(&out, "=");
        buffer_add(&out, name->key);
    }
    return finished(&out);
}

static void add_scoped(Buffer *out, const Reading *reading, const Claim *claim) {
    const Figure *figure = &reading->figures.items[claim->figure];
    buffer_add(out, slice_part(reading->article.text, figure->start, figure->end));
    if (claim->scope.when.length || claim->scope.of.length) {
        buffer_add_byte(out, ':');
        buffer_add(out, claim->scope.when);
    }
    if (claim->scope.of.length) {
        buffer_add_byte(out, ':');
        buffer_add(out, claim->scope.of);
    }
}

const char *reading_scopes(const Reading *reading) {
    Buffer out = {0};
    for (size_t i = 0; i < reading->claims.list.count; i++) {
        const Claim *claim = &reading->claims.list.items[i];
        if (claim->measure == MEASURE_ANY) {
            buffer_add_string(&out, out.length ? " / " : "");
            add_scoped(&out, reading, claim);
        }
    }
    return finished(&out);
}

int reading_end(void **state) {
    (void)state;
    if (rules) {
        matching_free(matching);
        arena_free(&rule_arena);
        rules = NULL;
    }
    arena_free(&arena);
    return 0;
}
