#ifndef ADDSUP_CLAIMS_SCOPE_GROUP_H
#define ADDSUP_CLAIMS_SCOPE_GROUP_H
/* The group that a hit of scope.group names. */
#include "claims/time_phrase.h"

/* The phrase itself; "among" with the word behind it, and the next if that is small: "among full
 * members". No scope for "among them" and its like, which begin parts of what is told. */
Slice group_scope(Slice marked_text, const ClassHit *hit);

#endif
