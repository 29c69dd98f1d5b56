#ifndef ADDSUP_BASE_MEMORY_H
#define ADDSUP_BASE_MEMORY_H
/* Memory from the heap, or the end of the process: the one place that decides what running out of
 * memory means. Freed with free(). */
#include <stddef.h>

void *memory_take(size_t size);

void *memory_take_zeroed(size_t size);

/* As realloc; `old` may be NULL. */
void *memory_resize(void *old, size_t size);

#endif
