#ifndef ADDSUP_RELATIONS_NAMED_NOUN_H
#define ADDSUP_RELATIONS_NAMED_NOUN_H
/* Nouns for what has names: people, who are called by many in one article (miners, the men, the
 * injured crew), places and bodies. */
#include "figures/figure.h"

/* `noun` is a singular in lower case, as figures have it. By its ending or by a table: "number" and
 * "event" pass too, so it tells what may be of people, not what is. */
bool noun_may_be_person(Slice noun);

/* city, club, county: by a table. */
bool noun_is_place_or_body(Slice noun);

/* "The 81-year-old Dutch cyclist", "Lee, 81", but not "the 41-year-old Dutch mark" */
bool age_may_be_of_person(Slice text, const Figure *age);

#endif
