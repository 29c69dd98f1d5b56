#ifndef ADDSUP_OPERANDS_ORDER_PAIR_H
#define ADDSUP_OPERANDS_ORDER_PAIR_H
/* The only two levels of a sentence, where words say which must be the greater: "Milk output
 * dropped to 1.24bn litres in May after 1.31bn in April." One of them is told as what the other is
 * compared with - "after", "against", "the previous", "a year earlier" - and all words that rank,
 * in the sentence or in the one before it, point one way. Wordings that say more are in rule files.
 */
#include "claims/claim.h"

/* The first is above the other where the direction is up, else below. */
typedef struct OrderPair {
    size_t first, other; /* figures */
    Direction direction;
} OrderPair;

typedef LIST_OF(OrderPair) OrderPairs;

void order_pairs_find(Arena *arena, const Claims *claims, OrderPairs *pairs);

#endif
