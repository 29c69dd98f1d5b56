#include "rules/line_index.h"

#include "rules/pattern_matcher.h"

static void *packed(Arena *arena, const void *items, size_t size) {
    void *copy = arena_take(arena, size);
    return size ? memcpy(copy, items, size) : copy;
}

static IndexedLine line_of(Arena *arena, size_t pattern, const Pattern *of, size_t index) {
    const PatternMatcher *matcher = of->matchers.items[index];
    IndexedLine line = {.pattern = pattern,
                        .triggers = of->guard->triggers,
                        .needs = matcher->needs,
                        .run = matcher->run,
                        .prefix = matcher->prefix,
                        .matcher = matcher};
    line.needs.items = packed(arena, line.needs.items, line.needs.count * sizeof *line.needs.items);
    line.run.items = packed(arena, line.run.items, line.run.count * sizeof *line.run.items);
    return line;
}

static void add_lines(RuleCompiler *compiler) {
    RuleSet *rules = compiler->rules;
    for (size_t i = 0; i < rules->patterns.count; i++) {
        const Pattern *pattern = &rules->patterns.items[i];
        for (size_t k = 0; k < pattern->matchers.count; k++) {
            IndexedLine line = line_of(compiler->arena, i, pattern, k);
            *list_push(compiler->arena, &rules->lines.lines) = line;
        }
    }
}

/* How many lines need each chain. */
static size_t *count_needs(const RuleCompiler *compiler) {
    const LineIndex *index = &compiler->rules->lines;
    size_t *counts = arena_take(compiler->arena, compiler->rules->chain_count * sizeof *counts);
    for (size_t i = 0; i < index->lines.count; i++) {
        const MatchNeeds *needs = &index->lines.items[i].needs;
        for (size_t k = 0; k < needs->count; k++) {
            counts[needs->items[k].chain] += needs->items[k].marks == 0;
        }
    }
    return counts;
}

static uint64_t trigger_bits(const ClassIds *triggers) {
    uint64_t bits = 0;
    for (size_t i = 0; i < triggers->count; i++) {
        bits |= chain_bit(triggers->items[i]);
    }
    return bits;
}

static LineGate gate_of(const IndexedLine *line, size_t number) {
    const MatchNeeds *needs = &line->needs;
    LineGate gate = {.marks = (uint32_t)line->run.count, .line = (uint32_t)number};
    for (size_t i = 0; i < needs->count; i++) {
        const MatchNeed *need = &needs->items[i];
        bool one_kind = (need->marks & (need->marks - 1)) == 0;
        gate.chains |= need->marks ? 0 : chain_bit(need->chain);
        gate.kinds |= one_kind ? need->marks : 0;
    }
    return gate;
}

/* The need on which the line hangs: the words that fewest lines share tell most. NULL: only marks
 * are needed. */
static const MatchNeed *rarest_need(const MatchNeeds *needs, const size_t *counts) {
    const MatchNeed *rarest = NULL;
    for (size_t i = 0; i < needs->count; i++) {
        const MatchNeed *need = &needs->items[i];
        if (!need->marks && (!rarest || counts[need->chain] < counts[rarest->chain])) {
            rarest = need;
        }
    }
    return rarest;
}

/* Lines that need no words still need one of their pattern's triggers, if it has any. */
static void hang_line(RuleCompiler *compiler, size_t number, const size_t *counts) {
    LineIndex *index = &compiler->rules->lines;
    const IndexedLine *line = &index->lines.items[number];
    LineGate gate = gate_of(line, number);
    gate.triggers = trigger_bits(&line->triggers);
    const MatchNeed *need = rarest_need(&line->needs, counts);
    if (need) {
        *list_push(compiler->arena, &index->gates.items[need->chain]) = gate;
        return;
    }
    for (size_t i = 0; i < line->triggers.count; i++) {
        *list_push(compiler->arena, &index->gates.items[line->triggers.items[i]]) = gate;
    }
    if (!line->triggers.count) {
        *list_push(compiler->arena, &index->always) = gate;
    }
}

void line_index_make(RuleCompiler *compiler) {
    RuleSet *rules = compiler->rules;
    add_lines(compiler);
    while (rules->lines.gates.count < rules->chain_count) {
        *list_push(compiler->arena, &rules->lines.gates) = (LineGates){0};
    }
    const size_t *counts = count_needs(compiler);
    for (size_t i = 0; i < rules->lines.lines.count; i++) {
        hang_line(compiler, i, counts);
    }
}
