#ifndef ADDSUP_REPORT_TEXT_SUMMARY_H
#define ADDSUP_REPORT_TEXT_SUMMARY_H
/* The last line of a report: what was read and checked, so that silence is not taken for proof. */
#include "base/buffer.h"
#include "findings/finding.h"

/* "5 articles, 87 figures read, ... 2 contradictions: 1 error, 1 warning, 0 notes; ..." */
void text_summary_add(Buffer *out, const Summary *summary);

/* "1 article", "2 articles". */
void count_add(Buffer *out, size_t count, const char *one, const char *many);

#endif
