#include "figures/label_word.h"
#include "figures/digits.h"
#include "figures/word.h"

typedef struct LabelWord {
    TableWord word;
    bool capital; /* only with one: Part 2 */
    uint8_t most; /* the greatest number: BBC 2, but "told the BBC 30 had died"; 0: any */
} LabelWord;

static const LabelWord label_words[] = {
    {"act", true, 0},          {"ad", true, 0},           {"agenda", true, 0},
    {"airbus", true, 0},       {"amendment", false, 0},   {"android", true, 0},
    {"annex", false, 0},       {"apartment", false, 0},   {"apollo", true, 0},
    {"appendix", false, 0},    {"apt", false, 0},         {"area", true, 0},
    {"article", false, 0},     {"articles", false, 0},    {"asteroid", false, 0},
    {"asx", true, 0},          {"atari", true, 0},        {"audi", true, 0},
    {"band", false, 0},        {"bay", true, 0},          {"bbc", true, 9},
    {"bet", true, 0},          {"big", true, 0},          {"bill", true, 0},
    {"blink", true, 0},        {"blk", true, 0},          {"block", true, 0},
    {"bmw", true, 0},          {"boeing", true, 0},       {"bombardier", true, 0},
    {"book", true, 0},         {"bowl", true, 0},         {"box", true, 0},
    {"brigade", true, 0},      {"building", true, 0},     {"bundesliga", true, 9},
    {"bus", true, 0},          {"cabin", true, 0},        {"cac", false, 0},
    {"camp", true, 0},         {"card", true, 0},         {"catch", true, 0},
    {"category", false, 0},    {"cell", true, 0},         {"cert", false, 0},
    {"certificate", true, 0},  {"cessna", true, 0},       {"challenger", true, 0},
    {"channel", false, 0},     {"chapter", false, 0},     {"chapters", false, 0},
    {"chart", true, 0},        {"charts", true, 0},       {"chrome", true, 0},
    {"chromosome", false, 0},  {"cl", false, 0},          {"class", true, 0},
    {"clause", false, 0},      {"clauses", false, 0},     {"commodore", true, 0},
    {"concerto", false, 0},    {"core", true, 9},         {"corinthians", false, 0},
    {"court", true, 0},        {"csi", true, 0},          {"dax", false, 0},
    {"day", true, 0},          {"daytona", true, 0},      {"decree", true, 0},
    {"diagram", false, 0},     {"directive", false, 0},   {"district", true, 0},
    {"division", false, 0},    {"dornier", true, 0},      {"dose", true, 0},
    {"elite", true, 0},        {"embraer", true, 0},      {"episode", false, 0},
    {"euro", true, 0},         {"eurostoxx", false, 0},   {"exhibit", false, 0},
    {"exit", false, 0},        {"explorer", true, 0},     {"expo", true, 0},
    {"ext", false, 0},         {"fahrenheit", false, 0},  {"falcon", false, 0},
    {"ferrari", true, 0},      {"fig", false, 0},         {"figure", true, 0},
    {"figures", true, 0},      {"file", true, 0},         {"flat", true, 0},
    {"flight", false, 0},      {"fokker", true, 0},       {"footnote", false, 0},
    {"form", true, 0},         {"formula", true, 0},      {"fortune", true, 0},
    {"freeway", false, 0},     {"ftse", true, 0},         {"galaxy", true, 0},
    {"gate", false, 0},        {"geforce", true, 0},      {"gemini", true, 0},
    {"gen", true, 0},          {"gpt", true, 0},          {"grade", false, 0},
    {"group", true, 0},        {"gtx", true, 0},          {"gulfstream", true, 0},
    {"halo", true, 0},         {"hangar", false, 0},      {"hd", true, 0},
    {"highway", false, 0},     {"huawei", true, 0},       {"ibex", false, 0},
    {"ilyushin", true, 0},     {"indy", true, 0},         {"interstate", false, 0},
    {"ios", false, 0},         {"ipad", false, 0},        {"iphone", false, 0},
    {"isbn", false, 0},        {"item", false, 0},        {"itv", true, 9},
    {"junction", false, 0},    {"kart", true, 0},         {"key", true, 0},
    {"kindle", true, 0},       {"kospi", true, 0},        {"lada", true, 0},
    {"law", true, 0},          {"league", true, 0},       {"learjet", true, 0},
    {"leopard", true, 0},      {"level", false, 0},       {"ligue", true, 9},
    {"line", true, 0},         {"lockheed", true, 0},     {"lot", true, 0},
    {"lumia", true, 0},        {"luna", true, 0},         {"mach", false, 0},
    {"magnificent", true, 0},  {"map", true, 0},          {"mariner", true, 0},
    {"mark", true, 0},         {"marker", false, 0},      {"maroon", true, 0},
    {"mazda", true, 0},        {"mercedes", true, 0},     {"midcap", true, 0},
    {"mig", false, 0},         {"milepost", false, 0},    {"mirage", true, 0},
    {"mission", true, 0},      {"model", false, 0},       {"models", false, 0},
    {"moto", true, 0},         {"motorway", false, 0},    {"nasdaq", true, 0},
    {"nifty", true, 0},        {"nikkei", true, 0},       {"nintendo", true, 0},
    {"nissan", true, 0},       {"no", false, 0},          {"nokia", true, 0},
    {"nos", false, 0},         {"note", true, 0},         {"nr", false, 0},
    {"number", false, 0},      {"nzx", true, 0},          {"omx", false, 0},
    {"oneplus", true, 0},      {"opel", true, 0},         {"opus", false, 0},
    {"order", true, 0},        {"p", false, 0},           {"pac", true, 0},
    {"page", false, 0},        {"pages", false, 0},       {"para", false, 0},
    {"paragraph", false, 0},   {"paragraphs", false, 0},  {"paras", false, 0},
    {"part", true, 0},         {"parts", true, 0},        {"pentium", true, 0},
    {"peugeot", true, 0},      {"phase", false, 0},       {"photo", true, 0},
    {"pier", false, 0},        {"pioneer", true, 0},      {"pixel", true, 0},
    {"platform", true, 0},     {"playstation", false, 0}, {"point", true, 0},
    {"pole", false, 0},        {"pool", true, 0},         {"porsche", true, 0},
    {"powerball", false, 0},   {"pp", false, 0},          {"prop", true, 0},
    {"proposition", false, 0}, {"protocol", false, 0},    {"psalm", false, 0},
    {"quarter", true, 4},      {"question", false, 0},    {"radio", true, 0},
    {"reactor", true, 0},      {"redmi", true, 0},        {"ref", false, 0},
    {"reg", true, 0},          {"renault", true, 0},      {"resolution", false, 0},
    {"road", true, 0},         {"room", false, 0},        {"rooms", false, 0},
    {"round", true, 0},        {"route", true, 0},        {"row", true, 0},
    {"rtx", true, 0},          {"rule", false, 0},        {"runway", false, 0},
    {"russell", true, 0},      {"ryzen", true, 0},        {"saab", true, 0},
    {"salyut", true, 0},       {"scene", false, 0},       {"sched", true, 0},
    {"schedule", true, 0},     {"scud", true, 0},         {"season", true, 0},
    {"section", false, 0},     {"sections", false, 0},    {"sector", false, 0},
    {"series", true, 0},       {"silo", false, 0},        {"skoda", true, 0},
    {"sonnet", false, 0},      {"soyuz", true, 0},        {"sputnik", true, 0},
    {"squadron", true, 0},     {"stage", false, 0},       {"stand", true, 0},
    {"state", true, 0},        {"step", true, 0},         {"stoxx", true, 0},
    {"studio", true, 0},       {"stylo", true, 0},        {"suite", false, 0},
    {"super", true, 0},        {"sweet", true, 0},        {"symphony", false, 0},
    {"table", true, 0},        {"tables", true, 0},       {"terminal", false, 0},
    {"terminals", false, 0},   {"test", true, 0},         {"tier", false, 0},
    {"title", true, 0},        {"top", false, 0},         {"topix", true, 0},
    {"toyota", true, 0},       {"track", true, 0},        {"train", true, 0},
    {"tram", true, 0},         {"trent", true, 0},        {"trident", true, 0},
    {"tsx", true, 0},          {"tupolev", true, 0},      {"tv", true, 9},
    {"type", false, 0},        {"ufc", true, 0},          {"unit", false, 0},
    {"unsc", true, 0},         {"update", true, 0},       {"usb", false, 0},
    {"vauxhall", true, 0},     {"venera", true, 0},       {"verse", false, 0},
    {"version", false, 0},     {"versions", false, 0},    {"vision", true, 0},
    {"vitamin", false, 0},     {"vitamins", false, 0},    {"vol", false, 0},
    {"volume", false, 0},      {"volvo", true, 0},        {"vostok", true, 0},
    {"voyager", true, 0},      {"war", true, 3},          {"ward", true, 0},
    {"windows", true, 0},      {"wrestlemania", true, 0}, {"xbox", false, 0},
    {"xperia", true, 0},       {"yak", true, 0},          {"yamaha", true, 0},
    {"year", true, 0},         {"zenfone", true, 0},      {"zone", false, 0},
    {"zones", false, 0}};

static const WordShapes label_words_shapes = {
    {0xdfd9db20262fba79, 0x567318198088624b, 0x005b8a5d4a88c446, 0xee785aa11c1edd83,
     0xfbfc3a1b56804040, 0xe0c6a073198a2296, 0x20bc8504f9054e4b, 0x74a4e7dc786a0d2a}};

/* "At this stage 12 people": the word is done before the number. */
static bool word_is_closed(Slice text, const Word *word) {
    static const TableWord closing[] = {"any",  "each", "every", "final", "first", "last",
                                        "next", "one",  "same",  "that",  "this"};
    Word before = word_before(text, word->start);
    return !word->capital && WORD_AMONG(closing, &before);
}

/* "Yes 42, No 17": a vote, and nobody's door. */
static bool no_is_vote(Slice text, const Word *no) {
    size_t at = blanks_start(text, no->start);
    at -= byte_at(text, at - 1) == ',';
    while (digit_is(byte_at(text, at - 1)) || byte_at(text, at - 1) == ',') {
        at--;
    }
    Word yes = word_before(text, at);
    return word_is(&yes, "yes");
}

static bool number_fits(Slice text, size_t at, uint8_t most) {
    ShortNumber number = short_number(text, at);
    return most == 0 || number.count == 0 || number.value <= most;
}

/* "the Group of Seven", "the Gang of Four" */
static bool group_stands(Slice text, const Word *of) {
    static const TableWord groups[] = {"gang", "group"};
    Word group = word_before(text, of->start);
    return word_is(of, "of") && group.capital && WORD_AMONG(groups, &group);
}

/* "on day 1", "in week 12", "after lap 45": one of a row, where a preposition leads to it. */
static bool turn_stands(Slice text, const Word *turn, size_t at) {
    static const TableWord turns[] = {"day",  "game",   "hour",  "inning", "lap", "match",
                                      "mile", "minute", "month", "week",   "year"};
    static const TableWord leads[] = {"after", "at",   "before", "by", "during", "for", "from",
                                      "in",    "into", "of",     "on", "since",  "to",  "until"};
    static const uint32_t firsts = LETTER('d') | LETTER('g') | LETTER('h') | LETTER('i') |
                                   LETTER('l') | LETTER('m') | LETTER('w') | LETTER('y');
    if (turn->capital || !letter_among(turn->lower[0], firsts) || !WORD_AMONG(turns, turn)) {
        return false;
    }
    Word lead = word_before(text, turn->start);
    return WORD_AMONG(leads, &lead) && short_number(text, at).count < 4;
}

/* "TokyoNikkei 225": the last word of a run from which blanks were lost. */
static Word last_of_run(Slice text, Word word) {
    for (size_t i = word.end; word.capital && i > word.start + 1; i--) {
        if (capital_is(text.bytes[i - 1]) && lower_is(text.bytes[i - 2])) {
            return word_at(text, i - 1);
        }
    }
    return word;
}

/* Is the number that of the word before it? */
static bool word_takes(Slice text, const LabelWord *row, const Word *word, size_t at) {
    bool no = word_is(word, "no"); /* "no 10" is nobody's door */
    bool named = word->capital || (!row->capital && !no);
    return named && number_fits(text, at, row->most) && !word_is_closed(text, word) &&
           !(no && no_is_vote(text, word));
}

bool label_word_before(Slice text, size_t at) {
    size_t end = blanks_start(text, at);
    if (byte_at(text, end - 1) == '#') {
        return true;
    }
    bool dot = byte_at(text, end - 1) == '.';
    Word word = last_of_run(text, word_ending(text, end - dot));
    const LabelWord *row = word_row(SHAPED_WORDS(label_words), &word);
    if (row && (!dot || word.length < 4) && word_takes(text, row, &word, at)) {
        return true;
    }
    /* S&P 500 */
    return (word_is(&word, "p") && byte_at(text, word.start - 1) == '&') ||
           group_stands(text, &word) || (!dot && turn_stands(text, &word, at));
}
