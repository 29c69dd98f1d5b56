#ifndef ADDSUP_CLAIMS_SCOPE_COMPARISON_H
#define ADDSUP_CLAIMS_SCOPE_COMPARISON_H
/* Where something is compared a stretch ends and another begins: "than the C", "from C", "on last
 * year", "twice the C", until "to C" leads back. */
#include "claims/scope_stretch.h"

/* For hits of scope.comparison and scope.base. */
void comparison_read(ScopeReader *reader, const ClassHit *hit);

/* For a multiplier at `at`: "twice the C"; false if it compares with nothing. */
bool comparison_read_multiplier(ScopeReader *reader, size_t at);

/* For a blank at `at`: "rose from C last year to C" - the second is no longer compared with. */
void comparison_read_blank(ScopeReader *reader, size_t at);

#endif
