#include "figures/quantity.h"
#include "figures/digits.h"
#include "figures/hedge.h"
#include "figures/number_word.h"

/* ---- before the amount */

/* The start of "minus" or "negative" before the blanks from `end` to `at`, or `at`. */
static size_t sign_word_start(Slice text, size_t end, size_t at) {
    char last = letter_lower(byte_at(text, end - 1)), second = letter_lower(byte_at(text, end - 2));
    if (!(last == 's' && second == 'u') && !(last == 'e' && second == 'v')) {
        return at;
    }
    size_t start = phrase_start(text, end, last == 's' ? "minus" : "negative");
    return start < end && end < at ? start : at;
}

/* A minus close to the digits, with nothing but a blank or bracket before it; or the word. */
static size_t minus_start(Slice text, size_t at, size_t from) {
    size_t dash = at > from ? dash_length_before(text, at) : 0;
    char before = byte_at(text, at - dash - 1);
    if (dash > 0 && dash <= at - from &&
        (at == dash || before == ' ' || before == '(' || before == '\n' || before == '\t' ||
         before == '\xA0')) {
        return at - dash;
    }
    if (dash > 0) {
        return at;
    }
    size_t apart = blanks_start(text, at);
    size_t word = sign_word_start(text, apart, at);
    if (word >= from && word < at) {
        return word;
    }
    /* "- 20" at the very start or behind a word: a minus set apart */
    dash = apart < at ? dash_length_before(text, apart) : 0;
    return dash > 0 && apart == dash && from == 0 ? 0 : at;
}

static void negate(Quantity *quantity) {
    quantity->amount.value = rational_negative(quantity->amount.value);
    quantity->amount.numeral = rational_negative(quantity->amount.numeral);
    quantity->value = quantity->amount.value;
}

/* ---- behind the amount */

static FigureKind kind_of_unit(UnitKind kind) {
    switch (kind) {
    case UNIT_PERCENT:
        return FIGURE_PERCENT;
    case UNIT_POINTS:
        return FIGURE_POINTS;
    case UNIT_MONEY:
    case UNIT_CENTS:
        return FIGURE_MONEY;
    case UNIT_TIME:
        return FIGURE_DURATION;
    case UNIT_TIMES:
        return FIGURE_MULTIPLIER;
    default:
        return FIGURE_QUANTITY;
    }
}

static FigureKind kind_of_form(AmountForm form) {
    switch (form) {
    case AMOUNT_FRACTION:
        return FIGURE_FRACTION;
    case AMOUNT_RANK:
        return FIGURE_ORDINAL;
    case AMOUNT_TIMES:
        return FIGURE_MULTIPLIER;
    case AMOUNT_CLOCK:
        return FIGURE_TIME;
    default:
        return FIGURE_CARDINAL;
    }
}

/* "7 feet, 10 inches": the next smaller unit, as often as there is one. */
static void smaller_units(Slice text, Quantity *quantity) {
    while (quantity->unit->smaller) {
        size_t at = joint_end(text, quantity->tail);
        char first = byte_at(text, at);
        if (!digit_is(first) && !letter_is(first)) {
            return;
        }
        Amount amount;
        amount_read(text, at, false, &amount);
        size_t end;
        const Unit *unit =
            amount.form == AMOUNT_CARDINAL ? unit_read(text, amount.end, &end) : NULL;
        if (!unit || amount.broken || strcmp(unit->symbol, quantity->unit->smaller) != 0 ||
            rational_compare(amount.value, rational_of(quantity->unit->times)) >= 0) {
            return;
        }
        Rational larger = rational_multiply(quantity->value, rational_of(quantity->unit->times));
        quantity->value = rational_add(larger, amount.value);
        quantity->unit = unit;
        quantity->symbol = unit->symbol;
        quantity->amount.place = amount.place;
        quantity->end = quantity->tail = end;
    }
}

static void unit_set(Slice text, Quantity *quantity, const Unit *unit, size_t end) {
    quantity->unit = unit;
    quantity->symbol = unit->kind == UNIT_TIMES ? NULL : unit->symbol;
    quantity->kind = kind_of_unit(unit->kind);
    quantity->tail = end;
    bool spelt = unit->kind == UNIT_TIME && unit_spelt(unit);
    quantity->end = spelt && amount_of_end(text, &quantity->amount) == quantity->amount.end
                        ? quantity->amount.end
                        : end;
    if (unit->times > 0 && !unit->smaller) { /* a decade is ten years */
        quantity->value = rational_multiply(quantity->value, rational_of(unit->times));
    }
    smaller_units(text, quantity);
}

/* So many points may be told, and fewer are pp: 352pp is of a book. */
static int64_t points_most(const Unit *unit) {
    return strcmp(unit->word, "pp") == 0 ? 100 : 1000;
}

/* "half a point" and "a quarter of a mile" take "a"; "half hour" is none, "½ mile" is. */
static bool unit_fits(const Amount *amount, const Unit *unit, bool of) {
    switch (amount->form) {
    case AMOUNT_CARDINAL:
        if (unit->word[0] == '\0' && strcmp(unit->symbol, "s") == 0) {
            return amount->place < 0; /* the over-65s have no fraction */
        }
        return unit->kind != UNIT_POINTS || amount->broken ||
               rational_compare(amount->value, rational_of(points_most(unit))) < 0;
    case AMOUNT_FRACTION:
        return of ? unit->kind != UNIT_TIMES
                  : unit->kind == UNIT_MEASURE || unit->kind == UNIT_PERCENT ||
                        unit->kind == UNIT_POINTS;
    default:
        return false;
    }
}

/* "20 or more hours": the unit behind the hedge, which is left to be read; NULL if none is there.
 */
static const Unit *hedged_unit(Slice text, const Amount *amount, size_t *end) {
    size_t start = blanks_end(text, amount->end) + (byte_at(text, amount->end) == '-'), behind;
    if (byte_at(text, start) != 'o' && byte_at(text, start) != 'p') { /* or, odd, plus */
        return NULL;
    }
    if (amount->form != AMOUNT_CARDINAL ||
        hedge_behind(text, amount->end, &start, &behind) == HEDGE_NONE) {
        return NULL;
    }
    const Unit *unit = unit_read(text, behind, end);
    return unit && unit->kind != UNIT_TIMES && unit_fits(amount, unit, false) ? unit : NULL;
}

static void hedged_unit_set(Quantity *quantity, const Unit *unit) {
    quantity->unit = unit;
    quantity->symbol = unit->symbol;
    quantity->kind = kind_of_unit(unit->kind);
    if (unit->times > 0 && !unit->smaller) {
        quantity->value = rational_multiply(quantity->value, rational_of(unit->times));
    }
}

static void unit_add(Slice text, Quantity *quantity) {
    Amount *amount = &quantity->amount;
    size_t of = amount_of_end(text, amount), end;
    const Unit *unit = unit_read(text, of, &end);
    if (!unit && (unit = hedged_unit(text, amount, &end))) {
        hedged_unit_set(quantity, unit);
        return;
    }
    if (unit && unit_fits(amount, unit, of > amount->end)) {
        if (amount->form == AMOUNT_FRACTION) {
            amount->vague = amount->worded;
        }
        unit_set(text, quantity, unit, end);
    }
    bool degrees = quantity->symbol && quantity->symbol[0] == '\xC2';
    end = phrase_end(text, quantity->tail, " below zero");
    if (end > 0 && amount->form == AMOUNT_CARDINAL && (degrees || !quantity->symbol)) {
        quantity->kind = FIGURE_QUANTITY;
        quantity->symbol = degrees ? quantity->symbol : "°";
        negate(quantity);
        quantity->end = quantity->tail = end;
    }
}

/* ---- money */

/* "five pounds ten", "15 dollars and 15", "$20 43c": the hundredths behind a whole sum. */
static void cents_add(Slice text, Quantity *quantity) {
    size_t at = joint_end(text, quantity->end);
    if (at == quantity->end || quantity->amount.scaled || quantity->amount.place != 0) {
        return;
    }
    Amount amount;
    amount_read(text, at, false, &amount);
    if (amount.form != AMOUNT_CARDINAL || amount.broken || amount.place != 0 || amount.scaled ||
        rational_compare(amount.value, rational_of(100)) >= 0) {
        return;
    }
    Currency currency = {0};
    size_t end = currency_behind(text, amount.end, &currency);
    Word next = word_after(text, amount.end);
    bool alone = word_none(&next) && byte_at(text, amount.end) != '%' &&
                 !digit_stands(text, blanks_end(text, amount.end)) &&
                 byte_at(text, amount.end) != '-' && byte_at(text, amount.end) != ',';
    if (currency.cents || (alone && !quantity->prefixed)) {
        Rational cents = rational_divide(amount.value, rational_of(100));
        quantity->value = rational_add(quantity->value, cents);
        quantity->amount.place = -2;
        quantity->end = quantity->tail = currency.cents ? end : amount.end;
    }
}

static void money_set(Quantity *quantity, const Currency *currency) {
    quantity->kind = FIGURE_MONEY;
    quantity->symbol = currency->code[0] ? currency->code : NULL;
    if (currency->cents) {
        quantity->value = rational_divide(quantity->value, rational_of(100));
        quantity->amount.place -= 2;
    }
}

/* "75 USD million" */
static void scale_behind(Slice text, Quantity *quantity) {
    Amount scaled = quantity->amount;
    scaled.end = quantity->end;
    amount_scale(text, &scaled, false);
    if (scaled.scaled) {
        quantity->amount = scaled;
        quantity->value = scaled.value;
        quantity->end = quantity->tail = scaled.end;
    }
}

static bool money_behind(Slice text, Quantity *quantity) {
    Amount *amount = &quantity->amount;
    if (amount->form != AMOUNT_CARDINAL && amount->form != AMOUNT_FRACTION) {
        return false;
    }
    Currency currency = {0};
    size_t of = amount_of_end(text, amount);
    size_t end = currency_behind(text, of, &currency);
    if (end == of) {
        return false;
    }
    amount_scale(text, amount, true);
    quantity->value = amount->value;
    money_set(quantity, &currency);
    quantity->end = quantity->tail = amount->end > end ? amount->end : end;
    if (!amount->scaled && amount->form == AMOUNT_CARDINAL) {
        scale_behind(text, quantity);
    }
    if (!currency.cents) {
        cents_add(text, quantity);
    }
    return true;
}

/* "10 grand" is a thousand pounds or dollars each. */
static bool grand_is(Slice text, const Amount *amount) {
    return amount->scaled && amount->end > 5 &&
           phrase_start(text, amount->end, "grand") < amount->end;
}

/* A numeral cut off before its decimals: "£17.m". */
static void cut_decimals(Slice text, Amount *amount) {
    char behind = byte_at(text, amount->end + 1);
    if (byte_at(text, amount->end) == '.' && amount->count > 0 && amount->place == 0 &&
        (behind == 'm' || behind == 'b' || behind == 'k')) {
        Word word = word_at(text, amount->end + 1);
        if (word_is(&word, "m") || word_is(&word, "bn") || word_is(&word, "k")) {
            amount->broken = "its decimal point has no digits behind it";
            amount->value = amount->numeral = RATIONAL_UNKNOWN;
            amount->end = word.end;
        }
    }
}

/* The start with sign of currency and minus. */
static void start_set(Slice text, Quantity *quantity, size_t sign, size_t from) {
    quantity->start = quantity->prefixed ? sign : quantity->amount.start;
    size_t minus = minus_start(text, quantity->start, from);
    if (minus < quantity->start) {
        quantity->start = minus;
        negate(quantity);
    }
}

/* Behind a stop, a comma or a bracket stands neither money nor a unit. */
static bool measure_may_follow(Slice text, size_t at) {
    char next = byte_at(text, blanks_end(text, at));
    return letter_is(next) || !byte_is_seen(next) || next == '%' || next == '$' || next == '"' ||
           next == '-';
}

/* Sign of currency or unit, before and behind an amount. */
static void signs_read(Slice text, Quantity *quantity, const Currency *currency) {
    if (quantity->prefixed) {
        money_set(quantity, currency);
        cents_add(text, quantity);
    } else if (grand_is(text, &quantity->amount)) {
        money_set(quantity, &(Currency){"GBP", false});
    } else if (measure_may_follow(text, quantity->amount.end) && !money_behind(text, quantity)) {
        unit_add(text, quantity);
    }
}

/* "(£ billion)" heads a column. */
static bool is_scale(Slice text, const Amount *amount) {
    Word word = word_at(text, amount->numeral_start);
    const NumberWord *row = number_word(&word);
    return row && row->role == NUMBER_SCALE;
}

bool quantity_read(Slice text, size_t at, size_t from, Quantity *quantity) {
    Currency currency = {.code = ""};
    size_t point = at - (at > from && byte_at(text, at - 1) == '.');
    size_t sign = currency_before(text, point, &currency);
    Amount *amount = &quantity->amount;
    quantity->prefixed = sign < point && sign >= from;
    amount_read(text, at, quantity->prefixed, amount);
    if (amount->form == AMOUNT_NONE || (quantity->prefixed && is_scale(text, amount))) {
        return false;
    }
    if (amount->start < from) { /* the "a" of a code just before */
        amount->start = amount->numeral_start = at;
    }
    cut_decimals(text, amount);
    quantity->kind = kind_of_form(amount->form);
    quantity->symbol = NULL;
    quantity->unit = NULL;
    start_set(text, quantity, sign, from);
    quantity->value = amount->value;
    quantity->end = quantity->tail = amount->end;
    signs_read(text, quantity, &currency);
    return true;
}

/* "half a per cent" is as exact as a tenth. */
static int stated_place(const Quantity *quantity) {
    bool part = quantity->amount.form == AMOUNT_FRACTION && quantity->amount.place == 0;
    bool measured = quantity->kind == FIGURE_PERCENT || quantity->kind == FIGURE_POINTS ||
                    quantity->kind == FIGURE_QUANTITY;
    return part && measured ? -1 : quantity->amount.place;
}

Figure quantity_figure(const Quantity *quantity) {
    const Amount *amount = &quantity->amount;
    return (Figure){.start = quantity->start,
                    .end = quantity->end,
                    .numeral_start = amount->numeral_start,
                    .numeral_end = amount->numeral_end,
                    .kind = quantity->kind,
                    .value = quantity->value,
                    .place = stated_place(quantity),
                    .zeros = amount->zeros,
                    .scaled = amount->scaled,
                    .worded = amount->worded,
                    .unit = quantity->symbol,
                    .broken = amount->broken};
}
