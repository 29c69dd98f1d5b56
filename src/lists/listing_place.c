#include "lists/listing_place.h"

#include "base/count.h"

enum {
    NEAR = 3,   /* paragraphs between a total and its list */
    MANY = 5,   /* digits of a total that is no accident anywhere */
    OPENING = 2 /* paragraphs at the beginning, whose totals are told in parts further down */
};

bool listing_opens_article(const ListingSearch *search) {
    return searched_addend(search, search->total)->paragraph < OPENING;
}

/* The nearest addend of the total's kind, before or behind `index`; the index of none otherwise. */
static size_t neighbour(const ListingSearch *search, size_t index, bool behind) {
    size_t at = behind ? index + 1 : index - 1;
    while (at < search->end && at >= search->start && at != search->total &&
           !listing_counts_alike(search, searched_addend(search, at))) {
        at = behind ? at + 1 : at - 1; /* wraps below 0 */
    }
    return at < search->end && at >= search->start ? at : search->count;
}

/* Does a colon part two figures? */
static bool are_parted(const ListingSearch *search, size_t a, size_t b) {
    const Figure *first = searched_figure(search, a < b ? a : b),
                 *second = searched_figure(search, a < b ? b : a);
    Slice between = slice_part(search->claims->article->text, first->end, second->start);
    return memchr(between.bytes, ':', between.length) != NULL;
}

/* "15,000 from fees and 9,000 from reserves, which fell to 48,000" */
static bool is_of_something_else(const ListingSearch *search, size_t next) {
    return searched_addend(search, next)->traits & ADDEND_OUTCOME;
}

/* "The gap of a little over 14.5m is met with 9.1m, ...": told a second time, loosely. */
static bool is_total_again(const ListingSearch *search, size_t next) {
    enum { TENTH = 10 };
    int64_t total = search->amount, away = searched_addend(search, next)->amount - total;
    return searched_figure(search, next)->hedge != HEDGE_NONE && away <= total / TENTH &&
           -away <= total / TENTH;
}

Slice listing_text_between(const ListingSearch *search, size_t a, size_t b) {
    size_t from = searched_figure(search, a)->end, to = searched_figure(search, b)->start;
    return from < to ? slice_part(search->claims->article->text, from, to) : (Slice){"", 0};
}

/* "168 athletes, 87 of them men and 81 women, and 34 ...": a list ends with the "and" in it. */
static bool is_closed_by_and(const ListingSearch *search, size_t index, size_t next) {
    if (index == 0 || index - 1 == search->total) {
        return false;
    }
    const Slice joint = SLICE(" and ");
    Slice within = listing_text_between(search, index - 1, index),
          beyond = listing_text_between(search, index, next);
    return within.length >= joint.length && beyond.length > joint.length &&
           slice_equal(slice_part(within, within.length - joint.length, within.length), joint) &&
           slice_has(beyond, SLICE(", and "));
}

/* Does nothing of the kind stand beyond this end of the list, in its sentence or part of one? */
static bool is_end(const ListingSearch *search, size_t index, bool behind) {
    size_t next = neighbour(search, index, behind);
    bool closes = behind && searched_addend(search, index)->traits & ADDEND_CLOSES;
    bool opens = !behind && searched_addend(search, index)->traits & ADDEND_OF_THEM;
    return closes || opens || next >= search->count || next == search->total ||
           searched_addend(search, next)->passage != searched_addend(search, index)->passage ||
           are_parted(search, index, next) ||
           (behind ? is_of_something_else(search, next) || is_closed_by_and(search, index, next)
                   : is_total_again(search, next));
}

static bool is_told_in(const ListingSearch *search, const Listing *list, size_t index) {
    for (size_t i = 0; i < list->count; i++) {
        if (searched_addend(search, list->items[i])->amount ==
            searched_addend(search, index)->amount) {
            return true;
        }
    }
    return false;
}

bool listing_is_unbroken(const ListingSearch *search, const Listing *list) {
    for (size_t i = list->items[0]; i < list->items[list->count - 1]; i++) {
        if (i != search->total && listing_counts_alike(search, searched_addend(search, i)) &&
            !is_told_in(search, list, i)) {
            return false;
        }
    }
    return true;
}

bool listing_touches_total(const ListingSearch *search, const Listing *list) {
    size_t total = search->total, last = list->items[list->count - 1];
    return neighbour(search, list->items[0], false) == total ||
           (neighbour(search, last, true) == total && !is_of_something_else(search, total));
}

bool listing_total_is_compared(const ListingSearch *search) {
    size_t total = search->total;
    return searched_addend(search, total)->traits & ADDEND_SET_ASIDE && total > search->start &&
           searched_addend(search, total - 1)->passage == searched_addend(search, total)->passage;
}

/* A table as text: each of its rows is a paragraph of one short sentence. */
static bool is_row(const ListingSearch *search, const Addend *addend) {
    enum { LONGEST = 120 };
    const Paragraph *paragraph = &search->claims->article->paragraphs.items[addend->paragraph];
    return paragraph->sentence_count == 1 && paragraph->end - paragraph->start <= LONGEST;
}

bool listing_part_weighs(const ListingSearch *search, size_t part, int least) {
    const Addend *addend = searched_addend(search, part);
    return addend->traits & ADDEND_JOINS || addend->amount >= search->amount / least;
}

/* Does another row of the table stand beyond this end of a list of rows? */
static bool has_next_row(const ListingSearch *search, size_t index, bool behind) {
    enum { HUNDREDTH = 100 };
    size_t next = neighbour(search, index, behind);
    return next < search->count && next != search->total &&
           listing_takes(search, searched_addend(search, next)) &&
           listing_part_weighs(search, next, HUNDREDTH) &&
           is_row(search, searched_addend(search, next)) &&
           count_distance(searched_addend(search, next)->paragraph,
                          searched_addend(search, index)->paragraph) == 1;
}

/* Does such a mark stand between two figures of the list? */
static bool is_split(const ListingSearch *search, const Listing *list, Slice mark) {
    for (size_t i = 0; i + 1 < list->count; i++) {
        if (slice_has(listing_text_between(search, list->items[i], list->items[i + 1]), mark)) {
            return true;
        }
    }
    return false;
}

/* Has it a byte with which any of the marks below begins, behind the blank? */
static bool may_open(Slice text) {
    return memchr(text.bytes, '(', text.length) || memchr(text.bytes, '-', text.length) ||
           memchr(text.bytes, 0xE2, text.length);
}

bool listing_is_enclosed(const ListingSearch *search, const Listing *list) {
    enum { LONGEST = 60 }; /* bytes from the total to the list, and from its end to the mark */
    static const struct {
        Slice open, close;
    } marks[] = {{{" (", 2}, {")", 1}},
                 {{" \xe2\x80\x93 ", 5}, {" \xe2\x80\x93 ", 5}},
                 {{" \xe2\x80\x94 ", 5}, {" \xe2\x80\x94 ", 5}},
                 {{"\xe2\x80\x94", 3}, {"\xe2\x80\x94", 3}},
                 {{" - ", 3}, {" - ", 3}}};
    if (search->total > list->items[0] || listing_sentences_apart(search, list) > 0) {
        return false;
    }
    Slice text = search->claims->article->text,
          before = listing_text_between(search, search->total, list->items[0]);
    if (before.length >= LONGEST || !may_open(before)) {
        return false;
    }
    size_t end = searched_figure(search, list->items[list->count - 1])->end;
    Slice behind = slice_part(text, end, end + LONGEST < text.length ? end + LONGEST : text.length);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (slice_has(before, marks[i].open) && slice_has(behind, marks[i].close) &&
            !is_split(search, list, marks[i].close)) {
            return true;
        }
    }
    return false;
}

/* "It included 428 Democrats, 401 Republicans and 273 independents": that may be all. */
static bool ends_with_others(const ListingSearch *search, const Listing *list) {
    enum { QUARTER = 4 };
    unsigned traits = searched_addend(search, list->items[list->count - 1])->traits;
    return list->count > 2 && traits & (ADDEND_RESIDUAL | ADDEND_CLOSES) &&
           listing_is_within(search, list, QUARTER);
}

bool listing_is_told_whole(const ListingSearch *search, const Listing *list) {
    static const char *const partial[] = {"includ", "among",   "such as", "mostly",    "mainly",
                                          "notabl", "largely", "partly",  "primarily", "chiefly"};
    Slice before = listing_text_between(search, search->total, list->items[0]);
    for (size_t i = 0; i < sizeof partial / sizeof *partial; i++) {
        if (slice_has(before, slice_of(partial[i])) && !ends_with_others(search, list)) {
            return false;
        }
    }
    Slice joint =
        listing_text_between(search, list->items[list->count - 2], list->items[list->count - 1]);
    return slice_has(joint, SLICE(" and ")) || slice_has(joint, SLICE(", while "));
}

bool listing_is_whole(const ListingSearch *search, const Listing *list) {
    if (listing_is_enclosed(search, list)) {
        return true;
    }
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
    return count_distance(searched_addend(search, search->total)->passage,
                          nearest(search, list)->passage);
}

bool listing_is_near(const ListingSearch *search, const Listing *list) {
    const Addend *total = searched_addend(search, search->total);
    bool stays = total->whole && search->digits > MANY; /* "the population is 148,630" */
    return stays || listing_opens_article(search) ||
           count_distance(total->paragraph, nearest(search, list)->paragraph) <= NEAR;
}

bool listing_are_rows(const ListingSearch *search, const Addend *addend, const Addend *next) {
    return next->paragraph == addend->paragraph + 1 && is_row(search, addend) &&
           is_row(search, next);
}

bool listing_goes_on(const ListingSearch *search, const Listing *list, size_t index) {
    const Addend *first = searched_addend(search, list->items[0]),
                 *last = searched_addend(search, list->items[list->count - 1]),
                 *next = searched_addend(search, index);
    bool rows = first->paragraph != last->paragraph;
    if (next->paragraph == last->paragraph) {
        return !rows;
    }
    return (rows || list->count == 1) && listing_are_rows(search, last, next);
}

/* Is the next figure of its kind, before or behind, of another paragraph, or the total? */
static bool ends_paragraph(const ListingSearch *search, size_t index, bool behind) {
    size_t next = neighbour(search, index, behind);
    return next >= search->count || next == search->total ||
           searched_addend(search, next)->paragraph != searched_addend(search, index)->paragraph;
}

bool listing_fills_paragraph(const ListingSearch *search, const Listing *list) {
    return ends_paragraph(search, list->items[0], false) &&
           ends_paragraph(search, list->items[list->count - 1], true);
}

bool listing_is_compact(const ListingSearch *search, const Listing *list) {
    const Addend *first = searched_addend(search, list->items[0]),
                 *last = searched_addend(search, list->items[list->count - 1]);
    return first->paragraph != last->paragraph || last->passage - first->passage <= 1;
}
