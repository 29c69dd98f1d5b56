#ifndef ADDSUP_OPERANDS_TWO_TIMES_H
#define ADDSUP_OPERANDS_TWO_TIMES_H
/* Whether two levels can be those of one thing at two times, between which it changed by what is
 * told. Leads, of one over another, are judged in choice.h. */
#include "operands/choice.h"

/* Is the level that the wording names the older one: of a rise the less, of points the first? */
bool times_know_older(const Chooser *chooser);

/* "14 degrees above the average of 24, though short of the record of 41": does a level stand behind
 * a change and the level that its wording names? What the change is of was told before. */
bool times_end_before(const Chooser *chooser, const Level *level);

/* "7.4 million treatments, 40,000 fewer than in May, and 6.2 million patients wait for them": are
 * they not told to be of two kinds? */
bool times_may_be_of_one_noun(const Chooser *chooser, const Level *a, const Level *b);

/* Are they of one thing and one holder, and is it told which of them is older? */
bool times_are_likely(const Chooser *chooser, const Level *a, const Level *b);

#endif
