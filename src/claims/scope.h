#ifndef ADDSUP_CLAIMS_SCOPE_H
#define ADDSUP_CLAIMS_SCOPE_H
/* When a figure holds, and for which group: read from the words around it.
 * A clause is cut into stretches where something is compared ("than C", "from C", "on last year").
 * Within its stretch a phrase that stands behind figures is theirs ("C in D, C in D"), one that
 * stands before them is that of those that follow; one that opens the sentence counts throughout.
 * A bracket is a stretch of its own: "C (D: C)". What is not said stays empty. */
#include "base/limits.h"
#include "claims/claim.h"

/* The ids of the words blocks that the engine reads; -1 where a rule set has none. */
typedef struct ScopeWords {
    int comparison; /* scope.comparison: than, from, against, compared with */
    int base;       /* scope.base: on, over; they compare only with a time: "on last year" */
    int aside;      /* scope.aside: since, born in; the time behind is no figure's */
    int current;    /* scope.current: now, this year */
    int earlier;    /* scope.earlier: last year, a year ago */
    int forecast;   /* scope.forecast: is expected to, analysts */
    int superseded; /* scope.superseded: first put at, an earlier version */
    int replaced;   /* scope.replaced: a preliminary; it is told of a figure right behind alone */
    int former;     /* scope.former: had been; it is told of a figure right behind alone */
    int period;     /* scope.period: in January, first quarter */
    int group;      /* scope.group: among, of members */
    bool tells[LIMIT_WORD_CLASSES]; /* is the class one of these? */
} ScopeWords;

ScopeWords scope_words(const RuleSet *rules);

/* What an article is of, so that its own time is no scope. */
typedef struct ScopeMain {
    Date date;    /* the latest that is told to the day; year 0: none is */
    Slice period; /* of marked text, as the beginning names it; empty: it names none */
} ScopeMain;

ScopeMain scope_main(const Figures *figures);

/* The scopes of a passage's marks, one for each. Passages are to be read in order: the first ones
 * tell the article's period. Linear in the length of the passage. */
Scope *scopes_read(Arena *arena, const ScopeWords *words, const Article *article,
                   const Figures *figures, const Passage *passage, ScopeMain *main);

#endif
