#include "rules/sentence_signs.h"

static void read_marks(const LineIndex *index, SentenceSigns *signs) {
    const MarkedSentence *sentence = signs->sentence;
    for (size_t i = 0; i < sentence->marks.count; i++) {
        char mark = sentence->text.bytes[sentence->marks.items[i].at];
        signs->mark_sets[i] = mark_set_of(mark);
        LineParts fills = index->fills[mark - MARK_FIGURE];
        signs->parts |= fills | (signs->parts & fills) << PART_TWICE;
    }
}

static void read_bytes(SentenceSigns *signs) {
    Slice text = signs->sentence->text;
    for (size_t i = 0; NEEDED_BYTES[i]; i++) {
        bool stands = memchr(text.bytes, NEEDED_BYTES[i], text.length);
        signs->parts |= stands ? UINT64_C(1) << (PART_BYTE + i) : 0;
    }
}

SentenceSigns sentence_signs(Arena *arena, const LineIndex *index, const MarkedSentence *sentence,
                             const HitChains *chains) {
    SentenceSigns signs = {.sentence = sentence, .chains = chains};
    signs.mark_sets = arena_take(arena, sentence->marks.count * sizeof *signs.mark_sets);
    read_marks(index, &signs);
    read_bytes(&signs);
    for (size_t i = 0; i < chains->present_count; i++) {
        signs.chain_bits |= chain_bit(chains->present[i]);
    }
    return signs;
}

/* Opens those lines of a chain that pass: all that their gates ask for stands in the sentence. */
static void open_lines(const SentenceSigns *signs, const LineIndex *index, size_t chain,
                       uint64_t *open) {
    const LineGate *end = &index->gates[index->gate_starts[chain + 1]];
    for (const LineGate *gate = &index->gates[index->gate_starts[chain]]; gate < end; gate++) {
        if (gate->parts & ~signs->parts) {
            gate += gate->alike;
        } else if (!(gate->chains & ~signs->chain_bits) &&
                   (!gate->triggers || gate->triggers & signs->chain_bits) &&
                   gate->marks <= signs->sentence->marks.count) {
            open[gate->line / 64] |= UINT64_C(1) << gate->line % 64;
        }
    }
}

void sentence_open_lines(const SentenceSigns *signs, const LineIndex *index, size_t chain_count,
                         uint64_t *open) {
    open_lines(signs, index, chain_count, open);
    for (size_t i = 0; i < signs->chains->present_count; i++) {
        open_lines(signs, index, signs->chains->present[i], open);
    }
}
