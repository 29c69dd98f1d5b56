#ifndef ADDSUP_DIAGNOSIS_RANKING_H
#define ADDSUP_DIAGNOSIS_RANKING_H
/* Which repair of a broken relation is the likeliest: a table of what speaks for one against
 * another, the strongest first. Whom that makes the culprit is for culprit.c. */
#include "diagnosis/repair_search.h"

/* Weighs the repairs of the search and puts the likeliest first. */
void repairs_rank(const RepairSearch *search);

/* Does as much evidence speak for one as for the other? By which slip each came about is none. */
bool repairs_are_peers(const Repair *a, const Repair *b);

/* The strongest evidence for the first against the other, for -v; NULL of peers. */
const char *repair_evidence(const Repair *first, const Repair *other);

/* A miss that is just what another base or unit gives. */
bool repair_is_slip_of_thought(const Repair *repair);

/* Below 0 if slips of the first kind are likelier than those of the other. */
int slips_compare(SlipKind a, SlipKind b);

#endif
