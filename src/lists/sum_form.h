#ifndef ADDSUP_LISTS_SUM_FORM_H
#define ADDSUP_LISTS_SUM_FORM_H
/* The forms in which a total and its parts are told side by side: which words beside a figure tell
 * that it is one of a sum, and where the others stand then. */
#include "lists/sum_set.h"

/* Finds the sum that figures up to so many sentences away make. */
typedef bool SumFinder(const SumSearch *search, size_t passages, SumSet *set);

typedef struct SumForm {
    unsigned
        traits; /* one of these is said of the cue; 0: nothing need be where a pair is behind it */
    SumFinder *find;
    size_t passages; /* so many sentences away at most */
    bool nearest;    /* what the nearest make leaves no choice */
    bool ends;       /* the last of the parts may be all that is meant */
    bool vague;      /* no word says that it is a sum */
} SumForm;

enum { SUM_FORMS = 8 };

/* Those that say most come first. */
extern const SumForm sum_forms[SUM_FORMS];

#endif
