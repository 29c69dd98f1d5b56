#ifndef ADDSUP_CLAIMS_TIME_PHRASE_H
#define ADDSUP_CLAIMS_TIME_PHRASE_H
/* What a date or a phrase of time means as a scope. A slice without bytes is no scope at all; an
 * empty one is the article's own time. */
#include "claims/scope.h"

#define NO_SCOPE  ((Slice){NULL, 0})
#define OWN_SCOPE ((Slice){"", 0})

/* The article's own time too, where words say so: "this year". */
#define NOW_SCOPE ((Slice){scope_now, 0})

extern const char scope_now[];

/* "2015" of "in May 2015"; the article's own time if it is the year of its date. A date to the day
 * without a year, or of the article's year, is when something happened: no scope. */
Slice date_scope(Slice text, const Figure *date, const ScopeMain *main);

/* A phrase of a period without its preposition: "march" of "in march", which is listed so because
 * the word alone may be a verb. */
Slice period_text(Slice phrase);

/* The scope of a class hit that tells a time; no scope for hits of other classes. */
Slice hit_scope(const ScopeWords *words, Slice marked_text, const ClassHit *hit,
                const ScopeMain *main);

#endif
