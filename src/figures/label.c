#include "figures/label.h"
#include "figures/word.h"

typedef struct LabelWord {
    TableWord word;
    bool capital; /* only with one: Part 2 */
} LabelWord;

static const LabelWord label_words[] = {
    {"act", true},         {"airbus", true},      {"amendment", false},  {"annex", false},
    {"apollo", true},      {"appendix", false},   {"area", true},        {"article", false},
    {"articles", false},   {"asteroid", false},   {"asx", true},         {"band", false},
    {"bbc", true},         {"big", true},         {"bill", true},        {"boeing", true},
    {"book", true},        {"bowl", true},        {"box", true},         {"bus", true},
    {"cac", false},        {"camp", true},        {"card", true},        {"catch", false},
    {"category", false},   {"channel", false},    {"chapter", false},    {"chapters", false},
    {"chart", true},       {"charts", true},      {"class", true},       {"clause", false},
    {"clauses", false},    {"concerto", false},   {"court", false},      {"csi", true},
    {"dax", false},        {"day", true},         {"directive", false},  {"district", false},
    {"division", false},   {"episode", false},    {"euro", true},        {"exhibit", false},
    {"exit", false},       {"fahrenheit", false}, {"falcon", false},     {"fig", false},
    {"figure", true},      {"figures", true},     {"file", true},        {"flat", true},
    {"flight", false},     {"footnote", false},   {"form", true},        {"formula", false},
    {"freeway", false},    {"ftse", true},        {"galaxy", true},      {"gate", false},
    {"grade", false},      {"group", true},       {"highway", false},    {"ibex", false},
    {"interstate", false}, {"ios", false},        {"ipad", false},       {"iphone", false},
    {"isbn", false},       {"item", false},       {"junction", false},   {"key", true},
    {"kospi", true},       {"law", true},         {"league", true},      {"level", false},
    {"line", true},        {"lot", true},         {"mark", true},        {"mig", false},
    {"model", false},      {"models", false},     {"motorway", false},   {"nasdaq", true},
    {"nikkei", true},      {"no", false},         {"nos", false},        {"note", true},
    {"nr", false},         {"number", false},     {"opus", false},       {"order", true},
    {"p", false},          {"page", false},       {"pages", false},      {"paragraph", false},
    {"paragraphs", false}, {"part", true},        {"parts", true},       {"phase", false},
    {"pier", false},       {"pixel", true},       {"platform", true},    {"playstation", false},
    {"point", true},       {"pole", false},       {"pp", false},         {"proposition", false},
    {"protocol", false},   {"psalm", false},      {"quarter", true},     {"question", false},
    {"radio", true},       {"ref", false},        {"resolution", false}, {"room", false},
    {"rooms", false},      {"round", true},       {"route", true},       {"row", true},
    {"rule", false},       {"russell", true},     {"scene", false},      {"season", false},
    {"section", false},    {"sections", false},   {"sector", false},     {"series", true},
    {"sonnet", false},     {"stage", false},      {"stand", true},       {"state", true},
    {"step", true},        {"stoxx", true},       {"studio", true},      {"symphony", false},
    {"table", true},       {"tables", true},      {"terminal", false},   {"terminals", false},
    {"test", true},        {"tier", false},       {"top", false},        {"topix", true},
    {"track", true},       {"train", true},       {"type", false},       {"unit", false},
    {"verse", false},      {"version", false},    {"versions", false},   {"vitamin", false},
    {"vitamins", false},   {"vol", false},        {"volume", false},     {"ward", true},
    {"windows", true},     {"xbox", false},       {"year", true},        {"zone", false},
    {"zones", false},
};

static const WordShapes label_words_shapes = {
    {0x90c18020202f2211, 0x466300018088400b, 0x005b8a0d0a88c406, 0xe8105aa00c1cdd82,
     0x79f41a1a52004000, 0x4004a01118000002, 0x20208400e1040243, 0x542024843862042a}};

static const TableWord street_words[] = {
    "avenue", "boulevard", "close", "court", "crescent", "drive",  "gardens", "grove", "hill",
    "lane",   "place",     "road",  "row",   "square",   "street", "terrace", "walk",  "way"};

/* Where ", " or " and " starts that ends at `at`; `at` if neither does. */
static size_t row_joint_start(Slice text, size_t at) {
    size_t end = blanks_start(text, at), joint = phrase_start(text, end, "and");
    end = joint < end ? blanks_start(text, joint) : end;
    bool comma = byte_at(text, end - 1) == ',';
    return comma || joint < at ? end - comma : at;
}

/* "Tables 21 and 22", "pages 3, 4 and 7": where the first number of such a row starts; `at` where
 * there is none before it. */
static size_t row_start(Slice text, size_t at) {
    enum { LONGEST = 4, DIGITS = 3 };
    for (size_t i = 0; i < LONGEST; i++) {
        size_t end = row_joint_start(text, at), start = end;
        while (end < at && end - start < DIGITS && digit_is(byte_at(text, start - 1))) {
            start--;
        }
        if (start == end) {
            break;
        }
        at = start;
    }
    return at;
}

static bool label_word_before(Slice text, size_t at) {
    size_t end = blanks_start(text, at);
    if (byte_at(text, end - 1) == '#') {
        return true;
    }
    bool dot = byte_at(text, end - 1) == '.';
    Word word = word_ending(text, end - dot);
    const LabelWord *row = word_row(SHAPED_WORDS(label_words), &word);
    if (row && (!dot || word.length < 4)) {
        bool no = word_is(&word, "no"); /* "no 10" is nobody's door */
        return (!row->capital && !no) || word.capital;
    }
    /* S&P 500 */
    return word_is(&word, "p") && byte_at(text, word.start - 1) == '&';
}

static bool label_row_before(Slice text, size_t at) {
    static const TableWord plurals[] = {
        "articles", "chapters", "charts",     "clauses",  "figures",  "models",
        "nos",      "pages",    "paragraphs", "parts",    "pp",       "rooms",
        "sections", "tables",   "terminals",  "versions", "vitamins", "zones"};
    size_t start = row_start(text, at);
    Word word = word_before(text, start);
    return start < at && WORD_AMONG(plurals, &word) && label_word_before(text, start);
}

bool label_before(Slice text, size_t at) {
    return label_word_before(text, at) || label_row_before(text, at);
}

/* "Downing Street", "Pennsylvania Avenue" */
static bool street_stands(Slice text, size_t at) {
    for (int i = 0; i < 3; i++) {
        Word word = word_after(text, at);
        if (!word.capital) {
            return false;
        }
        if (i > 0 && WORD_AMONG(street_words, &word)) {
            return true;
        }
        at = word.end;
    }
    return false;
}

/* 737, 787: Boeing's. */
static bool airliner_is(Slice number) {
    return number.length == 3 && number.bytes[0] == '7' && number.bytes[2] == '7';
}

bool label_behind(Slice text, size_t start, size_t at) {
    Slice number = slice_part(text, start, at);
    if (slice_equal(number, SLICE("9/11"))) {
        return true;
    }
    size_t next = blanks_end(text, at);
    if (airliner_is(number) &&
        phrase_end(text, next, "max") + phrase_end(text, next, "dreamliner")) {
        return true;
    }
    Word word = word_at(text, next);
    if (word.capital && word_is(&word, "index")) {
        return true; /* the Stoxx Europe 600 Index */
    }
    if (next == at || !capital_is(byte_at(text, next))) {
        return false;
    }
    return phrase_end(text, next, "cent") > 0 || street_stands(text, at);
}
