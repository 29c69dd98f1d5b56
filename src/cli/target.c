#include "cli/target.h"

#include "cli/heap.h"
#include "cli/near_word.h"
#include <stdlib.h>
#include <string.h>

/* The length of the word before "="; 0 if the value does not begin so. */
static size_t format_length(const char *value) {
    size_t length = strspn(value, "abcdefghijklmnopqrstuvwxyz");
    return value[length] == '=' ? length : 0;
}

static bool find_format(const char *name, size_t length, addsup_format *format) {
    for (unsigned i = 0; i < ADDSUP_FORMATS; i++) {
        const char *known = addsup_format_name((addsup_format)i);
        if (strlen(known) == length && memcmp(known, name, length) == 0) {
            *format = (addsup_format)i;
            return true;
        }
    }
    return false;
}

static bool refuse_format(const char *value, size_t length, Text *complaint) {
    Text word = {0};
    const char *nearest = NULL;
    text_add_bytes(&word, value, length);
    for (unsigned i = 0; i < ADDSUP_FORMATS; i++) {
        near_word_try(&nearest, word.bytes, addsup_format_name((addsup_format)i));
    }
    text_add(complaint, "there is no format ");
    text_add(complaint, word.bytes);
    if (nearest) {
        text_add(complaint, "; is ");
        text_add(complaint, nearest);
        text_add(complaint, " meant?");
    }
    text_add(complaint, " A file of that name is ./");
    text_add(complaint, value);
    text_free(&word);
    return false;
}

static bool is_taken(const TargetList *list, const char *path) {
    for (size_t i = 0; i < list->count; i++) {
        if (strcmp(list->items[i].path, path) == 0) {
            return true;
        }
    }
    return false;
}

static bool refuse_path(const char *path, const char *why, Text *complaint) {
    text_add(complaint, "--output ");
    text_add(complaint, path);
    text_add(complaint, why);
    return false;
}

bool target_list_add(TargetList *list, const char *value, Text *complaint) {
    size_t length = format_length(value);
    Target target = {.path = length ? value + length + 1 : value, .usual = length == 0};
    if (length && !find_format(value, length, &target.format)) {
        return refuse_format(value, length, complaint);
    }
    if (!*target.path || strcmp(target.path, "-") == 0) {
        return refuse_path(value, ": a file is needed; standard output is written by --format",
                           complaint);
    }
    if (is_taken(list, target.path)) {
        return refuse_path(target.path, ": two reports cannot go to one file", complaint);
    }
    list->items = heap_resize(list->items, (list->count + 1) * sizeof *list->items);
    list->items[list->count++] = target;
    return true;
}

bool target_list_has_usual(const TargetList *list) {
    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i].usual) {
            return true;
        }
    }
    return false;
}

void target_list_free(TargetList *list) {
    free(list->items);
    *list = (TargetList){0};
}
