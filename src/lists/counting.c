#include "lists/counting.h"

#include "lists/bracket_list.h"
#include "lists/counted_names.h"
#include "lists/counted_years.h"
#include "lists/enumeration.h"

enum {
    MOST = 20,   /* nobody lists more things behind a colon */
    REACH = 120, /* bytes between the number and the colon */
    NEAR = 32    /* and between the number and a dash or bracket */
};

/* What opens a list, and what closes it; NULL: the end of the sentence. Several things may be in
 * one place: a list behind "in" is short of some only if it lacks one of four or more. */
typedef struct Opening {
    const char *open, *close;
    size_t reach;
    bool loose;
} Opening;

static const Opening openings[] = {
    {": ", NULL, REACH, false},
    {" (", ")", NEAR, false},
    {" \xe2\x80\x93 ", " \xe2\x80\x93 ", NEAR, false},
    {" \xe2\x80\x94 ", " \xe2\x80\x94 ", NEAR, false},
    {"\xe2\x80\x94", "\xe2\x80\x94", NEAR, false},
    {" - ", " - ", NEAR, false},
    {", to be named ", NULL, NEAR, false},
    {", to be called ", NULL, NEAR, false},
    {", named ", NULL, NEAR, false},
    {", called ", NULL, NEAR, false},
    {", namely ", NULL, NEAR, false},
    {", in ", NULL, NEAR, true},
    {", at ", NULL, NEAR, true},
};

/* Does what is quoted go on in the list? 'Four are "in difficulty": Ash, ...' quotes but a phrase.
 */
static bool is_quotation_open(Slice between) {
    size_t straight = 0, curly = 0;
    for (size_t i = 0; i < between.length; i++) {
        Slice rest = slice_part(between, i, between.length);
        straight += between.bytes[i] == '"';
        curly += slice_starts(rest, SLICE("\xe2\x80\x9c"));
        curly -= curly > 0 && slice_starts(rest, SLICE("\xe2\x80\x9d"));
    }
    return straight % 2 || curly;
}

/* Does the wording say that the list is not all of it, or that somebody speaks? */
static bool is_partial(Slice between) {
    static const char *const words[] = {"includ",   "among",   "such as", "notabl",
                                        "especial", " led by", " like ",  "said",
                                        "says",     ";",       "(",       "\xe2\x80\x94"};
    return slice_has_any(between, words, sizeof words / sizeof *words) ||
           is_quotation_open(between);
}

/* Without the full stop and blanks. */
static Slice stripped(Slice list) {
    list = slice_trim(list);
    while (list.length &&
           (list.bytes[list.length - 1] == '.' || list.bytes[list.length - 1] == ',')) {
        list.length--;
    }
    return list;
}

/* The list behind a number that ends at `at`, in a sentence that ends at `end`. */
static bool read_list(Slice text, size_t at, size_t end, const Opening *opening,
                      Enumeration *things) {
    enum { LONGEST = 600 }; /* bytes of a list */
    size_t reach = end - at < opening->reach ? end : at + opening->reach;
    Slice between = slice_part(text, at, reach);
    between.length = slice_find(between, slice_of(opening->open));
    if (at + between.length == reach || is_partial(between)) {
        return false;
    }
    Slice list = slice_part(text, at + between.length + strlen(opening->open), end);
    if (opening->close) {
        list.length = slice_find(list, slice_of(opening->close));
    }
    return list.length <= LONGEST && enumeration_read(stripped(list), things);
}

/* A number with a list behind it. */
typedef struct Candidate {
    size_t figure;
    Enumeration things;
    bool loose;
} Candidate;

typedef LIST_OF(Candidate) Candidates;

typedef struct CountingReader {
    Arena *arena;
    const Claims *claims;
    NameLists
        lists; /* read when they are first asked for: most numbers have no names behind them */
    bool listed;
} CountingReader;

static const NameLists *name_lists(CountingReader *reader) {
    if (!reader->listed) {
        name_lists_read(reader->arena, reader->claims, &reader->lists);
        reader->listed = true;
    }
    return &reader->lists;
}

/* The list behind the candidate's figure. */
static bool list_behind(CountingReader *reader, Candidate *candidate) {
    const Claims *claims = reader->claims;
    const Figure *figure = &claims->figures->items[candidate->figure];
    size_t bracketed = bracket_list_count(claims->article, claims->figures, candidate->figure);
    if (bracketed) {
        candidate->things = (Enumeration){bracketed, bracketed};
        return true;
    }
    size_t end = claims->article->sentences.items[figure->sentence].end;
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
        if (read_list(claims->article->text, figure->end, end, &openings[i], &candidate->things)) {
            candidate->loose = openings[i].loose;
            return true;
        }
    }
    size_t names = counted_names(claims, name_lists(reader), candidate->figure);
    candidate->things = (Enumeration){names, names};
    return names > 0;
}

/* A whole number of things, said outright. */
static bool is_count(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && figure->hedge == HEDGE_NONE && figure->place == 0 &&
           !figure->scaled && rational_known(figure->value) &&
           rational_compare(figure->value, rational_of(2)) >= 0 &&
           rational_compare(figure->value, rational_of(MOST)) <= 0;
}

/* Does the text end with these lower-case letters, but for capitals? */
static bool ends_with(Slice text, Slice end) {
    size_t at = text.length - end.length;
    bool ends = text.length >= end.length;
    for (size_t i = 0; ends && i < end.length; i++) {
        ends = (text.bytes[at + i] | 0x20) == end.bytes[i];
    }
    return ends;
}

/* Words that take some of a number of things: "one of three", "the eldest of three". */
static bool takes_some(Slice words) {
    static const char *const endings[] = {
        "one",    "two",  "three", "four",   "five",  "six",    "seven",   "eight",
        "nine",   "ten",  "first", "second", "third", "fourth", "last",    "each",
        "any",    "some", "most",  "many",   "few",   "both",   "several", "half",
        "thirds", "out",  "part",  "member", "est",   "best",   "worst",   "quarters"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (ends_with(words, slice_of(endings[i]))) {
            return true;
        }
    }
    return words.length && words.bytes[words.length - 1] >= '0' &&
           words.bytes[words.length - 1] <= '9';
}

/* "one of three": of the three only one is told of. */
static bool is_of_others(Slice text, const Figure *figure) {
    enum { BEFORE = 24 };
    const Slice joint = SLICE(" of ");
    size_t from = figure->start > BEFORE ? figure->start - BEFORE : 0;
    Slice before = slice_part(text, from, figure->start);
    size_t at = slice_find(before, joint);
    bool close = at + joint.length + SLICE("the other ").length >= before.length;
    return at < before.length && close && takes_some(slice_part(before, 0, at));
}

/* How many are listed; where that is not sure, the nearest to the number. */
static size_t nearest_count(size_t number, const Enumeration *things) {
    size_t least = number < things->least ? things->least : number;
    return least < things->most ? least : things->most;
}

/* Is the list longer or shorter by so little that it is a slip? Twice as many are pairs: "Austin,
 * Texas, and Reno, Nevada"; behind "in" any more may be, and two names are hardly all of five. */
static bool is_off_by_little(size_t number, size_t things, bool loose) {
    enum { LITTLE = 3, MANY = 4, PAIR = 2 };
    size_t little = things > PAIR ? LITTLE : 1;
    if (loose) {
        return number >= MANY && things + 1 == number;
    }
    return number + little >= things && things + little >= number && things != 2 * number;
}

static Counting counting_of(const Claims *claims, const Candidate *candidate) {
    size_t number = (size_t)claims->figures->items[candidate->figure].value.numerator;
    size_t things = nearest_count(number, &candidate->things);
    return (Counting){candidate->figure, things, number == things};
}

/* Of the numbers before one list that which fits; if none does, the only one there is. */
static void choose(Arena *arena, const Claims *claims, const Candidates *found,
                   Countings *countings) {
    for (size_t i = 0; i < found->count; i++) {
        Counting counting = counting_of(claims, &found->items[i]);
        size_t number = (size_t)claims->figures->items[counting.figure].value.numerator;
        if (counting.holds || (found->count == 1 &&
                               is_off_by_little(number, counting.things, found->items[i].loose))) {
            *list_push(arena, countings) = counting;
            return;
        }
    }
}

void countings_read(Arena *arena, const Claims *claims, Countings *countings) {
    const Figures *figures = claims->figures;
    CountingReader reader = {.arena = arena, .claims = claims};
    for (size_t i = 0; i < figures->count;) {
        size_t sentence = figures->items[i].sentence;
        Candidates found = {0};
        for (; i < figures->count && figures->items[i].sentence == sentence; i++) {
            size_t years = counted_years(claims, i);
            Candidate candidate = {.figure = i, .things = {years, years}};
            if (years || (is_count(&figures->items[i]) &&
                          !is_of_others(claims->article->text, &figures->items[i]) &&
                          list_behind(&reader, &candidate))) {
                *list_push(arena, &found) = candidate;
            }
        }
        choose(arena, claims, &found, countings);
    }
}
