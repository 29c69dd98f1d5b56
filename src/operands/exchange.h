#ifndef ADDSUP_OPERANDS_EXCHANGE_H
#define ADDSUP_OPERANDS_EXCHANGE_H
/* Money in two currencies: "$22m (£11.7m)". Every such pair of an article implies a rate; the pair
 * that leaves the rate of the others is wrong. Rates are not looked up: they move, and the article
 * has its own. */
#include "relations/relation.h"

typedef struct Exchange {
    size_t converted, stated; /* the pair whose rate is taken */
    bool sure; /* more pairs have that rate, or it is told beside the pair, or the miss is greater
                  than rates ever move */
} Exchange;

/* Are both amounts of money, in two currencies? */
bool is_exchange(const Figures *figures, size_t converted, size_t stated);

/* The pair that has the rate of most others in the same two currencies. `measure`: what the second
 * amounts of pairs are claimed to be; the first stands right before it. False if there is no other
 * pair. */
bool exchange_find(const Claims *claims, size_t measure, const Operands *pair, Exchange *found);

/* An amount that was converted at a rate that is told: "At Rs 84 revenue works out to $1.77 bn". */
typedef struct ExchangeSource {
    size_t stated;
    bool alone; /* there is no other amount that could be meant */
} ExchangeSource;

/* The amount in the rate's currency that makes this one, the nearest; else the only one within
 * twice what it should be. */
bool exchange_source(const Claims *claims, const Claim *converted, size_t rate,
                     ExchangeSource *found);

#endif
