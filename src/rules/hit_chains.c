#include "rules/hit_chains.h"

#include "base/memory.h"
#include <stdlib.h>

void hit_chains_make(HitChains *chains, size_t count) {
    size_t size = count * sizeof *chains->chains;
    *chains = (HitChains){.chains = memset(memory_take(size), 0, size)};
}

void hit_chains_free(HitChains *chains) {
    free(chains->chains);
    free(chains->links);
    *chains = (HitChains){0};
}

static void make_room(HitChains *chains, size_t needed) {
    if (needed > chains->link_room) {
        chains->link_room = 2 * needed;
        chains->links = memory_resize(chains->links, chains->link_room * sizeof *chains->links);
    }
}

/* Backwards, so that each chain starts with its first hit. */
void hit_chains_fill(HitChains *chains, const MarkedSentence *sentence) {
    const ClassHits *hits = &sentence->cues;
    size_t mark = sentence->marks.count;
    make_room(chains, hits->count);
    chains->link_count = 0;
    for (size_t i = hits->count; i-- > 0;) {
        uint32_t number = hits->items[i].class_id, at = (uint32_t)hits->items[i].start;
        HitChain *chain = &chains->chains[number];
        chain->last = chain->first == END_OF_CHAIN ? at : chain->last;
        while (mark > 0 && sentence->marks.items[mark - 1].at >= at) {
            mark--;
        }
        chains->links[chains->link_count++] = (ChainLink){number, at, (uint32_t)mark, chain->first};
        chain->first = (uint32_t)chains->link_count;
    }
}

void hit_chains_empty(HitChains *chains, const MarkedSentence *sentence) {
    for (size_t i = 0; i < sentence->cues.count; i++) {
        chains->chains[sentence->cues.items[i].class_id].first = END_OF_CHAIN;
    }
}
