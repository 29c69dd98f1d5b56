#include "lists/part_list.h"

#include "relations/context.h"
#include "relations/opposite.h"
#include "relations/term.h"

enum {
    MOST_OTHERS = 2, /* figures of other things from a part to the next, or to their total */
    LONGEST = 120    /* bytes of marked text between those */
};

static bool is_figure_mark(const PartSearch *search, size_t mark) {
    return search->marked->text.bytes[search->marked->marks.items[mark].at] != (char)MARK_NAME;
}

static Slice text_before(const PartSearch *search, size_t mark) {
    return slice_part(search->marked->text, 0, search->marked->marks.items[mark].at);
}

static Slice text_between(const PartSearch *search, size_t a, size_t b) {
    return slice_part(search->marked->text, search->marked->marks.items[a].at + 1,
                      search->marked->marks.items[b].at);
}

static bool ends_with_any(Slice text, const char *const *ends, size_t count) {
    bool found = false;
    for (size_t i = 0; i < count && !found; i++) {
        found = slice_ends(text, slice_of(ends[i]));
    }
    return found;
}

/* Does a list of what was told before begin with the mark? Most marks are known by the byte before
 * the blank not to. */
static bool opens(const PartSearch *search, size_t mark) {
    static const char *const openers[] = {" of which ", " of whom ", ", with ", ", including "};
    Slice before = text_before(search, mark);
    if (before.length < 2 || before.bytes[before.length - 1] != ' ') {
        return before.length > 0 && before.bytes[before.length - 1] == '(';
    }
    switch (before.bytes[before.length - 2]) {
    case ',':
    case ':':
    case '-':
        return true;
    case 'g':
    case 'h':
    case 'm':
        return ends_with_any(before, openers, sizeof openers / sizeof *openers);
    default:
        return false;
    }
}

static bool joins(const PartSearch *search, size_t mark) {
    static const char *const joints[] = {" and ", ", ", " and another ", " and a further ",
                                         " and the other "};
    return ends_with_any(text_before(search, mark), joints, sizeof joints / sizeof *joints);
}

/* "56 months": a day has other things in it. */
static bool is_long(const Figure *figure) {
    return figure->kind == FIGURE_DURATION && figure->unit &&
           (slice_equal(slice_of(figure->unit), SLICE("mo")) ||
            slice_equal(slice_of(figure->unit), SLICE("yr")));
}

/* "27 points, 16 of them before the interval": a plain number counts what the total does. */
static bool has_unit_of(const Figure *total, const Figure *part) {
    bool measured =
        total->kind == FIGURE_POINTS || total->kind == FIGURE_QUANTITY || is_long(total);
    return figures_commensurable(total, part) ||
           (measured && part->kind == FIGURE_CARDINAL && !part->noun.length);
}

static bool counts_alike(const Figure *total, const Figure *part) {
    return has_unit_of(total, part) && part->hedge == HEDGE_NONE &&
           (!part->noun.length || word_means_same(total->noun, part->noun));
}

static Opposition opposition_between(const PartSearch *search, size_t one, size_t other) {
    return opposition_of(search->claims->article, search->claims->figures,
                         search->marked->marks.items[one].index,
                         search->marked->marks.items[other].index);
}

/* Is it told what it counts? Bare numbers are as often one more of a list. */
static bool may_be_total(const Figure *figure) {
    enum { TEN = 10 };
    return (figure->kind != FIGURE_CARDINAL || figure->noun.length) && !figure_is_share(figure) &&
           figure_has_ends(figure) && rational_compare(figure->value, rational_of(TEN)) >= 0;
}

/* "25 flights out of its two gateways, 14 from ...": what is told by the way is less than a part.
 */
static bool is_aside(const Figure *figure, const Figure *part) {
    return figure->worded && figure->noun.length && !slice_equal(figure->noun, part->noun) &&
           rational_compare(figure->value, part->value) < 0;
}

/* The total of the list that begins with the mark: the nearest before it of its kind. */
static bool find_total(const PartSearch *search, size_t first, size_t *total) {
    size_t others = 0;
    for (size_t i = first; i-- > 0;) {
        Slice between = text_between(search, i, first);
        if (between.length > LONGEST || memchr(between.bytes, ';', between.length)) {
            return false;
        }
        if (!is_figure_mark(search, i)) {
            continue;
        }
        const Figure *figure = part_list_figure(search, i);
        if (has_unit_of(figure, part_list_figure(search, first)) &&
            !is_aside(figure, part_list_figure(search, first))) {
            *total = i;
            return may_be_total(figure);
        }
        if (others++ == MOST_OTHERS) {
            return false;
        }
    }
    return false;
}

/* The next mark at which a part may begin; the number of marks if there is none. */
static size_t next_part(const PartSearch *search, size_t part) {
    size_t others = 0, count = search->marked->marks.count;
    for (size_t i = part + 1; i < count && others <= MOST_OTHERS; i++) {
        Slice between = text_between(search, part, i);
        if (between.length > LONGEST || memchr(between.bytes, ';', between.length)) {
            return count;
        }
        if (is_figure_mark(search, i)) {
            if (joins(search, i) && figures_commensurable(part_list_figure(search, part),
                                                          part_list_figure(search, i))) {
                return i;
            }
            others++;
        }
    }
    return count;
}

/* Does the part at the mark go with those before it? */
static bool takes(const PartSearch *search, PartList *list, size_t mark) {
    PartHead head = part_head(search->marked, mark);
    bool second = list->count == 1;
    if (second) {
        Opposition opposition = opposition_between(search, list->parts[0], mark);
        list->exhaustive =
            part_heads_are_exhaustive(&list->head, &head) || opposition == OPPOSITION_EXHAUSTIVE;
        list->contrary =
            part_heads_are_contrary(&list->head, &head) || opposition != OPPOSITION_NONE;
    }
    bool apart = list->whole ? part_heads_are_parallel(&list->head, &head)
                             : part_heads_exclude(&list->head, &head);
    list->mixed = list->mixed || !(apart || list->contrary);
    return (second && list->contrary) ||
           (!list->contrary && part_head_tells_part(&list->head) && part_head_tells_part(&head) &&
            counts_alike(part_list_figure(search, list->total), part_list_figure(search, mark)));
}

/* "118 of the 340 cadets failed: 84 men and 34 women" */
static bool is_told_of(const PartSearch *search, size_t total) {
    static const char *const links[] = {" of ", " of the "};
    Slice before = text_before(search, total);
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        Slice link = slice_of(links[i]);
        if (slice_ends(before, link) && before.length > link.length &&
            mark_is_figure(before.bytes[before.length - link.length - 1])) {
            return true;
        }
    }
    return false;
}

bool part_list_says(const PartSearch *search, int class_id, size_t from, size_t to) {
    const ClassHits *hits = &search->marked->hits;
    bool says = false;
    for (size_t i = 0; i < hits->count && hits->items[i].start < to && !says; i++) {
        const ClassHit *hit = &hits->items[i];
        says = hit->class_id == class_id && hit->start >= from;
    }
    return says;
}

/* Do words before the first part say that all are told: a colon, "between them"? */
static bool is_told_whole(const PartSearch *search, size_t total, size_t first) {
    size_t from = search->marked->marks.items[total].at, to = search->marked->marks.items[first].at;
    return !is_told_of(search, total) && (slice_ends(text_before(search, first), SLICE(": ")) ||
                                          part_list_says(search, search->joint, from, to) ||
                                          part_list_says(search, search->opening, from, to));
}

/* Does a figure of their kind follow in the sentence? "93,600 who are 17" is too much less. */
static bool has_like_behind(const PartSearch *search, const PartList *list) {
    const Rational hundred = rational_of(100);
    size_t last = list->parts[list->count - 1];
    bool like = false;
    for (size_t i = last + 1; i < search->marked->marks.count && !like; i++) {
        const Figure *part = part_list_figure(search, last);
        like = is_figure_mark(search, i) &&
               figures_commensurable(part, part_list_figure(search, i)) &&
               rational_compare(rational_multiply(part_list_figure(search, i)->value, hundred),
                                part->value) > 0;
    }
    return like;
}

static bool is_referred(const PartSearch *search, size_t mark) {
    static const char *const ends[] = {" of which ", " of whom "};
    return ends_with_any(text_before(search, mark), ends, sizeof ends / sizeof *ends);
}

static bool is_further(const PartSearch *search, size_t mark) {
    static const char *const ends[] = {" another ", " a further "};
    return ends_with_any(text_before(search, mark), ends, sizeof ends / sizeof *ends);
}

/* The parts from the first on, as far as they go together. */
static bool find_parts(const PartSearch *search, PartList *list) {
    size_t count = search->marked->marks.count, mark = next_part(search, list->parts[0]);
    if (mark == count) {
        return false;
    }
    list->head = part_head(search->marked, list->parts[0]);
    list->referred = list->head.referred || is_referred(search, list->parts[0]);
    list->whole = is_told_whole(search, list->total, list->parts[0]);
    while (mark < count && list->count < PART_LIST_MOST && takes(search, list, mark)) {
        list->parts[list->count++] = mark;
        mark = next_part(search, mark);
    }
    list->further = is_further(search, list->parts[list->count - 1]);
    list->ended = !has_like_behind(search, list);
    return list->count > 1;
}

bool part_list_find(const PartSearch *search, size_t first, PartList *list) {
    *list = (PartList){.parts = {first}, .count = 1};
    return is_figure_mark(search, first) && opens(search, first) &&
           find_total(search, first, &list->total) && find_parts(search, list);
}

bool part_list_has_total(const PartSearch *search, const PartList *list) {
    return !list->whole && !list->referred &&
           part_head_is_among(&list->head, text_between(search, list->total, list->parts[0]));
}
