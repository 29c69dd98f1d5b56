#ifndef ADDSUP_RULES_SENTENCE_SIGNS_H
#define ADDSUP_RULES_SENTENCE_SIGNS_H
/* What of a sentence tells which match lines may match in it, and where. */
#include "rules/hit_chains.h"
#include "rules/line_index.h"

typedef struct SentenceSigns {
    const MarkedSentence *sentence;
    const HitChains *chains; /* of its cues */
    MarkSet *mark_sets;      /* for each mark the set of it alone */
    LineParts parts;         /* that its marks and bytes can be */
    uint64_t chain_bits;     /* of all chains that have a cue */
} SentenceSigns;

SentenceSigns sentence_signs(Arena *arena, const LineIndex *index, const MarkedSentence *sentence,
                             const HitChains *chains);

/* Sets the bit, of 64 in a number, of each line that may match as far as these tell. A chain behind
 * the last stands for lines that need none. */
void sentence_open_lines(const SentenceSigns *signs, const LineIndex *index, size_t chain_count,
                         uint64_t *open);

#endif
