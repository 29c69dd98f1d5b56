#include "rules/line_index.h"

#include "rules/pattern_matcher.h"
#include <stdlib.h>

/* A gate, and the chain that it belongs to. */
typedef struct HungGate {
    size_t chain;
    LineGate gate;
} HungGate;

typedef LIST_OF(HungGate) HungGates;

/* The making of the index. */
typedef struct Indexing {
    RuleCompiler *compiler;
    LineIndex *index;
    size_t *counts; /* for each chain how many lines need it */
    HungGates hung;
} Indexing;

static void count_needs(const Indexing *indexing, const MatchNeeds *needs) {
    for (size_t i = 0; i < needs->count; i++) {
        const Chains *chains = &needs->items[i].chains;
        for (size_t k = 0; k < chains->count; k++) {
            indexing->counts[chains->items[k]]++;
        }
    }
}

static void count_all_needs(const Indexing *indexing) {
    const RuleSet *rules = indexing->compiler->rules;
    for (size_t i = 0; i < rules->patterns.count; i++) {
        const Pattern *pattern = &rules->patterns.items[i];
        for (size_t k = 0; k < pattern->matchers.count; k++) {
            count_needs(indexing, &pattern->matchers.items[k]->needs);
        }
    }
}

static uint64_t chain_bits(const Chains *chains) {
    uint64_t bits = 0;
    for (size_t i = 0; i < chains->count; i++) {
        bits |= chain_bit(chains->items[i]);
    }
    return bits;
}

/* The bit of what a slot takes. */
static LineParts kind_bit(const Indexing *indexing, MarkSet marks) {
    LineIndex *index = indexing->index;
    size_t kind = 0;
    while (kind < index->kinds.count && index->kinds.items[kind] != marks) {
        kind++;
    }
    LineParts bit = UINT64_C(1) << kind;
    if (kind == index->kinds.count) {
        *list_push(indexing->compiler->arena, &index->kinds) = marks;
        for (size_t mark = 0; mark <= FIGURE_KINDS; mark++) {
            index->fills[mark] |= marks & MARK_SET(mark) ? bit : 0;
        }
    }
    return bit;
}

static LineParts parts_of(const Indexing *indexing, const PatternMatcher *matcher) {
    LineParts parts = (LineParts)matcher->bytes << PART_BYTE;
    for (size_t i = 0; i < matcher->needs.count; i++) {
        MarkSet marks = matcher->needs.items[i].marks;
        LineParts kind = marks ? kind_bit(indexing, marks) : 0;
        parts |= kind | (parts & kind) << PART_TWICE;
    }
    return parts;
}

static LineGate gate_of(const Indexing *indexing, const Pattern *pattern,
                        const PatternMatcher *matcher) {
    LineGate gate = {.triggers = chain_bits(&pattern->guard->triggers),
                     .parts = parts_of(indexing, matcher),
                     .marks = (uint16_t)matcher->run.count,
                     .line = (uint32_t)indexing->index->lines.count};
    for (size_t i = 0; i < matcher->needs.count; i++) {
        const Chains *chains = &matcher->needs.items[i].chains;
        gate.chains |= chains->count == 1 ? chain_bits(chains) : 0;
    }
    return gate;
}

/* The length of the shortest phrase of a class, or of a word. */
static size_t shortest_phrase(const RuleSet *rules, size_t chain) {
    if (chain >= rules->classes.count) {
        return rules->needed_words.entries.items[chain - rules->classes.count].name.length;
    }
    const Slices *phrases = &rules->classes.items[chain].phrases;
    return phrases->count ? phrases->items[phrases->count - 1].length : 0;
}

/* How often a line would be looked at that hangs on these, as far as can be told: short words are
 * the common ones, and what many lines need is common too. */
static size_t commonness(const Indexing *indexing, const Chains *chains) {
    enum { LONG_WORD = 7 };
    size_t common = 0;
    for (size_t i = 0; i < chains->count; i++) {
        size_t length = shortest_phrase(indexing->compiler->rules, chains->items[i]);
        common += indexing->counts[chains->items[i]]
                  << (length < LONG_WORD ? LONG_WORD - length : 0);
    }
    return common;
}

/* What a line hangs on: of all that it needs the words that fewest lines share, for they tell most.
 * A line that needs no words still needs one of its pattern's triggers, if it has any. */
static const Chains *rarest_chains(const Indexing *indexing, const Pattern *pattern,
                                   const MatchNeeds *needs) {
    const Chains *rarest = NULL;
    for (size_t i = 0; i < needs->count; i++) {
        const Chains *chains = &needs->items[i].chains;
        if (chains->count &&
            (!rarest || commonness(indexing, chains) < commonness(indexing, rarest))) {
            rarest = chains;
        }
    }
    return rarest ? rarest : &pattern->guard->triggers;
}

static void hang_line(Indexing *indexing, const Pattern *pattern, const PatternMatcher *matcher) {
    Arena *arena = indexing->compiler->arena;
    LineGate gate = gate_of(indexing, pattern, matcher);
    const Chains *chains = rarest_chains(indexing, pattern, &matcher->needs);
    for (size_t i = 0; i < chains->count; i++) {
        *list_push(arena, &indexing->hung) = (HungGate){chains->items[i], gate};
    }
    if (!chains->count) {
        size_t behind = indexing->compiler->rules->chain_count;
        *list_push(arena, &indexing->hung) = (HungGate){behind, gate};
    }
}

static void add_set(Arena *arena, const Chains *chains, Chains *sets) {
    if (chains->count) {
        *list_push(arena, sets) = chains->count;
    }
    for (size_t i = 0; i < chains->count; i++) {
        *list_push(arena, sets) = chains->items[i];
    }
}

/* Most lines have no set here or there: those share one that ends at once, which is at hand. */
static ChainSets packed_sets(Arena *arena, const Chains *sets) {
    static const uint16_t none[] = {0};
    if (sets->count == 0) {
        return none;
    }
    uint16_t *packed = arena_take(arena, (sets->count + 1) * sizeof *packed);
    for (size_t i = 0; i < sets->count; i++) {
        packed[i] = (uint16_t)sets->items[i];
    }
    return packed;
}

/* Of marks the run tells more, and the first need is where the line starts. */
static ChainSets needs_behind_start(Arena *arena, const MatchNeeds *needs) {
    Chains sets = {0};
    for (size_t i = 1; i < needs->count; i++) {
        add_set(arena, &needs->items[i].chains, &sets);
    }
    return packed_sets(arena, &sets);
}

static void add_near_needs(Arena *arena, const MatchNeeds *needs, IndexedLine *line) {
    for (size_t i = 1; i < needs->count; i++) {
        const MatchNeed *need = &needs->items[i];
        if (need->near && need->chains.count) {
            Chains set = {0};
            add_set(arena, &need->chains, &set);
            *list_push(arena, &line->near) =
                (NearNeed){packed_sets(arena, &set), need->passed, need->reach};
        }
    }
}

static ChainSets triggers_of(Arena *arena, const Pattern *pattern) {
    Chains sets = {0};
    add_set(arena, &pattern->guard->triggers, &sets);
    return packed_sets(arena, &sets);
}

static void add_line(Indexing *indexing, size_t pattern, const PatternMatcher *matcher) {
    Arena *arena = indexing->compiler->arena;
    const Pattern *of = &indexing->compiler->rules->patterns.items[pattern];
    const MatchNeed *start = &matcher->needs.items[0];
    hang_line(indexing, of, matcher);
    IndexedLine line = {.matcher = matcher,
                        .needs = needs_behind_start(arena, &matcher->needs),
                        .triggers = triggers_of(arena, of),
                        .run = matcher->run,
                        .prefix = matcher->prefix,
                        .start_marks = start->marks,
                        .start_chain = start->marks ? 0 : (uint32_t)start->chains.items[0],
                        .pattern = (uint32_t)pattern};
    add_near_needs(arena, &matcher->needs, &line);
    *list_push(arena, &indexing->index->lines) = line;
}

static int by_parts(const void *left, const void *right) {
    const LineGate *a = left, *b = right;
    return (a->parts > b->parts) - (a->parts < b->parts);
}

/* Puts gates with the same parts side by side, so that they are passed over together. */
static void sort_chain(LineGate *gates, size_t count) {
    if (count) {
        qsort(gates, count, sizeof *gates, by_parts);
    }
    for (size_t i = count; i-- > 1;) {
        bool alike = gates[i].parts == gates[i - 1].parts && gates[i].alike < UINT16_MAX;
        gates[i - 1].alike = alike ? (uint16_t)(gates[i].alike + 1) : 0;
    }
}

/* Puts the gates of each chain side by side. */
static void sort_gates(const Indexing *indexing) {
    Arena *arena = indexing->compiler->arena;
    LineIndex *index = indexing->index;
    const HungGates *hung = &indexing->hung;
    size_t chains = indexing->compiler->rules->chain_count + 1;
    index->gates = arena_take(arena, hung->count * sizeof *index->gates);
    index->gate_starts = arena_take(arena, (chains + 1) * sizeof *index->gate_starts);
    for (size_t i = 0; i < hung->count; i++) {
        index->gate_starts[hung->items[i].chain]++;
    }
    for (size_t i = 1; i <= chains; i++) { /* for now where they end */
        index->gate_starts[i] += index->gate_starts[i - 1];
    }
    for (size_t i = hung->count; i-- > 0;) {
        index->gates[--index->gate_starts[hung->items[i].chain]] = hung->items[i].gate;
    }
    for (size_t i = 0; i < chains; i++) {
        sort_chain(index->gates + index->gate_starts[i],
                   index->gate_starts[i + 1] - index->gate_starts[i]);
    }
}

void line_index_make(RuleCompiler *compiler) {
    RuleSet *rules = compiler->rules;
    Indexing indexing = {.compiler = compiler, .index = &rules->lines};
    indexing.counts = arena_take(compiler->arena, rules->chain_count * sizeof *indexing.counts);
    count_all_needs(&indexing);
    for (size_t i = 0; i < rules->patterns.count; i++) {
        const Pattern *pattern = &rules->patterns.items[i];
        for (size_t k = 0; k < pattern->matchers.count; k++) {
            add_line(&indexing, i, pattern->matchers.items[k]);
        }
    }
    sort_gates(&indexing);
}
