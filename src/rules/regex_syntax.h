#ifndef ADDSUP_RULES_REGEX_SYNTAX_H
#define ADDSUP_RULES_REGEX_SYNTAX_H
/* As much of the syntax of regular expressions as one must know to tell what stands for itself in a
 * line, and where a line can be. All else is left to PCRE2. Offsets are into the line. */
#include "rules/slot_kind.h"

/* The byte, or a zero byte behind the end. */
static inline char regex_byte_at(Slice line, size_t at) {
    return at < line.length ? line.bytes[at] : '\0';
}

static inline bool regex_is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

static inline bool regex_is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* Behind the closing brace of the opening one at `at`; 0 if there is none. */
size_t regex_brace_end(Slice line, size_t at);

/* Behind the escape at `at`: "\d", "\x{0e}", "\p{L}", "\Q(as it stands)\E". */
size_t regex_escape_end(Slice line, size_t at);

/* Behind the set at `at`: "[^]a-z[:digit:]]". */
size_t regex_set_end(Slice line, size_t at);

/* Can the escape at `at` match a mark? "\d", "\b" and "\." cannot; of others it is assumed. */
bool regex_escape_takes_mark(Slice line, size_t at);

/* The marks that the set at `at` can match, or more: none of "[a-z, ]" and "[^\x0e-\x1f;]". */
MarkSet regex_set_marks(Slice line, size_t at);

/* The same of all that stands from `at` to `end`. */
MarkSet regex_marks(Slice line, size_t at, size_t end);

/* Behind what opens the group at `at`, so that its letters are not taken for text: "(", "(?:",
 * "(?P<name". */
size_t regex_group_start_end(Slice line, size_t at);

/* The same of the opening of a group: "(", "(?:" and looking around cannot, calling a group can. */
bool regex_group_takes_mark(Slice line, size_t at);

/* Behind whatever part starts at `at`: an escape, a set, the opening of a group, braces or a byte.
 */
size_t regex_part_end(Slice line, size_t at);

/* Behind the bracket that closes the group at `at`; 0 if there is none. */
size_t regex_group_end(Slice line, size_t at);

/* Behind what tells how often that stands which ends at `at`: "+", "{0,2}?"; `at` if nothing does.
 */
size_t regex_quantifier_end(Slice line, size_t at);

/* May what ends at `at` be absent? "?", "*", "{0,2}". */
bool regex_may_be_absent(Slice line, size_t at);

/* Are these the insides of PCRE2's own braces? {2,3} and {2,} */
bool regex_is_quantifier(Slice content);

/* Does a word that ends at `at` end there in every match, before a blank, a stop or \b? A comma may
 * be left out if a blank follows it. */
bool regex_word_stays_whole(Slice line, size_t at);

/* Does a word that has a group at `at` behind it end there? "(?: of|, in)" but not "(?:s|d)". */
bool regex_group_ends_word(Slice line, size_t at);

/* The text from `at` on that stands for itself: " vote" of " votes? for {name:who}". */
Slice regex_plain_text(Slice line, size_t at);

#endif
