#include "relations/listing_place.h"

enum {
    NEAR = 3,   /* paragraphs between a total and its list */
    OPENING = 2 /* paragraphs at the beginning, whose totals are told in parts further down */
};

static size_t distance(size_t a, size_t b) {
    return a > b ? a - b : b - a;
}

bool listing_opens_article(const ListingSearch *search) {
    return searched_addend(search, search->total)->paragraph < OPENING;
}

/* The nearest addend of the total's kind, before or behind `index`; the index of none otherwise. */
static size_t neighbour(const ListingSearch *search, size_t index, bool behind) {
    size_t at = behind ? index + 1 : index - 1;
    while (at < search->end && at >= search->start && at != search->total &&
           !listing_counts_alike(search, at)) {
        at = behind ? at + 1 : at - 1; /* wraps below 0 */
    }
    return at < search->end && at >= search->start ? at : search->addends->count;
}

/* Does a colon part two figures? */
static bool are_parted(const ListingSearch *search, size_t a, size_t b) {
    const Figure *first = searched_figure(search, a < b ? a : b),
                 *second = searched_figure(search, a < b ? b : a);
    Slice between = slice_part(search->claims->article->text, first->end, second->start);
    return memchr(between.bytes, ':', between.length) != NULL;
}

/* Does nothing of the kind stand beyond this end of the list, in its sentence or part of one? */
static bool is_end(const ListingSearch *search, size_t index, bool behind) {
    size_t next = neighbour(search, index, behind);
    bool closes = behind && searched_addend(search, index)->traits & ADDEND_CLOSES;
    return closes || next >= search->addends->count || next == search->total ||
           searched_addend(search, next)->passage != searched_addend(search, index)->passage ||
           are_parted(search, index, next);
}

/* A table as text: each of its rows is a paragraph of one short sentence. */
static bool is_row(const ListingSearch *search, const Addend *addend) {
    enum { LONGEST = 120 };
    const Paragraph *paragraph = &search->claims->article->paragraphs.items[addend->paragraph];
    return paragraph->sentence_count == 1 && paragraph->end - paragraph->start <= LONGEST;
}

bool listing_part_weighs(const ListingSearch *search, size_t part, int least) {
    const Addend *addend = searched_addend(search, part);
    return addend->traits & ADDEND_JOINS ||
           addend->amount >= searched_addend(search, search->total)->amount / least;
}

/* Does another row of the table stand beyond this end of a list of rows? */
static bool has_next_row(const ListingSearch *search, size_t index, bool behind) {
    enum { HUNDREDTH = 100 };
    size_t next = neighbour(search, index, behind);
    return next < search->addends->count && next != search->total && listing_takes(search, next) &&
           listing_part_weighs(search, next, HUNDREDTH) &&
           is_row(search, searched_addend(search, next)) &&
           distance(searched_addend(search, next)->paragraph,
                    searched_addend(search, index)->paragraph) == 1;
}

bool listing_is_whole(const ListingSearch *search, const Listing *list) {
    size_t first = list->items[0], last = list->items[list->count - 1];
    bool rows =
        searched_addend(search, first)->paragraph != searched_addend(search, last)->paragraph;
    return is_end(search, first, false) && is_end(search, last, true) &&
           !(rows && (has_next_row(search, first, false) || has_next_row(search, last, true)));
}

bool listing_is_announced(const ListingSearch *search, const Listing *list) {
    const Addend *first = searched_addend(search, list->items[0]),
                 *last = searched_addend(search, list->items[list->count - 1]);
    if (first->paragraph == last->paragraph || first->paragraph == 0) {
        return false;
    }
    const Paragraph *before = &search->claims->article->paragraphs.items[first->paragraph - 1];
    return search->claims->article->text.bytes[before->end - 1] == ':';
}

/* The addend of the list that stands next to the total. */
static const Addend *nearest(const ListingSearch *search, const Listing *list) {
    size_t first = list->items[0], last = list->items[list->count - 1];
    return searched_addend(search, search->total < first ? first : last);
}

size_t listing_sentences_apart(const ListingSearch *search, const Listing *list) {
    return distance(searched_addend(search, search->total)->passage,
                    nearest(search, list)->passage);
}

bool listing_is_near(const ListingSearch *search, const Listing *list) {
    const Addend *total = searched_addend(search, search->total);
    return listing_opens_article(search) ||
           distance(total->paragraph, nearest(search, list)->paragraph) <= NEAR;
}

bool listing_goes_on(const ListingSearch *search, const Listing *list, size_t index) {
    const Addend *first = searched_addend(search, list->items[0]),
                 *last = searched_addend(search, list->items[list->count - 1]),
                 *next = searched_addend(search, index);
    bool rows = first->paragraph != last->paragraph;
    if (next->paragraph == last->paragraph) {
        return !rows;
    }
    return (rows || list->count == 1) && next->paragraph == last->paragraph + 1 &&
           is_row(search, last) && is_row(search, next);
}

bool listing_is_compact(const ListingSearch *search, const Listing *list) {
    const Addend *first = searched_addend(search, list->items[0]),
                 *last = searched_addend(search, list->items[list->count - 1]);
    return first->paragraph != last->paragraph || last->passage - first->passage <= 1;
}
