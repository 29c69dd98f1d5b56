#include "figures/name_lead.h"
#include "figures/noun.h"

/* "Half-Life", "S&P/NZX": where the words with a capital start that end at `at`. */
static size_t capitals_start(Slice text, size_t at, size_t from) {
    enum { WORDS = 5 };
    for (int i = 0; i < WORDS && at > from; i++) {
        char sign = byte_at(text, at - 1);
        bool joined = i > 0 && (sign == '-' || sign == '&' || sign == '/');
        Word word = word_ending(text, joined ? at - 1 : blanks_start(text, at));
        if (!word.capital || word.start < from) {
            break;
        }
        at = word.start;
    }
    return at;
}

/* The first word of a sentence may have its capital from that: "Another 12 fled", "In Leeds 42". */
static size_t opener_end(Slice text, size_t at) {
    static const TableWord openers[] = {"another", "nearly", "only", "overall", "roughly", "total"};
    Word word = word_at(text, at);
    return word_is_grammar(&word) || WORD_AMONG(openers, &word) ? blanks_end(text, word.end) : at;
}

Name name_before(Slice text, size_t at, size_t from) {
    enum { MARKS = 4 }; /* of quotation or a list, before the first word */
    size_t end = blanks_start(text, at);
    bool close = end < at && !memchr(text.bytes + end, '\n', at - end);
    size_t start =
        close && letter_is(byte_at(text, end - 1)) ? capitals_start(text, end, from) : end;
    Name name = {start, end, start <= from + MARKS};
    name.start = name.first && start < end ? opener_end(text, start) : start;
    name.start = name.start < end ? name.start : end;
    return name;
}

static bool preposition_is(const Word *word) {
    static const TableWord prepositions[] = {"as",   "by",  "called", "despite", "for",
                                             "from", "in",  "into",   "like",    "named",
                                             "of",   "off", "on",     "to",      "via"};
    return WORD_AMONG(prepositions, word);
}

/* Of what these are, each may have a number in its name. */
static bool kind_is(const Word *word) {
    static const TableWord kinds[] = {
        "aircraft",    "airliner",  "album",      "albums",    "asteroid",  "band",    "block",
        "blockbuster", "blocks",    "boat",       "bomber",    "browser",   "car",     "chip",
        "comedy",      "comet",     "console",    "craft",     "destroyer", "drone",   "engine",
        "fighter",     "film",      "films",      "frigate",   "game",      "games",   "handset",
        "helicopter",  "jet",       "lander",     "laptop",    "missile",   "mission", "model",
        "motorcycle",  "movie",     "movies",     "musical",   "novel",     "orbiter", "phone",
        "plane",       "probe",     "processor",  "programme", "reactor",   "rifle",   "rocket",
        "saloon",      "satellite", "sequel",     "series",    "shooter",   "shuttle", "smartphone",
        "software",    "song",      "spacecraft", "spaceship", "submarine", "tablet",  "tanker",
        "telescope",   "thriller",  "title",      "tracts",    "train",     "van",     "virus",
        "warship",     "wells",     "yacht"};
    return WORD_AMONG(kinds, word);
}

/* Of the word that ends before a name which is not the first of its sentence. */
static Lead lead_within(Slice text, const Word *before, size_t from) {
    static const TableWord ones[] = {"a", "an", "each", "every", "this"};
    static const TableWord whose[] = {"her", "his", "its", "my", "our", "the", "their"};
    if (WORD_AMONG(ones, before)) {
        return LEAD_ONE;
    }
    if (WORD_AMONG(whose, before)) {
        Word further = word_before(text, before->start);
        return further.start >= from && preposition_is(&further) ? LEAD_PREPOSITION : LEAD_THE;
    }
    return preposition_is(before) ? LEAD_PREPOSITION : kind_is(before) ? LEAD_KIND : LEAD_ANY;
}

Lead name_lead(Slice text, const Name *name, size_t from) {
    Word before = word_before(text, name->start);
    if (digit_is(byte_at(text, before.end - 1))) {
        return LEAD_NUMBER;
    }
    if (!name->first) {
        return before.start < from ? LEAD_ANY : lead_within(text, &before, from);
    }
    if (before.start < from || word_none(&before)) {
        return LEAD_START;
    }
    bool one = word_is(&before, "a") || word_is(&before, "an");
    return one ? LEAD_ONE : word_is(&before, "the") ? LEAD_START_THE : LEAD_ANY;
}
