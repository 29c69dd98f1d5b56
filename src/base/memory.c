#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>

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
