#include "rules/line_index.h"

#include "rules/pattern_matcher.h"

static void add_lines(RuleCompiler *compiler, size_t pattern) {
    RuleSet *rules = compiler->rules;
    const Pattern *of = &rules->patterns.items[pattern];
    for (size_t i = 0; i < of->matchers.count; i++) {
        *list_push(compiler->arena, &rules->lines.lines) =
            (IndexedLine){pattern, of->matchers.items[i]};
    }
}

/* How many lines need each chain. */
static size_t *count_needs(const RuleCompiler *compiler) {
    const LineIndex *index = &compiler->rules->lines;
    size_t *counts = arena_take(compiler->arena, compiler->rules->chain_count * sizeof *counts);
    for (size_t i = 0; i < index->lines.count; i++) {
        const MatchNeeds *needs = &index->lines.items[i].matcher->needs;
        for (size_t k = 0; k < needs->count; k++) {
            counts[needs->items[k].chain] += needs->items[k].marks == 0;
        }
    }
    return counts;
}

static uint64_t trigger_bits(const struct PatternGuard *guard) {
    uint64_t bits = 0;
    for (size_t i = 0; i < guard->triggers.count; i++) {
        bits |= chain_bit(guard->triggers.items[i]);
    }
    return bits;
}

static LineGate gate_of(const IndexedLine *line, size_t number) {
    const MatchNeeds *needs = &line->matcher->needs;
    LineGate gate = {.marks = (uint32_t)line->matcher->run.count, .line = (uint32_t)number};
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
    const Pattern *pattern = &compiler->rules->patterns.items[line->pattern];
    LineGate gate = gate_of(line, number);
    gate.triggers = trigger_bits(pattern->guard);
    const MatchNeed *need = rarest_need(&line->matcher->needs, counts);
    if (need) {
        *list_push(compiler->arena, &index->gates.items[need->chain]) = gate;
        return;
    }
    for (size_t i = 0; i < pattern->guard->triggers.count; i++) {
        *list_push(compiler->arena, &index->gates.items[pattern->guard->triggers.items[i]]) = gate;
    }
    if (!pattern->guard->triggers.count) {
        *list_push(compiler->arena, &index->always) = gate;
    }
}

void line_index_make(RuleCompiler *compiler) {
    RuleSet *rules = compiler->rules;
    for (size_t i = 0; i < rules->patterns.count; i++) {
        add_lines(compiler, i);
    }
    while (rules->lines.gates.count < rules->chain_count) {
        *list_push(compiler->arena, &rules->lines.gates) = (LineGates){0};
    }
    const size_t *counts = count_needs(compiler);
    for (size_t i = 0; i < rules->lines.lines.count; i++) {
        hang_line(compiler, i, counts);
    }
}
