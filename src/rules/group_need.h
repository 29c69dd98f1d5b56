#ifndef ADDSUP_RULES_GROUP_NEED_H
#define ADDSUP_RULES_GROUP_NEED_H
/* What a group of alternatives needs: " (?:out of|to|per {unit}) " a cue of "out", "to" or {unit}.
 * Groups within it are left alone. */
#include "rules/rule_compiler.h"

/* Reads the group whose bracket opens at `at` in a match line, a blank surely before it or not.
 * True if each alternative has a class, or a word that is whole, in every match of it: one of each
 * is put into the need. */
bool group_need_read(RuleCompiler *compiler, Slice line, size_t at, bool behind_blank,
                     MatchNeed *need);

/* Does every match of the group end with a blank? */
bool group_ends_blank(Slice line, size_t at);

#endif
