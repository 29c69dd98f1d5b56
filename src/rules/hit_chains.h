#ifndef ADDSUP_RULES_HIT_CHAINS_H
#define ADDSUP_RULES_HIT_CHAINS_H
/* Which chains have cues in one sentence, and where the first and the last of each stands: a chain
 * is a class, or a word that match lines need. Nearly all have one cue, so that those between are
 * not linked but looked through. Reused from sentence to sentence. */
#include "rules/marked.h"
#include <stdint.h>

/* Cues by their numbers in the sentence, from 1 on; 0 where there is none. */
typedef struct HitChain {
    uint32_t first, last;
} HitChain;

typedef struct HitChains {
    const Cue *cues;   /* of the sentence */
    HitChain *chains;  /* of the rule set */
    uint16_t *present; /* those that have a cue, each once */
    size_t present_count;
} HitChains;

void hit_chains_make(HitChains *chains, size_t count);
void hit_chains_free(HitChains *chains);

void hit_chains_fill(HitChains *chains, const MarkedSentence *sentence);

/* Takes out what was put in: time does not depend on the number of chains. */
void hit_chains_empty(HitChains *chains);

static inline bool hit_chains_has(const HitChains *chains, size_t chain) {
    return chains->chains[chain].first != 0;
}

/* Of a chain that has one. */
static inline const Cue *hit_chains_last(const HitChains *chains, size_t chain) {
    return &chains->cues[chains->chains[chain].last - 1];
}

/* The first cue of a chain; NULL if it has none. */
static inline const Cue *hit_chains_first(const HitChains *chains, size_t chain) {
    uint32_t first = chains->chains[chain].first;
    return first ? &chains->cues[first - 1] : NULL;
}

/* For the one below: the cue is not the last of its chain. */
const Cue *hit_chains_seek(size_t chain, const Cue *cue);

/* The one behind this one; NULL behind the last. */
static inline const Cue *hit_chains_next(const HitChains *chains, size_t chain, const Cue *cue) {
    return cue == hit_chains_last(chains, chain) ? NULL : hit_chains_seek(chain, cue);
}

/* Does a cue of the chain stand from an offset on, before `end`? */
bool hit_chains_stands(const HitChains *chains, size_t chain, size_t from, size_t end);

#endif
