#include "figures/noun.h"
#include "figures/figure_start.h"
#include "figures/number_word.h"

static const TableWord grammar_words[] = {
    "a",          "about",     "above",       "according", "account",      "accounted",
    "accounts",   "across",    "added",       "after",     "again",        "against",
    "ago",        "ahead",     "all",         "almost",    "alone",        "along",
    "already",    "also",      "although",    "am",        "among",        "an",
    "and",        "announced", "any",         "apart",     "apiece",       "are",
    "aren",       "around",    "as",          "aside",     "asked",        "at",
    "away",       "back",      "backed",      "based",     "be",           "became",
    "because",    "become",    "been",        "before",    "behind",       "being",
    "below",      "best",      "better",      "between",   "bigger",       "both",
    "bought",     "brought",   "built",       "but",       "by",           "c",
    "came",       "can",       "cannot",      "cast",      "caught",       "chose",
    "clear",      "come",      "compared",    "cooler",    "could",        "cut",
    "dearer",     "deeper",    "did",         "died",      "do",           "does",
    "down",       "drew",      "drove",       "due",       "during",       "each",
    "earlier",    "early",     "earned",      "either",    "else",         "elsewhere",
    "even",       "ever",      "every",       "except",    "farther",      "faster",
    "fell",       "felt",      "fewer",       "followed",  "following",    "for",
    "form",       "formed",    "found",       "from",      "further",      "gave",
    "get",        "getting",   "go",          "going",     "gone",         "got",
    "greater",    "grew",      "had",         "has",       "have",         "having",
    "he",         "heavier",   "held",        "hence",     "her",          "here",
    "higher",     "him",       "his",         "hotter",    "how",          "if",
    "in",         "including", "inside",      "instead",   "into",         "is",
    "isn",        "it",        "its",         "itself",    "just",         "kept",
    "killed",     "knew",      "last",        "lasted",    "late",         "later",
    "least",      "led",       "left",        "less",      "like",         "longer",
    "lost",       "lower",     "m",           "made",      "make",         "makes",
    "making",     "may",       "me",          "meant",     "met",          "might",
    "more",       "most",      "much",        "must",      "my",           "nd",
    "near",       "nearly",    "need",        "needed",    "neither",      "no",
    "nobody",     "none",      "nor",         "not",       "now",          "of",
    "off",        "offered",   "old",         "on",        "once",         "one",
    "only",       "onto",      "or",          "other",     "others",       "our",
    "out",        "outside",   "outstanding", "over",      "own",          "owned",
    "p",          "paid",      "passed",      "per",       "plus",         "pm",
    "polled",     "put",       "ran",         "ranging",   "rd",           "read",
    "received",   "remain",    "remained",    "reported",  "respectively", "rose",
    "s",          "said",      "sat",         "saw",       "say",          "says",
    "secured",    "seen",      "sent",        "set",       "shall",        "she",
    "short",      "shorter",   "should",      "show",      "showed",       "shy",
    "since",      "slower",    "so",          "sold",      "some",         "sometime",
    "sought",     "spent",     "st",          "still",     "stood",        "such",
    "t",          "take",      "taken",       "th",        "than",         "that",
    "the",        "their",     "them",        "then",      "there",        "these",
    "they",       "this",      "those",       "though",    "thought",      "through",
    "throughout", "thus",      "till",        "to",        "today",        "together",
    "told",       "tomorrow",  "too",         "took",      "totalling",    "toward",
    "towards",    "turned",    "under",       "unless",    "until",        "up",
    "upon",       "us",        "used",        "v",         "versus",       "via",
    "voted",      "vs",        "want",        "was",       "wasn",         "we",
    "went",       "were",      "what",        "when",      "where",        "whereas",
    "whether",    "which",     "while",       "who",       "whom",         "whose",
    "will",       "with",      "within",      "without",   "won",          "wore",
    "worse",      "worth",     "would",       "wrote",     "yes",          "yesterday",
    "yet",        "you",       "your"};

typedef struct Plural {
    TableWord plural;
    const char *singular;
} Plural;

/* What the rules below would get wrong. */
static const Plural plurals[] = {
    {"aircraft", "aircraft"},
    {"axes", "axe"},
    {"bacteria", "bacterium"},
    {"bases", "base"},
    {"bonuses", "bonus"},
    {"buses", "bus"},
    {"businesses", "business"},
    {"businessmen", "businessman"},
    {"caches", "cache"},
    {"calories", "calorie"},
    {"calves", "calf"},
    {"campuses", "campus"},
    {"cases", "case"},
    {"cattle", "cattle"},
    {"causes", "cause"},
    {"children", "child"},
    {"classes", "class"},
    {"clauses", "clause"},
    {"cookies", "cookie"},
    {"courses", "course"},
    {"crises", "crisis"},
    {"criteria", "criterion"},
    {"data", "datum"},
    {"deer", "deer"},
    {"diseases", "disease"},
    {"echoes", "echo"},
    {"expenses", "expense"},
    {"feet", "foot"},
    {"firemen", "fireman"},
    {"fish", "fish"},
    {"fishermen", "fisherman"},
    {"gases", "gas"},
    {"geese", "goose"},
    {"greenhouses", "greenhouse"},
    {"halves", "half"},
    {"headaches", "headache"},
    {"heroes", "hero"},
    {"horsemen", "horseman"},
    {"horses", "horse"},
    {"houses", "house"},
    {"increases", "increase"},
    {"knives", "knife"},
    {"leases", "lease"},
    {"leaves", "leaf"},
    {"licences", "licence"},
    {"lives", "life"},
    {"loaves", "loaf"},
    {"lorries", "lorry"},
    {"losses", "loss"},
    {"media", "medium"},
    {"men", "man"},
    {"mice", "mouse"},
    {"movies", "movie"},
    {"nurses", "nurse"},
    {"offences", "offence"},
    {"oxen", "ox"},
    {"people", "person"},
    {"personnel", "personnel"},
    {"phases", "phase"},
    {"pies", "pie"},
    {"police", "police"},
    {"policemen", "policeman"},
    {"policewomen", "policewoman"},
    {"potatoes", "potato"},
    {"prizes", "prize"},
    {"pulses", "pulse"},
    {"purchases", "purchase"},
    {"purses", "purse"},
    {"releases", "release"},
    {"responses", "response"},
    {"schoolchildren", "schoolchild"},
    {"series", "series"},
    {"servicemen", "serviceman"},
    {"sheep", "sheep"},
    {"shelves", "shelf"},
    {"sizes", "size"},
    {"species", "species"},
    {"spokesmen", "spokesman"},
    {"staff", "staff"},
    {"statuses", "status"},
    {"teeth", "tooth"},
    {"thieves", "thief"},
    {"ties", "tie"},
    {"tomatoes", "tomato"},
    {"torpedoes", "torpedo"},
    {"troops", "troop"},
    {"uses", "use"},
    {"viruses", "virus"},
    {"warehouses", "warehouse"},
    {"wives", "wife"},
    {"wolves", "wolf"},
    {"women", "woman"},
    {"workmen", "workman"},
    {"youths", "youth"},
    {"zombies", "zombie"},
};

static const WordShapes plurals_shapes = {
    {0x18c0094000000022, 0x04021080000000a2, 0x1004289c30102102, 0x0814008380052002,
     0x0100050014500017, 0x0804000600000812, 0x00020640010a3904, 0x000d8d1259000061}};

bool word_is_grammar(const Word *word) {
    return WORD_AMONG(grammar_words, word);
}

static bool ends_with(const Word *word, const char *end) {
    size_t length = strlen(end);
    return word->length > length && strcmp(word->lower + word->length - length, end) == 0;
}

/* gunmen, aldermen */
static bool men_are(const Word *word) {
    static const TableWord one[] = {"abdomen", "omen", "regimen", "specimen", "stamen", "women"};
    return ends_with(word, "men") && !WORD_AMONG(one, word);
}

static bool plural_is(const Word *word) {
    if (men_are(word)) {
        return true;
    }
    if (word->length > 2 && !word_is(word, "news") && word->lower[word->length - 1] == 's') {
        char before = word->lower[word->length - 2];
        if (before != 's' && before != 'u' && before != 'i') {
            return true;
        }
    }
    return word_row(SHAPED_WORDS(plurals), word) != NULL;
}

/* The last part of a word in parts: the managers of "ex-managers". In "break-ins" it is the first
 * that tells. */
static Word compound_end(Slice text, Word word) {
    static const TableWord adverbs[] = {"downs", "ins", "offs", "ons", "outs", "overs", "ups"};
    while (byte_at(text, word.end) == '-' && letter_is(byte_at(text, word.end + 1))) {
        Word next = word_at(text, word.end + 1);
        if (WORD_AMONG(adverbs, &next)) {
            break;
        }
        word = next;
    }
    return word;
}

/* "up from 150 three months ago": another number, which counts its own. */
static bool counts_itself(const Word *word) {
    const NumberWord *row = number_word_may_start(word->lower) ? number_word(word) : NULL;
    return row && row->role <= NUMBER_TENS;
}

/* The next word of a noun: behind blanks or a hyphen, no word of grammar, no name in mid-run. */
static Word noun_word(Slice text, size_t at, bool first) {
    bool hyphen = byte_at(text, at) == '-';
    Word word = hyphen ? word_at(text, at + 1) : word_after(text, at);
    bool close = word.start == at;
    Word last = hyphen ? word : compound_end(text, word);
    bool compound = last.start > word.start; /* "in-house" is no word of grammar */
    bool none = word_none(&word) || close || (!compound && word_is_grammar(&word)) ||
                last.length == 1 || (first && !compound && counts_itself(&word)) ||
                (hyphen && (!first || word_is(&word, "strong") || number_word(&word)));
    return none ? (Word){.start = at, .end = at} : last;
}

/* "173 U.S. billionaires": behind the country; `at` where none stands. */
static size_t initials_end(Slice text, size_t at) {
    enum { LETTERS = 2, EACH = 2 };
    size_t start = blanks_end(text, at);
    for (size_t i = 0; i < LETTERS; i++) {
        if (!capital_is(byte_at(text, start + EACH * i)) ||
            byte_at(text, start + EACH * i + 1) != '.') {
            return at;
        }
    }
    return start > at ? start + (size_t)LETTERS * EACH : at;
}

/* "3 Arsenal 1": the other side, and nothing that is counted. */
static bool is_numbered(Slice text, const Word *word) {
    return word->capital && digit_is(byte_at(text, blanks_end(text, word->end)));
}

/* What ends in -ed or -ing and has no noun behind it was no noun: "14 elected", "40 worldwide". */
static bool verb_form(Slice text, const Noun *noun) {
    if (noun->word.length == 0) {
        return false;
    }
    Word word = word_at(text, (size_t)(noun->word.bytes - text.bytes));
    return ends_with(&word, "ed") || ends_with(&word, "ing") || ends_with(&word, "ly") ||
           ends_with(&word, "wide");
}

/* "one family decreased four points": a verb ends the noun before a number. */
static bool number_follows(Slice text, const Noun *noun, const Word *word) {
    return counts_itself(word) && verb_form(text, noun);
}

/* Two words or three may stand before the noun: "new affordable homes". */
Noun noun_behind(Slice text, size_t at) {
    enum { NOUN_WORDS = 5 };
    Noun noun = {.end = at};
    size_t odd = phrase_end(text, at, " odd"); /* "80-odd resorts" */
    at = initials_end(text, odd > 0 ? odd : at);
    for (int i = 0; i < NOUN_WORDS; i++) {
        Word word = noun_word(text, at, i == 0);
        if (word_none(&word) || is_numbered(text, &word) || number_follows(text, &noun, &word) ||
            (noun.plural && (!plural_is(&word) || word.capital))) {
            break;
        }
        noun.word = slice_part(text, word.start, word.end);
        noun.plural = plural_is(&word);
        noun.end = word.end;
        if (byte_at(text, at) == '-') { /* "11,312-vote margin" counts votes */
            break;
        }
        at = word.end;
    }
    return noun.plural || !verb_form(text, &noun) ? noun : (Noun){.end = noun.end};
}

/* Before this, "es" is the ending and not "s": boxes, watches, dishes, classes. */
static bool takes_es(const Word *word) {
    return ends_with(word, "xes") || ends_with(word, "ches") || ends_with(word, "shes") ||
           ends_with(word, "sses") || ends_with(word, "zzes");
}

static void singular_make(Word *word) {
    if (men_are(word)) {
        word->lower[word->length - 2] = 'a';
    } else if (ends_with(word, "ies") && word->length > 4) {
        word->length = (uint8_t)(word->length - 2);
        word->lower[word->length - 1] = 'y';
    } else if (takes_es(word)) {
        word->length = (uint8_t)(word->length - 2);
    } else if (plural_is(word)) {
        word->length--;
    }
    word->lower[word->length] = '\0';
}

Slice noun_singular(Arena *arena, Slice noun) {
    Word word = word_at(noun, 0);
    if (word.end != noun.length || word.length == 0) {
        return noun; /* longer than any word that is known */
    }
    const Plural *row = word_row(SHAPED_WORDS(plurals), &word);
    if (row) {
        return slice_of(row->singular);
    }
    singular_make(&word);
    if (word.length == noun.length && memcmp(word.lower, noun.bytes, word.length) == 0) {
        return noun;
    }
    if (word.length < noun.length && memcmp(word.lower, noun.bytes, word.length) == 0) {
        return slice_part(noun, 0, word.length);
    }
    return (Slice){arena_copy(arena, word.lower, word.length), word.length};
}
