#ifndef ADDSUP_OPERANDS_LEVEL_H
#define ADDSUP_OPERANDS_LEVEL_H
/* Levels: the figures between which a difference could lie, a lead, a rise or a change in points.
 * Which two of them it lies between is found in pair.h. */
#include "claims/claim.h"
#include "relations/coarse.h"

/* A figure that tells how far two others are apart, and what its wording says of them. */
typedef struct Gap {
    const RuleSet *rules;
    RelationKind kind;   /* RELATION_DIFFERENCE or RELATION_POINTS */
    Direction direction; /* which way it went in time; none: a lead, of one over another */
    const Claim *result;
    size_t known;   /* the figure of one of the two, where the wording names it; else NO_MARK */
    int known_role; /* its role in the relation */
    Slice holder;   /* whose it is, where a name tells; else empty */
    Slice rival;    /* over whom, where a name right behind tells: "six clear of Vale" */
    bool revised;   /* how far a number was corrected, be it itself a change */
    bool of_leads;  /* how far a lead went: "the gap has narrowed by 14" */
    bool sole;      /* only two that stand alone are sought, be they times or sums of money */
} Gap;

typedef struct Level {
    size_t figure;
    Rational value; /* as printed */
    Rational slack; /* by so much what is meant may differ from it, as it is rounded */
    Wide coarse_value, coarse_slack;
    Slice holder; /* whose it is, where a name tells; else empty */
    bool past;    /* of another time than the article's own */
    bool beside;  /* of the gap's own time: "last year 212 fell, 329 short of the mean" */
    bool whole;   /* what others are parts of: all votes cast */
    bool apart;   /* in another clause of the gap's sentence, or one of them is a forecast */
    bool carried; /* a bare number that may have its unit from a figure before it */
    bool idle;    /* an age, or itself how far two are apart: it crowds, but is never meant */
    bool rate;    /* by how much something changed: a level of points alone */
} Level;

/* Is `a` above `b`? Values in whole thousandths tell nearly always. */
static inline bool level_is_above(const Level *a, const Level *b) {
    bool coarse = a->coarse_value != COARSE_NONE && b->coarse_value != COARSE_NONE &&
                  a->coarse_value != b->coarse_value;
    return coarse ? a->coarse_value > b->coarse_value : rational_compare(a->value, b->value) > 0;
}

enum { LEVELS_MOST = 12 }; /* more of them in one stretch are no pair but a table */

typedef struct Levels {
    Level items[LEVELS_MOST];
    size_t count;
    bool crowded; /* there are more; the rest were left out */
} Levels;

/* The levels among the claims from `first` up to `last`, each value once: where it stands nearest
 * before the gap. */
void levels_between(const Claims *claims, const Gap *gap, size_t first, size_t last,
                    Levels *levels);

/* The gap's known figure as a level. */
Level level_known(const Claims *claims, const Gap *gap);

/* Whose figure it is: the subject of a claim of it, or the name that stands before it in its
 * clause with no other figure between; empty if there is none. */
Slice figure_holder(const Claims *claims, const Claim *claim);

/* The name right behind a figure, for which no other figure is told first: "six clear of Vale";
 * empty if there is none. */
Slice figure_rival(const Claims *claims, const Claim *claim);

/* Is it what a rate is told for, and no level: the 100 in "61.8 cents per $100"? */
bool figure_is_told_per(const Article *article, const Figure *figure);

/* Is it told on top of, or below, another: the 44 in "44 more homes"? */
bool figure_is_more(const Article *article, const Figure *figure);

#endif
