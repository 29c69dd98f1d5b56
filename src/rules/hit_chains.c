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

/* Links a cue to each of its chains, before the links that they have. */
static void add_cue(HitChains *chains, const Cue *cue, uint32_t mark) {
    make_room(chains, chains->link_count + cue->chain_count);
    const uint16_t *numbers = cue->chains;
    ChainLink *link = chains->links + chains->link_count;
    for (uint32_t i = 0; i < cue->chain_count; i++, link++) {
        HitChain *chain = &chains->chains[numbers[i]];
        link->chain = numbers[i];
        link->at = cue->start;
        link->mark = mark;
        link->next = chain->first;
        chain->last = chain->first == END_OF_CHAIN ? cue->start : chain->last;
        chain->first = (uint32_t)++chains->link_count;
    }
}

/* Backwards, so that each chain starts with its first cue. */
void hit_chains_fill(HitChains *chains, const MarkedSentence *sentence) {
    size_t mark = sentence->marks.count;
    chains->link_count = 0;
    for (size_t i = sentence->cues.count; i-- > 0;) {
        const Cue *cue = &sentence->cues.items[i];
        while (mark > 0 && sentence->marks.items[mark - 1].at >= cue->start) {
            mark--;
        }
        add_cue(chains, cue, (uint32_t)mark);
    }
}

void hit_chains_empty(HitChains *chains) {
    for (size_t i = 0; i < chains->link_count; i++) {
        chains->chains[chains->links[i].chain].first = END_OF_CHAIN;
    }
}
