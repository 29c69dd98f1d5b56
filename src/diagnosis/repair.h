#ifndef ADDSUP_DIAGNOSIS_REPAIR_H
#define ADDSUP_DIAGNOSIS_REPAIR_H
/* For a broken relation, what each of its figures would have to say for it to hold, and by which
 * slip of hand or eye it came to say what it says. */
#include "relations/relation.h"

typedef struct Repair {
    size_t figure; /* index */
    SlipKind kind;
    Slice text;     /* what would stand there, in the style of the original */
    Rational value; /* in the figure's unit */
    Date date;      /* of a repaired date or time; else empty */
    int place;      /* of the repaired figure, as in Figure */
    Rational away;  /* from the middle of what is needed, in the formula's unit; unknown: does not
                       tell */
    size_t order;   /* of the readings of a malformed numeral, the likeliest first; of a day whose
                       weekday may be wrong sooner: 1; else 0 */
    size_t mends;   /* broken relations of the article that hold with it; set by the diagnosis */
    int agreement;  /* how many more figures agree with it than with what is printed; this and what
                       follows are set by culprit.c */
    bool turned;    /* levels would stand the wrong way round, see fit.h */
    bool exact;     /* the relation holds with the values as printed, see fit.h */
    int company;    /* see repair_company */
} Repair;

typedef LIST_OF(Repair) Repairs;

/* All repairs of one reading that are one slip away, by figure in the order of the operands, then
 * by kind. */
void repairs_find(Arena *arena, const Article *article, const Figures *figures,
                  const Relation *relation, Repairs *repairs);

/* What the result (operand 0) would be if all else is right, in the style of its text, rounded to
 * its places; false if the relation does not tell one value. */
bool repair_result(Arena *arena, const Article *article, const Figures *figures,
                   const Relation *relation, Repair *repair);

/* Does the relation hold if the figure had the repair's value? */
bool repair_mends(const Repair *repair, const Figures *figures, const Relation *relation);

#endif
