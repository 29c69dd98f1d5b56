#ifndef ADDSUP_CHECK_WORK_H
#define ADDSUP_CHECK_WORK_H
/* What the stages make of one article, one after the other, in a checker's scratch arena. */
#include "check/check.h"
#include "diagnosis/diagnosis.h"

struct Checker {
    const RuleSet *rules;
    Matching *matching;
    Arena scratch; /* of the article at hand */
};

typedef struct Work {
    Article article;
    Figures figures;
    Claims claims;
    Relations relations;
    Verdicts verdicts;
    RuleProblems gave_up; /* patterns */
} Work;

/* Forgets the article before and reads this one up to its figures; NULL, or why it cannot be read.
 */
const char *work_read(Checker *checker, Slice name, Slice file_bytes, Work *work);

/* From figures to verdicts, by the enabled rules; NULL: all of them. */
void work_relate(Checker *checker, const bool *enabled, Work *work);

#endif
