#include "lists/score_sums.h"

#include "base/count.h"
#include "relations/claim_window.h"
#include "relations/reading.h"
#include "relations/term.h"

enum {
    SIDES = 2,
    LEAST = 20, /* a total below it is made by accident */
    MOST = 4,   /* scores that make another */
    NEAR = 2    /* paragraphs between two of them */
};

/* Two figures, one for each side, and which sum that holds has them as a part, and as its total:
 * its number; 0: none. */
typedef struct Score {
    size_t figure; /* of the first side; that of the second is the next */
    size_t part_of, total_of;
} Score;

typedef LIST_OF(Score) Scores;

typedef struct ScoreReader {
    Arena *arena;
    const Claims *claims;
    Scores scores; /* in reading order */
    size_t held;   /* sums found that hold */
    Rosters *sums;
} ScoreReader;

/* Scores side by side, and the one that they should make. */
typedef struct ScoreSum {
    Score *parts;
    size_t count;
    Score *total;
    unsigned turned; /* a bit for each part but the first, and for the total: the sides are told the
                        other way round, as the winner of each comes first */
} ScoreSum;

static const Figure *figure_at(const Claims *claims, size_t index) {
    return &claims->figures->items[index];
}

/* "The Herons (6-1)": games won and lost. */
static bool is_record(const Article *article, const Figure *first) {
    return first->start > 0 && article->text.bytes[first->start - 1] == '(';
}

static void read_scores(ScoreReader *reader) {
    for (size_t i = 0; i + 1 < reader->claims->figures->count; i++) {
        const Figure *first = figure_at(reader->claims, i),
                     *second = figure_at(reader->claims, i + 1);
        if (first->kind == FIGURE_SCORE && second->kind == FIGURE_SCORE &&
            second->start == first->end + 1 && !is_record(reader->claims->article, first)) {
            *list_push(reader->arena, &reader->scores) = (Score){.figure = i++};
        }
    }
}

/* The figure that a side has in a score; the bit for its place says whether that is turned. */
static size_t side_of(const ScoreSum *sum, const Score *score, size_t place, size_t side) {
    bool turned = place > 0 && sum->turned >> (place - 1) & 1u;
    return score->figure + (turned ? SIDES - 1 - side : side);
}

static size_t part_at(const ScoreSum *sum, size_t place, size_t side) {
    return side_of(sum, &sum->parts[place], place, side);
}

/* Its place is the one behind the last part. */
static size_t total_at(const ScoreSum *sum, size_t side) {
    return side_of(sum, sum->total, sum->count, side);
}

static bool side_holds(const ScoreReader *reader, const ScoreSum *sum, size_t side) {
    Rational total = figure_at(reader->claims, total_at(sum, side))->value, made = rational_of(0);
    for (size_t i = 0; i < sum->count; i++) {
        made = rational_add(made, figure_at(reader->claims, part_at(sum, i, side))->value);
    }
    return rational_compare(total, rational_of(LEAST)) >= 0 && rational_compare(total, made) == 0;
}

/* Is it told of parts of a game? */
static bool tells_of_parts(const ScoreReader *reader, const ScoreSum *sum) {
    static const char *const signs[] = {"quarter", "period", "half", "interval", "break", "inning"};
    const Article *article = reader->claims->article;
    size_t first = figure_at(reader->claims, sum->parts[0].figure)->sentence,
           last = figure_at(reader->claims, sum->parts[sum->count - 1].figure)->sentence;
    Slice told = slice_part(article->text, article->sentences.items[first].start,
                            article->sentences.items[last].end);
    bool tells = false;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        tells = tells || slice_has(told, slice_of(signs[i]));
    }
    return tells;
}

/* Has a sum that holds both of these? */
static bool are_held_together(const Score *a, const Score *b) {
    return (a->part_of && (a->part_of == b->part_of || a->part_of == b->total_of)) ||
           (a->total_of && (a->total_of == b->part_of || a->total_of == b->total_of));
}

/* Does another sum hold with two of them? "28-26 and 31-22 make 59-48, and with 33-24 ..." */
static bool is_explained(const ScoreSum *sum) {
    bool explained = false;
    for (size_t i = 0; i < sum->count; i++) {
        explained = explained || are_held_together(&sum->parts[i], sum->total);
        for (size_t k = i + 1; k < sum->count; k++) {
            explained = explained || are_held_together(&sum->parts[i], &sum->parts[k]);
        }
    }
    return explained;
}

static void add_side(const ScoreReader *reader, const ScoreSum *sum, size_t side,
                     Readings *readings) {
    Operands operands = {0};
    *list_push(reader->arena, &operands) = (Operand){total_at(sum, side), 0};
    for (size_t i = 0; i < sum->count; i++) {
        *list_push(reader->arena, &operands) = (Operand){part_at(sum, i, side), 1};
    }
    reading_add(reader->arena, operands, 1, true, readings);
}

static void add_held(ScoreReader *reader, const ScoreSum *sum) {
    sum->total->total_of = ++reader->held;
    for (size_t i = 0; i < sum->count; i++) {
        sum->parts[i].part_of = reader->held;
    }
    for (size_t side = 0; side < SIDES; side++) {
        Readings readings = {0};
        add_side(reader, sum, side, &readings);
        *list_push(reader->arena, reader->sums) = readings;
    }
}

/* Looks at a sum whoever comes first in each of its scores. */
typedef void SumTaker(ScoreReader *reader, ScoreSum *sum);

/* Both sums where both hold. */
static void take_held(ScoreReader *reader, ScoreSum *sum) {
    bool held = false;
    for (sum->turned = 0; !held && sum->turned < 1u << sum->count; sum->turned++) {
        held = side_holds(reader, sum, 0) && side_holds(reader, sum, 1);
        if (held) {
            add_held(reader, sum);
        }
    }
}

/* Is a score turned that is level, so that it makes no difference? */
static bool turns_draw(const ScoreReader *reader, const ScoreSum *sum) {
    bool draw = false;
    for (size_t place = 1; place <= sum->count; place++) {
        const Score *score = place < sum->count ? &sum->parts[place] : sum->total;
        draw = draw || (sum->turned >> (place - 1) & 1u &&
                        rational_compare(figure_at(reader->claims, score->figure)->value,
                                         figure_at(reader->claims, score->figure + 1)->value) == 0);
    }
    return draw;
}

/* The less of its two values, or the greater. */
static Rational end_of(const ScoreReader *reader, const Score *score, bool greater) {
    Rational one = figure_at(reader->claims, score->figure)->value,
             other = figure_at(reader->claims, score->figure + 1)->value;
    return (rational_compare(one, other) > 0) == greater ? one : other;
}

/* Is each of its sides no less than that of another, whoever comes first? */
static bool is_beyond(const ScoreReader *reader, const Score *score, const Score *other) {
    return rational_compare(end_of(reader, score, false), end_of(reader, other, false)) >= 0 &&
           rational_compare(end_of(reader, score, true), end_of(reader, other, true)) >= 0;
}

/* "28-25 after a quarter, 54-49 at the break, 81-74 after three": is one no part beside the first,
 * but what it grew to? */
static bool grows(const ScoreReader *reader, const ScoreSum *sum) {
    bool grows = false;
    for (size_t i = 1; i < sum->count; i++) {
        grows = grows || is_beyond(reader, &sum->parts[i], &sum->parts[0]);
    }
    return grows;
}

/* The one that fails where the other holds, if there is but one way to read the sides. */
static void take_broken(ScoreReader *reader, ScoreSum *sum) {
    Readings broken = {0};
    for (sum->turned = 0; sum->turned < 1u << sum->count; sum->turned++) {
        bool first = side_holds(reader, sum, 0), second = side_holds(reader, sum, 1);
        if (first != second && !turns_draw(reader, sum)) {
            add_side(reader, sum, first ? 1 : 0, &broken);
        }
    }
    if (broken.count == 1 && !is_explained(sum) && !grows(reader, sum) &&
        tells_of_parts(reader, sum)) {
        *list_push(reader->arena, reader->sums) = broken;
    }
}

static bool are_near(const ScoreReader *reader, const Score *a, const Score *b) {
    const Article *article = reader->claims->article;
    return count_distance(figure_paragraph(article, figure_at(reader->claims, a->figure)),
                          figure_paragraph(article, figure_at(reader->claims, b->figure))) <= NEAR;
}

/* What the scores from `first` on make: the one behind them, or the first of the article, which
 * tells how it ended. */
static void search_from(ScoreReader *reader, size_t first, SumTaker *take) {
    Score *scores = reader->scores.items;
    for (size_t count = 2; count <= MOST && first + count <= reader->scores.count; count++) {
        size_t end = first + count;
        ScoreSum sum = {.parts = &scores[first], .count = count};
        if (!are_near(reader, &scores[first], &scores[end - 1])) {
            return;
        }
        if (end < reader->scores.count && are_near(reader, &scores[first], &scores[end])) {
            sum.total = &scores[end];
            take(reader, &sum);
        }
        if (first > 0) {
            sum.total = scores;
            take(reader, &sum);
        }
    }
}

void score_sums_read(Arena *arena, const Claims *claims, Rosters *sums) {
    static SumTaker *const takers[] = {take_held, take_broken};
    ScoreReader reader = {.arena = arena, .claims = claims, .sums = sums};
    read_scores(&reader);
    for (size_t i = 0; i < sizeof takers / sizeof *takers; i++) {
        for (size_t first = 0; first < reader.scores.count; first++) {
            search_from(&reader, first, takers[i]);
        }
    }
}
