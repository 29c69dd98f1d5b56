#ifndef ADDSUP_RUN_RUN_H
#define ADDSUP_RUN_RUN_H
/* The inside of an addsup_run: what it was asked, what it was given, what it has to say. */
#include "addsup.h"
#include "base/limits.h"
#include "findings/finding.h"
#include "rules/ruleset.h"

typedef struct Input {
    Slice name;      /* ends with a zero byte too; of a file its path */
    const char *why; /* the caller could not read it; else NULL */
    bool in_memory;
    Slice bytes; /* of an input in memory */
} Input;

typedef LIST_OF(Input) Inputs;

/* A baseline or waivers, to be read. */
typedef struct AcceptedFile {
    Slice name; /* ends with a zero byte too */
    bool baseline;
    bool whole; /* all articles that it is for are in the run: what accepts nothing is stale */
} AcceptedFile;

/* A rule's name in a file of the caller's. */
typedef struct RuleName {
    Slice name, file;
    size_t line, column;
} RuleName;

struct addsup_run {
    Arena arena; /* settings, inputs, rule files */
    addsup_settings settings;
    Inputs inputs;
    LIST_OF(AcceptedFile) accepted_files; /* each once */
    LIST_OF(RuleName) rule_names;
    size_t not_articles;
    RuleSet *rules; /* NULL before addsup_finish */
    bool *rule_enabled;
    Arena results[LIMIT_THREADS]; /* of each worker */
    Report report;
    bool finished;
    addsup_status status;
};

/* One of the run's problems; line and column may be 0. Strings are copied. */
void run_add_problem(addsup_run *run, Slice file, size_t line, size_t column, Slice message);

#endif
