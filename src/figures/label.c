#include "figures/label.h"
#include "figures/digits.h"
#include "figures/label_word.h"
#include "figures/noun.h"

static const TableWord street_words[] = {
    "ave",     "avenue", "blvd",   "boulevard", "close", "court", "crescent", "drive",
    "gardens", "grove",  "hill",   "lane",      "place", "rd",    "road",     "row",
    "square",  "st",     "street", "terrace",   "walk",  "way"};

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

static bool label_row_before(Slice text, size_t at) {
    static const TableWord plurals[] = {
        "articles", "chapters", "charts",     "clauses",  "figures",  "models",
        "nos",      "pages",    "paragraphs", "parts",    "pp",       "rooms",
        "sections", "tables",   "terminals",  "versions", "vitamins", "zones"};
    size_t start = row_start(text, at);
    if (start == at) {
        return false;
    }
    Word word = word_before(text, start);
    return WORD_AMONG(plurals, &word) && label_word_before(text, start);
}

/* "Rank on the list: 24", as a line of its own */
static bool rank_row_before(Slice text, size_t at) {
    enum { LONGEST = 48 };
    static const TableWord ranks[] = {"place", "position", "rank", "ranking"};
    size_t colon = blanks_start(text, at) - 1, start = colon;
    if (byte_at(text, colon) != ':') {
        return false;
    }
    while (start > 0 && colon - start < LONGEST && text.bytes[start - 1] != '\n' &&
           !digit_is(text.bytes[start - 1])) {
        start--;
    }
    Word first = word_after(text, start);
    return WORD_AMONG(ranks, &first) && (start == 0 || text.bytes[start - 1] == '\n');
}

/* "section 21(1)", "Article 5(3)(b)": the number in the brackets. */
static bool subsection_stands(Slice text, size_t at) {
    char before = byte_at(text, at - 2);
    return byte_at(text, at - 1) == '(' && (digit_is(before) || before == ')');
}

bool label_before(Slice text, size_t at) {
    return label_word_before(text, at) || label_row_before(text, at) || rank_row_before(text, at) ||
           subsection_stands(text, at);
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

/* "737 MAX", "its 737 fleet", "the 747 landed"; the 737 orders are counted. */
static bool airliner_stands(Slice text, size_t start, size_t end) {
    static const TableWord ones[] = {"a", "each", "her", "his", "its", "the", "their"};
    size_t next = blanks_end(text, end);
    if (phrase_end(text, next, "max") + phrase_end(text, next, "dreamliner") > 0) {
        return true;
    }
    Word before = word_before(text, start), after = word_at(text, next);
    return WORD_AMONG(ones, &before) && !word_none(&after) && !word_is(&after, "who") &&
           !word_is(&after, "of") && !noun_behind(text, end).plural;
}

/* "4/9 odds", of a bet, and no part of anything. */
static bool odds_stand(Slice text, size_t at) {
    size_t joint = joint_end(text, at); /* "4/9 and 8/13 odds" */
    ShortNumber above = short_number(text, joint);
    ShortNumber below = short_number(text, short_number_end(&above) + 1);
    bool two = joint > at && above.count > 0 && below.count > 0 &&
               byte_at(text, short_number_end(&above)) == '/';
    at = two ? short_number_end(&below) : at;
    static const TableWord bets[] = {"chance", "favourite", "favourites", "odds", "shot"};
    Word bet = word_after(text, at);
    return WORD_AMONG(bets, &bet);
}

/* "ends 1/10": a day, and no tenth. */
static bool day_stands(Slice text, size_t start) {
    static const TableWord until[] = {"ending", "ends", "expires", "expiring", "until"};
    Word before = word_before(text, start);
    return WORD_AMONG(until, &before);
}

/* "ranked 134", "seeded three"; "from 31 in the world" */
static bool rank_stands(Slice text, size_t start, size_t end) {
    static const TableWord ranks[] = {"ranked", "ranks", "seeded"};
    static const TableWord moves[] = {"at", "from", "to"};
    Word before = word_before(text, start);
    bool ranked = WORD_AMONG(ranks, &before) ||
                  (WORD_AMONG(moves, &before) && phrase_end(text, end, " in the world") > 0);
    return ranked && !noun_behind(text, end).plural;
}

/* "52(1)": a section and what stands in it. */
static bool subsection_follows(Slice text, size_t at) {
    if (byte_at(text, at) != '(') {
        return false;
    }
    ShortNumber inner = short_number(text, at + 1);
    return inner.count > 0 && inner.count < 3 && byte_at(text, short_number_end(&inner)) == ')';
}

/* "55 BC", "1066 AD"; and so stands 98.6 FM */
static bool era_stands(Slice text, size_t at) {
    static const TableWord eras[] = {"ad", "bc", "bce", "ce", "fm"};
    if (!capital_is(byte_at(text, at)) || !capital_is(byte_at(text, at + 1))) {
        return false;
    }
    Word era = word_at(text, at);
    return WORD_AMONG(eras, &era);
}

/* " x " before a digit or a bracket */
static bool times_sign_at(Slice text, size_t at) {
    char behind = byte_at(text, at + 3);
    return byte_at(text, at) == ' ' && letter_lower(byte_at(text, at + 1)) == 'x' &&
           byte_at(text, at + 2) == ' ' && (digit_is(behind) || behind == '(');
}

/* "35 x (120 x 30 + 10 x 200)": factors are told for their product. */
static bool factor_stands(Slice text, size_t start, size_t end) {
    enum { SIGN = 3 };
    char before = byte_at(text, start - SIGN - 1);
    return times_sign_at(text, end) ||
           ((digit_is(before) || before == ')') && times_sign_at(text, start - SIGN));
}

/* "2.5 generation phones": a rank, as nobody has half of one. */
static bool generation_stands(Slice text, size_t end) {
    return phrase_end(text, end, " generation") > 0;
}

bool label_around(Slice text, size_t start, size_t end) {
    return rank_stands(text, start, end) || subsection_follows(text, end) ||
           factor_stands(text, start, end) || generation_stands(text, end);
}

/* "its 3-Series", "a 5 Series saloon" */
static bool series_stands(Slice text, size_t at) {
    size_t start = byte_at(text, at) == '-' ? at + 1 : blanks_end(text, at);
    if (byte_at(text, start) != 'S') {
        return false;
    }
    Word series = word_at(text, start);
    return word_is(&series, "series");
}

bool label_behind(Slice text, size_t start, size_t at) {
    Slice number = slice_part(text, start, at);
    bool slash = memchr(number.bytes, '/', number.length) != NULL;
    if (slash &&
        (slice_equal(number, SLICE("9/11")) || day_stands(text, start) || odds_stand(text, at))) {
        return true;
    }
    if (series_stands(text, at)) {
        return true;
    }
    size_t next = blanks_end(text, at);
    if (airliner_is(number) && airliner_stands(text, start, at)) {
        return true;
    }
    if (!capital_is(byte_at(text, next))) {
        return false;
    }
    Word word = word_at(text, next);
    if (word_is(&word, "index")) {
        return true; /* the Stoxx Europe 600 Index */
    }
    return next > at && (phrase_end(text, next, "cent") > 0 || era_stands(text, next) ||
                         street_stands(text, at));
}
