#ifndef ADDSUP_RULES_HIT_CHAINS_H
#define ADDSUP_RULES_HIT_CHAINS_H
/* The cues of one sentence: a chain for each class and for each word that match lines need. Reused
 * from sentence to sentence. Offsets have 32 bits, as limits.h lets them. */
#include "rules/marked.h"
#include <stdint.h>

enum { END_OF_CHAIN = 0 };

typedef struct ChainLink {
    uint32_t chain;
    uint32_t at;   /* where the hit starts */
    uint32_t mark; /* index of the first mark that does not stand before it */
    uint32_t next; /* the number of the chain's next link, or END_OF_CHAIN */
} ChainLink;

typedef struct HitChain {
    uint32_t first; /* the number of its first link, or END_OF_CHAIN */
    uint32_t last;  /* of a chain that has links where the last one stands */
} HitChain;

typedef struct HitChains {
    HitChain *chains;
    ChainLink *links;
    size_t link_count, link_room;
} HitChains;

void hit_chains_make(HitChains *chains, size_t count);
void hit_chains_free(HitChains *chains);

/* In the order in which the cues stand. */
void hit_chains_fill(HitChains *chains, const MarkedSentence *sentence);

/* Takes out what was put in: time does not depend on the number of chains. */
void hit_chains_empty(HitChains *chains);

/* Links are numbered from 1. */
static inline const ChainLink *hit_chains_link(const HitChains *chains, size_t number) {
    return &chains->links[number - 1];
}

#endif
