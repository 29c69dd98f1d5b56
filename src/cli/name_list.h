#ifndef ADDSUP_CLI_NAME_LIST_H
#define ADDSUP_CLI_NAME_LIST_H
/* Names in the order of the command line, ended by NULL as the library wants them. Starts as {0}.
 */
#include <stddef.h>

typedef struct NameList {
    char **names; /* NULL while there are none */
    size_t count;
} NameList;

/* Copies the name. */
void name_list_add(NameList *list, const char *name, size_t length);

/* Each of "one,two, three": no name has a comma or a blank in it. */
void name_list_add_each(NameList *list, const char *names);

/* For addsup_settings. */
const char *const *name_list_names(const NameList *list);

void name_list_free(NameList *list);

#endif
