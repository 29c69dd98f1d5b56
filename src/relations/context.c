#include "relations/context.h"

#include "base/hash.h"
#include "figures/word_walk.h"

enum { REACH = 200 }; /* bytes to either side */

/* Words that say nothing of what is counted. */
static const TableWord idle_words[] = {
    "a",     "about", "after",    "all",     "almost",  "also",    "an",   "and",   "are",
    "as",    "at",    "be",       "been",    "billion", "bn",      "but",  "by",    "can",
    "cent",  "could", "down",     "for",     "from",    "had",     "has",  "have",  "he",
    "her",   "his",   "in",       "into",    "is",      "it",      "its",  "just",  "last",
    "least", "less",  "m",        "million", "month",   "months",  "more", "most",  "nearly",
    "new",   "no",    "not",      "now",     "of",      "on",      "one",  "only",  "or",
    "other", "out",   "over",     "pct",     "per",     "percent", "said", "says",  "she",
    "so",    "some",  "than",     "that",    "the",     "their",   "them", "there", "these",
    "they",  "this",  "those",    "to",      "today",   "under",   "up",   "was",   "we",
    "week",  "were",  "when",     "which",   "while",   "who",     "will", "with",  "would",
    "year",  "years", "yesterday"};

typedef struct Synonym {
    TableWord stem;
    const char *meaning;
} Synonym;

static const Synonym synonyms[] = {
    {"advanc", "ris"},  {"ballot", "vot"},    {"beaten", "beat"},   {"began", "begin"},
    {"bought", "buy"},  {"branch", "shop"},   {"brok", "break"},    {"broken", "break"},
    {"built", "build"}, {"cam", "com"},       {"caught", "catch"},  {"children", "child"},
    {"chos", "choos"},  {"chosen", "choos"},  {"climb", "ris"},     {"company", "compani"},
    {"cut", "fall"},    {"dead", "kill"},     {"death", "kill"},    {"declin", "fall"},
    {"di", "kill"},     {"drawn", "draw"},    {"drew", "draw"},     {"drop", "fall"},
    {"employ", "work"}, {"fallen", "fall"},   {"fataliti", "kill"}, {"fatality", "kill"},
    {"fell", "fall"},   {"firm", "compani"},  {"fled", "fle"},      {"fought", "fight"},
    {"found", "find"},  {"gav", "giv"},       {"given", "giv"},     {"gone", "go"},
    {"grew", "ris"},    {"grow", "ris"},      {"grown", "ris"},     {"held", "hold"},
    {"hik", "ris"},     {"hom", "hous"},      {"hurt", "injur"},    {"increas", "ris"},
    {"jail", "prison"}, {"job", "work"},      {"jump", "ris"},      {"kid", "child"},
    {"leap", "ris"},    {"leapt", "ris"},     {"lent", "lend"},     {"lost", "los"},
    {"mad", "mak"},     {"majority", "lead"}, {"margin", "lead"},   {"men", "man"},
    {"outlet", "shop"}, {"paid", "pay"},      {"paper", "vot"},     {"person", "peopl"},
    {"plung", "fall"},  {"post", "work"},     {"pupil", "student"}, {"rais", "ris"},
    {"reduc", "fall"},  {"risen", "ris"},     {"ros", "ris"},       {"sank", "sink"},
    {"saw", "see"},     {"shot", "shoot"},    {"shut", "clos"},     {"slid", "fall"},
    {"slip", "fall"},   {"slump", "fall"},    {"soar", "ris"},      {"sold", "sell"},
    {"sought", "seek"}, {"spent", "spend"},   {"staff", "work"},    {"stock", "shar"},
    {"stol", "steal"},  {"stor", "shop"},     {"struck", "strik"},  {"sunk", "sink"},
    {"surg", "ris"},    {"swept", "sweep"},   {"taken", "tak"},     {"toll", "kill"},
    {"took", "tak"},    {"tumbl", "fall"},    {"went", "go"},       {"winn", "win"},
    {"women", "woman"}, {"won", "win"},       {"worker", "work"},   {"wound", "injur"}};

static const WordShapes synonyms_shapes = {
    {0x0040000130020010, 0x4088004204094080, 0x1224400060800940, 0x0001000720040800,
     0x02114c807c040040, 0x0051201004040001, 0x0464221020139412, 0x082808824c04c640}};

static bool cut_ending(Word *word, Slice ending, size_t least) {
    if (word->length < least + ending.length ||
        word->lower[word->length - 1] != ending.bytes[ending.length - 1] ||
        memcmp(word->lower + word->length - ending.length, ending.bytes, ending.length) != 0) {
        return false;
    }
    word->length = (uint8_t)(word->length - ending.length);
    memset(word->lower + word->length, 0, ending.length);
    return true;
}

/* raise, raises, raised, raising -> rais; "Lee's" in curly marks -> lee */
static void word_stem(Word *word) {
    enum { LEAST = 2 };
    const char *curly = strstr(word->lower, "\u2019");
    if (curly) {
        word->length = (uint8_t)(curly - word->lower);
        memset(word->lower + word->length, 0, sizeof word->lower - word->length);
    }
    if (!cut_ending(word, SLICE("ing"), LEAST + 1) && !cut_ending(word, SLICE("ed"), LEAST) &&
        !cut_ending(word, SLICE("es"), LEAST) && !cut_ending(word, SLICE("ss"), WORD_LETTERS)) {
        cut_ending(word, SLICE("s"), LEAST + 1);
    }
    cut_ending(word, SLICE("e"), LEAST);
}

static uint64_t word_meaning(Word word) {
    word_stem(&word);
    const Synonym *synonym = word_row(SHAPED_WORDS(synonyms), &word);
    Slice stem = synonym ? slice_of(synonym->meaning) : (Slice){word.lower, word.length};
    return hash_bytes(HASH_START, stem);
}

bool word_means_same(Slice a, Slice b) {
    return word_meaning(word_at(a, 0)) == word_meaning(word_at(b, 0));
}

static void add_word(ContextSide *side, Word word) {
    if (word.length > 1 && !WORD_AMONG(idle_words, &word)) {
        side->stems[side->count++] = word_meaning(word);
    }
}

static size_t rank_of(const Word *word) {
    static const char *const ranks[] = {"first", "second",  "third",  "fourth", "fifth",
                                        "sixth", "seventh", "eighth", "ninth",  "tenth"};
    size_t rank = 0;
    for (size_t i = 0; i < sizeof ranks / sizeof *ranks && !rank; i++) {
        rank = word_is(word, ranks[i]) ? i + 1 : 0;
    }
    return rank;
}

/* The first rank that is told between two places. */
static size_t rank_between(Slice text, size_t at, size_t end) {
    size_t rank = 0;
    while (at < end && !rank) {
        Word word = word_at(text, at);
        rank = rank_of(&word);
        at = word.end > at ? word.end : at + 1;
    }
    return rank;
}

static bool in_word(char byte) {
    return letter_is(byte) || (unsigned char)byte >= 0x80;
}

bool figure_is_the_count(const Article *article, const Figure *figure) {
    static const TableWord verbs[] = {"as",     "at",    "is", "of",       "reached",
                                      "stands", "stood", "to", "totalled", "was"},
                           known[] = {"all", "those"};
    static const TableWord counts[] = {"attendance", "count", "figure", "headcount", "number",
                                       "sum",        "tally", "toll",   "total",     "turnout"};
    static const WordShapes counts_shapes = {
        {0x0000000000000000, 0x0000000000000000, 0x002000000000000c, 0x0100000000200000,
         0x0800000200000000, 0x0000000000000000, 0x0000000000000000, 0x8000000000000080}};
    Word before = word_before(article->text, figure->start);
    if (WORD_AMONG(known, &before)) {
        return true;
    }
    const Sentence *sentence = &article->sentences.items[figure->sentence];
    bool told = WORD_AMONG(verbs, &before);
    for (size_t at = before.start; told && at > sentence->start && figure->start - at < REACH;) {
        Word word = word_before(article->text, at);
        if (SHAPE_AMONG(counts, &word)) {
            return true;
        }
        at = word.start < at ? word.start : at - 1;
    }
    return false;
}

static void read_before(Slice text, size_t at, size_t start, ContextSide *side) {
    while (at > start && side->count < CONTEXT_WORDS) {
        if (!in_word(text.bytes[at - 1])) {
            at--;
            continue;
        }
        Word word = word_ending(text, at);
        add_word(side, word);
        at = word.start < at ? word.start : at - 1;
    }
}

static void read_behind(Slice text, size_t at, size_t end, ContextSide *side) {
    while (at < end && side->count < CONTEXT_WORDS) {
        if (!in_word(text.bytes[at])) {
            at++;
            continue;
        }
        Word word = word_at(text, at);
        add_word(side, word);
        at = word.end > at ? word.end : at + 1;
    }
}

Context context_of(const Article *article, const Figure *figure) {
    const Sentence *sentence = &article->sentences.items[figure->sentence];
    size_t start = figure->hedge_start < figure->start && figure->hedge_start < figure->hedge_end
                       ? figure->hedge_start
                       : figure->start;
    size_t first = start > sentence->start + REACH ? start - REACH : sentence->start;
    size_t last = sentence->end > figure->end + REACH ? figure->end + REACH : sentence->end;
    Context context = {.rank = rank_between(article->text, first, last)};
    read_before(article->text, start, first, &context.before);
    read_behind(article->text, figure->end, last, &context.behind);
    return context;
}

/* Counts the words of `a` that stand in `b`. */
static size_t count_shared(const ContextSide *a, const ContextSide *b, bool *beside) {
    size_t shared = 0;
    for (size_t i = 0; i < a->count; i++) {
        for (size_t k = 0; k < b->count; k++) {
            if (a->stems[i] == b->stems[k]) {
                shared++;
                *beside = *beside || i == 0 || k == 0;
                break;
            }
        }
    }
    return shared;
}

Likeness contexts_compare(const Context *a, const Context *b) {
    enum { SAME_SIDE = 2, OTHER_SIDE = 1 };
    Likeness likeness = {0};
    if (a->rank && b->rank && a->rank != b->rank) {
        return likeness;
    }
    likeness.words += SAME_SIDE * count_shared(&a->before, &b->before, &likeness.beside);
    likeness.words += SAME_SIDE * count_shared(&a->behind, &b->behind, &likeness.beside);
    likeness.words += OTHER_SIDE * count_shared(&a->before, &b->behind, &likeness.beside);
    likeness.words += OTHER_SIDE * count_shared(&a->behind, &b->before, &likeness.beside);
    return likeness;
}

bool word_stands_near(Slice text, const Figure *figure, Slice name) {
    enum { NEAR = 8 };
    WordWalk back = {.text = text, .at = figure->start, .left = NEAR},
             on = {.text = text, .at = figure->end, .left = NEAR};
    bool near = false;
    while (!near && walk_back(&back)) {
        near = word_means_same(name, slice_part(text, back.word.start, back.word.end));
    }
    while (!near && walk_on(&on)) {
        near = word_means_same(name, slice_part(text, on.word.start, on.word.end));
    }
    return near;
}
