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
            const Chains *chains = &needs->items[k].chains;
            for (size_t c = 0; c < chains->count; c++) {
                counts[chains->items[c]]++;
            }
        }
    }
    return counts;
}

static uint64_t chain_bits(const Chains *chains) {
    uint64_t bits = 0;
    for (size_t i = 0; i < chains->count; i++) {
        bits |= chain_bit(chains->items[i]);
    }
    return bits;
}

/* The bit of what a slot takes. There are fewer kinds of slots than bits. */
static uint32_t kind_bit(RuleCompiler *compiler, MarkSet marks) {
    LineIndex *index = &compiler->rules->lines;
    size_t kind = 0;
    while (kind < index->kinds.count && index->kinds.items[kind] != marks) {
        kind++;
    }
    uint32_t bit = UINT32_C(1) << kind;
    if (kind == index->kinds.count) {
        *list_push(compiler->arena, &index->kinds) = marks;
        for (size_t mark = 0; mark <= FIGURE_KINDS; mark++) {
            index->fills[mark] |= marks & MARK_SET(mark) ? bit : 0;
        }
    }
    return bit;
}

static LineGate gate_of(RuleCompiler *compiler, const IndexedLine *line, size_t number) {
    const MatchNeeds *needs = &line->needs;
    LineGate gate = {.triggers = chain_bits(&line->triggers),
                     .marks = (uint32_t)line->run.count,
                     .line = (uint32_t)number};
    for (size_t i = 0; i < needs->count; i++) {
        const MatchNeed *need = &needs->items[i];
        gate.chains |= need->chains.count == 1 ? chain_bits(&need->chains) : 0;
        uint32_t kind = need->marks ? kind_bit(compiler, need->marks) : 0;
        gate.twice |= gate.kinds & kind;
        gate.kinds |= kind;
    }
    return gate;
}

/* How many lines need these, together. */
static size_t lines_that_need(const Chains *chains, const size_t *counts) {
    size_t lines = 0;
    for (size_t i = 0; i < chains->count; i++) {
        lines += counts[chains->items[i]];
    }
    return lines;
}

/* What the line hangs on: of all that it needs the words that fewest lines share, for they tell
 * most. A line that needs no words still needs one of its pattern's triggers, if it has any. */
static const Chains *rarest_chains(const IndexedLine *line, const size_t *counts) {
    const Chains *rarest = NULL;
    for (size_t i = 0; i < line->needs.count; i++) {
        const Chains *chains = &line->needs.items[i].chains;
        if (chains->count &&
            (!rarest || lines_that_need(chains, counts) < lines_that_need(rarest, counts))) {
            rarest = chains;
        }
    }
    return rarest ? rarest : &line->triggers;
}

static void hang_line(RuleCompiler *compiler, size_t number, const size_t *counts) {
    LineIndex *index = &compiler->rules->lines;
    const IndexedLine *line = &index->lines.items[number];
    LineGate gate = gate_of(compiler, line, number);
    const Chains *chains = rarest_chains(line, counts);
    for (size_t i = 0; i < chains->count; i++) {
        *list_push(compiler->arena, &index->gates.items[chains->items[i]]) = gate;
    }
    if (!chains->count) {
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
