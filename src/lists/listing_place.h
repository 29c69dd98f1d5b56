#ifndef ADDSUP_LISTS_LISTING_PLACE_H
#define ADDSUP_LISTS_LISTING_PLACE_H
/* Where the figures of a list stand: beside one another, whole, near their total. For listing.c,
 * which puts the lists together, and listing_evidence.c, which weighs them. */
#include "lists/addend.h"
#include "relations/relation.h"

/* The search for the lists of one total. */
typedef struct ListingSearch {
    Arena *arena;
    const Claims *claims;
    const Addend *items; /* all addends */
    size_t count;
    size_t total;      /* index of an addend */
    int64_t amount;    /* that of the total */
    size_t digits;     /* of the total: 3 in 34.5 million */
    int64_t least;     /* what its last stated digit counts, as an amount */
    size_t start, end; /* the addends of its unit that are near enough */
    unsigned around;   /* the traits of those, the total's own left out */
    unsigned unwanted; /* traits that figures of a list have not, for now */
    bool confirmed;    /* another list makes it: it is a total */
    bool overfull;     /* parts that are no less than it are taken too */
    Readings *holding, *broken;
} ListingSearch;

/* A list as it is put together: indexes of addends, in order, of one paragraph or of rows that
 * follow one another. */
typedef struct Listing {
    size_t items[LIMIT_PARTS];
    size_t count;
    int64_t sum; /* an amount */
} Listing;

enum {
    LISTING_NEAR = 10,
    LISTING_TENFOLD = 10
}; /* what nothing says to be complete may miss its total by a tenth */

static inline const Addend *searched_addend(const ListingSearch *search, size_t index) {
    return &search->items[index];
}

static inline const Figure *searched_figure(const ListingSearch *search, size_t index) {
    return &search->claims->figures->items[searched_addend(search, index)->figure];
}

/* Does the addend count the same as the total? What is below its last stated digit is lost in it.
 */
static inline bool listing_counts_alike(const ListingSearch *search, const Addend *addend) {
    return !(addend->traits & search->unwanted) && addend->amount >= search->least;
}

/* Can it be a part of the total? */
static inline bool listing_takes(const ListingSearch *search, const Addend *addend) {
    return (search->overfull ? addend->amount != search->amount
                             : addend->amount < search->amount) &&
           listing_counts_alike(search, addend);
}

/* Do words say one of these of any of its parts? */
static inline bool listing_has_trait(const ListingSearch *search, const Listing *list,
                                     unsigned traits) {
    unsigned said = 0;
    for (size_t i = 0; i < list->count; i++) {
        said |= searched_addend(search, list->items[i])->traits;
    }
    return said & traits;
}

/* Is the sum as near to the total as one of so many parts of it? */
static inline bool listing_is_within(const ListingSearch *search, const Listing *list, int parts) {
    int64_t total = search->amount,
            away = list->sum > total ? list->sum - total : total - list->sum;
    return away <= total / parts;
}

/* Is the addend at `index` of the paragraph that the list is of, or the next of its rows? */
bool listing_goes_on(const ListingSearch *search, const Listing *list, size_t index);

/* Do the two stand in rows of a table that follow one another? */
bool listing_are_rows(const ListingSearch *search, const Addend *addend, const Addend *next);

/* Can `next` follow the addend in any list at all? */
static inline bool listing_may_go_on(const ListingSearch *search, const Addend *addend,
                                     const Addend *next) {
    return next->paragraph == addend->paragraph || listing_are_rows(search, addend, next);
}

/* A part below a hundredth (`least` 100) of the total is of something else, unless it is said to be
 * "another". */
bool listing_part_weighs(const ListingSearch *search, size_t part, int least);

/* Does nothing of the kind stand beside it: in its sentence, behind its colon, in its table? */
bool listing_is_whole(const ListingSearch *search, const Listing *list);

/* Is nothing of its kind passed over in it: "the 102 from Poland" among the 47 and 42 that should
 * make 102? */
bool listing_is_unbroken(const ListingSearch *search, const Listing *list);

/* Does the total stand right before the list or behind it, but for what is set aside? */
bool listing_touches_total(const ListingSearch *search, const Listing *list);

/* Is the total what another figure of its sentence is compared with: "to 1,142 from 1,232"? */
bool listing_total_is_compared(const ListingSearch *search);

/* Does it stand behind its total in brackets or dashes: "27 schools (16 old, seven new and four
 * rented)"? */
bool listing_is_enclosed(const ListingSearch *search, const Listing *list);

/* Does "and", or "while", come before its last part, and nothing like "including" before its first?
 */
bool listing_is_told_whole(const ListingSearch *search, const Listing *list);

/* Is it a table behind a colon: "These were the pledges:", and a row for each? */
bool listing_is_announced(const ListingSearch *search, const Listing *list);

/* The text between the figures of two addends; empty if they stand the other way round. */
Slice listing_text_between(const ListingSearch *search, size_t a, size_t b);

/* Does the paragraph tell of nothing else of its kind, but for the total? */
bool listing_fills_paragraph(const ListingSearch *search, const Listing *list);

/* Is it one sentence, two, or a table? */
bool listing_is_compact(const ListingSearch *search, const Listing *list);

/* Is it within some paragraphs of its total, or is that in the opening of the article? */
bool listing_is_near(const ListingSearch *search, const Listing *list);

/* Is the total told where all that follows is about it? */
bool listing_opens_article(const ListingSearch *search);

/* Sentences with figures from the total to the list; 0 in one sentence. */
size_t listing_sentences_apart(const ListingSearch *search, const Listing *list);

#endif
