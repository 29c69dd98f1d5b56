#include "lists/counted_names.h"

#include "echoes/taken_up.h"
#include "figures/word.h"
#include "relations/named_noun.h"

/* Is the number of people, places or bodies, for all that its noun tells? */
static bool counts_named(const Figure *figure) {
    return noun_may_be_person(figure->noun) || noun_is_place_or_body(figure->noun);
}

/* ---- names behind the number */

/* What says that a list is of all the things counted before it: words do, signs do where the things
 * have names and the list is parted from the rest, and "as" does behind "named". */
typedef enum OpenerKind { OPENER_WORDS, OPENER_SIGN, OPENER_AS } OpenerKind;

typedef struct NamesOpener {
    const char *words;
    size_t reach; /* bytes behind the number at most */
    OpenerKind kind;
} NamesOpener;

/* Of two that end alike the longer first. */
static const NamesOpener openers[] = {
    {". They are ", 80, OPENER_WORDS},
    {". They were ", 80, OPENER_WORDS},
    {". These are ", 80, OPENER_WORDS},
    {". These were ", 80, OPENER_WORDS},
    {", identified as ", 80, OPENER_WORDS},
    {" identified as ", 80, OPENER_WORDS},
    {", named as ", 80, OPENER_WORDS},
    {" named as ", 80, OPENER_WORDS},
    {", listed as ", 80, OPENER_WORDS},
    {", namely ", 80, OPENER_WORDS},
    {" namely ", 80, OPENER_WORDS},
    {", named ", 40, OPENER_WORDS},
    {", called ", 40, OPENER_WORDS},
    {" are ", 40, OPENER_WORDS},
    {" were ", 40, OPENER_WORDS},
    {" will be ", 40, OPENER_WORDS},
    {" as ", 40, OPENER_AS},
    {": ", 80, OPENER_SIGN},
    {", ", 40, OPENER_SIGN},
};

static const NamesOpener *opener_of(Slice between) {
    for (size_t i = 0; i < sizeof openers / sizeof *openers; i++) {
        const NamesOpener *opener = &openers[i];
        size_t length = strlen(opener->words);
        if (between.length >= length && between.length <= opener->reach &&
            slice_equal(slice_part(between, between.length - length, between.length),
                        slice_of(opener->words))) {
            return opener;
        }
    }
    return NULL;
}

/* Is there nothing between but the things' noun: no sign, no word that takes some? */
static bool is_plain(Slice between, const NamesOpener *opener) {
    static const char *const doubts[] = {"includ", "among", "such as", "other",  ",",     ";",
                                         "(",      "\"",    " not ",   " and ",  ".",     " like ",
                                         "notabl", "said",  " says",   " both ", "led by"};
    between.length -= strlen(opener->words);
    return between.length > 0 && !slice_has_any(between, doubts, sizeof doubts / sizeof *doubts);
}

/* Does one of these words stand shortly before the figure? */
static bool is_led_by(Slice text, const Figure *figure, const char *const *words, size_t count) {
    enum { BEFORE = 24 };
    size_t from = figure->start > BEFORE ? figure->start - BEFORE : 0;
    return slice_has_any(slice_part(text, from, figure->start), words, count);
}

/* "Among the five finalists are Ann, Bob and Cy" */
static bool takes_some(Slice text, const Figure *figure) {
    static const char *const words[] = {"mong ", "ncluding ", "ncluded ", "nclude "};
    return is_led_by(text, figure, words, sizeof words / sizeof *words);
}

/* "named the six suspects as" */
static bool is_naming(Slice text, const Figure *figure) {
    static const char *const words[] = {"named ", "dentified ", "listed "};
    return is_led_by(text, figure, words, sizeof words / sizeof *words);
}

/* "In five games, Ann, Bob and Cy scored": the names are no apposition. */
static bool is_adverbial(Slice text, size_t at) {
    static const TableWord words[] = {"after", "at", "before", "during", "for",  "from", "in",
                                      "of",    "on", "over",   "since",  "than", "to",   "within"};
    Word word = word_before(text, at);
    return WORD_AMONG(words, &word);
}

static bool is_parted(Slice text, size_t at) {
    char byte = byte_at(text, at);
    return byte == ',' || byte == ';' || byte == '.' || byte == ')' || byte == '\0' || byte == '\n';
}

/* "They came from three towns, Ulm, Bonn and Kiel." */
static bool ends_sentence(const Claims *claims, const NameList *list) {
    return list->end + 1 >= claims->article->sentences.items[list->sentence].end;
}

/* Where signs alone open the list: "three sons, Ann, Bob and Cy, and", "three of the states, Ohio
 * and Iowa, voted". */
static bool is_apposition(const Claims *claims, const Figure *figure, const NameList *list) {
    Slice text = claims->article->text;
    Word behind = word_after(text, figure->end);
    return is_parted(text, list->end) &&
           (!is_adverbial(text, figure->start) || ends_sentence(claims, list)) &&
           (counts_named(figure) || (!figure->noun.length && word_is(&behind, "of")));
}

static bool opens(const Claims *claims, const Figure *figure, const NameList *list,
                  const NamesOpener *opener) {
    switch (opener->kind) {
    case OPENER_SIGN:
        return is_apposition(claims, figure, list);
    case OPENER_AS:
        return is_naming(claims->article->text, figure);
    default:
        return true;
    }
}

static size_t names_behind(const Claims *claims, const Figure *figure, const NameList *list) {
    Slice text = claims->article->text, between = slice_part(text, figure->end, list->start);
    if (slice_ends(between, SLICE("the "))) {
        between.length -= strlen("the ");
    }
    const NamesOpener *opener = opener_of(between);
    bool listed = opener && is_plain(between, opener) && !takes_some(text, figure) &&
                  list->sentence <= figure->sentence + 1 && opens(claims, figure, list, opener);
    return listed ? list->count : 0;
}

/* ---- names before it */

/* Is the sentence one of these names alone, but for places: "in Leeds"? */
static bool names_alone(const Claims *claims, const NameList *list) {
    const Sentence *sentence = &claims->article->sentences.items[list->sentence];
    const Names *names = &claims->names;
    bool before = list->first > 0 && names->items[list->first - 1].start >= sentence->start;
    for (size_t i = list->first + list->count;
         i < names->count && names->items[i].start < sentence->end; i++) {
        if (!is_adverbial(claims->article->text, names->items[i].start)) {
            return false;
        }
    }
    return !before && byte_at(claims->article->text, list->start - 2) != ',';
}

/* "Tema, Lagos and Takoradi" may be ports; "Ann Lee, Bob Ray and Cy Coe" are people. */
static bool has_single_words(const Claims *claims, const NameList *list) {
    for (size_t i = list->first; i < list->first + list->count; i++) {
        const Name *name = &claims->names.items[i];
        if (slice_has(slice_part(claims->article->text, name->start, name->end), SLICE(" "))) {
            return false;
        }
    }
    return true;
}

/* "The four men", "the four cities", "all three deny it". */
static bool may_be_named(const Claims *claims, const Figure *figure, const NameList *list,
                         bool all) {
    Word behind = word_after(claims->article->text, figure->end);
    bool verb = all && behind.length && behind.lower[behind.length - 1] != 's';
    return !figure->noun.length || verb || noun_may_be_person(figure->noun) ||
           (noun_is_place_or_body(figure->noun) && has_single_words(claims, list));
}

/* Was the number told before the names were, so that it may be of others? */
static bool is_told_before(const Claims *claims, const Figure *figure, const NameList *list) {
    const Figure *first = claims->figures->items;
    for (const Figure *other = figure; other > first && figure - other <= LIMIT_REACH; other--) {
        bool before = other[-1].end <= list->start;
        if (before && other[-1].kind == figure->kind &&
            rational_compare(other[-1].value, figure->value) == 0) {
            return true;
        }
    }
    return false;
}

/* More than were named, or all of them: "the two men" may be some. */
static size_t names_before(const Claims *claims, const Figure *figure, const NameList *list) {
    enum { FEWEST = 3 };
    const Article *article = claims->article;
    Word before = word_before(article->text, figure->start);
    bool all = word_is(&before, "all"), named = may_be_named(claims, figure, list, all);
    bool near =
        figure->sentence <= list->sentence + 1 &&
        figure_paragraph(article, figure) == article->sentences.items[list->sentence].paragraph;
    bool fits = near && named && list->count >= FEWEST && figure_is_definite(article, figure) &&
                names_alone(claims, list) && !is_told_before(claims, figure, list);
    bool more = rational_compare(figure->value, rational_of((int64_t)list->count)) >= 0;
    return fits && (more || all) ? list->count : 0;
}

/* The first list that starts behind an offset: index. */
static size_t list_behind(const NameLists *lists, size_t at) {
    size_t low = 0, high = lists->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (lists->items[middle].start < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

size_t counted_names(const Claims *claims, const NameLists *lists, size_t figure) {
    const Figure *number = &claims->figures->items[figure];
    size_t index = list_behind(lists, number->end);
    size_t behind = index < lists->count ? names_behind(claims, number, &lists->items[index]) : 0;
    return behind || index == 0 ? behind : names_before(claims, number, &lists->items[index - 1]);
}
