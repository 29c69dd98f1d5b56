#ifndef ADDSUP_TESTS_READING_H
#define ADDSUP_TESTS_READING_H
/* Articles read from text as far as claims, for the tests of this folder. Everything lives in one
 * arena that the next reading empties. */
#include "base/buffer.h"
#include "claims/claim.h"

typedef struct Reading {
    Article article;
    Figures figures;
    Names names;
    Claims claims;
    RuleProblems problems;
} Reading;

/* Article, figures and names. */
Reading *reading_of(const char *text);

/* The same and claims, by the rules that are built in. */
Reading *reading_of_claims(const char *text);

/* All marked text of the article's passages, a mark as a letter (N name, C count, P per cent, D
 * date, ...), "|" where a clause starts, " / " between passages. */
const char *reading_marked(const Reading *reading);

/* "text=key text=key": all names. */
const char *reading_names(const Reading *reading);

/* "12 / 10:earlier / 5:2015:among women": every figure that has a claim, with its scope. */
const char *reading_scopes(const Reading *reading);

/* The teardown of a group of tests. */
int reading_end(void **state); /* `state` is not looked at */

#endif
