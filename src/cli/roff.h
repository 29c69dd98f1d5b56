#ifndef ADDSUP_CLI_ROFF_H
#define ADDSUP_CLI_ROFF_H
/* Pieces of manual pages, in the man macros of roff. Text is escaped here. */
#include "cli/text.h"

/* ".TH NAME 1 ..." and the section NAME: "name - about". */
void roff_start(Text *out, const char *name, const char *section, const char *about);

/* ".SH TITLE" */
void roff_section(Text *out, const char *title);

/* A paragraph of its own. */
void roff_paragraph(Text *out, const char *text);

/* A term in bold, and what it is about, indented. */
void roff_term(Text *out, const char *term, const char *about);

/* Lines as they stand, such as those of a file. */
void roff_example(Text *out, const char *lines);

#endif
