#ifndef ADDSUP_REPORT_CSV_H
#define ADDSUP_REPORT_CSV_H
/* Cells of comma-separated values (RFC 4180), one row a line, safe for the spreadsheets that open
 * them: a cell that one of them would take for a formula gets an apostrophe before it. */
#include "base/buffer.h"

typedef struct CsvRow {
    Buffer *out;
    bool follows; /* a comma belongs before the next cell */
} CsvRow;

void csv_text(CsvRow *row, Slice text);
void csv_count(CsvRow *row, size_t count);
void csv_flag(CsvRow *row, bool flag);

/* Ends the line. */
void csv_end(CsvRow *row);

#endif
