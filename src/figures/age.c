#include "figures/age.h"
#include "figures/hedge.h"
#include "figures/noun.h"
#include "figures/number_word.h"
#include "figures/word_walk.h"

static bool plain_number(const Quantity *quantity, int64_t most) {
    const Amount *amount = &quantity->amount;
    return quantity->kind == FIGURE_CARDINAL && !amount->scaled && amount->place == 0 &&
           !amount->broken && rational_sign(quantity->value) > 0 &&
           rational_compare(quantity->value, rational_of(most)) <= 0;
}

/* Behind years, months, weeks and days: "old", "-old", "of age". */
static bool old_behind(Slice text, size_t at) {
    return phrase_end(text, at, " old") > 0 || phrase_end(text, at, " olds") > 0 ||
           phrase_end(text, at, " of age") > 0;
}

/* "aged under 65 years", "at the age of 18 months" */
static bool aged_before(Slice text, size_t at) {
    static const TableWord words[] = {"age", "aged", "ages"};
    static const TableWord hedges[] = {"of", "over", "under"};
    Word word = word_before(text, at);
    word = WORD_AMONG(hedges, &word) ? word_before(text, word.start) : word;
    return WORD_AMONG(words, &word);
}

/* "died at 91", "lived to 102", "women live until 85, men until 78" */
static bool life_stands(Slice text, const Word *joint) {
    static const TableWord acts[] = {"dead",    "died",   "dies",    "lived",   "lives",
                                     "married", "retire", "retired", "retires", "retiring"};
    static const TableWord ends[] = {"live", "lived", "lives", "living"};
    static const TableWord sexes[] = {"men", "women"};
    bool at = word_is(joint, "at"), until = word_is(joint, "until");
    if (!at && !until && !word_is(joint, "to")) {
        return false;
    }
    Word act = word_before(text, joint->start);
    return at ? WORD_AMONG(acts, &act)
              : WORD_AMONG(ends, &act) || (until && WORD_AMONG(sexes, &act));
}

/* "aged 19", "turned 80", "at the age of 91", "died at 91", each with a hedge perhaps. */
static bool age_word_stands(Slice text, Word word) {
    static const TableWord words[] = {"age", "aged", "ages", "turned", "turning", "turns"};
    static const TableWord hedges[] = {"about", "above", "almost", "around", "below", "between",
                                       "from",  "just",  "nearly", "only",   "over",  "under"};
    if (WORD_AMONG(hedges, &word)) {
        word = word_before(text, word.start);
    }
    return WORD_AMONG(words, &word) || phrase_start(text, word.end, "age of") < word.end ||
           life_stands(text, &word);
}

/* "people over 60", "children under five" */
static bool people_stand(Slice text, const Word *hedge) {
    static const TableWord people[] = {
        "adult",      "adults", "anyone",  "boys",      "child", "children",  "everyone",
        "females",    "girls",  "kids",    "males",     "men",   "nobody",    "patients",
        "pensioners", "people", "persons", "residents", "women", "youngsters"};
    static const TableWord hedges[] = {"above", "below", "over", "under"};
    if (!WORD_AMONG(hedges, hedge)) {
        return false;
    }
    Word who = word_before(text, hedge->start);
    return WORD_AMONG(people, &who);
}

/* "the oldest member is 114" */
static bool eldest_stands(Slice text, Word word) {
    enum { REACH = 5 };
    static const TableWord eldest[] = {"oldest", "youngest"};
    WordWalk walk = {.text = text, .at = word.start, .left = REACH};
    return (word_is(&word, "is") || word_is(&word, "was")) && WALK_BACK_TO(eldest, &walk);
}

/* "At 101, he swims": of whom it is told. */
static bool at_age(Slice text, const Word *at, size_t end) {
    static const TableWord who[] = {"dr", "he",  "i",  "lady", "miss",
                                    "mr", "mrs", "ms", "she",  "sir"};
    if (!at->capital || !word_is(at, "at") || byte_at(text, end) != ',') {
        return false;
    }
    Word next = word_after(text, end + 1);
    return WORD_AMONG(who, &next);
}

/* "the 90 and over age group", "the 16 or under category" */
static bool band_behind(Slice text, size_t at) {
    static const TableWord bands[] = {"age",    "bracket", "category",
                                      "cohort", "group",   "population"};
    size_t start, end;
    if (hedge_behind(text, at, &start, &end) == HEDGE_NONE) {
        return false;
    }
    Word band = word_after(text, end);
    return WORD_AMONG(bands, &band);
}

/* "Under 18 conception rates", "England's under 21 side" */
static bool youth_behind(Slice text, const Quantity *quantity) {
    static const TableWord nouns[] = {"captain",       "coach",       "conception", "conceptions",
                                      "international", "pregnancies", "pregnancy",  "side",
                                      "squad",         "team"};
    Word under = word_before(text, quantity->start);
    if (!word_is(&under, "under")) {
        return false;
    }
    Word noun = word_after(text, quantity->end);
    return WORD_AMONG(nouns, &noun);
}

static bool age_told(Slice text, const Quantity *quantity) {
    Word before = word_before(text, quantity->start);
    return !word_none(&before) &&
           (age_word_stands(text, before) || people_stand(text, &before) ||
            eldest_stands(text, before) || at_age(text, &before, quantity->end));
}

/* The word that ends at `end`, of "Kim Soo-ah" the "Soo". */
static Word name_ending(Slice text, size_t end) {
    Word name = word_ending(text, end);
    while (byte_at(text, name.start - 1) == '-' && letter_is(byte_at(text, name.start - 2))) {
        name = word_ending(text, name.start - 1);
    }
    return name;
}

/* ", 47," behind a name, and before a comma or the end of a clause. */
static bool apposition(Slice text, const Quantity *quantity) {
    size_t before = blanks_start(text, quantity->start);
    char behind = byte_at(text, quantity->end);
    if (byte_at(text, before - 1) != ',' || before == quantity->start ||
        (behind != ',' && behind != ';')) {
        return false;
    }
    Word name = name_ending(text, before - 1), next = word_after(text, quantity->end + 1);
    char further = byte_at(text, blanks_end(text, quantity->end + 1));
    return name.capital && !digit_is(further) && !digit_is(byte_at(text, quantity->end + 1)) &&
           (word_none(&next) || !number_word(&next)) && !next.capital;
}

/* "Mr Bhandari (58)", "his wife Ana (58)": before the bracket a name of two words, or of kin. */
static bool bracketed(Slice text, const Quantity *quantity) {
    static const TableWord kin[] = {"brother", "daughter", "father", "girlfriend", "husband",
                                    "mother",  "partner",  "sister", "son",        "wife"};
    if (byte_at(text, quantity->start - 1) != '(' || byte_at(text, quantity->end) != ')') {
        return false;
    }
    Word name = word_before(text, quantity->start - 1);
    Word first = word_before(text, name.start);
    return name.capital && first.end < name.start && (first.capital || WORD_AMONG(kin, &first));
}

/* "She was 88.", a sentence of its own. */
static bool is_all_that_is_told(Slice text, const Quantity *quantity) {
    static const TableWord persons[] = {"he", "she"};
    Word was = word_before(text, quantity->start), who = word_before(text, was.start);
    char behind = byte_at(text, quantity->end + 1);
    return byte_at(text, quantity->end) == '.' && !letter_is(behind) && !digit_is(behind) &&
           word_is(&was, "was") && WORD_AMONG(persons, &who) && who.capital;
}

/* What stands behind the last full stop of the text. */
static Slice after_stop(Slice text) {
    size_t at = text.length;
    while (at > 1 && !(text.bytes[at - 2] == '.' && text.bytes[at - 1] == ' ')) {
        at--;
    }
    return at > 1 ? slice_part(text, at, text.length) : text;
}

/* "Butkus, who was born on 3 April 1994 and is 31, had": what somebody is who was born. */
static bool is_of_born(Slice text, const Quantity *quantity) {
    enum { REACH = 80 }; /* bytes */
    static const TableWord verbs[] = {"is", "just", "now", "only", "still", "was"};
    Word verb = word_before(text, quantity->start), behind = word_after(text, quantity->end);
    size_t first = verb.start > REACH ? verb.start - REACH : 0;
    Slice before = after_stop(slice_part(text, first, verb.start));
    bool ends = strchr(",;.", byte_at(text, quantity->end)) || word_is(&behind, "when") ||
                word_is(&behind, "and");
    return WORD_AMONG(verbs, &verb) && ends && slice_has(before, SLICE("born "));
}

bool ages_around(Slice text, size_t start, size_t end) {
    Word aged = word_before(text, start);
    if (word_is(&aged, "from") || word_is(&aged, "between")) {
        aged = word_before(text, aged.start);
    }
    static const TableWord who[] = {"adults", "men", "people", "those", "women"};
    bool dash = memchr(text.bytes + start, '-', end - start) != NULL; /* those 50-64 */
    return word_is(&aged, "aged") || word_is(&aged, "ages") || (dash && WORD_AMONG(who, &aged)) ||
           phrase_end(text, end, " age group") > 0;
}

bool age_is(Slice text, const Quantity *quantity) {
    if (quantity->kind == FIGURE_DURATION) {
        return old_behind(text, quantity->tail) || aged_before(text, quantity->start);
    }
    if (!plain_number(quantity, 130)) {
        return false;
    }
    if (is_of_born(text, quantity)) {
        return true;
    }
    if (age_told(text, quantity)) {
        return !noun_behind(text, quantity->end).plural;
    }
    if (band_behind(text, quantity->end) || youth_behind(text, quantity)) {
        return true;
    }
    bool adult = rational_compare(quantity->value, rational_of(10)) >= 0;
    return adult && !quantity->amount.worded &&
           (apposition(text, quantity) || bracketed(text, quantity) ||
            is_all_that_is_told(text, quantity));
}

bool age_decade(Slice text, size_t at, Rational *low, Rational *high, size_t *end) {
    char tens = byte_at(text, at);
    if (!digit_is(tens) || byte_at(text, at + 1) != '0' || byte_at(text, at + 2) != 's' ||
        letter_is(byte_at(text, at + 3))) {
        return false;
    }
    *low = rational_of((tens - '0') * 10);
    *high = rational_of((tens - '0') * 10 + 9);
    *end = at + 3;
    return true;
}
