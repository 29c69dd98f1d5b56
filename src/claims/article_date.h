#ifndef ADDSUP_CLAIMS_ARTICLE_DATE_H
#define ADDSUP_CLAIMS_ARTICLE_DATE_H
/* The day of which an article tells: never the clock's. */
#include "claims/claim.h"

/* The first date with day, month and year in the dateline or the first paragraphs that no claim
 * takes (a day of birth), if no such date of the article is more than a year later: else the
 * article tells of the past. The index of the figure; NO_MARK if there is none. */
size_t article_date(const Claims *claims);

#endif
