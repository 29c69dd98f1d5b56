#include "rules/built_in.h"

RuleSet *built_in_rules(Arena *arena) {
    RuleProblems problems = {0};
    size_t count;
    const RuleFile *packs = ruleset_packs(&count);
    return ruleset_make(packs, count, arena, &problems);
}
