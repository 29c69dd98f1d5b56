#ifndef ADDSUP_ECHOES_RECKONED_H
#define ADDSUP_ECHOES_RECKONED_H
/* A headline may give what its text leaves to the reader: "270 jobs to go" above 150 and 120 of
 * them, "Shares jump 14%" above 412p and 361p, "$37m shared by two" above $18.5m apiece. */
#include "claims/claim.h"

/* Do two figures of one sentence that stand side by side, of the claims from `first` on, make the
 * headline's: by their sum or difference, in per cent of each other, as so many times one of them?
 */
bool headline_is_reckoned(const Claims *claims, const Figure *headline, size_t first);

/* "414 species, 131 of them orchids and 83 ferns" below a headline's 214: do two right behind the
 * figure, in its sentence, make the headline's? Then they are the parts of what both tell. */
bool headline_has_parts_behind(const Claims *claims, const Figure *headline, const Figure *figure);

#endif
