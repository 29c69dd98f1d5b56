#ifndef ADDSUP_BASE_HASH_H
#define ADDSUP_BASE_HASH_H
/* FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine, so
 * that fingerprints can be kept. Not for secrets. */
#include "base/slice.h"
#include <stdint.h>

#define HASH_START UINT64_C(14695981039346656037)

/* Goes on from `hash`, which is HASH_START or an earlier result. */
static inline uint64_t hash_bytes(uint64_t hash, Slice slice) {
    for (size_t i = 0; i < slice.length; i++) {
        hash = (hash ^ (unsigned char)slice.bytes[i]) * UINT64_C(1099511628211);
    }
    return hash;
}

#endif
