#include "cli/name_list.h"

#include "cli/heap.h"
#include <stdlib.h>
#include <string.h>

void name_list_add(NameList *list, const char *name, size_t length) {
    char *copy = heap_resize(NULL, length + 1);
    memcpy(copy, name, length);
    copy[length] = '\0';
    list->names = heap_resize(list->names, (list->count + 2) * sizeof *list->names);
    list->names[list->count++] = copy;
    list->names[list->count] = NULL;
}

void name_list_add_each(NameList *list, const char *names) {
    while (*(names += strspn(names, ", "))) {
        size_t length = strcspn(names, ", ");
        name_list_add(list, names, length);
        names += length;
    }
}

const char *const *name_list_names(const NameList *list) {
    return (const char *const *)list->names;
}

void name_list_free(NameList *list) {
    for (size_t i = 0; i < list->count; i++) {
        free(list->names[i]);
    }
    free(list->names);
    *list = (NameList){0};
}
