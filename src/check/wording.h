#ifndef ADDSUP_CHECK_WORDING_H
#define ADDSUP_CHECK_WORDING_H
/* What a broken or holding relation is told as: the sentence for an editor and the arithmetic, from
 * a row of a table for each kind of relation or from the rule's own `say`. */
#include "diagnosis/repair.h"

typedef struct Wording {
    Slice message;    /* "313,209 + 193,329 make 506,538, not 506,438" */
    Slice arithmetic; /* "313,209 + 193,329 = 506,538, not 506,438" */
    Slice computed;   /* "506,538"; empty where no one value is told */
} Wording;

Wording relation_wording(Arena *arena, const RuleSet *rules, const Article *article,
                         const Figures *figures, const Relation *relation);

/* How the figures of a relation agree: "313,209 + 193,229 = 506,438"; with the repair in the place
 * of its figure (NULL: as printed). Empty where there is no arithmetic to show. */
Slice relation_agreement(Arena *arena, const Article *article, const Figures *figures,
                         const Relation *relation, const Repair *repair);

#endif
