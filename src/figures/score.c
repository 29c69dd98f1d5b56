#include "figures/score.h"

#include "figures/digits.h"

/* Beside 5-3 these make it a score. */
static const TableWord score_words[] = {
    "aggregate", "beat",    "beaten",    "beating",  "comeback", "decision",  "defeat",
    "defeated",  "draw",    "drawn",     "drew",     "drubbing", "lead",      "leading",
    "led",       "loss",    "lost",      "majority", "margin",   "opinion",   "record",
    "result",    "rout",    "ruled",     "ruling",   "score",    "scoreline", "shutout",
    "split",     "success", "thrashing", "tie",      "trailed",  "trailing",  "triumph",
    "victory",   "vote",    "voted",     "votes",    "win",      "winning",   "won"};

static bool score_side(const Quantity *quantity) {
    const Amount *amount = &quantity->amount;
    return quantity->kind == FIGURE_CARDINAL && !amount->worded && !amount->scaled &&
           !amount->grouped && amount->place == 0 && !amount->broken && amount->count <= 3;
}

/* "from 0-2 down" */
static bool lead_word(const Word *word) {
    static const TableWord leads[] = {"adrift", "ahead", "behind", "down", "up"};
    return WORD_AMONG(leads, word);
}

static bool score_word(const Word *word) {
    return WORD_AMONG(score_words, word);
}

/* Two numbers with a dash between them. */
typedef struct NumberPair {
    int first, second;
    size_t end; /* 0: there is none */
} NumberPair;

static NumberPair pair_at(Slice text, size_t at) {
    ShortNumber first = short_number(text, at);
    size_t behind = short_number_end(&first), dash = dash_length(text, behind);
    ShortNumber second = short_number(text, behind + dash);
    bool stands = first.count > 0 && dash > 0 && second.count > 0;
    return (NumberPair){first.value, second.value, stands ? short_number_end(&second) : 0};
}

/* " 6-3", ", 6-3" or " (6-3)" at `at` */
static NumberPair pair_behind(Slice text, size_t at) {
    size_t start = blanks_end(text, at + (byte_at(text, at) == ','));
    return pair_at(text, start + (byte_at(text, start) == '('));
}

/* Where the digits start that end at `at`, at most three. */
static size_t digits_start(Slice text, size_t at) {
    size_t start = at;
    while (start > 0 && at - start < 3 && digit_is(text.bytes[start - 1])) {
        start--;
    }
    return start;
}

/* "6-3 " or "6-3, " before `at` */
static NumberPair pair_before(Slice text, size_t at) {
    size_t end = blanks_start(text, at);
    end -= byte_at(text, end - 1) == ',';
    size_t second = digits_start(text, end), dash = dash_length_before(text, second);
    return second < end && dash > 0 ? pair_at(text, digits_start(text, second - dash))
                                    : (NumberPair){0};
}

/* 15-34, 35-54: the classes of a table go on where the one before ends. */
static bool classes_follow(const NumberPair *pair, const NumberPair *next) {
    return pair->end > 0 && next->end > 0 && pair->first < pair->second &&
           next->first == pair->second + 1 && next->first < next->second;
}

/* "lost the second quarter 17-22": the word behind which nothing but a part of a game is named. */
static Word word_before_game_part(Slice text, Word word) {
    static const TableWord parts[] = {"final",    "first",  "fourth",  "frame",  "half",
                                      "last",     "opener", "opening", "period", "quarter",
                                      "quarters", "second", "set",     "the",    "third"};
    enum { WORDS = 4 };
    for (size_t i = 0; i < WORDS && WORD_AMONG(parts, &word); i++) {
        word = word_before(text, word.start);
    }
    return word;
}

/* "16-24 students" is a range, and so is 3-5 where nobody has won and nothing is a row of sets. */
static bool ascending_score(Slice text, size_t start, size_t end) {
    Word before = word_before_game_part(text, word_before(text, start)),
         after = word_after(text, end);
    size_t open = byte_at(text, start - 1) == '(' ? start - 1 : start; /* 6-7 (2-7) */
    NumberPair here = pair_at(text, start), last = pair_before(text, open),
               next = pair_behind(text, end);
    if (classes_follow(&last, &here) || classes_follow(&here, &next)) {
        return false;
    }
    bool sides = before.capital && after.capital; /* Irish 19-33 Wasps */
    return sides || score_word(&before) || score_word(&after) || lead_word(&after) ||
           last.end > 0 || next.end > 0;
}

size_t score_joined(Slice text, const Quantity *first) {
    size_t at = first->end, sign = byte_at(text, at) == ':' ? 1 : dash_length(text, at);
    if (sign == 0 || !score_side(first) || !digit_is(byte_at(text, at + sign))) {
        return 0;
    }
    Quantity second;
    if (!quantity_read(text, at + sign, at + sign, &second)) {
        return 0;
    }
    char behind = byte_at(text, second.end);
    bool goes_on = letter_is(behind) || (behind == '-' && letter_is(byte_at(text, second.end + 1)));
    if (!score_side(&second) || goes_on) {
        return 0;
    }
    bool falls = rational_compare(first->value, second.value) >= 0;
    return falls || byte_at(text, at) == ':' || ascending_score(text, first->start, second.end)
               ? at + sign
               : 0;
}

/* The end of " in ", "-in-", " in every ", " out of ", " of every " at `at`; 0 if none. */
static size_t part_tie(Slice text, size_t at) {
    static const char *const ties[] = {" out of every", " out of", " in every", " of every", " in"};
    for (size_t i = 0; i < sizeof ties / sizeof *ties; i++) {
        size_t end = phrase_end(text, at, ties[i]);
        if (end > 0) {
            bool hyphen = byte_at(text, at) == '-' && byte_at(text, end) == '-';
            return hyphen ? end + 1 : blanks_end(text, end);
        }
    }
    return 0;
}

static bool small_whole(const Quantity *quantity) {
    const Amount *amount = &quantity->amount;
    return quantity->kind == FIGURE_CARDINAL && amount->place == 0 && !amount->broken &&
           !amount->mixed && rational_sign(amount->value) > 0;
}

/* How many make the whole: up to a hundred, or one in a round number. */
static bool whole_fits(const Quantity *part, const Quantity *whole) {
    bool one = rational_compare(part->value, rational_of(1)) == 0;
    bool round = whole->amount.scaled || whole->amount.zeros > 1 || whole->amount.grouped;
    return rational_compare(part->value, whole->value) < 0 &&
           (rational_compare(whole->value, rational_of(100)) <= 0 || (one && round));
}

/* "1.5" and "1,846" behind what may be their 1. */
static bool number_goes_on(Slice text, size_t at) {
    char sign = byte_at(text, at);
    return (sign == '.' || sign == ',' || sign == '-') && digit_is(byte_at(text, at + 1));
}

/* "by 3 to 1": so many times as many. */
static bool odds_read(Slice text, Quantity *first) {
    size_t end = phrase_end(text, first->end, " to one");
    end = end > 0 ? end : phrase_end(text, first->end, " to 1");
    if (end == 0 || !small_whole(first) || digit_is(byte_at(text, end)) ||
        number_goes_on(text, end) || rational_compare(first->value, rational_of(1)) <= 0) {
        return false;
    }
    first->amount.form = AMOUNT_TIMES;
    first->kind = FIGURE_MULTIPLIER;
    first->end = first->tail = end;
    return true;
}

bool part_tied(Slice text, Quantity *first) {
    if (odds_read(text, first)) {
        return true;
    }
    size_t at = small_whole(first) ? part_tie(text, first->end) : 0;
    if (at == 0 || (!digit_is(byte_at(text, at)) && !letter_is(byte_at(text, at)))) {
        return false;
    }
    Quantity whole;
    if (!quantity_read(text, at, at, &whole) || !small_whole(&whole) ||
        !whole_fits(first, &whole) || byte_at(text, whole.end) == '-') {
        return false;
    }
    first->amount.form = AMOUNT_FRACTION;
    first->kind = FIGURE_FRACTION;
    first->value = rational_divide(first->value, whole.value);
    first->end = first->tail = first->amount.numeral_end = whole.end;
    return true;
}
