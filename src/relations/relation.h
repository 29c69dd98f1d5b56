#ifndef ADDSUP_RELATIONS_RELATION_H
#define ADDSUP_RELATIONS_RELATION_H
/* Relations: figures that a rule ties together, and whether their values agree. A relation may have
 * several plausible readings - choices of operands - and is broken only if all of them are. */
#include "claims/claim.h"

/* Stated: one wording names all operands. Joined: some were found among the figures around. Figures
 * that nothing but their values ties make no relation here: they accuse nobody. */
typedef enum Strength { STRENGTH_STATED, STRENGTH_JOINED } Strength;
typedef enum RelationStatus { RELATION_HOLDS, RELATION_BROKEN, RELATION_UNCHECKED } RelationStatus;

/* A figure in its place in a relation. */
typedef struct Operand {
    size_t figure; /* index */
    int role;      /* index into the relation's roles; the result is 0 */
} Operand;

typedef LIST_OF(Operand) Operands;

/* One choice of operands, the result first. */
typedef struct Reading {
    Operands operands;
    bool completed; /* some operand was found by looking, not named by the wording */
    int sought;     /* the role of what was found last */
    bool tight;     /* what was found stands so that hardly anything else can be meant */
    bool loose;     /* if it holds, that may well be an accident: it is no proof */
    bool vague;     /* it is what stands around: hardly any words make it a sum */
    bool worded;    /* words, not numbers, say that it is meant: of what total it is a list, or
                       that a distance follows from it */
} Reading;

typedef LIST_OF(Reading) Readings;

typedef struct Relation {
    size_t rule; /* index */
    RelationKind kind;
    Direction direction;
    Strength strength;
    RelationStatus status;
    bool loose;        /* few words tie it, and a digit that is all it lacks */
    size_t named;      /* how many operands the wording names */
    size_t reading;    /* the one that holds, or the likeliest of the broken ones */
    Readings readings; /* the likeliest first */
    size_t things;     /* of a count: how many are listed */
    bool supported;    /* its reading is tied by more than one wording: its neighbours hold with the
                          same whole, its list is said to be complete, its pair stands alone */
    bool compared;     /* words set one of its levels against the other; told of changes alone */
    const char *why;   /* of one that is not checked or not accused; else NULL */
} Relation;

typedef LIST_OF(Relation) Relations;

/* Is the figure one of them? */
bool operands_have(const Operands *operands, size_t figure);

/* The figure of the first operand in a role; NO_MARK if it has none. */
size_t operand_in_role(const Operands *operands, int role);

/* Do all operands stand in the sentence of the result? */
bool operands_of_one_sentence(const Figures *figures, const Operands *operands);

/* The operands of the reading that counts. */
static inline const Operands *relation_operands(const Relation *relation) {
    return &relation->readings.items[relation->reading].operands;
}

/* The day that a relation of a date tells; its year is that of the other operand, if it has none.
 */
Date relation_date(const Figures *figures, const Relation *relation);

/* The spelling of the contract. */
const char *strength_name(Strength strength);
const char *relation_status_name(RelationStatus status);

#endif
