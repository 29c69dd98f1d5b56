#ifndef ADDSUP_OPERANDS_IMPLIED_WHOLE_H
#define ADDSUP_OPERANDS_IMPLIED_WHOLE_H
/* The whole that shares beside their parts tell of: "Of 400,000 residents 90,000 (45%) chose A and
 * 70,000 (35%) B" are both shares of 200,000 who voted. */
#include "relations/relation.h"

/* Of 2,100 asked "552, or 46 per cent, named rent, and 216, or 18 per cent, fares": the reading of
 * a broken share whose whole is a misprint of the one that other shares imply as it does; the count
 * of readings if there is none. */
size_t whole_misprinted(const Claims *claims, const Relations *relations, size_t index);

/* Does another share, told beside its part too, agree with that of a relation on another whole, of
 * which what was taken is no misprint? Or are the shares of its sentence those of what their parts
 * make? */
bool whole_is_outvoted(const Claims *claims, const Relations *relations, size_t index);

#endif
