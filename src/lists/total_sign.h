#ifndef ADDSUP_LISTS_TOTAL_SIGN_H
#define ADDSUP_LISTS_TOTAL_SIGN_H
/* What the words right before a figure say of it as the total of others, where it is grammar and no
 * word of a class that tells: "the 15 bodies", "taking the toll to 79". */
#include "rules/marked.h"

typedef enum TotalSign {
    TOTAL_NONE,
    TOTAL_DEFINITE, /* "the 15 bodies", "the system's 357 million" */
    TOTAL_RAISED,   /* "bringing the toll to 79", "valuing the deal at 455" */
    TOTAL_COUNTED,  /* "the two regions have 1,401" */
    TOTAL_DIVIDED   /* "Of 2,316 who wrote, ...": a sentence begins with it */
} TotalSign;

/* The sign of the mark at this index. */
TotalSign total_sign(const MarkedSentence *marked, size_t mark);

#endif
