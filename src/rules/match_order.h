#ifndef ADDSUP_RULES_MATCH_ORDER_H
#define ADDSUP_RULES_MATCH_ORDER_H
/* The order in which the matches of one pattern are told. */
#include "rules/ruleset.h"

/* Sorts the matches from `first` on, those of one pattern, and keeps each once. */
void matches_order(PatternMatches *matches, size_t first);

#endif
