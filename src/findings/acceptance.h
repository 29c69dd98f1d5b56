#ifndef ADDSUP_FINDINGS_ACCEPTANCE_H
#define ADDSUP_FINDINGS_ACCEPTANCE_H
/* Findings that somebody has looked at and lives with: those of a baseline, and waivers with a
 * reason. They are taken out of the report's findings and counted. One that accepts nothing any
 * more, because a figure was changed or taken out, is stale and told so. */
#include "findings/finding.h"

typedef struct Acceptance {
    Slice fingerprint;  /* of the finding; or, if that is empty: */
    Slice rule, figure; /* every finding of the rule that cites a figure of this text */
    Slice folder;       /* only findings in files whose names start so; empty: in all */
    Slice file;         /* where it is written, for the user */
    size_t line;
    bool baseline; /* no waiver */
    bool sought;   /* all that it may accept was checked: it is told of if it accepts nothing */
    bool used;
} Acceptance;

typedef LIST_OF(Acceptance) Acceptances;

/* Moves what is accepted from the report's findings to its `accepted`, counts again, and adds a
 * notice for each stale acceptance. A finding that both a waiver and the baseline accept is the
 * waiver's. */
void findings_accept(Report *report, Acceptances *acceptances);

/* Counts the report's findings and what was accepted into its summary. */
void findings_count(Report *report);

#endif
