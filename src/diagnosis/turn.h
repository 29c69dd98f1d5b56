#ifndef ADDSUP_DIAGNOSIS_TURN_H
#define ADDSUP_DIAGNOSIS_TURN_H
/* Whether a slip turns the story: the figures as printed tell another winner, a fall for a rise, or
 * a share on the other side of one half than what they should be. Arithmetic decides, over the
 * figures that a verdict puts in question: its culprit, else those that have a repair, else all of
 * the relation. What becomes of it - the order of findings, their message - is for others. */
#include "diagnosis/diagnosis.h"

/* What an editor is to ask of the story ("who leads?"); NULL where it stands either way. */
const char *verdict_turn(const RuleSet *rules, const Claims *claims, const Relations *relations,
                         const Verdict *verdict);

#endif
