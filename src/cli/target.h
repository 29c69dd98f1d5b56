#ifndef ADDSUP_CLI_TARGET_H
#define ADDSUP_CLI_TARGET_H
/* The files that reports go to, beside or instead of standard output. */
#include "addsup.h"
#include "cli/text.h"

typedef struct Target {
    const char *path; /* borrowed */
    addsup_format format;
    bool usual; /* written as --format says, and instead of standard output */
} Target;

/* Starts as {0}. */
typedef struct TargetList {
    Target *items;
    size_t count;
} TargetList;

/* FILE or FORMAT=FILE; a file whose name looks so is meant by "./word=rest". False, with a
 * complaint, if there is no such format or it cannot be a file of its own. */
bool target_list_add(TargetList *list, const char *value, Text *complaint);

/* Does some file take what would go to standard output? */
bool target_list_has_usual(const TargetList *list);

void target_list_free(TargetList *list);

#endif
