#include "figures/scale.h"
#include "figures/field_mark.h"

static const Scale scales[] = {
    {"b", 9, 1, true, true},
    {"billion", 9, 1, false, false},
    {"billions", 9, 1, false, false},
    {"bln", 9, 1, false, false},
    {"bn", 9, 1, false, false},
    {"cr", 7, 1, false, true},
    {"crore", 7, 1, false, false},
    {"crores", 7, 1, false, false},
    {"dozen", 0, 12, false, false},
    {"dozens", 0, 12, false, false},
    {"grand", 3, 1, false, true},
    {"hundred", 2, 1, false, false},
    {"k", 3, 1, true, false},
    {"lac", 5, 1, false, false},
    {"lakh", 5, 1, false, false},
    {"lakhs", 5, 1, false, false},
    {"m", 6, 1, true, false},
    {"mil", 6, 1, false, false},
    {"million", 6, 1, false, false},
    {"millions", 6, 1, false, false},
    {"mln", 6, 1, false, false},
    {"mm", 6, 1, true, true},
    {"mn", 6, 1, false, false},
    {"t", 12, 1, true, true},
    {"thousand", 3, 1, false, false},
    {"thousands", 3, 1, false, false},
    {"tn", 12, 1, false, false},
    {"trillion", 12, 1, false, false},
    {"trillions", 12, 1, false, false},
    {"trn", 12, 1, false, false},
};

static const WordShapes scales_shapes = {
    {0x0000002000000002, 0x0000028040000004, 0x0800000000001000, 0x1002000000008000,
     0x0000000402004000, 0x4000084400008000, 0x0000400000000001, 0x0180008020080080}};

/* Words behind 100m that make it a hundred metres. */
static const TableWord metre_words[] = {
    "above",    "away",    "backstroke",  "below",    "breaststroke", "butterfly",
    "champion", "deep",    "diameter",    "final",    "freestyle",    "from",
    "high",     "hurdles", "long",        "platform", "pool",         "race",
    "relay",    "runner",  "springboard", "sprint",   "square",       "tall",
    "thick",    "title",   "underwater",  "wide",     "winner"};

/* Before 100m these make it no distance. */
static const TableWord count_words[] = {"about", "almost", "another", "around", "by",   "nearly",
                                        "of",    "over",   "roughly", "some",   "than", "to"};

/* 1000m, 10,000m: nobody writes a thousand million so. */
static bool long_distance_is(Slice text, size_t numeral_end) {
    enum { DIGITS = 4 };
    size_t at = numeral_end, count = 0;
    while (count < DIGITS && at > 0) {
        bool comma = text.bytes[at - 1] == ',' && count == 3;
        if (!comma && !digit_is(text.bytes[at - 1])) {
            return false;
        }
        count += !comma;
        at--;
    }
    return count == DIGITS;
}

/* Distances that are run or swum: "win the 60m", but not "60m people" and "of 60m". */
static bool distance_is(Slice text, size_t numeral_end, size_t end) {
    static const char *const distances[] = {"100", "110", "1500", "200",  "300", "3000",
                                            "400", "50",  "500",  "5000", "60",  "800"};
    size_t start = numeral_end;
    while (start > 0 && numeral_end - start < 5 &&
           (digit_is(text.bytes[start - 1]) || text.bytes[start - 1] == '.')) {
        start--;
    }
    Word before = word_before(text, start), after = word_after(text, end);
    bool noun = after.length > 3 && after.lower[after.length - 1] == 's';
    if (long_distance_is(text, numeral_end)) {
        return true;
    }
    if (noun || word_is(&after, "people") || WORD_AMONG(count_words, &before)) {
        return false;
    }
    Slice digits = slice_part(text, start, numeral_end);
    for (size_t i = 0; i < sizeof distances / sizeof *distances; i++) {
        if (slice_equal(digits, slice_of(distances[i]))) {
            return true;
        }
    }
    return false;
}

/* "5.7K Panoramic Camera" */
static bool screen_follows(Slice text, size_t end) {
    static const TableWord screens[] = {"camera",     "display", "footage", "monitor",
                                        "resolution", "screen",  "tv",      "video"};
    Word word = word_after(text, end), next = word_after(text, word.end);
    return WORD_AMONG(screens, &word) || WORD_AMONG(screens, &next);
}

/* 4K and 8K are screens. */
static bool screen_is(Slice text, size_t numeral_end) {
    char digit = byte_at(text, numeral_end - 1);
    bool whole = !digit_is(byte_at(text, numeral_end - 2)) && byte_at(text, numeral_end - 2) != '.';
    return byte_at(text, numeral_end) == 'K' &&
           ((whole && (digit == '4' || digit == '8')) || screen_follows(text, numeral_end + 1));
}

/* "36m (118ft)", "36m, or 118 feet" */
static bool feet_follow(Slice text, size_t end) {
    static const TableWord units[] = {"feet", "foot", "ft", "inches", "yards", "yd", "yds"};
    static const char *const leads[] = {" (", " (about ", ", or ", " - "};
    size_t at = end;
    for (size_t i = 0; i < sizeof leads / sizeof *leads && at == end; i++) {
        Slice lead = slice_of(leads[i]), rest = slice_part(text, end, text.length);
        at += slice_starts(rest, lead) ? lead.length : 0;
    }
    size_t digits = at;
    while (digit_is(byte_at(text, at)) || byte_at(text, at) == ',' || byte_at(text, at) == '.') {
        at++;
    }
    Word word = word_after(text, at);
    return at > digits && digits > end && WORD_AMONG(units, &word);
}

/* "118ft (36m)", "6ft 2in (1.88m)", "42 feet, or 12.8m" */
static bool feet_lead(Slice text, size_t numeral_end) {
    static const TableWord units[] = {"feet",   "foot",  "ft", "in", "inch",
                                      "inches", "yards", "yd", "yds"};
    static const char *const leads[] = {" (", ", or ", " or ", " - "};
    size_t start = numeral_end;
    while (start > 0 && (digit_is(text.bytes[start - 1]) || text.bytes[start - 1] == '.')) {
        start--;
    }
    Slice before = slice_part(text, 0, start);
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        Slice lead = slice_of(leads[i]);
        size_t at = slice_ends(before, lead) ? start - lead.length : start;
        Word unit = word_before(text, at);
        size_t number = unit.start;
        number -= number > 0 && text.bytes[number - 1] == ' ';
        if (at < start && unit.end == at && WORD_AMONG(units, &unit) && number > 0 &&
            digit_is(text.bytes[number - 1])) {
            return true;
        }
    }
    return false;
}

/* Is the m behind a bare numeral a million? Metres are tall or run; x stands between two. */
static bool million_is(Slice text, size_t numeral_end, size_t end) {
    if (byte_at(text, numeral_end) == 'M') {
        return true;
    }
    bool glued = byte_at(text, numeral_end) == 'm' && !distance_is(text, numeral_end, end) &&
                 !field_mark_is(text, numeral_end) && !feet_follow(text, end) &&
                 !feet_lead(text, numeral_end);
    Word next = word_after(text, end);
    if (WORD_AMONG(metre_words, &next)) {
        return false;
    }
    return glued && byte_at(text, end) != '/' && !word_is(&next, "x") && !word_is(&next, "by");
}

static bool scale_fits(Slice text, const Scale *scale, size_t at, const Word *word, bool money) {
    bool glued = word->start == at;
    if (scale->power == 6 && scale->word[1] == '\0') {
        return money || million_is(text, at, word->end);
    }
    if (scale->power == 12 && scale->word[1] == '\0' && !money) {
        return false; /* 4.2T of steel is tonnes */
    }
    if (scale->glued && !money && (!glued || screen_is(text, at))) {
        return false;
    }
    bool capital = glued && capital_is(text.bytes[at]);
    return !scale->money || money || capital || scale->word[0] == 'g';
}

const Scale *scale_word(Slice text, size_t at, size_t start, bool money, size_t *end) {
    Word word = word_at(text, start);
    const Scale *scale = word_row(SHAPED_WORDS(scales), &word);
    enum { SPELT = 7 }; /* "$60.99 billion1Q income": the end of a line was lost */
    bool joined = digit_is(byte_at(text, word.end)) && word.length < SPELT;
    if (!scale || joined || !scale_fits(text, scale, at, &word, money)) {
        return NULL;
    }
    *end = word.end;
    return scale;
}
