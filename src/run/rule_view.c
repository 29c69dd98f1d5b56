#include "run/rule_view.h"

#include "base/kept.h"
#include "rules/name_table.h"
#include "rules/outline.h"

/* The line that starts `rest`, which goes on behind it. */
static Slice next_line(Slice *rest) {
    const char *end = rest->length ? memchr(rest->bytes, '\n', rest->length) : NULL;
    size_t length = end ? (size_t)(end - rest->bytes) : rest->length;
    Slice line = slice_part(*rest, 0, length);
    *rest = slice_part(*rest, length + (end ? 1 : 0), rest->length);
    return line;
}

static Slice from_line(Slice bytes, size_t number) {
    while (--number) {
        (void)next_line(&bytes);
    }
    return bytes;
}

static bool is_inside_block(Slice line) {
    return line.length == 0 || *line.bytes == ' ' || *line.bytes == '\t' || *line.bytes == '\r';
}

/* "    match    {name:who} {won} {count:n}" is "{name:who} {won} {count:n}". */
static void add_wordings(Arena *arena, RuleView *view, Slice file, size_t block_line) {
    Slice rest = from_line(file, block_line);
    (void)next_line(&rest);
    while (rest.length) {
        Slice line = next_line(&rest);
        if (!is_inside_block(line)) {
            return;
        }
        line = slice_trim(line);
        if (slice_starts(line, SLICE("match "))) {
            *list_push(arena, &view->wordings) = slice_trim(slice_part(line, 6, line.length));
        }
    }
}

static bool rule_asks_for(const Rule *rule, size_t measure) {
    for (size_t i = 0; i < rule->given.count; i++) {
        for (size_t j = 0; j < rule->given.items[i].measures.count; j++) {
            if (rule->given.items[i].measures.items[j] == measure) {
                return true;
            }
        }
    }
    return false;
}

/* It states the rule's relation, or claims something that the rule asks for. */
static bool pattern_leads_to(const Pattern *pattern, const Rule *rule, size_t index) {
    for (size_t i = 0; i < pattern->states.count; i++) {
        if (pattern->states.items[i].rule == index) {
            return true;
        }
    }
    for (size_t i = 0; i < pattern->claims.count; i++) {
        if (rule_asks_for(rule, pattern->claims.items[i].measure)) {
            return true;
        }
    }
    return false;
}

/* Of files with the same name the last: its blocks replace those of the others. */
static Slice bytes_of_file(const RuleFiles *files, Slice name) {
    for (size_t i = files->count; i-- > 0;) {
        if (slice_equal(files->items[i].name, name)) {
            return files->items[i].bytes;
        }
    }
    return (Slice){"", 0};
}

static void add_all_wordings(addsup_run *run, const RuleFiles *files, size_t rule, RuleView *view) {
    for (size_t i = 0; i < ruleset_pattern_count(run->rules); i++) {
        const Pattern *pattern = ruleset_pattern(run->rules, i);
        if (pattern_leads_to(pattern, ruleset_rule(run->rules, rule), rule)) {
            add_wordings(&run->report.arena, view, bytes_of_file(files, pattern->file),
                         pattern->line);
        }
    }
}

static void add_outlines(Arena *arena, RuleView *view) {
    NameTable told = {0};
    for (size_t i = 0; i < view->wordings.count; i++) {
        size_t earlier;
        Buffer text = {0};
        outline_add(&text, view->wordings.items[i]);
        Slice outline = buffer_kept(arena, &text);
        if (!name_table_find(&told, outline, &earlier)) {
            name_table_put(arena, &told, outline, i);
            *list_push(arena, &view->outlines) = outline;
        }
    }
}

void rule_view_add(addsup_run *run, const RuleFiles *files, size_t index) {
    static const MessageSeverity severities[] = {[SEVERITY_NOTE] = MESSAGE_NOTE,
                                                 [SEVERITY_WARNING] = MESSAGE_WARNING,
                                                 [SEVERITY_ERROR] = MESSAGE_ERROR};
    const Rule *rule = ruleset_rule(run->rules, index);
    Arena *arena = &run->report.arena;
    RuleView view = {.id = rule->id,
                     .relation = relation_vocabulary(rule->relation)->name,
                     .severity = severities[rule->severity],
                     .about = rule->about,
                     .leaves = rule->leaves,
                     .file = rule->file,
                     .line = rule->line};
    for (size_t i = 0; i < rule->breaks.count; i++) {
        *list_push(arena, &view.breaks) = rule->breaks.items[i].text;
    }
    for (size_t i = 0; i < rule->holds.count; i++) {
        *list_push(arena, &view.holds) = rule->holds.items[i].text;
    }
    add_all_wordings(run, files, index, &view);
    add_outlines(arena, &view);
    *list_push(arena, &run->report.rules) = view;
}
