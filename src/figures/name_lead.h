#ifndef ADDSUP_FIGURES_NAME_LEAD_H
#define ADDSUP_FIGURES_NAME_LEAD_H
/* A name that stands right before a number, and what stands before it. */
#include "figures/word.h"

typedef struct Name {
    size_t start, end; /* empty if there is none */
    bool first;        /* of its sentence */
} Name;

/* What stands before a name. */
typedef enum Lead {
    LEAD_NUMBER,      /* Chelsea 3 Arsenal 1 */
    LEAD_ANY,         /* gave Smith, and Smith */
    LEAD_START,       /* the sentence begins with the name */
    LEAD_START_THE,   /* The Nifty 50 */
    LEAD_ONE,         /* a Fire 7: the article is of one thing, whatever the number */
    LEAD_THE,         /* the Fire 7, the Tories 12 */
    LEAD_PREPOSITION, /* for Shrek 2, from the Open 13, in his Audi 90 */
    LEAD_KIND,        /* film Rocky 4, Doom 3 and Rocky 4 */
    LEADS
} Lead;

/* The name before the number at `at`, in the sentence that starts at `from`. */
Name name_before(Slice text, size_t at, size_t from);

Lead name_lead(Slice text, const Name *name, size_t from);

#endif
