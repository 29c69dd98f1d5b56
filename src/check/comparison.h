#ifndef ADDSUP_CHECK_COMPARISON_H
#define ADDSUP_CHECK_COMPARISON_H
/* Compares the articles of one story. Their claims are put together as if they stood in one
 * article, and the same rules and the same diagnosis are run over it: a sum in one article decides
 * between two others without a word of code for it. */
#include "check/story.h"
#include "findings/finding.h"

typedef struct Comparison {
    Arena *arena; /* of the findings */
    const RuleSet *rules;
    const Page *const *pages; /* of all articles */
    const bool *rule_enabled; /* by index of rule; NULL: all are */
} Comparison;

/* Adds the findings that take two articles of the story or more. */
void story_compare(const Comparison *comparison, const Story *story, Findings *findings);

#endif
