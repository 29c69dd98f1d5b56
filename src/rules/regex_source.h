#ifndef ADDSUP_RULES_REGEX_SOURCE_H
#define ADDSUP_RULES_REGEX_SOURCE_H
/* What PCRE2 compiles of a match line, with a map back to the line: stretches of it are copied, and
 * what stands for braces is made. What is made, and why, is for match_line.h. */
#include "base/buffer.h"
#include "base/list.h"
#include "rules/slot_kind.h"

/* Where a stretch of the source comes from. */
typedef struct SourcePiece {
    size_t source, value; /* where it starts in either */
    bool made;            /* stands for the braces that start at `value`; else a copy */
} SourcePiece;

typedef struct RegexSource {
    Buffer bytes; /* the owner frees it */
    LIST_OF(SourcePiece) pieces;
} RegexSource;

/* Copies a stretch of the line. */
void regex_source_copy(Arena *arena, RegexSource *source, Slice line, size_t start, size_t end);

/* What is added next is made for the braces at `at` in the line. */
void regex_source_make(Arena *arena, RegexSource *source, size_t at);

/* One byte that is any of these marks: "[\x0e\x13]". */
void regex_source_add_marks(RegexSource *source, MarkSet marks);

/* Any of the phrases, "came in with|won", as whole words: a side needs no look at what is there
 * where that is surely a blank. */
void regex_source_add_phrases(RegexSource *source, Slice phrases, bool blank_before,
                              bool blank_behind);

/* The offset in the line that an offset in the source stands for. */
size_t regex_source_line_offset(const RegexSource *source, size_t offset);

#endif
