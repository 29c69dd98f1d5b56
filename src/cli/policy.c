#include "cli/policy.h"

#include "cli/absolute_path.h"
#include "cli/heap.h"
#include <stdlib.h>
#include <string.h>

void policy_add_severity(Policy *policy, const char *rule, addsup_severity severity) {
    size_t size = (policy->severity_count + 1) * sizeof *policy->severities;
    policy->severities = heap_resize(policy->severities, size);
    policy->severities[policy->severity_count++] = (RuleSeverity){rule, severity};
}

void policy_add_paths(Policy *policy, const char *glob) {
    size_t size = (policy->path_rule_count + 1) * sizeof *policy->path_rules;
    policy->path_rules = heap_resize(policy->path_rules, size);
    PathRules *rules = &policy->path_rules[policy->path_rule_count++];
    *rules = (PathRules){.paths = {.folder_length = policy->folder.length}};
    (void)ignore_rules_add(&rules->paths, glob, strlen(glob));
}

/* "elections.total" is named by itself and by its pack, "elections". */
static bool names_rule(const char *name, const char *rule) {
    size_t length = strlen(name);
    return strncmp(name, rule, length) == 0 && (rule[length] == '\0' || rule[length] == '.');
}

static bool any_names_rule(const NameList *names, const char *rule) {
    for (size_t i = 0; i < names->count; i++) {
        if (names_rule(names->names[i], rule)) {
            return true;
        }
    }
    return false;
}

static bool is_unwanted(const PathRules *rules, const char *path, const char *rule) {
    return ignore_rules_cover(&rules->paths, path) &&
           ((rules->select.count && !any_names_rule(&rules->select, rule)) ||
            any_names_rule(&rules->ignore, rule));
}

/* Do the rules for some paths leave the finding out, where it is told? */
static bool is_left_out(const Policy *policy, const addsup_finding *finding) {
    Text path = {0};
    bool below = policy->path_rule_count && absolute_path_add(&path, finding->figures[0].file) &&
                 strncmp(path.bytes, policy->folder.bytes, policy->folder.length) == 0;
    bool unwanted = false;
    for (size_t i = 0; i < policy->path_rule_count && below && !unwanted; i++) {
        unwanted = is_unwanted(&policy->path_rules[i], path.bytes, finding->rule);
    }
    text_free(&path);
    return unwanted;
}

/* What was lowered, as in quoted speech, stays so. */
static addsup_severity severity_of(const Policy *policy, const addsup_finding *finding) {
    for (size_t i = policy->severity_count; i-- > 0;) {
        const RuleSeverity *row = &policy->severities[i];
        if (names_rule(row->rule, finding->rule)) {
            bool lowered = finding->severity < finding->rule_severity;
            return lowered && row->severity > finding->severity ? finding->severity : row->severity;
        }
    }
    return finding->severity;
}

/* Does none of its figures stand on a changed line? */
static bool is_old(const Policy *policy, const addsup_finding *finding) {
    for (size_t i = 0; policy->changed && i < finding->figure_count; i++) {
        if (changed_lines_have(policy->changed, finding->figures[i].file,
                               finding->figures[i].line)) {
            return false;
        }
    }
    return policy->changed != NULL;
}

addsup_severity policy_decide(void *context, const addsup_finding *finding) {
    const Policy *policy = context;
    return is_old(policy, finding) || is_left_out(policy, finding) ? ADDSUP_NEVER
                                                                   : severity_of(policy, finding);
}

void policy_free(Policy *policy) {
    for (size_t i = 0; i < policy->path_rule_count; i++) {
        ignore_rules_free(&policy->path_rules[i].paths);
        name_list_free(&policy->path_rules[i].select);
        name_list_free(&policy->path_rules[i].ignore);
    }
    free(policy->path_rules);
    free(policy->severities);
    text_free(&policy->folder);
}
