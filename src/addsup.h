#ifndef ADDSUP_H
#define ADDSUP_H
/* addsup reads articles and finds figures that contradict each other.
 *
 *     addsup_run *run = addsup_new(&(addsup_settings){.command = ADDSUP_CHECK});
 *     addsup_add_file(run, "article.txt");
 *     addsup_status status = addsup_finish(run);
 *     addsup_write(run, &(addsup_style){.format = ADDSUP_TEXT}, write_to_file, stdout);
 *     addsup_free(run);
 *
 * One thread uses a run at a time; a run uses `jobs` threads of its own. Strings are UTF-8, file
 * names are bytes. Nothing is kept outside the run, nothing leaves the machine, no locale is read.
 * A process that runs out of memory is ended with exit status 2. */
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined ADDSUP_BUILD && defined __GNUC__
#define ADDSUP_API __attribute__((visibility("default")))
#else
#define ADDSUP_API
#endif

#define ADDSUP_VERSION "0.1.0"

/* The version of the library that runs, which may be newer than the header. */
ADDSUP_API const char *addsup_version(void);

typedef struct addsup_run addsup_run;

typedef enum addsup_command {
    ADDSUP_CHECK,      /* contradictions */
    ADDSUP_FIGURES,    /* every figure of every article */
    ADDSUP_CLAIMS,     /* every claim, and every relation that was met */
    ADDSUP_RULES,      /* the rules that are in force; takes no articles */
    ADDSUP_RULES_TEST, /* runs the rules' own examples; takes no articles */
    ADDSUP_EXPLAIN     /* one rule; takes no articles */
} addsup_command;

typedef enum addsup_scope {
    ADDSUP_SCOPE_ALL,     /* within articles and between them */
    ADDSUP_SCOPE_ARTICLE, /* only what one article contradicts by itself */
    ADDSUP_SCOPE_FOLDER   /* only what needs two articles */
} addsup_scope;

typedef enum addsup_severity {
    ADDSUP_NEVER,
    ADDSUP_NOTE,
    ADDSUP_WARNING,
    ADDSUP_ERROR
} addsup_severity;

/* What a program exits with. */
typedef enum addsup_status {
    ADDSUP_CLEAN = 0,  /* nothing at or above fail_on */
    ADDSUP_FOUND = 1,  /* findings at or above fail_on */
    ADDSUP_TROUBLE = 2 /* the run cannot be trusted: something was not read; beats ADDSUP_FOUND */
} addsup_status;

/* A finding as a policy sees it. */
typedef struct addsup_finding {
    const char *rule;         /* "elections.total" */
    addsup_severity severity; /* what it has by itself: lower than its rule's in quoted speech, and
                                 where the rule knows an innocent reading */
    addsup_severity rule_severity;
    const struct addsup_citation {
        const char *file;
        size_t line;
    } * figures; /* the first is where it is told */
    size_t figure_count;
} addsup_finding;

/* A caller's last word on a finding: how severe it is, ADDSUP_NEVER leaves it out. */
typedef addsup_severity (*addsup_policy)(void *context, const addsup_finding *finding);

/* How many of all articles were taken so far. */
typedef void (*addsup_progress)(void *context, size_t taken, size_t all);

/* All zero is a sensible default, but for fail_on: set it to ADDSUP_ERROR. */
typedef struct addsup_settings {
    addsup_command command;
    addsup_scope scope;
    addsup_severity fail_on;
    unsigned jobs; /* threads; 0: one for each processor */
    const char *const
        *rule_paths;           /* rule files or folders of *.rules, added to the built-in packs or
                                  replacing blocks of the same name; ends with NULL; may be NULL */
    const char *const *select; /* only these rules ("elections.total", "elections"); or NULL */
    const char *const *ignore; /* not these rules; or NULL */
    const char *explain;       /* the rule of ADDSUP_EXPLAIN */
    const char *date;          /* "2026-05-03": the day on which articles appeared that tell no date
                                  of their own; or NULL */
    bool keep_articles;        /* with ADDSUP_CHECK: for ADDSUP_HTML, which shows them in full */
    bool allow_empty;          /* a run without any article is not one of trouble */
    addsup_policy policy;      /* asked of each finding that is not accepted; or NULL */
    void *policy_context;
    addsup_progress progress; /* told now and then by addsup_finish, in its caller's thread */
    void *progress_context;
} addsup_settings;

/* Is it a day that `date` of the settings takes? */
ADDSUP_API bool addsup_is_date(const char *text);

/* The settings are copied. Never NULL. */
ADDSUP_API addsup_run *addsup_new(const addsup_settings *settings);
ADDSUP_API void addsup_free(addsup_run *run);

/* The article in the file `path`, shown as `path`. Only remembered here; read by addsup_finish. */
ADDSUP_API void addsup_add_file(addsup_run *run, const char *path);

/* An article from memory, copied, shown as `name`. */
ADDSUP_API void addsup_add_text(addsup_run *run, const char *name, const char *bytes,
                                size_t length);

/* A file that the caller met and does not hand over, being no article: counted in the summary. */
ADDSUP_API void addsup_add_not_article(addsup_run *run);

/* Findings in this file, which addsup_write_baseline wrote, are counted and not told again. */
ADDSUP_API void addsup_add_baseline(addsup_run *run, const char *path);

/* An addsup.accept: findings in the articles of its folder, and below, that somebody accepted and
 * said why. `whole`: all of these articles are in the run, so that what accepts nothing is stale.
 */
ADDSUP_API void addsup_add_waivers(addsup_run *run, const char *path, bool whole);

/* A name of a rule or pack that the caller's own files have at this place, in a policy or in select
 * and ignore: one that there is not is a problem, told with its place and the nearest that is. */
ADDSUP_API void addsup_add_rule_name(addsup_run *run, const char *name, const char *file,
                                     size_t line, size_t column);

/* Something that the caller could not read ("no such file"): makes the run one of trouble. */
ADDSUP_API void addsup_add_problem(addsup_run *run, const char *path, const char *message);

/* Is the file at `path` one of those added, articles, baselines and waivers, or a rule file named
 * in the settings, whatever name it goes by there? For callers that write files: what is read must
 * not be replaced. */
ADDSUP_API bool addsup_reads(const addsup_run *run, const char *path);

/* Does all the work, once. */
ADDSUP_API addsup_status addsup_finish(addsup_run *run);

typedef enum addsup_format {
    ADDSUP_TEXT,
    ADDSUP_JSON,
    ADDSUP_HTML,
    ADDSUP_NDJSON,
    ADDSUP_GCC,
    ADDSUP_SARIF,
    ADDSUP_GITHUB,
    ADDSUP_GITLAB,
    ADDSUP_JUNIT,
    ADDSUP_RDJSON,
    ADDSUP_MARKDOWN,
    ADDSUP_CSV,
    ADDSUP_DIFF,   /* reads the files of the findings again */
    ADDSUP_FORMATS /* how many there are; no format */
} addsup_format;

/* "json", and what it is in a few words. */
ADDSUP_API const char *addsup_format_name(addsup_format format);
ADDSUP_API const char *addsup_format_about(addsup_format format);

/* Is what this command has to say written in this format? In text and JSON all is. */
ADDSUP_API bool addsup_format_fits(addsup_format format, addsup_command command);

typedef struct addsup_style {
    addsup_format format;
    bool color; /* escape sequences for colour, in text formats */
    bool ascii; /* nothing beyond ASCII of our own making, and what is beyond it in articles escaped
                 */
    bool quiet; /* findings only, without excerpts and summary */
    bool verbose;   /* also why each accusation was made */
    unsigned width; /* columns that excerpts are wrapped to; 0: 100 */
} addsup_style;

/* Gets the document in pieces; returns false to stop. */
typedef bool (*addsup_sink)(void *context, const char *bytes, size_t length);

/* Writes the run's document after addsup_finish; may be called again for another format. False if
 * the sink stopped it, if the format does not fit the command, or if it could not hold everything
 * (SARIF: 25,000 findings): what is written is whole all the same. */
ADDSUP_API bool addsup_write(const addsup_run *run, const addsup_style *style, addsup_sink sink,
                             void *context);

/* All findings of the run but those with a waiver, for addsup_add_baseline; false if the sink
 * stopped it. */
ADDSUP_API bool addsup_write_baseline(const addsup_run *run, addsup_sink sink, void *context);

/* What to add to an addsup.accept to accept the finding with this id, or the only one whose id
 * starts so; the file's path, beside the article, is put into `path` and lives as long as the run.
 * False if there is no such finding, or several, or the sink stopped it. */
ADDSUP_API bool addsup_write_waiver(addsup_run *run, const char *id, const char *reason,
                                    const char **path, addsup_sink sink, void *context);

/* The problems that the run met, and what it noticed besides, one line each as "file:line:column:
 * message", safe for a terminal; for standard error. */
ADDSUP_API bool addsup_write_problems(const addsup_run *run, const addsup_style *style,
                                      addsup_sink sink, void *context);

/* What the language of rule files is made of, for manuals: keys of blocks, kinds of slots,
 * relations. */
typedef struct addsup_term {
    const char *section; /* a block's word, "slot" or "relation" */
    const char *name, *about;
    const char *const *roles; /* of a relation, the result first; `role_count` of them */
    size_t role_count;
} addsup_term;

/* False behind the last. */
ADDSUP_API bool addsup_language_term(size_t index, addsup_term *term);

/* A rule that is told by ADDSUP_RULES and ADDSUP_EXPLAIN. */
typedef struct addsup_rule {
    const char *id, *relation, *about;
} addsup_rule;

/* After addsup_finish; false behind the last. Strings live as long as the run. */
ADDSUP_API bool addsup_rule_at(addsup_run *run, size_t index, addsup_rule *rule);

/* The line format of rule files for callers' own settings: "block name" at the margin, indented
 * "key value" lines below it. */
typedef struct addsup_lines addsup_lines;

typedef struct addsup_key {
    const char *block, *key;
    const char *name; /* what the block's name is, in a few words; NULL: it has none */
    bool repeatable;
} addsup_key;

typedef struct addsup_line {
    const char *block, *name; /* "" if it has none */
    const char *key, *value;
    size_t line, column;           /* of the value */
    size_t name_line, name_column; /* of the name */
} addsup_line;

/* Reads a file; `keys`, 32 at most, ends with a row without block. Never NULL: what is wrong with
 * the file is among its mistakes. */
ADDSUP_API addsup_lines *addsup_lines_read(const char *path, const addsup_key *keys);
ADDSUP_API void addsup_lines_free(addsup_lines *lines);

/* The lines in order, without those of blocks with a mistake; NULL behind the last. */
ADDSUP_API const addsup_line *addsup_lines_at(const addsup_lines *lines, size_t index);

/* "file:line:column: message", not made safe for terminals; NULL behind the last. */
ADDSUP_API const char *addsup_lines_mistake(const addsup_lines *lines, size_t index);

#ifdef __cplusplus
}
#endif
#endif
