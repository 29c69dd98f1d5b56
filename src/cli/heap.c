#include "cli/heap.h"

#include <stdio.h>
#include <stdlib.h>

void *heap_resize(void *old, size_t size) {
    void *taken = realloc(old, size);
    if (!taken) {
        (void)fputs("addsup: out of memory\n", stderr);
        exit(2);
    }
    return taken;
}
