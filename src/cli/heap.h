#ifndef ADDSUP_CLI_HEAP_H
#define ADDSUP_CLI_HEAP_H
/* Memory, or the end of the program with exit status 2. Freed with free(). */
#include <stddef.h>

/* As realloc; `old` may be NULL. */
void *heap_resize(void *old, size_t size);

#endif
