#include "figures/bare_year.h"
#include "figures/digits.h"
#include "figures/noun.h"
#include "figures/number_word.h"

/* Before a number these make it a year, whatever follows. */
static const TableWord year_words[] = {
    "after",  "and",  "autumn", "before", "by",    "during",  "early",  "election", "fall",
    "for",    "from", "in",     "late",   "mid",   "of",      "season", "since",    "spring",
    "summer", "the",  "till",   "to",     "until", "vintage", "winter", "year",
};

/* And these a count. */
static const TableWord count_words[] = {
    "about", "above", "almost", "another", "approximately", "around", "below", "exceeding",
    "fewer", "least", "nearly", "over",    "roughly",       "some",   "than",  "under",
};

/* What is told of a year, and seldom counted: "2004 results", "1986 earnings". In ascending order.
 */
static const TableWord yearly_words[] = {
    "accounts", "data",    "deliveries", "earnings",  "elections", "emissions", "estimates",
    "exports",  "figures", "forecasts",  "harvests",  "imports",   "levels",    "losses",
    "olympics", "polls",   "prices",     "profits",   "rates",     "reports",   "results",
    "revenues", "sales",   "shipments",  "standards", "targets",   "terms",     "totals",
};

/* Four digits, with no sign and no mark among them. */
static bool has_four_digits(const Quantity *quantity) {
    const Amount *amount = &quantity->amount;
    return !amount->worded && !amount->grouped && !amount->scaled && !amount->broken &&
           amount->count == 4 && amount->place == 0 && quantity->start == amount->start;
}

/* Four digits and nothing else. */
static bool year_shaped(const Quantity *quantity) {
    return quantity->kind == FIGURE_CARDINAL && has_four_digits(quantity) &&
           quantity->tail == quantity->amount.numeral_end;
}

static bool year_between(const Quantity *quantity, int64_t first, int64_t last) {
    return rational_compare(quantity->value, rational_of(first)) >= 0 &&
           rational_compare(quantity->value, rational_of(last)) <= 0;
}

/* "in 2016 elections" is of a year, "of 2016 voters" may be of a count. */
static bool year_before_plural(const Word *before) {
    static const TableWord either[] = {"and", "by", "for", "of", "to"};
    return WORD_AMONG(year_words, before) && !WORD_AMONG(either, before);
}

/* "its 2002 series": whoever has that many says so with a comma. */
static bool year_owned(const Word *before) {
    static const TableWord owners[] = {"her", "his", "its", "my", "our", "their", "whose", "your"};
    return WORD_AMONG(owners, before);
}

/* "between 2011 and 2012 needs", "from 1998 to 2004 sales": the second of two years. */
static bool year_of_pair(Slice text, size_t end) {
    static const TableWord joints[] = {"and", "to", "until"};
    static const TableWord openings[] = {"between", "from"};
    enum { DIGITS = 4 };
    Word joint = word_ending(text, end);
    size_t behind = blanks_start(text, joint.start);
    if (!WORD_AMONG(joints, &joint) || behind < DIGITS) {
        return false;
    }
    ShortNumber first = short_number(text, behind - DIGITS);
    Word opening = word_before(text, first.start);
    return first.count == DIGITS && WORD_AMONG(openings, &opening);
}

/* "Q1 2018 earnings" */
static bool quarter_before(Slice text, size_t end) {
    return digit_is(byte_at(text, end - 1)) && byte_at(text, end - 2) == 'Q';
}

/* What years do, and counts do not: "2013 becomes the hottest", "1987 net includes". */
static const TableWord yearly_verbs[] = {
    "becomes", "begins", "brings", "ends",     "excludes", "holds", "includes", "looks",
    "marks",   "means",  "opens",  "promises", "proves",   "sees",  "shows",    "starts"};

static bool year_acts(Slice text, size_t end, const Noun *noun) {
    Word next = word_after(text, end), last = word_ending(text, noun->end);
    return WORD_AMONG(yearly_verbs, &next) || WORD_AMONG(yearly_verbs, &last);
}

static bool is_yearly(Slice text, const Noun *noun) {
    Word word = word_ending(text, noun->end);
    return WORD_AMONG(yearly_words, &word);
}

/* "2003's 784m": nobody counts with a genitive. */
static bool has_genitive(Slice text, size_t end) {
    static const char *const genitives[] = {"'s", "\xE2\x80\x99s"};
    Slice behind = slice_part(text, end, text.length);
    return slice_starts(behind, slice_of(genitives[0])) ||
           slice_starts(behind, slice_of(genitives[1]));
}

/* "1987 nine month results": nobody counts so many nines. */
static bool number_behind(Slice text, size_t end) {
    Word word = word_after(text, end);
    const NumberWord *row = number_word(&word);
    return row &&
           (row->role == NUMBER_UNIT || row->role == NUMBER_TEEN || row->role == NUMBER_TENS);
}

/* "Around 1800, the word": a count would say of what. */
static bool year_vague(Slice text, const Quantity *quantity, const Word *before) {
    static const TableWord vague[] = {"about", "around", "circa"};
    char behind = byte_at(text, quantity->end);
    return WORD_AMONG(vague, before) && (behind == ',' || behind == ';' || behind == ')') &&
           year_between(quantity, 1500, 2059);
}

/* "2011 Census tables show", where a sentence begins. */
static bool title_opens(Slice text, const Quantity *quantity, const Word *before) {
    Word next = word_after(text, quantity->end);
    return word_none(before) && next.capital && next.length > 1;
}

bool year_is(Slice text, const Quantity *quantity) {
    if (!year_shaped(quantity) || !year_between(quantity, 1000, 2199)) {
        return false;
    }
    size_t end = blanks_start(text, quantity->start);
    Word before = word_ending(text, end);
    if (year_before_plural(&before) && year_between(quantity, 1900, 2059)) {
        return true; /* whatever follows */
    }
    bool count = WORD_AMONG(count_words, &before);
    if (!count && number_behind(text, quantity->end)) {
        return year_between(quantity, 1900, 2059);
    }
    Noun noun = noun_behind(text, quantity->end);
    if (year_vague(text, quantity, &before)) {
        return true;
    }
    if (has_genitive(text, quantity->end) || is_yearly(text, &noun) ||
        year_acts(text, quantity->end, &noun)) {
        return year_between(quantity, 1900, 2059);
    }
    if (count || phrase_start(text, end, "up to") <= end) {
        return false;
    }
    if (noun.plural && !capital_is(noun.word.bytes[0]) && !title_opens(text, quantity, &before)) {
        return (year_before_plural(&before) || year_owned(&before) || year_of_pair(text, end) ||
                quarter_before(text, end)) &&
               year_between(quantity, 1900, 2059);
    }
    return WORD_AMONG(year_words, &before) || byte_at(text, quantity->start - 1) == '(' ||
           year_between(quantity, 1800, 2059);
}

bool year_of_period(Slice text, const Quantity *quantity) {
    static const TableWord periods[] = {"month", "quarter", "week", "year"};
    static const TableWord lengths[] = {"ago", "history", "lease", "mark", "old", "period", "span"};
    if (quantity->kind != FIGURE_DURATION || !has_four_digits(quantity) ||
        !year_between(quantity, 1900, 2059)) {
        return false;
    }
    Word period = word_after(text, quantity->amount.end), next = word_after(text, period.end);
    Word before = word_before(text, quantity->start);
    return WORD_AMONG(periods, &period) && period.start > quantity->amount.end &&
           !WORD_AMONG(lengths, &next) && !word_is(&before, "a");
}
