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
    for (size_t i = 0; i < sentence->cues.count; i++) {
        signs.chain_bits |= chain_bit(sentence->cues.items[i].class_id);
    }
    return signs;
}

/* Those that hang on a chain of the sentence, or on none. */
static void open_hung_lines(const SentenceSigns *signs, const LineIndex *index, size_t chain_count,
                            uint64_t *open) {
    memcpy(open, &index->hung[chain_count * index->width], index->width * sizeof *open);
    for (size_t number = 1; number <= signs->chains->link_count; number++) {
        const ChainLink *link = hit_chains_link(signs->chains, number);
        const uint64_t *hung = &index->hung[link->chain * index->width];
        for (size_t i = 0; !link->next && i < index->width; i++) { /* once for each chain */
            open[i] |= hung[i];
        }
    }
}

static void close_lines_without_parts(const SentenceSigns *signs, const LineIndex *index,
                                      uint64_t *open) {
    for (LineParts missing = index->parts & ~signs->parts; missing; missing &= missing - 1) {
        const uint64_t *needing = &index->needing[(size_t)__builtin_ctzll(missing) * index->width];
        for (size_t i = 0; i < index->width; i++) {
            open[i] &= ~needing[i];
        }
    }
}

static bool gate_opens(const SentenceSigns *signs, const LineGate *gate) {
    return !(gate->chains & ~signs->chain_bits) &&
           (!gate->triggers || gate->triggers & signs->chain_bits) &&
           gate->marks <= signs->sentence->marks.count;
}

void sentence_open_lines(const SentenceSigns *signs, const LineIndex *index, size_t chain_count,
                         uint64_t *open) {
    open_hung_lines(signs, index, chain_count, open);
    close_lines_without_parts(signs, index, open);
    for (size_t i = 0; i < index->width; i++) {
        for (uint64_t left = open[i]; left; left &= left - 1) {
            size_t line = 64 * i + (size_t)__builtin_ctzll(left);
            open[i] &= gate_opens(signs, &index->gates.items[line]) ? UINT64_MAX : ~(left & -left);
        }
    }
}
