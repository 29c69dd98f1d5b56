#include "operands/like_levels.h"

#include "claims/plain_level.h"
#include "figures/word.h"
#include "relations/coarse.h"
#include "relations/named_noun.h"
#include "relations/term.h"
#include <string.h>

enum { CROWD = 12 /* levels looked at */ };

typedef struct Levels {
    const Claim *claims[CROWD];
    const Figure *figures[CROWD];
    size_t count;
    bool crowded;
} Levels;

bool level_is_large(const Figure *figure) {
    enum { TEN = 10 };
    return figure->scaled ||
           (rational_known(figure->value) &&
            rational_compare(figure->value, rational_scaled(TEN, figure->place)) >= 0);
}

bool levels_are_of_one_size(const Figure *a, const Figure *b) {
    enum { TENFOLD = 10 };
    Wide one = coarse_value(a->value), other = coarse_value(b->value);
    return one != COARSE_NONE && other != COARSE_NONE &&
           coarse_is_near(one, other, coarse_value(rational_of(1)), TENFOLD);
}

bool level_is_long_time(const Figure *figure) {
    static const char *const units[] = {"yr", "mo", "wk"};
    bool any = false;
    for (size_t i = 0; i < sizeof units / sizeof *units && figure->kind == FIGURE_DURATION; i++) {
        any = any || (figure->unit && strcmp(figure->unit, units[i]) == 0);
    }
    return any;
}

bool level_is_age(Slice text, const Figure *figure) {
    enum { OLDEST = 120 };
    size_t comma = blanks_start(text, figure->start) - 1;
    char behind = byte_at(text, figure->end);
    if (figure->kind != FIGURE_CARDINAL || byte_at(text, comma) != ',' ||
        (behind != ',' && behind != '.' && behind != ';') ||
        rational_compare(figure->value, rational_of(OLDEST)) >= 0) {
        return false;
    }
    Word name = word_ending(text, comma);
    return name.capital || noun_may_be_person((Slice){name.lower, name.length});
}

/* "By 341 to 287", "by 92,153 votes to 46,656": that is how it was voted. */
static bool is_set_against(Slice text, const Figure *figure) {
    Word behind = word_after(text, figure->end), next = word_after(text, behind.end);
    return word_is(&behind, "to") || word_is(&next, "to");
}

/* "54 seconds behind", "13 minutes after that", "on 76 minutes": a moment by its distance. */
static bool is_time_apart(Slice text, const Figure *figure) {
    static const TableWord places[] = {"adrift", "after",  "ago",   "ahead", "back",
                                       "before", "behind", "clear", "down",  "earlier",
                                       "into",   "later",  "off",   "up"};
    if (figure->kind != FIGURE_DURATION) {
        return false;
    }
    Word before = word_before(text, figure->start), unit = word_after(text, figure->end),
         place = word_after(text, unit.end);
    return word_is(&before, "on") || WORD_AMONG(places, &place);
}

bool level_is_distance(Slice text, const Figure *figure) {
    Word before = word_before(text, figure->start);
    return (word_is(&before, "by") && !is_set_against(text, figure)) || is_time_apart(text, figure);
}

static bool can_be_meant(const Claims *claims, const Claim *told, const Claim *claim) {
    const Figure *figure = &claims->figures->items[claim->figure];
    return claim->figure != told->figure && !time_is_unreal(claim->scope.when) &&
           !level_is_long_time(figure) && !level_is_age(claims->article->text, figure) &&
           !level_is_distance(claims->article->text, figure);
}

static Levels levels_of(const Claims *claims, const Claim *told, size_t first, size_t last,
                        bool large) {
    Levels levels = {.count = 0};
    PlainLevels plain = plain_levels_between(claims, first, last);
    for (size_t i = 0; i < plain.count && !levels.crowded; i++) {
        const Claim *claim = &claims->list.items[plain.claims[i]];
        const Figure *figure = &claims->figures->items[claim->figure];
        if ((!large || level_is_large(figure)) && can_be_meant(claims, told, claim)) {
            levels.crowded = levels.count == CROWD;
            size_t at = levels.crowded ? 0 : levels.count++;
            levels.claims[at] = claim;
            levels.figures[at] = figure;
        }
    }
    return levels;
}

/* Do they count one thing, as far as the words behind them tell? */
static bool are_of_one_noun(const Figure *a, const Figure *b) {
    return slice_equal(a->noun, b->noun);
}

/* Pairs that may be compared, one of them large; the last of them is kept. */
static size_t pairs_among(const Levels *levels, bool of_one_noun, const Claim *pair[2]) {
    size_t count = 0;
    for (size_t i = 0; i < levels->count; i++) {
        for (size_t k = i + 1; k < levels->count; k++) {
            const Figure *a = levels->figures[i], *b = levels->figures[k];
            bool large = level_is_large(a) || level_is_large(b);
            if (large && levels_comparable(a, b) && (!of_one_noun || are_of_one_noun(a, b))) {
                pair[0] = levels->claims[i];
                pair[1] = levels->claims[k];
                count++;
            }
        }
    }
    return count;
}

/* Stand two there at all, one of them large? Then it is worth reading what is said of them. */
static bool may_have_pair(const Claims *claims, size_t first, size_t last) {
    PlainLevels plain = plain_levels_between(claims, first, last);
    for (size_t i = 0; plain.count > 1 && i < plain.count; i++) {
        if (level_is_large(&claims->figures->items[claims->list.items[plain.claims[i]].figure])) {
            return true;
        }
    }
    return false;
}

bool like_levels_find(const Claims *claims, const Claim *told, size_t first, size_t last,
                      const Claim *pair[2]) {
    for (int small = 0; small < 2 && may_have_pair(claims, first, last); small++) {
        Levels levels = levels_of(claims, told, first, last, !small);
        size_t count = levels.crowded ? 0 : pairs_among(&levels, false, pair);
        if (count > 0 || levels.crowded) {
            return count == 1 || (count > 1 && pairs_among(&levels, true, pair) == 1);
        }
    }
    return false;
}
