#ifndef ADDSUP_CLAIMS_SCOPE_H
#define ADDSUP_CLAIMS_SCOPE_H
/* When a figure holds, and for which group: read from the words around it.
 * A clause is cut into stretches where something is compared ("than", "from", "against"), and a
 * phrase of time or group counts within its stretch; one that opens the sentence counts throughout.
 */
#include "claims/claim.h"

/* The ids of the words blocks that the engine reads; -1 where a rule set has none. */
typedef struct ScopeWords {
    int comparison; /* scope.comparison: than, from, against, compared with */
    int earlier;    /* scope.earlier: last year, a year ago */
    int forecast;   /* scope.forecast: is expected to, analysts */
    int superseded; /* scope.superseded: first put at, an earlier version */
    int group;      /* scope.group: among members, of women */
} ScopeWords;

ScopeWords scope_words(const RuleSet *rules);

/* The scope of the figure that the passage's mark at this index stands for. */
Scope scope_read(const ScopeWords *words, const Article *article, const Figures *figures,
                 const MarkedSentence *marked, size_t mark);

#endif
