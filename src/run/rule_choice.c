#include "run/rule_choice.h"

#include "base/buffer.h"
#include "rules/rule_mistakes.h"

static Slice pack_of(const Rule *rule) {
    const char *dot = memchr(rule->id.bytes, '.', rule->id.length);
    return dot ? slice_part(rule->id, 0, (size_t)(dot - rule->id.bytes)) : rule->id;
}

bool rule_choice_names(Slice name, const Rule *rule) {
    return slice_equal(name, rule->id) || slice_equal(name, pack_of(rule));
}

/* "elections.totl: no rule and no pack has this name; ...", or with the place where it stands. */
static void tell_unknown(addsup_run *run, const RuleName *where) {
    Nearest nearest = nearest_to(where->name);
    for (size_t i = 0; i < ruleset_rule_count(run->rules); i++) {
        nearest_try(&nearest, ruleset_rule(run->rules, i)->id);
        nearest_try(&nearest, pack_of(ruleset_rule(run->rules, i)));
    }
    Buffer message = {0};
    buffer_add_string(&message, "no rule and no pack ");
    buffer_add_string(&message, where->line ? "is called " : "has this name");
    buffer_add(&message, where->line ? where->name : SLICE(""));
    if (nearest.known.length) {
        buffer_add_string(&message, "; is ");
        buffer_add(&message, nearest.known);
        buffer_add_string(&message, " meant?");
    }
    run_add_problem(run, where->line ? where->file : where->name, where->line, where->column,
                    buffer_slice(&message));
    buffer_free(&message);
}

static bool is_known(const addsup_run *run, Slice name) {
    for (size_t i = 0; i < ruleset_rule_count(run->rules); i++) {
        if (rule_choice_names(name, ruleset_rule(run->rules, i))) {
            return true;
        }
    }
    return false;
}

bool rule_choice_known(addsup_run *run, Slice name) {
    bool known = is_known(run, name);
    if (!known) {
        tell_unknown(run, &(RuleName){.name = name});
    }
    return known;
}

static bool any_names(const char *const *names, const Rule *rule) {
    for (; *names; names++) {
        if (rule_choice_names(slice_of(*names), rule)) {
            return true;
        }
    }
    return false;
}

/* One that stands in a file of the caller's is told with its place there. */
static bool has_place(const addsup_run *run, Slice name) {
    for (size_t i = 0; i < run->rule_names.count; i++) {
        if (slice_equal(run->rule_names.items[i].name, name)) {
            return true;
        }
    }
    return false;
}

static void check_places(addsup_run *run) {
    for (size_t i = 0; i < run->rule_names.count; i++) {
        if (!is_known(run, run->rule_names.items[i].name)) {
            tell_unknown(run, &run->rule_names.items[i]);
        }
    }
}

static void check_names(addsup_run *run, const char *const *names) {
    for (; *names; names++) {
        if (!has_place(run, slice_of(*names))) {
            (void)rule_choice_known(run, slice_of(*names));
        }
    }
}

void rule_choice_make(addsup_run *run) {
    const addsup_settings *settings = &run->settings;
    size_t count = ruleset_rule_count(run->rules);
    run->rule_enabled = arena_take(&run->arena, count * sizeof *run->rule_enabled);
    for (size_t i = 0; i < count; i++) {
        const Rule *rule = ruleset_rule(run->rules, i);
        bool selected = !*settings->select || any_names(settings->select, rule);
        run->rule_enabled[i] = selected && !any_names(settings->ignore, rule);
    }
    check_places(run);
    check_names(run, settings->select);
    check_names(run, settings->ignore);
}
