#include "run/run.h"

#include "base/kept.h"
#include "base/memory.h"
#include "relations/published.h"
#include <stdlib.h>

const char *addsup_version(void) {
    return ADDSUP_VERSION;
}

static const char *copied_string(Arena *arena, const char *string) {
    return string ? arena_copy(arena, string, strlen(string)) : NULL;
}

static const char *const *copied_strings(Arena *arena, const char *const *strings) {
    size_t count = 0;
    while (strings && strings[count]) {
        count++;
    }
    const char **copies = arena_take(arena, (count + 1) * sizeof *copies);
    for (size_t i = 0; i < count; i++) {
        copies[i] = copied_string(arena, strings[i]);
    }
    return copies;
}

bool addsup_is_date(const char *text) {
    Date day;
    return published_read(text, &day);
}

addsup_run *addsup_new(const addsup_settings *settings) {
    addsup_run *run = memory_take(sizeof *run);
    *run = (addsup_run){.settings = *settings};
    run->settings.rule_paths = copied_strings(&run->arena, settings->rule_paths);
    run->settings.select = copied_strings(&run->arena, settings->select);
    run->settings.ignore = copied_strings(&run->arena, settings->ignore);
    run->settings.explain = copied_string(&run->arena, settings->explain);
    run->settings.date = copied_string(&run->arena, settings->date);
    return run;
}

void addsup_free(addsup_run *run) {
    if (!run) {
        return;
    }
    for (size_t i = 0; i < LIMIT_THREADS; i++) {
        arena_free(&run->results[i]);
    }
    arena_free(&run->report.arena);
    arena_free(&run->arena);
    free(run);
}

static Input *add_input(addsup_run *run, const char *name) {
    Input *input = list_push(&run->arena, &run->inputs);
    input->name = slice_copied(&run->arena, slice_of(name));
    return input;
}

void addsup_add_file(addsup_run *run, const char *path) {
    (void)add_input(run, path);
}

void addsup_add_text(addsup_run *run, const char *name, const char *bytes, size_t length) {
    Input *input = add_input(run, name);
    input->in_memory = true;
    input->bytes = slice_copied(&run->arena, (Slice){bytes, length});
}

void addsup_add_problem(addsup_run *run, const char *path, const char *message) {
    add_input(run, path)->why = copied_string(&run->arena, message);
}

void addsup_add_not_article(addsup_run *run) {
    run->not_articles++;
}

static void add_accepted_file(addsup_run *run, const char *path, bool baseline, bool whole) {
    for (size_t i = 0; i < run->accepted_files.count; i++) {
        AcceptedFile *file = &run->accepted_files.items[i];
        if (file->baseline == baseline && slice_equal(file->name, slice_of(path))) {
            file->whole = file->whole || whole;
            return;
        }
    }
    *list_push(&run->arena, &run->accepted_files) =
        (AcceptedFile){slice_copied(&run->arena, slice_of(path)), baseline, whole};
}

void addsup_add_baseline(addsup_run *run, const char *path) {
    add_accepted_file(run, path, true, true);
}

void addsup_add_waivers(addsup_run *run, const char *path, bool whole) {
    add_accepted_file(run, path, false, whole);
}

void addsup_add_rule_name(addsup_run *run, const char *name, const char *file, size_t line,
                          size_t column) {
    *list_push(&run->arena, &run->rule_names) =
        (RuleName){slice_copied(&run->arena, slice_of(name)),
                   slice_copied(&run->arena, slice_of(file)), line, column};
}

void run_add_problem(addsup_run *run, Slice file, size_t line, size_t column, Slice message) {
    Arena *arena = &run->report.arena;
    *list_push(arena, &run->report.problems) = (Problem){.file = slice_copied(arena, file),
                                                         .line = line,
                                                         .column = column,
                                                         .message = slice_copied(arena, message)};
}
