#ifndef ADDSUP_CHECK_STORY_H
#define ADDSUP_CHECK_STORY_H
/* Which articles tell the same story: those that share an exact large figure, or several names that
 * are rare among the articles at hand. Only there claims are compared. */
#include "check/page.h"

typedef LIST_OF(size_t) Story; /* indexes of pages, ascending */
typedef LIST_OF(Story) Stories;

/* The stories of two articles or more, in order of their first articles. NULL pages tell none. */
void stories_find(Arena *arena, const Page *const *pages, size_t count, Stories *stories);

#endif
