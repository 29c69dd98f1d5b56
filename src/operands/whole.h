#ifndef ADDSUP_OPERANDS_WHOLE_H
#define ADDSUP_OPERANDS_WHOLE_H
/* The whole that a part is a share of, by the words around the three: "Of 31 members polled, 22, or
 * 71%", "The depot has 2,480 lockers, and 162 of them (6.5%)", "3% of the fund", which is told
 * elsewhere as "a fund of £412m". Whether the values agree is not looked at here. */
#include "relations/claim_fit.h"

/* A figure; NO_MARK if there is none that could be meant, or more than one. `known`: the share and
 * the part, by role. */
size_t whole_find(const Search *search, const Given *given, const Operands *known);

#endif
