#ifndef ADDSUP_OPERANDS_SHARE_SENSE_H
#define ADDSUP_OPERANDS_SHARE_SENSE_H
/* What the words around a percentage or a fraction say of it: that it is a share of something - "of
 * the 412", "one in five voters", "a turnout of 61%", "a 20% slice" - and which of the figures
 * beside it are its part and its whole. Whether they fit it is not asked. */
#include "claims/claim.h"

typedef struct ShareSense {
    bool of_something; /* no change, price or rate of interest; else nothing more is told */
    bool is_bare;      /* it is only set apart: "13 fell short: a quarter" */
    bool of_known;     /* "of them": of what was told before */
    bool is_closed;    /* nothing more is told of it: "three quarters of them, " */
    bool takes_up;     /* its sentence takes up the one before: "That is 40 per cent" */
    bool opens;        /* its sentence opens with it: "Seventy per cent done, then" */
    size_t part;       /* the figure beside which it is set: "147, or 37%,"; NO_MARK if none */
    size_t whole;      /* the figure that it is said to be of: "37% of the 392"; NO_MARK if none */
} ShareSense;

/* The figure that the share is added to, whatever it is of: "4,980, or 42 per cent"; NO_MARK if it
 * is added to none. */
size_t share_stands_beside(const RuleSet *rules, const Claims *claims, const Claim *share);

ShareSense share_sense(const RuleSet *rules, const Claims *claims, const Claim *share);

#endif
