#ifndef ADDSUP_LISTS_COUNTED_NAMES_H
#define ADDSUP_LISTS_COUNTED_NAMES_H
/* Numbers of people or places that are then named, or were: "five directors. They are A, B and C,
 * who", "A, B and C deny it. The four men". */
#include "lists/name_list.h"

/* How many names are told to be all the things that the figure counts; 0 where none are. */
size_t counted_names(const Claims *claims, const NameLists *lists, size_t figure);

#endif
