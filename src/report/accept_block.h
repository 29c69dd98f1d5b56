#ifndef ADDSUP_REPORT_ACCEPT_BLOCK_H
#define ADDSUP_REPORT_ACCEPT_BLOCK_H
/* Findings as blocks of a baseline or an addsup.accept (run/accepted_files.h). What comes from
 * outside stays on its line. */
#include "findings/finding.h"
#include "report/output.h"

/* Without a reason it is a block of a baseline. */
void accept_block_add(Buffer *out, const Finding *finding, Slice reason);

/* All findings but those that a waiver accepts. */
void baseline_write(const Report *report, Output *output);

#endif
