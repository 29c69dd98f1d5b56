#ifndef ADDSUP_CHECK_CHECK_H
#define ADDSUP_CHECK_CHECK_H
/* The whole pipeline for one article, and the joining of many: bytes in, findings out. Opens no
 * file, starts no thread; whoever calls it decides how many checkers work at the same time. */
#include "findings/finding.h"
#include "rules/ruleset.h"

/* What one thread needs to check articles one after the other. */
typedef struct Checker Checker;

Checker *checker_new(const RuleSet *rules);
void checker_free(Checker *checker);

typedef struct CheckOptions {
    bool within_articles, between_articles;
    bool keep_claims;         /* for `addsup claims`: all claims and relations are kept */
    bool keep_articles;       /* for reports that show the articles: claims, relations and texts */
    const bool *rule_enabled; /* by index of rule; NULL: all are */
    Date published;           /* when articles appeared that do not tell; all zero: unknown */
} CheckOptions;

/* All that one article says, and what joining needs of it. Lives in the arena it was made in,
 * which must outlive the report that it is joined into; borrows `name`, but nothing of the file's
 * bytes. */
typedef struct Checked Checked;

Checked *checker_article(Checker *checker, const CheckOptions *options, Slice name,
                         Slice file_bytes, Arena *result_arena);

/* For `addsup figures`: reads the figures and stops there. */
Checked *checker_figures(Checker *checker, Slice name, Slice file_bytes, Arena *result_arena);

/* In place of an article: an input that could not be read, and why. One of the report's problems,
 * counted as skipped. */
Checked *checked_unread(Slice name, const char *why, Arena *result_arena);

/* Joins the results in the order given, compares articles with each other, and fills the report:
 * summary, problems (added behind those that are there), findings, figures, relations. */
void checked_join(const RuleSet *rules, const CheckOptions *options, Checked *const *checked,
                  size_t count, Report *report);

/* Runs the examples of every rule; each that fails is a problem with file and line. Fills
 * examples_run and examples_failed. */
void checker_run_examples(Checker *checker, Report *report);

#endif
