#include "relations/order_pair.h"

#include "claims/plain_level.h"
#include "figures/word.h"
#include "relations/claim_fit.h"
#include "relations/context.h"
#include "relations/term.h"

enum {
    CROWD = 8,        /* so many levels are a table */
    DIGITS = 10,      /* a level of one digit may be anything */
    WORDS_BEFORE = 6, /* how far from its figure a word may say that it is compared with */
    WORDS_BEHIND = 4
};

/* ---- words that say which is the greater */

typedef struct RankWord {
    TableWord word;
    Direction direction;
} RankWord;

static const RankWord rank_words[] = {
    {"above", DIRECTION_UP},        {"ahead", DIRECTION_UP},        {"beat", DIRECTION_UP},
    {"beating", DIRECTION_UP},      {"beats", DIRECTION_UP},        {"below", DIRECTION_DOWN},
    {"best", DIRECTION_UP},         {"better", DIRECTION_UP},       {"bettered", DIRECTION_UP},
    {"bettering", DIRECTION_UP},    {"bigger", DIRECTION_UP},       {"biggest", DIRECTION_UP},
    {"cheaper", DIRECTION_DOWN},    {"cheapest", DIRECTION_DOWN},   {"climb", DIRECTION_UP},
    {"climbed", DIRECTION_UP},      {"climbing", DIRECTION_UP},     {"climbs", DIRECTION_UP},
    {"colder", DIRECTION_DOWN},     {"coldest", DIRECTION_DOWN},    {"cooler", DIRECTION_DOWN},
    {"coolest", DIRECTION_DOWN},    {"costlier", DIRECTION_UP},     {"dearer", DIRECTION_UP},
    {"dearest", DIRECTION_UP},      {"decline", DIRECTION_DOWN},    {"declined", DIRECTION_DOWN},
    {"declines", DIRECTION_DOWN},   {"declining", DIRECTION_DOWN},  {"decrease", DIRECTION_DOWN},
    {"decreased", DIRECTION_DOWN},  {"decreases", DIRECTION_DOWN},  {"decreasing", DIRECTION_DOWN},
    {"deeper", DIRECTION_UP},       {"deepest", DIRECTION_UP},      {"dip", DIRECTION_DOWN},
    {"dipped", DIRECTION_DOWN},     {"dips", DIRECTION_DOWN},       {"down", DIRECTION_DOWN},
    {"drier", DIRECTION_DOWN},      {"driest", DIRECTION_DOWN},     {"drop", DIRECTION_DOWN},
    {"dropped", DIRECTION_DOWN},    {"dropping", DIRECTION_DOWN},   {"drops", DIRECTION_DOWN},
    {"dwindled", DIRECTION_DOWN},   {"ease", DIRECTION_DOWN},       {"eased", DIRECTION_DOWN},
    {"easing", DIRECTION_DOWN},     {"eclipsed", DIRECTION_UP},     {"eclipsing", DIRECTION_UP},
    {"exceeded", DIRECTION_UP},     {"exceeding", DIRECTION_UP},    {"exceeds", DIRECTION_UP},
    {"expanded", DIRECTION_UP},     {"expanding", DIRECTION_UP},    {"fall", DIRECTION_DOWN},
    {"fallen", DIRECTION_DOWN},     {"falling", DIRECTION_DOWN},    {"falls", DIRECTION_DOWN},
    {"fell", DIRECTION_DOWN},       {"fewer", DIRECTION_DOWN},      {"fewest", DIRECTION_DOWN},
    {"gained", DIRECTION_UP},       {"gaining", DIRECTION_UP},      {"greater", DIRECTION_UP},
    {"greatest", DIRECTION_UP},     {"grew", DIRECTION_UP},         {"grow", DIRECTION_UP},
    {"growing", DIRECTION_UP},      {"grown", DIRECTION_UP},        {"grows", DIRECTION_UP},
    {"growth", DIRECTION_UP},       {"halved", DIRECTION_DOWN},     {"heavier", DIRECTION_UP},
    {"heaviest", DIRECTION_UP},     {"higher", DIRECTION_UP},       {"highest", DIRECTION_UP},
    {"hotter", DIRECTION_UP},       {"hottest", DIRECTION_UP},      {"increase", DIRECTION_UP},
    {"increased", DIRECTION_UP},    {"increases", DIRECTION_UP},    {"increasing", DIRECTION_UP},
    {"jump", DIRECTION_UP},         {"jumped", DIRECTION_UP},       {"jumping", DIRECTION_UP},
    {"jumps", DIRECTION_UP},        {"larger", DIRECTION_UP},       {"largest", DIRECTION_UP},
    {"lead", DIRECTION_UP},         {"leading", DIRECTION_UP},      {"leads", DIRECTION_UP},
    {"leapt", DIRECTION_UP},        {"led", DIRECTION_UP},          {"less", DIRECTION_DOWN},
    {"lesser", DIRECTION_DOWN},     {"lighter", DIRECTION_DOWN},    {"lightest", DIRECTION_DOWN},
    {"longer", DIRECTION_UP},       {"longest", DIRECTION_UP},      {"lower", DIRECTION_DOWN},
    {"lowest", DIRECTION_DOWN},     {"more", DIRECTION_UP},         {"narrower", DIRECTION_DOWN},
    {"narrowest", DIRECTION_DOWN},  {"outnumber", DIRECTION_UP},    {"outnumbered", DIRECTION_UP},
    {"outnumbering", DIRECTION_UP}, {"outnumbers", DIRECTION_UP},   {"outsold", DIRECTION_UP},
    {"outstripped", DIRECTION_UP},  {"outstripping", DIRECTION_UP}, {"overtaken", DIRECTION_UP},
    {"overtakes", DIRECTION_UP},    {"overtaking", DIRECTION_UP},   {"overtook", DIRECTION_UP},
    {"peak", DIRECTION_UP},         {"plummeted", DIRECTION_DOWN},  {"plunge", DIRECTION_DOWN},
    {"plunged", DIRECTION_DOWN},    {"plunging", DIRECTION_DOWN},   {"raised", DIRECTION_UP},
    {"rise", DIRECTION_UP},         {"risen", DIRECTION_UP},        {"rises", DIRECTION_UP},
    {"rising", DIRECTION_UP},       {"rose", DIRECTION_UP},         {"sank", DIRECTION_DOWN},
    {"shallower", DIRECTION_DOWN},  {"shorter", DIRECTION_DOWN},    {"shortest", DIRECTION_DOWN},
    {"shrank", DIRECTION_DOWN},     {"shrink", DIRECTION_DOWN},     {"shrinking", DIRECTION_DOWN},
    {"shrunk", DIRECTION_DOWN},     {"slid", DIRECTION_DOWN},       {"slide", DIRECTION_DOWN},
    {"sliding", DIRECTION_DOWN},    {"slimmer", DIRECTION_DOWN},    {"slip", DIRECTION_DOWN},
    {"slipped", DIRECTION_DOWN},    {"slipping", DIRECTION_DOWN},   {"slump", DIRECTION_DOWN},
    {"slumped", DIRECTION_DOWN},    {"slumping", DIRECTION_DOWN},   {"smaller", DIRECTION_DOWN},
    {"smallest", DIRECTION_DOWN},   {"soared", DIRECTION_UP},       {"soaring", DIRECTION_UP},
    {"soars", DIRECTION_UP},        {"spiked", DIRECTION_UP},       {"steeper", DIRECTION_UP},
    {"strongest", DIRECTION_UP},    {"sunk", DIRECTION_DOWN},       {"surge", DIRECTION_UP},
    {"surged", DIRECTION_UP},       {"surging", DIRECTION_UP},      {"surpassed", DIRECTION_UP},
    {"surpasses", DIRECTION_UP},    {"surpassing", DIRECTION_UP},   {"swelled", DIRECTION_UP},
    {"swollen", DIRECTION_UP},      {"taller", DIRECTION_UP},       {"tallest", DIRECTION_UP},
    {"topped", DIRECTION_UP},       {"topping", DIRECTION_UP},      {"tops", DIRECTION_UP},
    {"tumble", DIRECTION_DOWN},     {"tumbled", DIRECTION_DOWN},    {"tumbling", DIRECTION_DOWN},
    {"under", DIRECTION_DOWN},      {"up", DIRECTION_UP},           {"upturn", DIRECTION_UP},
    {"warmer", DIRECTION_UP},       {"warmest", DIRECTION_UP},      {"wetter", DIRECTION_UP},
    {"wettest", DIRECTION_UP},      {"widened", DIRECTION_UP},      {"wider", DIRECTION_UP},
    {"widest", DIRECTION_UP},       {"winner", DIRECTION_UP},       {"won", DIRECTION_UP},
};

/* Beside these less may be more, or the other way round: losses, places in a table, exchange rates;
 * or it is of another thing, or is not so. */
static const TableWord doubtful[] = {
    "although", "but",     "debt",     "deficit",  "deficits", "despite", "dollar",  "euro",
    "faster",   "fastest", "golf",     "handicap", "lap",      "laps",    "league",  "loss",
    "losses",   "minus",   "missed",   "missing",  "no",       "not",     "par",     "quicker",
    "quickest", "rank",    "ranked",   "ranking",  "rankings", "rupee",   "seconds", "seed",
    "slower",   "slowest", "sterling", "still",    "table",    "though",  "whereas", "while",
    "without",  "worse",   "yen",      "yet"};

/* What stands near these is what something is compared with. */
static const TableWord before_compared[] = {
    "above",     "after",     "against",  "ahead",     "average",    "beat",        "beating",
    "beats",     "before",    "below",    "bettering", "challenger", "challengers", "compared",
    "earlier",   "eclipsing", "exceeded", "exceeding", "exceeds",    "forecast",    "forecasts",
    "from",      "having",    "mean",     "next",      "normal",     "old",         "opponent",
    "opponents", "overtook",  "past",     "previous",  "previously", "prior",       "record",
    "rival",     "runner",    "second",   "surpassed", "surpassing", "target",      "than",
    "topped",    "topping",   "tops",     "until",     "usual",      "usually",     "versus",
    "where"};

static const TableWord behind_compared[] = {"ago",    "average",    "before", "earlier",
                                            "normal", "previously", "until",  "usual"};

/* A walk over the words of a stretch of text. */
typedef struct Words {
    Slice text;
    size_t at, end;
} Words;

static bool words_next(Words *words, Word *word) {
    while (words->at < words->end && !letter_is(words->text.bytes[words->at])) {
        words->at++;
    }
    if (words->at >= words->end) {
        return false;
    }
    *word = word_at(words->text, words->at);
    words->at = word->end > words->at ? word->end : words->at + 1;
    return true;
}

/* Does the word rank, and not only end a verb: "handed down", "go-ahead"? */
static Direction word_direction(Slice text, const Word *word) {
    static const TableWord told_of_level[] = {"are",  "crept", "edged",   "go",       "goes",
                                              "gone", "is",    "sharply", "slightly", "was",
                                              "well", "went",  "were"};
    const RankWord *rank = word_row(SORTED_WORDS(rank_words), word);
    if (!rank || byte_at(text, word->start - 1) == '-') {
        return DIRECTION_NONE;
    }
    Word before = word_before(text, word->start);
    bool particle = word_is(word, "up") || word_is(word, "down");
    return !particle || word_none(&before) || WORD_AMONG(told_of_level, &before) ? rank->direction
                                                                                 : DIRECTION_NONE;
}

/* The one direction that the words of a stretch tell; none where they tell both, or are doubtful.
 */
static Direction direction_told(Slice text, size_t start, size_t end) {
    Words words = {text, start, end};
    Word word;
    Direction told = DIRECTION_NONE;
    while (words_next(&words, &word)) {
        Direction direction = word_direction(text, &word);
        bool both = direction != DIRECTION_NONE && told != DIRECTION_NONE && told != direction;
        if (both || WORD_AMONG(doubtful, &word)) {
            return DIRECTION_NONE;
        }
        told = direction != DIRECTION_NONE ? direction : told;
    }
    return told;
}

/* ---- the pair */

typedef struct PairSearch {
    const Claims *claims;
    size_t levels[2]; /* figures, in reading order */
} PairSearch;

static const Figure *figure_at(const Claims *claims, size_t figure) {
    return &claims->figures->items[figure];
}

/* No "19-member panel", and no "109 degrees (42.8 Celsius)". */
static bool stands_alone(Slice text, const Figure *figure) {
    return byte_at(text, figure->end) != '-' && byte_at(text, figure->start - 1) != '(';
}

static bool is_level(const Claims *claims, const Claim *claim) {
    const Figure *figure = figure_at(claims, claim->figure);
    return claim->measure == MEASURE_ANY && claim_is_plain(claims->figures, claim) &&
           (figure_is_level(figure) || figure->kind == FIGURE_RATE) &&
           figure->hedge == HEDGE_NONE && stands_alone(claims->article->text, figure) &&
           !time_is_unreal(claim->scope.when) && figure_has_digits(figure, DIGITS);
}

/* Does a figure that is no date stand in a stretch? Then a word before it is of that one. */
static bool has_amount(const Claims *claims, size_t before, size_t start) {
    for (size_t i = before; i > 0 && figure_at(claims, i - 1)->start >= start; i--) {
        if (figure_at(claims, i - 1)->kind != FIGURE_DATE) {
            return true;
        }
    }
    return false;
}

/* Are they of one thing and unit, and within three times each other? */
static bool are_alike(const Claims *claims, size_t first, size_t second) {
    const Figure *a = figure_at(claims, first), *b = figure_at(claims, second);
    Rational three = rational_of(3);
    bool one_thing = !a->noun.length || !b->noun.length || word_means_same(a->noun, b->noun);
    return one_thing && levels_comparable(a, b) &&
           rational_compare(a->value, rational_multiply(b->value, three)) < 0 &&
           rational_compare(b->value, rational_multiply(a->value, three)) < 0;
}

typedef struct Levels {
    size_t items[CROWD]; /* figures */
    size_t count;        /* CROWD: too many */
} Levels;

/* The levels of the passage whose claims start at `first`; returns where they end. */
static size_t levels_read(const Claims *claims, size_t first, Levels *levels) {
    size_t at = first, passage = claims->list.items[first].passage;
    levels->count = 0;
    for (; at < claims->list.count && claims->list.items[at].passage == passage; at++) {
        if (levels->count < CROWD && is_level(claims, &claims->list.items[at])) {
            levels->items[levels->count++] = claims->list.items[at].figure;
        }
    }
    return at;
}

/* The only two that are alike; false if there are none, or more. */
static bool find_pair(const Claims *claims, const Levels *levels, PairSearch *pair) {
    size_t found = 0;
    for (size_t i = 0; levels->count < CROWD && i < levels->count; i++) {
        for (size_t k = i + 1; k < levels->count; k++) {
            if (are_alike(claims, levels->items[i], levels->items[k])) {
                *pair = (PairSearch){claims, {levels->items[i], levels->items[k]}};
                found++;
            }
        }
    }
    return found == 1 &&
           !has_amount(claims, pair->levels[1], figure_at(claims, pair->levels[0])->end);
}

/* Where the words before a figure begin that may speak of it: behind the figure before. */
static size_t stretch_start(const PairSearch *pair, size_t figure) {
    const Figure *told = figure_at(pair->claims, figure);
    size_t start = pair->claims->article->sentences.items[told->sentence].start;
    const Figure *before = figure > 0 ? told - 1 : NULL;
    return before && before->end > start && before->kind != FIGURE_DATE ? before->end : start;
}

static bool is_compared_before(const PairSearch *pair, size_t figure) {
    Slice text = pair->claims->article->text;
    size_t start = stretch_start(pair, figure), at = figure_at(pair->claims, figure)->start;
    for (size_t i = 0; i < WORDS_BEFORE; i++) {
        while (at > start && !letter_is(text.bytes[at - 1]) && text.bytes[at - 1] != ':') {
            at--;
        }
        Word word = word_ending(text, at);
        if (at <= start || word_none(&word)) {
            return false;
        }
        if (WORD_AMONG(before_compared, &word)) {
            return true;
        }
        at = word.start;
    }
    return false;
}

static bool is_compared_behind(const PairSearch *pair, size_t figure) {
    const Figures *figures = pair->claims->figures;
    const Figure *told = &figures->items[figure];
    size_t end = pair->claims->article->sentences.items[told->sentence].end;
    for (size_t i = figure + 1; i < figures->count && figures->items[i].start < end; i++) {
        if (figures->items[i].kind != FIGURE_DATE) {
            end = figures->items[i].start;
        }
    }
    Words words = {pair->claims->article->text, told->end, end};
    Word word;
    for (size_t i = 0; i < WORDS_BEHIND && words_next(&words, &word); i++) {
        if (WORD_AMONG(behind_compared, &word)) {
            return true;
        }
    }
    return false;
}

static bool is_compared(const PairSearch *pair, size_t figure) {
    return is_compared_before(pair, figure) || is_compared_behind(pair, figure);
}

/* What the sentence of the pair says, else the one before it if it tells no figures of its own. */
static Direction pair_direction(const PairSearch *pair) {
    const Article *article = pair->claims->article;
    size_t index = figure_at(pair->claims, pair->levels[0])->sentence;
    const Sentence *sentence = &article->sentences.items[index];
    size_t end = figure_at(pair->claims, pair->levels[1])->end, start = sentence->start;
    if (has_amount(pair->claims, pair->levels[0], start)) {
        start = figure_at(pair->claims, pair->levels[0] - 1)->end;
    }
    Direction told = direction_told(article->text, start, end);
    if (told != DIRECTION_NONE || index == 0) {
        return told;
    }
    const Sentence *before = sentence - 1;
    bool near = before->paragraph == sentence->paragraph || sentence->paragraph == 1;
    return near && !has_amount(pair->claims, pair->levels[0], before->start)
               ? direction_told(article->text, before->start, before->end)
               : DIRECTION_NONE;
}

static void try_pair(Arena *arena, const PairSearch *pair, OrderPairs *pairs) {
    bool first = is_compared(pair, pair->levels[0]), second = is_compared(pair, pair->levels[1]);
    if (first == second) {
        return;
    }
    Direction direction = pair_direction(pair);
    if (direction != DIRECTION_NONE) {
        *list_push(arena, pairs) =
            (OrderPair){pair->levels[first ? 1 : 0], pair->levels[first ? 0 : 1], direction};
    }
}

void order_pairs_find(Arena *arena, const Claims *claims, OrderPairs *pairs) {
    PairSearch pair;
    Levels levels;
    for (size_t i = 0; i < claims->list.count;) {
        i = levels_read(claims, i, &levels);
        if (levels.count > 1 && find_pair(claims, &levels, &pair)) {
            try_pair(arena, &pair, pairs);
        }
    }
}
