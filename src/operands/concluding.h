#ifndef ADDSUP_OPERANDS_CONCLUDING_H
#define ADDSUP_OPERANDS_CONCLUDING_H
/* Words by which the text draws a figure from what it told right before: "so it has grown by 1.4m",
 * "; a fall of 17%", "which means 40 fewer". What it is drawn from is found by others. */
#include "claims/claim.h"

/* Where such words begin before a figure, in its marked sentence; false if there are none near. */
bool conclusion_start(const RuleSet *rules, const Claims *claims, const Claim *told, size_t *start);

/* "Seasonally adjusted", "on average", "combined": is what the sentence tells up to an offset
 * measured in another way than what stands before it? */
bool sentence_measures_otherwise(const RuleSet *rules, const MarkedSentence *marked, size_t end);

/* Is a figure drawn so from two that are told before it? */
bool figures_are_concluded(const RuleSet *rules, const Claims *claims, const Claim *told,
                           size_t one, size_t other);

#endif
