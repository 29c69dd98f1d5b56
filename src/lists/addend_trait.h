#ifndef ADDSUP_LISTS_ADDEND_TRAIT_H
#define ADDSUP_LISTS_ADDEND_TRAIT_H
/* What the words beside a figure say of how it adds up with others: "a lead of 217", "another 654",
 * "in all, 141,725". The words are those of the blocks named engine.* in the rule files. */
#include "base/limits.h"
#include "claims/claim.h"

/* What the words beside a figure say. */
typedef enum AddendTrait {
    ADDEND_SET_ASIDE = 1,       /* a lead, a change, or what something is compared with */
    ADDEND_JOINS = 2,           /* another, a further, the other, the remaining */
    ADDEND_TOTALS = 4,          /* a total of, in all, of the */
    ADDEND_SMALL_WORD = 8,      /* "three": a number of counts or candidates as often as a part */
    ADDEND_OPENS = 16,          /* the first of a list: "they comprise 318" */
    ADDEND_CLOSES = 32,         /* the last of a list: "the remaining 18" */
    ADDEND_APART = 64,          /* a lead or a change: no total either */
    ADDEND_RESIDUAL = 128,      /* what is left when all has been asked: "11% don't know" */
    ADDEND_OPPOSED = 256,       /* one of two sides: "Yes 51.4", "48.6% against" */
    ADDEND_POLLED = 512,        /* a share of votes */
    ADDEND_COLON = 1024,        /* behind a colon */
    ADDEND_EXPLAINED = 2048,    /* a part of another total; no word says it, roster.c does */
    ADDEND_OUTCOME = 4096,      /* what something became: "reserves, which fell to 15.7m" */
    ADDEND_EXTREME = 8192,      /* of one among others: "the highest was in Leeds, at 68.2" */
    ADDEND_NAMED = 16384,       /* a name stands before it, that of no place it is told for */
    ADDEND_PLACED = 32768,      /* the name before it is a place: "in Leeds 68.2" */
    ADDEND_OF_THEM = 65536,     /* "87 of them": a list of the number before begins */
    ADDEND_DIVIDED = 131072,    /* what nobody has twice: "71% goes to farms" */
    ADDEND_VERSUS = 262144,     /* the loser's share: "61 per cent to 39" */
    ADDEND_SOUGHT = 524288,     /* sought in vain for its lists while no part was explained */
    ADDEND_BRACKET = 1048576,   /* right behind an opening bracket */
    ADDEND_JOINT = 2097152,     /* of several together: "1,790 between them" */
    ADDEND_MADE = 4194304,      /* what others come to: "making 33", "to finish with 33" */
    ADDEND_DEFINITE = 8388608,  /* told before, or to be counted up: "the 15 bodies", "all 36" */
    ADDEND_ENDS = 16777216,     /* the last of a list: "the final eight" */
    ADDEND_COUNTED = 33554432,  /* of as many as are told before it: "the two regions have 1,401" */
    ADDEND_COMPOSES = 67108864, /* a kind's share of all: "women make up 45 per cent" */
    ADDEND_CONTESTED = 134217728, /* of what two fight for: "74 per cent of the ball" */
    ADDEND_PROVIDED = 268435456,  /* what one of several gives: "the state will pay 3m" */
    ADDEND_PURSE = 536870912,     /* what several give to or take from: "a bill of 9m" */
    ADDEND_RANKED = 1073741824    /* the first of a ranking: "214 cases, ahead of arson (87)" */
} AddendTrait;

/* Reads figures in reading order. */
typedef struct TraitReader {
    const Claims *claims;
    uint8_t
        sign_of[LIMIT_WORD_CLASSES]; /* for each class the number of its sign; 0: it says none */
    const MarkedSentence *marked;    /* of the passage at hand */
    size_t mark, hit;                /* where in it the figure at hand stands, and its first hit */
} TraitReader;

TraitReader trait_reader(const RuleSet *rules, const Claims *claims);

/* A set of traits; false if the claim's figure stands in no sentence that was marked. */
bool traits_read(TraitReader *reader, const Claim *claim, unsigned *traits);

#endif
