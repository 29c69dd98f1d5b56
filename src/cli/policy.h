#ifndef ADDSUP_CLI_POLICY_H
#define ADDSUP_CLI_POLICY_H
/* What the user decided of findings besides the rules: how severe those of a rule are, which rules
 * matter in which articles, and whether only what is new is to be told. */
#include "addsup.h"
#include "cli/changed_lines.h"
#include "cli/ignore_rules.h"
#include "cli/name_list.h"
#include "cli/text.h"

/* Names are those of rules or packs; strings are borrowed. */
typedef struct RuleSeverity {
    const char *rule;
    addsup_severity severity;
} RuleSeverity;

typedef struct PathRules {
    IgnoreRules paths; /* one pattern: the articles that it fits */
    NameList select, ignore;
} PathRules;

/* Starts as {0}. */
typedef struct Policy {
    RuleSeverity *severities; /* a later one goes before an earlier one */
    size_t severity_count;
    PathRules *path_rules; /* all that fit an article are kept to */
    size_t path_rule_count;
    const ChangedLines *changed; /* only findings on these lines; NULL: on any */
    Text folder;                 /* absolute, with its slash: what the patterns are relative to */
} Policy;

void policy_add_severity(Policy *policy, const char *rule, addsup_severity severity);

/* Rules for the articles of this pattern, the last of path_rules, still to be filled in. */
void policy_add_paths(Policy *policy, const char *glob);

/* An addsup_policy; its context is the Policy. */
addsup_severity policy_decide(void *context, const addsup_finding *finding);

void policy_free(Policy *policy);

#endif
