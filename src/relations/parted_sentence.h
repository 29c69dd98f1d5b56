#ifndef ADDSUP_RELATIONS_PARTED_SENTENCE_H
#define ADDSUP_RELATIONS_PARTED_SENTENCE_H
/* Sentences that begin with what they divide and do not say how much that is: "Of the parcels,
 * 71,900 went to children and 46,600, a quarter, to the old." None of their figures is that whole.
 */
#include "rules/marked.h"

bool sentence_is_parted(const MarkedSentence *marked);

#endif
