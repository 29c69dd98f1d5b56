#include "rules/hit_chains.h"

#include "base/memory.h"
#include <stdlib.h>

void hit_chains_make(HitChains *chains, size_t count) {
    *chains = (HitChains){.chains = memory_take_zeroed((count + 1) * sizeof *chains->chains),
                          .present = memory_take_zeroed((count + 1) * sizeof *chains->present)};
}

void hit_chains_free(HitChains *chains) {
    free(chains->chains);
    free(chains->present);
    *chains = (HitChains){0};
}

void hit_chains_fill(HitChains *chains, const MarkedSentence *sentence) {
    chains->cues = sentence->cues.items;
    for (size_t i = 0; i < sentence->cues.count; i++) {
        const Cue *cue = &sentence->cues.items[i];
        for (uint32_t k = 0; k < cue->chain_count; k++) {
            HitChain *chain = &chains->chains[cue->chains[k]];
            if (!chain->first) {
                chain->first = (uint32_t)i + 1;
                chains->present[chains->present_count++] = cue->chains[k];
            }
            chain->last = (uint32_t)i + 1;
        }
    }
}

void hit_chains_empty(HitChains *chains) {
    for (size_t i = 0; i < chains->present_count; i++) {
        chains->chains[chains->present[i]] = (HitChain){0};
    }
    chains->present_count = 0;
}

const Cue *hit_chains_seek(size_t chain, const Cue *cue) {
    do {
        cue++;
    } while (!cue_is_of(cue, chain));
    return cue;
}

/* The first cue of a sentence that does not stand before `from`, where some do not. */
static const Cue *first_cue_from(const Cue *low, const Cue *last, size_t from) {
    while (low < last) {
        const Cue *middle = low + (last - low) / 2;
        if (middle->start < from) {
            low = middle + 1;
        } else {
            last = middle;
        }
    }
    return low;
}

bool hit_chains_stands(const HitChains *chains, size_t chain, size_t from, size_t end) {
    const Cue *first = hit_chains_first(chains, chain);
    const Cue *last = first ? hit_chains_last(chains, chain) : NULL;
    if (!first || last->start < from || first->start >= end) {
        return false;
    }
    if (first->start >= from || last->start < end) {
        return true;
    }
    const Cue *cue = first_cue_from(first, last, from);
    while (cue->start < end && !cue_is_of(cue, chain)) {
        cue++;
    }
    return cue->start < end;
}
