#ifndef ADDSUP_LISTS_ENUMERATION_H
#define ADDSUP_LISTS_ENUMERATION_H
/* Things listed in words: "Leith, Portobello and the Inch" are three. Reads only lists that nothing
 * but a list can be: names parted by commas, between which a thing with "the" may stand, short
 * things of one form ("salt, oil and cumin", "12, 13 and 19"), or anything parted by semicolons,
 * with "and" before the last. All else is left unread. */
#include "base/slice.h"

typedef struct Enumeration {
    size_t least, most; /* "Marks and Spencer" may be one or two */
} Enumeration;

/* `list` is all that stands between the colon and the end. False if it is no such list. */
bool enumeration_read(Slice list, Enumeration *enumeration);

#endif
