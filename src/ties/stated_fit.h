#ifndef ADDSUP_TIES_STATED_FIT_H
#define ADDSUP_TIES_STATED_FIT_H
/* Whether the figures that a wording names for a relation can be meant by it. What it leaves open
 * is sought elsewhere. */
#include "relations/relation.h"

/* Have they the units and scopes of one relation, and is none of them told for something else? */
bool stated_can_be_meant(const Claims *claims, RelationKind kind, const Operands *operands);

/* Does a figure like them stand right before the first part, as if it belonged to the list? */
bool stated_list_may_be_longer(const Claims *claims, const Operands *operands);

/* "The toll stands at 860, with 412 dead in Turkey and 268 in Syria", "It paid £87m, £41m for land
 * and £37m for fees": do parts stand behind their total with no word that they are all? */
bool stated_list_may_be_partial(const Claims *claims, const Operands *operands);

/* "Rose to 24.1bn, up 2.6% from January's 23.5bn and 42% above the 17bn of a year ago": the last
 * change is that of what rose, not of what it rose from. */
void stated_pass_over_base(const Claims *claims, RelationKind kind, Operands *operands);

/* "Went from 461,900 to 487,300, or 5.5%": where no word tells which way a change went, its figures
 * do. */
Direction stated_direction(const Figures *figures, const Relation *relation,
                           const Operands *operands);

/* "Rose above 300,000, to 312,400", but not "rose 50,000, to 312,400": is the bound one that is
 * open to where the wording says that the figure went? Without a direction any will do. */
bool stated_bound_is_open(const Claims *claims, const Relation *relation, const Operands *operands);

/* "88,251 children under 18 (21.4%)": an age before the share is no part, so another is sought. */
void stated_drop_open_part(const Figures *figures, RelationKind kind, Operands *operands);

#endif
