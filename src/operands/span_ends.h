#ifndef ADDSUP_OPERANDS_SPAN_ENDS_H
#define ADDSUP_OPERANDS_SPAN_ENDS_H
/* The two days, or times of day, between which a span lies that names neither: "The tea room closed
 * after 35 years. Ann Lee opened it in 1989 and locked up on 15 June 2024." What ties them is that
 * no others are told around it. */
#include "relations/claim_fit.h"

/* One reading for each choice of the only two dates, as fine as the span's unit asks, of its
 * sentence, of that and the one before or behind, or of all three; the first is the earlier.
 * Where the wording says `up` and there is but one, it lasts until the article's own day. */
void span_ends_find(const Search *search, size_t span, Readings *readings);

#endif
