#ifndef ADDSUP_DIAGNOSIS_HEARING_H
#define ADDSUP_DIAGNOSIS_HEARING_H
/* The figures around a figure that may speak for a value of it, as whole numbers, so that many can
 * be tried. What they say is for agreement.c. */
#include "relations/relation.h"

enum {
    HEARING_NEIGHBOURS = 24, /* figures looked at on either side */
    HEARING_UNIT = 10000     /* amounts are in ten-thousandths */
};

/* A figure that may speak for the value. */
typedef struct Witness {
    const Figure *figure;
    int64_t amount;
    bool cited; /* by the broken relation, or the same again */
} Witness;

typedef struct Hearing {
    const Figure *figure;
    int64_t amount; /* what is asked about */
    int place;
    size_t digits; /* that it states */
    bool additive; /* the relation is a sum or a difference */
    bool listed;   /* the relation has more than three figures */
    Witness witnesses[2 * HEARING_NEIGHBOURS];
    size_t count;
} Hearing;

/* Who is heard on a figure of the relation, if it had this value, its last stated digit counting
 * 10^place. Nobody where the value is too short to prove anything. */
void hearing_open(Hearing *hearing, const Figures *figures, const Relation *relation, size_t figure,
                  Rational value, int place);

size_t sentences_apart(const Figure *a, const Figure *b);

/* Can one be added to the other? Percentages differ by points. */
bool figures_are_alike(const Figure *a, const Figure *b);

/* Is it near enough to be added to the value: a short one agrees by accident with what is far? */
bool witness_adds(const Hearing *hearing, const Witness *witness);

#endif
