#include "operands/naming.h"

#include "figures/possession.h"
#include "figures/word_walk.h"
#include "relations/context.h"

static const TableWord articles[] = {"a",   "all", "an",    "her",   "his",  "its",
                                     "our", "the", "their", "these", "those"};

/* Where the text goes on behind the share, or behind the part that is told in brackets there. */
static size_t end_of(Slice text, const Figure *share, const Figure *part) {
    enum { BESIDE = 3 }; /* bytes */
    bool bracketed = part->start > share->end && part->start - share->end <= BESIDE &&
                     byte_at(text, part->start - 1) == '(';
    size_t end = bracketed ? part->end : share->end;
    return end + (byte_at(text, end) == ')');
}

/* "Those in the yards", "those who had booked" are not all that was told. */
static bool is_narrowed(Slice text, const Word *all) {
    static const TableWord those[] = {"that", "these", "those"},
                           places[] = {"aged", "at",   "from",  "in",  "living",
                                       "on",   "over", "under", "who", "whose"};
    Word behind = word_after(text, all->end);
    return WORD_AMONG(those, all) && WORD_AMONG(places, &behind);
}

/* The words behind "of", up to those that the naming keeps. */
static Naming named_behind(Slice text, Word word) {
    static const TableWord all[] = {"all",   "it",    "that",  "them",  "these", "this",
                                    "those", "total", "which", "whole", "whom"};
    enum { REACH = 3 }; /* words */
    Naming naming = {.kind = NAMING_NOUN};
    for (int i = 0; i < REACH; i++) {
        word = word_after(text, word.end);
        Word owning = possession_behind(text, word.end); /* "the state's cane" is cane */
        if (!word_none(&owning) && (!naming.count || capital_is(naming.words[0].bytes[0]))) {
            word = word_after(text, owning.end);
            naming.count = 0;
        }
        if (WORD_AMONG(all, &word) && !is_narrowed(text, &word)) {
            return (Naming){.kind = NAMING_ALL};
        }
        bool tells = !word_none(&word) && !WORD_AMONG(articles, &word);
        if (tells && naming.count < NAMING_WORDS) {
            naming.words[naming.count++] = slice_part(text, word.start, word.end);
        }
    }
    return naming;
}

/* "of them", "of the total", "of the valley total"; "one in six voters" */
Naming naming_of(Slice text, const Figure *share, const Figure *part) {
    Word word = word_after(text, end_of(text, share, part));
    if (share->kind == FIGURE_FRACTION && word.length > 1 && word.lower[word.length - 1] == 's') {
        return (Naming){
            .kind = NAMING_NOUN, .words = {slice_part(text, word.start, word.end)}, .count = 1};
    }
    if (share->kind == FIGURE_FRACTION && word.capital) { /* "half Guyana's exports" */
        return named_behind(text, (Word){.start = word.start, .end = share->end});
    }
    return word_is(&word, "of") ? named_behind(text, word) : (Naming){.kind = NAMING_NONE};
}

/* "Built to hold 6.2 billion", "has room for 8,400" tells a capacity. */
static bool tells_capacity(const Word *word) {
    static const TableWord verbs[] = {"accommodate", "accommodates", "hold", "holds",
                                      "licensed",    "room",         "seat", "seats"};
    return WORD_AMONG(verbs, word);
}

/* Words for one whole: "31,842 pupils ... of the district's enrolment". */
typedef struct Collective {
    TableWord word;
    int whole;
} Collective;

enum { NO_WHOLE, PUPILS, SALES, PROFIT, WORKERS, VOTERS, PEOPLE, MEMBERS, OUTLAY };

static const Collective collectives[] = {
    {"budget", OUTLAY},      {"children", PUPILS},    {"city", PEOPLE},
    {"costs", OUTLAY},       {"county", PEOPLE},      {"earnings", PROFIT},
    {"electorate", VOTERS},  {"electors", VOTERS},    {"employed", WORKERS},
    {"employees", WORKERS},  {"employs", WORKERS},    {"enrolled", PUPILS},
    {"enrollment", PUPILS},  {"enrolment", PUPILS},   {"everybody", PEOPLE},
    {"everyone", PEOPLE},    {"expenditure", OUTLAY}, {"headcount", WORKERS},
    {"income", SALES},       {"inhabitants", PEOPLE}, {"members", MEMBERS},
    {"membership", MEMBERS}, {"net", PROFIT},         {"payroll", WORKERS},
    {"people", PEOPLE},      {"population", PEOPLE},  {"profit", PROFIT},
    {"profits", PROFIT},     {"pupils", PUPILS},      {"register", VOTERS},
    {"registered", VOTERS},  {"residents", PEOPLE},   {"revenue", SALES},
    {"revenues", SALES},     {"roll", VOTERS},        {"sales", SALES},
    {"spending", OUTLAY},    {"staff", WORKERS},      {"students", PUPILS},
    {"takings", SALES},      {"top", SALES},          {"town", PEOPLE},
    {"turnover", SALES},     {"voters", VOTERS},      {"workers", WORKERS},
    {"workforce", WORKERS}};

static int whole_of(const Word *word) {
    const Collective *row = word_row(SORTED_WORDS(collectives), word);
    return row ? row->whole : NO_WHOLE;
}

static bool names_word(Slice name, Slice text, const Word *word) {
    Word named = word_at(name, 0);
    int whole = whole_of(&named);
    return word_means_same(name, slice_part(text, word->start, word->end)) ||
           (whole != NO_WHOLE && whole == whole_of(word)) ||
           (slice_equal(name, SLICE("capacity")) && tells_capacity(word));
}

static bool has_word(const Naming *naming, Slice text, const Word *word) {
    bool found = false;
    for (size_t i = 0; i < naming->count && !word_none(word); i++) {
        found = found || names_word(naming->words[i], text, word);
    }
    return found;
}

enum { REACH = 4 }; /* words to either side */

static bool stands_behind(const Naming *naming, Slice text, size_t at, size_t end) {
    WordWalk walk = {.text = text, .at = at, .left = REACH};
    while (walk_on(&walk) && walk.word.end <= end) {
        if (has_word(naming, text, &walk.word)) {
            return true;
        }
    }
    return false;
}

static bool stands_before(const Naming *naming, Slice text, size_t at, size_t start) {
    WordWalk walk = {.text = text, .at = at, .left = REACH};
    while (walk_back(&walk) && walk.word.start >= start) {
        if (has_word(naming, text, &walk.word)) {
            return true;
        }
    }
    return false;
}

bool naming_tells(const Naming *naming, Slice text, const Figures *figures, size_t figure) {
    const Figure *items = figures->items, *told = &items[figure];
    size_t start = figure > 0 ? items[figure - 1].end : 0,
           end = figure + 1 < figures->count ? items[figure + 1].start : text.length;
    return stands_behind(naming, text, told->end, end) ||
           stands_before(naming, text, told->start, start);
}

bool naming_tells_fully(const Naming *naming, Slice text, const Figures *figures, size_t figure) {
    for (size_t i = 0; i < naming->count; i++) {
        Naming word = {.kind = NAMING_NOUN, .words = {naming->words[i]}, .count = 1};
        if (!naming_tells(&word, text, figures, figure)) {
            return false;
        }
    }
    return naming->count == NAMING_WORDS;
}

static size_t blanks_and_commas_start(Slice text, size_t at) {
    while (byte_at(text, at - 1) == ' ' || byte_at(text, at - 1) == ',') {
        at--;
    }
    return at;
}

/* "Of those, 22", "of the starters, 22", but not "Ann Lee of the Green Alliance 22", nor "51 short
 * of the 1,200" */
static bool follows_opening(Slice text, size_t start) {
    static const TableWord known[] = {"that", "the",   "them",  "these",
                                      "this", "those", "which", "whom"},
                           apart[] = {"ahead", "clear", "north", "short", "shy", "south"};
    WordWalk walk = {.text = text, .at = blanks_and_commas_start(text, start), .left = REACH};
    Word behind = {0};
    bool named = false;
    for (; walk_back(&walk); behind = walk.word) {
        if (word_is(&walk.word, "of") && WORD_AMONG(known, &behind)) {
            Word before = word_before(text, walk.at);
            return (!named || !word_is(&behind, "the")) && !WORD_AMONG(apart, &before);
        }
        named = named || walk.word.capital;
    }
    return false;
}

bool part_is_taken_up(Slice text, const Figure *part) {
    static const TableWord more[] = {"another", "other", "remaining"},
                           known[] = {"that", "the", "them", "these", "those"};
    Word before = word_before(text, part->start), of = word_after(text, part->end),
         behind = word_after(text, of.end);
    return WORD_AMONG(more, &before) || follows_opening(text, part->start) ||
           (word_is(&of, "of") && WORD_AMONG(known, &behind));
}

bool part_is_told_of(Slice text, const Figure *a, const Figure *b) {
    const Figure *part = a->start > b->start ? a : b;
    return a->sentence == b->sentence && part_is_taken_up(text, part);
}

bool part_tells_again(Slice text, const Figure *part) {
    static const char *const leads[] = {"that is", "that's",   "that\xE2\x80\x99s", "that was",
                                        "this is", "which is", "it means"};
    size_t at = blanks_and_commas_start(text, part->start);
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        if (phrase_start(text, at, leads[i]) <= at) {
            return true;
        }
    }
    return false;
}

bool figure_follows_of(Slice text, const Figure *figure) {
    static const TableWord between[] = {"a",   "all", "an",    "her",   "his",   "its",
                                        "our", "the", "their", "these", "those", "total"};
    enum { WORDS = 4 };
    size_t at = figure->hedge_start < figure->start && figure->hedge_start < figure->hedge_end
                    ? figure->hedge_start
                    : figure->start;
    WordWalk walk = {.text = text, .at = at, .left = WORDS};
    while (walk_back(&walk) && WORD_AMONG(between, &walk.word)) {
    }
    return word_is(&walk.word, "of");
}
