#include "cli/ignore_rules.h"

#include "cli/glob.h"
#include "cli/heap.h"
#include "cli/text.h"
#include <stdlib.h>
#include <string.h>

/* Without the line end of another system and without blanks at the end, but for one behind "\". */
static size_t trimmed_length(const char *line, size_t length) {
    length -= length && line[length - 1] == '\r';
    while (length && line[length - 1] == ' ' && !(length > 1 && line[length - 2] == '\\')) {
        length--;
    }
    return length;
}

static void push_rule(IgnoreRules *rules, IgnoreRule rule) {
    if ((rules->count & (rules->count - 1)) == 0) { /* full at each power of two */
        size_t room = rules->count ? 2 * rules->count : 1;
        rules->items = heap_resize(rules->items, room * sizeof *rules->items);
    }
    rules->items[rules->count++] = rule;
}

bool ignore_rules_add(IgnoreRules *rules, const char *line, size_t length) {
    IgnoreRule rule = {0};
    Text glob = {0};
    length = trimmed_length(line, length);
    if (length == 0 || *line == '#' || memchr(line, '\0', length)) {
        return true;
    }
    rule.negated = *line == '!';
    line += rule.negated;
    length -= rule.negated;
    rule.folders_only = length && line[length - 1] == '/';
    length -= rule.folders_only;
    if (length == 0) {
        return true;
    }
    bool tied = memchr(line, '/', length) != NULL;
    bool leading = *line == '/';
    text_add(&glob, tied ? "" : "**/");
    text_add_bytes(&glob, line + leading, length - leading);
    rule.glob = glob.bytes;
    push_rule(rules, rule);
    return rules->count <= IGNORE_MOST_RULES;
}

bool ignore_rules_add_lines(IgnoreRules *rules, const char *lines, size_t length) {
    static const char mark[] = "\xEF\xBB\xBF";
    size_t at = length >= 3 && memcmp(lines, mark, 3) == 0 ? 3 : 0;
    while (at < length) {
        const char *end = memchr(lines + at, '\n', length - at);
        size_t line_end = end ? (size_t)(end - lines) : length;
        if (!ignore_rules_add(rules, lines + at, line_end - at)) {
            return false;
        }
        at = line_end + 1;
    }
    return true;
}

IgnoreVerdict ignore_rules_say(const IgnoreRules *rules, const char *path, bool is_folder) {
    for (size_t i = rules->count; i-- > 0;) {
        const IgnoreRule *rule = &rules->items[i];
        if ((is_folder || !rule->folders_only) &&
            glob_fits_path(rule->glob, path + rules->folder_length)) {
            return rule->negated ? IGNORE_READ : IGNORE_PASS_OVER;
        }
    }
    return IGNORE_NOT_SAID;
}

bool ignore_rules_cover(const IgnoreRules *rules, const char *path) {
    Text start = {0};
    bool covered = false;
    for (size_t length = rules->folder_length; path[length] && !covered; length++) {
        length += strcspn(path + length, "/");
        text_add_bytes(&start, path + start.length, length - start.length);
        covered = ignore_rules_say(rules, start.bytes, path[length] == '/') == IGNORE_PASS_OVER;
        if (!path[length]) {
            break;
        }
    }
    text_free(&start);
    return covered;
}

void ignore_rules_free(IgnoreRules *rules) {
    for (size_t i = 0; i < rules->count; i++) {
        free(rules->items[i].glob);
    }
    free(rules->items);
    *rules = (IgnoreRules){0};
}
