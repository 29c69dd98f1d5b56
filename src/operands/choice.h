#ifndef ADDSUP_OPERANDS_CHOICE_H
#define ADDSUP_OPERANDS_CHOICE_H
/* Choices: any two levels of a stretch of text, between which a difference could lie, and how far
 * the wording speaks for them. Whether their values agree with it is not looked at here, but for
 * which of them is the greater. */
#include "operands/level.h"

typedef struct Pair {
    size_t first, second; /* figures, in the roles 1 and 2 of the relation */
    bool tight;           /* nothing else there could be meant */
    bool exact;           /* they agree as printed */
    bool agrees;
    bool loose;     /* they agree, as many would by accident */
    bool concluded; /* words draw the distance from the two */
    bool vague;     /* they stand around it in other sentences, and are not told as two sides */
} Pair;

typedef struct Choice {
    Pair pair;
    bool likely; /* by the wording */
    bool plain;  /* likely, and if no other is, nothing else can be meant */
    bool rivals; /* likely, and each is somebody's */
    bool fits;   /* they went the way that is told */
    bool near;   /* they may be as far apart as is told, rounded */
    bool exact;  /* they are, as printed */
} Choice;

typedef struct Choices {
    Choice items[LEVELS_MOST * LEVELS_MOST / 2];
    size_t count, likely;
    size_t tried;  /* those that were passed over too */
    Rational most; /* the greatest of the levels */
    bool alone;    /* there are but two levels */
} Choices;

/* What is sought: two levels so far apart. */
typedef struct Chooser {
    const Claims *claims;
    const Gap *gap;
    Rational distance; /* the gap's value, in the unit of its levels */
    Rational step;     /* what its last digit counts; unknown where its value is not bounded */
    Rational slack;    /* by so much what is meant may differ from it; unknown there too */
    Wide coarse_distance, coarse_slack;
    Level known;      /* if the gap has one */
    bool passes_over; /* those that cannot be so far apart are of no use */
} Chooser;

Chooser chooser_make(const Claims *claims, const Gap *gap);

/* Two levels in the roles that the gap gives them. */
Pair chooser_pair(const Chooser *chooser, const Level *a, const Level *b);

/* Is it a lead that is sought, of one over another, and no change? */
bool chooser_seeks_lead(const Chooser *chooser);

/* Is the lead over one who is named, and the level told behind it, or both, another's: "six clear
 * of Vale, with Moor between them on 75"? */
bool chooser_knows_rival(const Chooser *chooser, const Level *a, const Level *b);

/* All choices among the levels of a stretch; with a level that is known, only those of it and
 * another. */
void choices_of_levels(const Chooser *chooser, const Levels *levels, Choices *choices);

#endif
