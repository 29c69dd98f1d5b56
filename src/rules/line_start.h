#ifndef ADDSUP_RULES_LINE_START_H
#define ADDSUP_RULES_LINE_START_H
/* Where in a sentence a match line may start, as far as is told without PCRE2: what it needs must
 * stand behind the start, in reach, its slots in their order. */
#include "rules/sentence_signs.h"

/* Does a trigger of its pattern stand in the sentence? */
bool line_is_triggered(const SentenceSigns *signs, const IndexedLine *line);

/* The offset before which a match starts, if there is one. */
size_t line_starts_before(const SentenceSigns *signs, const IndexedLine *line);

/* `mark` is an index, of one that the line's first slot takes. */
bool line_may_start_at_mark(const SentenceSigns *signs, const IndexedLine *line, size_t mark);

/* `at` is where a cue of the chain stands that the line starts with, `mark` the first mark behind.
 */
bool line_may_start_at_cue(const SentenceSigns *signs, const IndexedLine *line, size_t at,
                           size_t mark);

#endif
