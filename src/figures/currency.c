#include "figures/currency.h"
#include "figures/currency_word.h"

typedef struct CurrencySign {
    char sign[6];
    uint8_t length;
    char code[4];
} CurrencySign;

#define SIGN(sign, code)                                                                           \
    { sign, sizeof(sign) - 1, code }

/* Those of dollars first; of signs with the same end the longer first. */
enum { DOLLAR_SIGNS = 18 };

static const CurrencySign currency_signs[] = {
    SIGN("Mex$", "MXN"), SIGN("US$", "USD"), SIGN("AU$", "AUD"), SIGN("CA$", "CAD"),
    SIGN("NZ$", "NZD"),  SIGN("HK$", "HKD"), SIGN("NT$", "TWD"), SIGN("A$", "AUD"),
    SIGN("TT$", "TTD"),  SIGN("EC$", "XCD"), SIGN("C$", "CAD"),  SIGN("S$", "SGD"),
    SIGN("R$", "BRL"),   SIGN("Z$", "ZWL"),  SIGN("J$", "JMD"),  SIGN("N$", "NAD"),
    SIGN("F$", "FJD"),   SIGN("$", "USD"),   SIGN("£", "GBP"),   SIGN("€", "EUR"),
    SIGN("¥", "JPY"),    SIGN("₹", "INR"),   SIGN("₽", "RUB"), SIGN("₱", "PHP"),
    SIGN("₼", "AZN"),  SIGN("₩", "KRW"),   SIGN("₺", "TRY"),   SIGN("₦", "NGN"),
    SIGN("₪", "ILS"),    SIGN("₫", "VND"),   SIGN("฿", "THB"),   SIGN("₴", "UAH"),
    SIGN("GH₵", "GHS"),  SIGN("₵", "GHS"),   SIGN("GH¢", "GHS"), SIGN("￡", "GBP"),
    SIGN("＄", "USD"),   SIGN("￥", "JPY"),
};

typedef struct Country {
    TableWord word;
    const char *dollar; /* the code of its dollar, or of its own currency, or NULL */
} Country;

/* Words that stand before the name of a currency. */
static const Country countries[] = {
    {"american", "USD"},  {"australian", "AUD"}, {"belgian", "BEF"},  {"brazilian", "BRL"},
    {"british", "GBP"},   {"canadian", "CAD"},   {"chinese", "CNY"},  {"danish", "DKK"},
    {"dutch", "NLG"},     {"egyptian", "EGP"},   {"euro", "EUR"},     {"finnish", "FIM"},
    {"french", "FRF"},    {"german", "DEM"},     {"indian", "INR"},   {"irish", "IEP"},
    {"italian", "ITL"},   {"jamaican", "JMD"},   {"japanese", "JPY"}, {"kenyan", "KES"},
    {"malaysia", "MYR"},  {"malaysian", "MYR"},  {"mexican", "MXN"},  {"nigerian", "NGN"},
    {"norwegian", "NOK"}, {"pakistani", "PKR"},  {"qatari", "QAR"},   {"russian", "RUB"},
    {"singapore", "SGD"}, {"spanish", "ESP"},    {"swedish", "SEK"},  {"swiss", "CHF"},
    {"turkish", "TRY"},   {"us", "USD"},
};

static const WordShapes countries_shapes = {
    {0x0040000000000000, 0x80c0000108830000, 0x0000010001002001, 0x8000000001040000,
     0x0004000500020010, 0x0100002000002000, 0x0100000000000020, 0x0400840000008004}};

static bool text_ends(Slice text, size_t at, const char *sign, size_t length) {
    return at >= length && memcmp(text.bytes + at - length, sign, length) == 0;
}

/* "Ksh 450", "Shs 500", "SKr 40": codes that are abbreviations, and so may have small letters. */
static bool is_abbreviation(const char *code) {
    static const char *const abbreviations[] = {"dhs", "dkr", "dlr", "ksh", "nkr", "php",
                                                "sfr", "shs", "skr", "tsh", "ush"};
    for (size_t i = 0; i < sizeof abbreviations / sizeof *abbreviations; i++) {
        if (strcmp(code, abbreviations[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* 45,000 */
static bool many_digits_end(Slice text, size_t at) {
    enum { MANY = 5 };
    size_t count = 0;
    while (digit_is(byte_at(text, at - 1)) || byte_at(text, at - 1) == ',') {
        at--;
        count += digit_is(byte_at(text, at));
    }
    return count >= MANY;
}

/* Marks are of exams, but not so many; "the 100 million mark" is one that is passed. */
static bool mark_pays(Slice text, size_t at, const CurrencyWord *row, const Word *word) {
    static const TableWord scales[] = {"billion", "bln", "bn", "million", "mln", "trillion"};
    if (strcmp(row->word, "mark") != 0) {
        return true;
    }
    size_t end = blanks_start(text, at);
    Word scale = word_ending(text, end);
    bool plural = letter_lower(byte_at(text, word->end - 1)) == 's';
    return plural && (WORD_AMONG(scales, &scale) || many_digits_end(text, end));
}

/* Codes are written in capitals: "try 10" is no money, "TRY 10" is. */
static bool word_fits(Slice text, const CurrencyWord *row, const Word *word) {
    size_t length = word->end - word->start;
    if (row->word[0] == 's' && row->word[1] == 'h') { /* Sh45, but the road SH1 */
        return !capital_is(text.bytes[word->start + 1]);
    }
    if (length == 3 && row->before && !is_abbreviation(row->word)) {
        return capital_is(text.bytes[word->start]) &&
               capital_is(text.bytes[word->end - 1 - (row->word[1] == 's')]);
    }
    return true;
}

/* Names of currencies have no capital: 50 Cent is a rapper. A headline in capitals may. */
static bool name_of_other(Slice text, const CurrencyWord *row, const Word *word) {
    return word->capital && !row->before && word->end - word->start > 3 &&
           !capital_is(text.bytes[word->end - 1]);
}

static const CurrencyWord *currency_word(Slice text, Word *word) {
    SortedWords words = {currency_words, currency_word_count, sizeof *currency_words,
                         &currency_words_shapes};
    const CurrencyWord *row = word_row(words, word);
    if (!row && word->length > 2 && word->lower[word->length - 1] == 's') {
        word->lower[--word->length] = '\0';
        row = word_row(words, word);
    }
    return row && word_fits(text, row, word) && !name_of_other(text, row, word) ? row : NULL;
}

static size_t sign_before(Slice text, size_t end, Currency *currency) {
    char last = byte_at(text, end - 1);
    if (last != '$' && (unsigned char)last < 0x80) {
        return end;
    }
    bool dollar = last == '$', named = letter_is(byte_at(text, end - 2));
    size_t first = !dollar ? DOLLAR_SIGNS : named ? 0 : DOLLAR_SIGNS - 1; /* the last is "$" */
    size_t count = dollar ? DOLLAR_SIGNS : sizeof currency_signs / sizeof *currency_signs;
    for (size_t i = first; i < count; i++) {
        const CurrencySign *row = &currency_signs[i];
        size_t length = row->length;
        if (byte_at(text, end - length) != row->sign[0] ||
            !text_ends(text, end, row->sign, length)) {
            continue;
        }
        if (letter_is(row->sign[0]) && letter_is(byte_at(text, end - length - 1))) {
            continue;
        }
        currency->code = row->code;
        return end - length;
    }
    return end;
}

/* Letters before an amount that may be of a name as well: R24bn and N1,530, but R2 and SR 520. */
typedef struct LetterCurrency {
    char letters[3];
    const char *code;
    bool close; /* right before the digits, and before any three: R340 */
} LetterCurrency;

static const LetterCurrency letter_currencies[] = {
    {"K", "ZMW", true},   {"N", "NGN", true},   {"P", "PHP", true},   {"R", "ZAR", true},
    {"BD", "BHD", false}, {"Br", "ETB", false}, {"Bs", "BOB", false}, {"KD", "KWD", false},
    {"LE", "EGP", false}, {"MK", "MWK", false}, {"QR", "QAR", false}, {"RO", "OMR", false},
    {"SR", "SAR", false}, {"TL", "TRY", false}};

/* ",530" and " 500", which is how South Africa writes it. */
static bool thousands_stand(Slice text, size_t at) {
    enum { DIGITS = 3 };
    char sign = byte_at(text, at);
    if (sign != ' ') {
        return sign == ',' && digit_is(byte_at(text, at + 1));
    }
    size_t end = at + 1;
    while (digit_is(byte_at(text, end)) && end - at <= DIGITS + 1) {
        end++;
    }
    return end - at == DIGITS + 1;
}

/* Is it an amount that starts at `at`? R18.99, N340 and K24bn are money, R2 and N95 are names. */
static bool letters_pay(Slice text, size_t at, bool bare) {
    static const TableWord scales[] = {"billion", "bn", "m", "million", "tn", "trillion", "trn"};
    size_t end = at;
    bool grouped = false;
    while (digit_is(byte_at(text, end)) || thousands_stand(text, end)) {
        grouped = grouped || !digit_is(byte_at(text, end));
        end++;
    }
    if (grouped || (byte_at(text, end) == '.' && digit_is(byte_at(text, end + 1)))) {
        return true;
    }
    Word scale = word_at(text, blanks_end(text, end));
    return WORD_AMONG(scales, &scale) || (bare && end - at > 2);
}

/* The code of the letters before an amount that starts at `at`; NULL if they are none. */
static const char *letter_currency(Slice text, const Word *word, size_t at) {
    Slice letters = slice_part(text, word->start, word->end);
    for (size_t i = 0; i < sizeof letter_currencies / sizeof *letter_currencies; i++) {
        const LetterCurrency *row = &letter_currencies[i];
        if (slice_equal(letters, slice_of(row->letters))) {
            size_t start = row->close ? word->end : blanks_end(text, word->end);
            return start == at && letters_pay(text, at, row->close) ? row->code : NULL;
        }
    }
    return NULL;
}

/* "$A58.2bn", "$US40": the country behind the sign; NULL if it is none. */
static const char *dollar_before_country(Slice text, const Word *country) {
    if (byte_at(text, country->start - 1) != '$') {
        return NULL;
    }
    for (size_t i = 0; i < DOLLAR_SIGNS; i++) {
        Slice sign = {currency_signs[i].sign, currency_signs[i].length};
        Slice name = slice_part(text, country->start, country->end);
        if (sign.length == name.length + 1 && slice_starts(sign, name)) {
            return currency_signs[i].code;
        }
    }
    return NULL;
}

size_t currency_ending(Slice text, size_t end, size_t at, Currency *currency) {
    *currency = (Currency){0};
    size_t start = sign_before(text, end, currency);
    if (start < end) {
        return start;
    }
    bool dot = byte_at(text, end - 1) == '.'; /* Rs. 500 */
    Word word = word_ending(text, end - dot);
    if (word_none(&word) || digit_is(byte_at(text, word.start - 1)) || !word.capital) {
        return at;
    }
    size_t word_start = word.start;
    const char *code = word.end == at ? dollar_before_country(text, &word) : NULL;
    if (code) {
        currency->code = code;
        return word_start - 1;
    }
    if (word.length <= 2 && !dot) {
        currency->code = letter_currency(text, &word, at);
        if (currency->code) {
            return word_start;
        }
    }
    const CurrencyWord *row = currency_word(text, &word);
    if (!row || !row->before || (row->close && word.end != at)) {
        return at;
    }
    currency->code = row->code;
    return word_start;
}

static size_t sign_behind(Slice text, size_t start, Currency *currency) {
    if (byte_at(text, start) == '\xC2' && byte_at(text, start + 1) == '\xA2') {
        *currency = (Currency){"USD", true};
        return start + 2;
    }
    char first = byte_at(text, start);
    for (size_t i = 0; i < sizeof currency_signs / sizeof *currency_signs; i++) {
        const CurrencySign *row = &currency_signs[i];
        size_t length = row->length;
        if (row->sign[0] == first && !letter_is(first) && text.length - start >= length &&
            memcmp(text.bytes + start, row->sign, length) == 0 &&
            !digit_is(byte_at(text, start + length))) {
            *currency = (Currency){row->code, false};
            return start + length;
        }
    }
    return start;
}

/* Countries in more than one word. */
typedef struct CountryPhrase {
    const char *phrase, *dollar;
} CountryPhrase;

static const CountryPhrase country_phrases[] = {
    {"can", "CAD"},  {"h.k.", "HKD"},        {"hong kong", "HKD"},
    {"n.z.", "NZD"}, {"new zealand", "NZD"}, {"u.s.", "USD"},
};

/* The code of the country whose name starts with `first`, and its end; NULL if it is none. */
static const char *nation_code(Slice text, const Word *first, size_t *end) {
    bool may = first->length > 3 || word_is(first, "us"); /* "of", "in" and "the" are none */
    const Country *country = may ? word_row(SHAPED_WORDS(countries), first) : NULL;
    *end = first->end;
    if (country || !first->capital) {
        return country ? country->dollar : NULL;
    }
    for (size_t i = 0; i < sizeof country_phrases / sizeof *country_phrases; i++) {
        *end = phrase_end(text, first->start, country_phrases[i].phrase);
        if (*end > 0) {
            return country_phrases[i].dollar;
        }
    }
    return NULL;
}

/* "Canadian dollars", "Turkish lira", "U.S. dlrs" */
static size_t national(Slice text, const Word *nation, Currency *currency) {
    size_t end;
    const char *code = nation_code(text, nation, &end);
    if (!code) {
        return 0;
    }
    Word word = word_after(text, end);
    const CurrencyWord *row = currency_word(text, &word);
    if (!row || row->close) {
        return 0;
    }
    *currency = (Currency){code, row->cents};
    return word.end;
}

size_t currency_behind(Slice text, size_t at, Currency *currency) {
    bool hyphen = byte_at(text, at) == '-';
    size_t start = hyphen ? at + 1 : blanks_end(text, at);
    char first = byte_at(text, start);
    if (!letter_is(first)) {
        if (hyphen || (first != '$' && (unsigned char)first < 0x80)) {
            return at;
        }
        size_t end = sign_behind(text, start, currency);
        return end > start ? end : at;
    }
    Word nation = word_at(text, start), word = nation;
    const CurrencyWord *row = currency_word(text, &word);
    size_t end = row && strcmp(row->word, "euro") != 0 ? 0 : national(text, &nation, currency);
    if (end > 0) {
        return end;
    }
    bool dotted = byte_at(text, word.end) == '.' && letter_is(byte_at(text, word.end + 1));
    if (!row || (row->close && (start > at || dotted || !row->cents || word.capital)) ||
        !mark_pays(text, at, row, &word)) {
        return at;
    }
    *currency = (Currency){row->code, row->cents};
    return word.end;
}
