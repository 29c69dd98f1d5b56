#ifndef ADDSUP_OPERANDS_GAP_SOLE_H
#define ADDSUP_OPERANDS_GAP_SOLE_H
/* The two levels that a distance can only lie between, whatever words tell which is which: there
 * are no others of its kind around it. "The channel was 11.5 metres deep and is 13.2 metres now.
 * The extra 1.7 metres let larger vessels in." Which are likely by the wording is said in
 * choice.h. */
#include "operands/choice.h"

typedef struct SolePair {
    Pair pair;
    bool ordered; /* words tell which of them is older */
} SolePair;

/* Finds them in its sentence, in that and the one before or behind, in all three, in its paragraph;
 * the nearest stretch that has two decides. False if there are more, or none. */
bool gap_sole_pair(const Chooser *chooser, SolePair *pair);

#endif
