#ifndef ADDSUP_OPERANDS_NAMING_H
#define ADDSUP_OPERANDS_NAMING_H
/* What a share is said to be of, where that is told without a figure: "3% of the general fund", "22
 * (71%) of them", "another 22, or 71%". */
#include "figures/figure.h"

typedef enum NamingKind {
    NAMING_NONE,
    NAMING_ALL, /* "of the total", "of them": whatever was told */
    NAMING_NOUN
} NamingKind;

enum { NAMING_WORDS = 2 };

typedef struct Naming {
    NamingKind kind;
    Slice words[NAMING_WORDS]; /* of a noun: those behind "of the" */
    size_t count;
} Naming;

/* `part`: what the share is of the whole, as a number; it may stand between the two. */
Naming naming_of(Slice text, const Figure *share, const Figure *part);

/* Does a word of it stand beside the figure, with no other figure between? */
bool naming_tells(const Naming *naming, Slice text, const Figures *figures, size_t figure);

/* Do two words of it, as "valid poll", which hardly tell of anything else? */
bool naming_tells_fully(const Naming *naming, Slice text, const Figures *figures, size_t figure);

/* "Of those, 22", "another 22", "22 of them": is the part told to be of what was told before? */
bool part_is_taken_up(Slice text, const Figure *part);

/* "60 posts, 22 of them in parks": is the later of the two told to be a part of the other? */
bool part_is_told_of(Slice text, const Figure *a, const Figure *b);

/* "That's 22 of them", "or 22": does the part tell a share again that was told right before it? */
bool part_tells_again(Slice text, const Figure *part);

/* "Of 31", "of the 31", "of a total of 31"? */
bool figure_follows_of(Slice text, const Figure *figure);

#endif
