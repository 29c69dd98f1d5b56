#ifndef ADDSUP_TESTS_CHECKING_H
#define ADDSUP_TESTS_CHECKING_H
/* Articles checked from text with the rules of ties/tied.h, joined into one report. */
#include "check/checked.h"

/* Checks the texts as the articles 0.txt, 1.txt, ... (at most ten), within and between. The report
 * lives until the next one is made. */
const Report *report_of(const char *const *texts, size_t count);

/* The same of one article. */
const Report *report_on(const char *text);

/* What was kept of an article of the last report. */
const Checked *report_checked(size_t index);

/* "error test.sum: message": of all findings, " / " between them; "*" in front of those between
 * articles. */
const char *report_told(const Report *report);

/* The rules that all of it is checked with. */
const RuleSet *report_rules(void);

/* The teardown of a group of tests. */
int checking_end(void **state); /* `state` is not looked at */

#endif
