#ifndef ADDSUP_TESTS_BUILT_IN_H
#define ADDSUP_TESTS_BUILT_IN_H
/* The rules that are built into the library, for tests and fuzzers of what stands on them. */
#include "rules/ruleset.h"

RuleSet *built_in_rules(Arena *arena);

#endif
