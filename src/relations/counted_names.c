#include "relations/counted_names.h"

#include "figures/word.h"
#include "relations/person_noun.h"
#include "relations/taken_up.h"

/* ---- names behind the number */

/* Words that open a list of all of them, how far behind the number at most, and whether what
 * follows the list must part it from the rest of the sentence. */
typedef struct NamesOpener {
    const char *words;
    size_t reach;
    bool parted;
} NamesOpener;

/* Of two that end alike the longer first. */
static const NamesOpener openers[] = {
    {". They are ", 80, false},
    {". They were ", 80, false},
    {". These are ", 80, false},
    {". These were ", 80, false},
    {", identified as ", 80, false},
    {" identified as ", 80, false},
    {", named as ", 80, false},
    {" named as ", 80, false},
    {", listed as ", 80, false},
    {", namely ", 80, false},
    {" namely ", 80, false},
    {", named ", 40, false},
    {", called ", 40, false},
    {" are ", 40, false},
    {" were ", 40, false},
    {" will be ", 40, false},
    {" as ", 40, false},
    {": ", 80, true},
    {", ", 40, true},
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

/* Is there nothing between but the things' noun: no digit, no comma, no word that takes some? */
static bool is_plain(Slice between, const NamesOpener *opener) {
    static const char *const doubts[] = {"includ", "among", "such as", "other", ",", ";",
                                         "(",      "\"",    " not ",   " and ", "."};
    between.length -= strlen(opener->words);
    for (size_t i = 0; i < sizeof doubts / sizeof *doubts; i++) {
        if (slice_has(between, slice_of(doubts[i]))) {
            return false;
        }
    }
    return between.length > 0;
}

/* "In five games, Ann, Bob and Cy scored": the names are no apposition. */
static bool is_adverbial(Slice text, size_t at) {
    static const TableWord words[] = {"after", "at", "before", "during", "for",  "from",   "in",
                                      "of",    "on", "over",   "since",  "than", "within", "to"};
    Word word = word_before(text, at);
    return WORD_AMONG(words, &word);
}

static bool is_parted(Slice text, size_t at) {
    char byte = byte_at(text, at);
    return byte == ',' || byte == ';' || byte == '.' || byte == ')' || byte == '\0' || byte == '\n';
}

static size_t names_behind(const Claims *claims, const Figure *figure, const NameList *list) {
    Slice text = claims->article->text, between = slice_part(text, figure->end, list->start);
    if (slice_ends(between, SLICE("the "))) {
        between.length -= strlen("the ");
    }
    const NamesOpener *opener = opener_of(between);
    bool listed =
        opener && is_plain(between, opener) && list->sentence <= figure->sentence + 1 &&
        (!opener->parted || (is_parted(text, list->end) && !is_adverbial(text, figure->start)));
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

/* Places and bodies, which are listed by their names as people are. */
static bool is_place_or_body(Slice noun) {
    static const TableWord words[] = {
        "airport",  "area",     "bank",    "borough",    "brand",        "carrier", "church",
        "city",     "club",     "college", "company",    "constituency", "country", "county",
        "district", "division", "firm",    "group",      "harbor",       "harbour", "hospital",
        "island",   "location", "mine",    "nation",     "outlet",       "parish",  "party",
        "place",    "plant",    "port",    "province",   "region",       "school",  "seat",
        "shop",     "side",     "site",    "state",      "station",      "store",   "team",
        "town",     "township", "union",   "university", "venue",        "village", "ward"};
    Word word = word_at(noun, 0);
    return WORD_AMONG(words, &word);
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
           (is_place_or_body(figure->noun) && has_single_words(claims, list));
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
