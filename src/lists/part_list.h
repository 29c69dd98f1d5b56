#ifndef ADDSUP_LISTS_PART_LIST_H
#define ADDSUP_LISTS_PART_LIST_H
/* Numbers listed right behind what they are parts of, each with a small word that tells which part
 * it is: "moved 214 people, 132 by boat and 82 by helicopter". What such a list proves is for
 * told_parts.h. */
#include "claims/claim.h"
#include "lists/part_head.h"

enum { PART_LIST_MOST = 6 };

typedef struct PartSearch {
    const Claims *claims;
    const MarkedSentence *marked;
    int joint, opening; /* classes of words: "between them", "made up of" */
} PartSearch;

/* Marks of one sentence. */
typedef struct PartList {
    size_t total;
    size_t parts[PART_LIST_MOST];
    size_t count;
    PartHead head;   /* of the first */
    bool referred;   /* "of which" stands before the first, or "of them" behind it */
    bool whole;      /* words say that they are all */
    bool ended;      /* nothing like them follows */
    bool exhaustive; /* the second is of all that the first leaves */
    bool contrary;   /* or at least of nothing that the first has */
    bool mixed;      /* some may be in two of them */
    bool further;    /* the last is told to come on top of the others */
} PartList;

/* The list that begins with the mark; false if none does. */
bool part_list_find(const PartSearch *search, size_t first, PartList *list);

static inline const Figure *part_list_figure(const PartSearch *search, size_t mark) {
    return &search->claims->figures->items[search->marked->marks.items[mark].index];
}

/* Does a word of the class stand between these places of the marked text? */
bool part_list_says(const PartSearch *search, int class_id, size_t from, size_t to);

/* "13m from tolls, 9m from fees and 6m from fines": is the total one more of the list? */
bool part_list_has_total(const PartSearch *search, const PartList *list);

#endif
