#ifndef ADDSUP_LISTS_PARTITION_KIND_H
#define ADDSUP_LISTS_PARTITION_KIND_H
/* Which shares leave nobody out by what they are told to be of. */
#include "lists/partition_search.h"

/* "Women make up 45 per cent of the class and men 46": of two kinds that leave no third. */
bool partition_is_composed(const PartitionSearch *search, const Partition *partition);

/* "58 per cent of graduates are women and 42 per cent are men": what all of them are. */
bool partition_is_told_to_be(const PartitionSearch *search, const Partition *partition);

/* "The land is 58 per cent forest, 27 per cent farmland and 15 per cent water" */
bool partition_is_made_up(const PartitionSearch *search, const Partition *partition);

/* "58 per cent in favour and 52 per cent against": nobody is both. */
bool partition_is_of_opposites(const PartitionSearch *search, const Partition *partition);

/* "Two per cent of the common stock and four of the Class A": is each told to be of another whole?
 */
bool partition_is_of_several(const PartitionSearch *search, const Partition *partition);

/* "Other partners have 20 per cent, and the remaining 60": do the two tell of a part besides? */
bool partition_tells_others(const PartitionSearch *search, const Partition *partition);

#endif
