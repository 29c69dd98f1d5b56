#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *memory_resize(void *old, size_t size) {
    void *taken = realloc(old, size ? size : 1);
    if (!taken) {
        (void)fputs("addsup: out of memory\n", stderr);
        exit(2);
    }
    return taken;
}

void *memory_take(size_t size) {
    return memory_resize(NULL, size);
}

void *memory_take_zeroed(size_t size) {
    return memset(memory_take(size), 0, size);
}
