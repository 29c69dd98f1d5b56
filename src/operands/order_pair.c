#include "operands/order_pair.h"

#include "claims/plain_level.h"
#include "operands/rank_word.h"
#include "relations/claim_fit.h"
#include "relations/context.h"
#include "relations/term.h"

enum {
    CROWD = 8,        /* so many levels are a table */
    DIGITS = 10,      /* a level of one digit may be anything */
    WORDS_BEFORE = 6, /* how far from its figure a word may say that it is compared with */
    WORDS_BEHIND = 4
};

typedef struct PairSearch {
    const Claims *claims;
    size_t levels[2]; /* figures, in reading order */
} PairSearch;

/* ---- the two levels */

static const Figure *figure_at(const Claims *claims, size_t figure) {
    return &claims->figures->items[figure];
}

/* No "19-member panel", and no "109 degrees (42.8 Celsius)". */
static bool stands_alone(Slice text, const Figure *figure) {
    return byte_at(text, figure->end) != '-' && byte_at(text, figure->start - 1) != '(';
}

/* "8.8% ahead", "by 8.8%" tell how far, not how much. */
static bool is_distance(Slice text, const Figure *percent) {
    static const TableWord behind[] = {"behind", "change", "cut", "gain", "off", "short"};
    Word next = word_after(text, percent->end), before = word_before(text, percent->start);
    return word_ranks(&next) || word_ranks(&before) || WORD_AMONG(behind, &next) ||
           word_is(&before, "by");
}

static bool is_amount(const Figure *figure) {
    return figure_is_level(figure) || figure->kind == FIGURE_RATE || figure->kind == FIGURE_PERCENT;
}

static bool is_level(const Claims *claims, const Claim *claim) {
    const Figure *figure = figure_at(claims, claim->figure);
    Slice text = claims->article->text;
    return is_amount(figure) && claim_is_plain(claims->figures, claim) &&
           figure_has_digits(figure, DIGITS) && stands_alone(text, figure) &&
           !slice_equal(claim->scope.when, SLICE("superseded")) &&
           !(figure->kind == FIGURE_PERCENT && is_distance(text, figure));
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
    bool near = levels_comparable(a, b) &&
                rational_compare(a->value, rational_multiply(b->value, three)) < 0 &&
                rational_compare(b->value, rational_multiply(a->value, three)) < 0;
    return near && (a->kind == FIGURE_PERCENT || !a->noun.length || !b->noun.length ||
                    word_means_same(a->noun, b->noun));
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

/* ---- which of them the other is compared with */

/* What stands behind these is what something is compared with: a comma ends what the first lead. */
static const TableWord leading[] = {
    "above",   "after",  "against",   "ahead",    "beat",      "beating",   "beats",
    "before",  "below",  "bettering", "compared", "eclipsing", "exceeded",  "exceeding",
    "exceeds", "from",   "having",    "overtook", "past",      "surpassed", "surpassing",
    "than",    "topped", "topping",   "tops",     "until",     "versus",    "where"};

static const WordShapes leading_shapes = {
    {0x0000108020000000, 0x0000000000011000, 0x0020010000400000, 0x0002010000010001,
     0x0000000000000206, 0x0400000100000004, 0x0020040080008200, 0x0105000010100000}};
static const TableWord naming[] = {
    "average", "challenger", "challengers", "earlier",  "forecast",  "forecasts", "latter",
    "next",    "normal",     "old",         "opponent", "opponents", "previous",  "previously",
    "prior",   "rival",      "runner",      "second",   "target",    "usual",     "usually"};

static const WordShapes naming_shapes = {
    {0x0004000000000000, 0x0000040080000000, 0x080000000c000004, 0x0002000000000000,
     0x0000000008000800, 0x0000000000000000, 0x0004000000000004, 0x0040210000800002}};

/* And what stands before these. */
static const TableWord behind_compared[] = {"ago",    "average",    "before", "earlier",
                                            "normal", "previously", "until",  "usual"};

static size_t sentence_start(const PairSearch *pair, size_t figure) {
    const Claims *claims = pair->claims;
    return claims->article->sentences.items[figure_at(claims, figure)->sentence].start;
}

static size_t sentence_end(const PairSearch *pair, size_t figure) {
    const Claims *claims = pair->claims;
    return claims->article->sentences.items[figure_at(claims, figure)->sentence].end;
}

/* The words between the amount before a figure and itself may speak of it. */
static size_t stretch_start(const PairSearch *pair, size_t figure) {
    size_t start = sentence_start(pair, figure), before = figure;
    while (before > 0 && figure_at(pair->claims, before - 1)->kind == FIGURE_DATE) {
        before--;
    }
    size_t end = before > 0 ? figure_at(pair->claims, before - 1)->end : 0;
    return end > start ? end : start;
}

static size_t stretch_end(const PairSearch *pair, size_t figure) {
    const Figures *figures = pair->claims->figures;
    size_t behind = figure + 1, end = sentence_end(pair, figure);
    while (behind < figures->count && figures->items[behind].kind == FIGURE_DATE) {
        behind++;
    }
    bool within = behind < figures->count && figures->items[behind].start < end;
    return within ? figures->items[behind].start : end;
}

static bool is_word(const Word *a, const Word *b) {
    return a->length && a->length == b->length && memcmp(a->lower, b->lower, a->length) == 0;
}

/* The end of the words before `at`, back to `start` at most, and whether a comma was passed. */
static size_t words_end(Slice text, size_t at, size_t start, bool *comma) {
    while (at > start && !letter_is(text.bytes[at - 1]) && text.bytes[at - 1] != ':') {
        at--;
        *comma |= text.bytes[at] == ',';
    }
    return at;
}

static bool is_compared_before(const PairSearch *pair, size_t figure, const Word *other) {
    Slice text = pair->claims->article->text;
    size_t start = stretch_start(pair, figure), at = figure_at(pair->claims, figure)->start;
    bool comma = false;
    for (size_t i = 0; i < WORDS_BEFORE; i++) {
        at = words_end(text, at, start, &comma);
        Word word = word_ending(text, at);
        if (at <= start || word_none(&word)) {
            return false;
        }
        if (SHAPE_AMONG(naming, &word) ||
            (!comma && (SHAPE_AMONG(leading, &word) || is_word(&word, other)))) {
            return true;
        }
        at = word.start;
    }
    return false;
}

static bool is_compared_behind(const PairSearch *pair, size_t figure) {
    Slice text = pair->claims->article->text;
    size_t start = figure_at(pair->claims, figure)->end, end = stretch_end(pair, figure);
    const char *comma = end > start ? memchr(text.bytes + start, ',', end - start) : NULL;
    WordWalk walk = {text, start, comma ? (size_t)(comma - text.bytes) : end};
    Word word;
    for (size_t i = 0; i < WORDS_BEHIND && word_walk_next(&walk, &word); i++) {
        if (WORD_AMONG(behind_compared, &word)) {
            return true;
        }
    }
    return false;
}

/* ---- which must be the greater */

/* What the sentence before says, if it tells no amount of its own. */
static Ranking ranking_before(const PairSearch *pair) {
    const Article *article = pair->claims->article;
    size_t index = figure_at(pair->claims, pair->levels[0])->sentence;
    const Sentence *sentence = &article->sentences.items[index], *before = sentence - 1;
    bool near = index > 0 &&
                (before->paragraph == sentence->paragraph || sentence->paragraph == 1) &&
                !has_amount(pair->claims, pair->levels[0], before->start);
    return near ? ranking_read(article->text, before->start, before->end)
                : (Ranking){.direction = DIRECTION_NONE};
}

/* What the sentence of the pair says up to its end, else behind it, else the sentence before. */
static Ranking pair_ranking(const PairSearch *pair) {
    Slice text = pair->claims->article->text;
    size_t start = stretch_start(pair, pair->levels[0]),
           end = figure_at(pair->claims, pair->levels[1])->end;
    Ranking ranking = ranking_read(text, start, end);
    bool told = start > sentence_start(pair, pair->levels[0]); /* "fell 3.6% from C to C" */
    if (ranking.direction == DIRECTION_NONE && !told) {
        ranking = ranking_read(text, end, sentence_end(pair, pair->levels[1]));
    }
    return ranking.direction == DIRECTION_NONE && !told ? ranking_before(pair) : ranking;
}

static bool is_doubtful(const PairSearch *pair) {
    return ranking_is_doubtful(pair->claims->article->text, sentence_start(pair, pair->levels[0]),
                               sentence_end(pair, pair->levels[0]));
}

/* "Won 11 of the past 12" */
static bool is_part_of_other(const PairSearch *pair) {
    Word of =
        word_after(pair->claims->article->text, figure_at(pair->claims, pair->levels[0])->end);
    return word_is(&of, "of") && pair->levels[0] + 1 == pair->levels[1];
}

static void try_pair(Arena *arena, const PairSearch *pair, OrderPairs *pairs) {
    Ranking ranking = pair_ranking(pair);
    bool compared[2];
    for (size_t i = 0; i < 2; i++) {
        compared[i] = is_compared_before(pair, pair->levels[i], &ranking.other) ||
                      is_compared_behind(pair, pair->levels[i]);
    }
    if (ranking.direction != DIRECTION_NONE && compared[0] != compared[1] && !is_doubtful(pair) &&
        !is_part_of_other(pair)) {
        *list_push(arena, pairs) =
            (OrderPair){pair->levels[compared[0] ? 1 : 0], pair->levels[compared[0] ? 0 : 1],
                        ranking.direction};
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
