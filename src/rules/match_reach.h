#ifndef ADDSUP_RULES_MATCH_REACH_H
#define ADDSUP_RULES_MATCH_REACH_H
/* How far apart two slots of a match line can stand: "{count:n} of (?:the |all ){count:all}" lets
 * no more than eight bytes stand between them. */
#include "rules/rule_compiler.h"

#define REACH_UNKNOWN UINT32_MAX

/* The most bytes that the part of a line can match. What it starts with may tell that what stands
 * before it is repeated: then nothing is known. */
uint32_t match_reach(const RuleSet *rules, Slice part);

#endif
