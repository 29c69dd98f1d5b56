#ifndef ADDSUP_LISTS_PART_HEAD_H
#define ADDSUP_LISTS_PART_HEAD_H
/* The small word behind a part that tells which part it is: "132 by boat and 82 by helicopter", "16
 * of them before the interval and 11 after it". Two parts that have the same word, or contrary
 * ones, count nothing twice. Where they stand is for told_parts.h. */
#include "rules/marked.h"

typedef struct HeadWord HeadWord;

typedef struct PartHead {
    const HeadWord *word; /* NULL: none that is known */
    char object;          /* the byte that begins what stands behind it */
    bool definite;        /* that has an article: "the coast" */
    bool timed;           /* it is a time */
    bool again;           /* it was told before: "after it" */
    bool referred;        /* "of them" stands before the word */
    bool numbered;        /* a number stands behind it: "34 with three" */
} PartHead;

/* That of the part at this mark. */
PartHead part_head(const MarkedSentence *marked, size_t mark);

/* Does it tell a part of something, whichever: "10 of them", "34 with three"? */
bool part_head_tells_part(const PartHead *head);

/* Have they the same word, and behind it both a name, or a time, or neither? */
bool part_heads_are_parallel(const PartHead *one, const PartHead *other);

/* Can nothing be in both? */
bool part_heads_exclude(const PartHead *one, const PartHead *other);

/* Are they contrary: before and after, at home and away? */
bool part_heads_are_contrary(const PartHead *one, const PartHead *other);

/* And is there no third: "before the interval" and "after it"? */
bool part_heads_are_exhaustive(const PartHead *one, const PartHead *other);

/* May people be in several: pupils "in the choir" and "in the band"? */
bool part_head_is_of_several(const PartHead *head);

/* May it tell of one thing what another part tells of it too: "31 from women, 29 from nurses"? */
bool part_head_is_kind(const PartHead *head);

/* Is it told where it comes from or goes, or how: "36 by road", "$4m from fees"? */
bool part_head_is_way(const PartHead *head);

/* Is it told what they have, or are like: "180 with lifts"? Of such many are counted twice. */
bool part_head_is_quality(const PartHead *head);

/* Is it told when: "98 on 2 May", "67 in 2019"? */
bool part_head_is_dated(const PartHead *head);

/* Does a part with the same word stand in the text: "98,800 in Wales, 98,600 in Kent"? */
bool part_head_is_among(const PartHead *head, Slice text);

#endif
