#include "operands/pair.h"

#include "base/count.h"
#include "operands/conclusion.h"
#include "operands/division.h"
#include "operands/gap_base.h"
#include "operands/gap_meant.h"
#include "operands/gap_sole.h"
#include "operands/headline_pair.h"
#include "operands/lead_place.h"
#include "operands/named_pair.h"
#include "operands/revision.h"
#include "relations/claim_window.h"
#include "relations/term.h"

enum {
    RESULT = 0, /* the roles: the difference, the more and the less; the points, from and to */
    FIRST = 1,
    SECOND = 2
};

typedef struct PairSearch {
    Arena *arena;
    Chooser chooser;
    Pairs *pairs;
} PairSearch;

typedef enum Reach {
    REACH_SENTENCE,
    REACH_BESIDE,
    REACH_ADJACENT,
    REACH_BEHIND,
    REACH_PARAGRAPH,
    REACH_FAR
} Reach;

/* A stretch of claims in which pairs are sought. */
typedef struct Stretch {
    size_t first, last;
    Reach reach;
} Stretch;

static const Figure *figure_at(const PairSearch *search, size_t index) {
    return &search->chooser.claims->figures->items[index];
}

static bool has_known(const PairSearch *search) {
    return search->chooser.gap->known != NO_MARK;
}

static bool is_paired(const PairSearch *search, const Pair *pair) {
    for (size_t i = 0; i < search->pairs->count; i++) {
        const Pair *other = &search->pairs->items[i];
        if (other->first == pair->first && other->second == pair->second) {
            return true;
        }
    }
    return false;
}

static bool agrees(const PairSearch *search, const Pair *pair, Interval *width) {
    Operand items[] = {{search->chooser.gap->result->figure, RESULT},
                       {pair->first, FIRST},
                       {pair->second, SECOND}};
    Operands operands = {.items = items, .count = 3};
    Term terms[3];
    terms_make(search->chooser.gap->kind, search->chooser.claims->figures, &operands, terms);
    *width = interval_subtract(interval_subtract(terms[1].range, terms[2].range), terms[0].range);
    return formula_judge(search->chooser.gap->kind, search->chooser.gap->direction, terms, 3) ==
           RELATION_HOLDS;
}

static void add_pair(const PairSearch *search, Pair pair) {
    if (search->pairs->count < LIMIT_READINGS && !is_paired(search, &pair)) {
        *list_push(search->arena, search->pairs) = pair;
    }
}

/* By how much the three may be off and agree: where they do as printed, by no more than one of the
 * last digit of the least round. */
static Rational freedom(const PairSearch *search, const Choice *choice, Interval width) {
    const size_t figures[] = {search->chooser.gap->result->figure, choice->pair.first,
                              choice->pair.second};
    Rational unit = RATIONAL_UNKNOWN, wide = rational_subtract(width.high, width.low);
    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++) {
        const Figure *figure = figure_at(search, figures[i]);
        Rational one =
            rational_multiply(figure_step(figure), term_unit(search->chooser.gap->kind, figure));
        unit = rational_known(unit) && rational_compare(unit, one) < 0 ? unit : one;
    }
    bool wider = rational_known(wide) && rational_compare(wide, unit) > 0;
    return wider && !choice->exact ? wide : unit;
}

/* Would so many pairs hardly ever agree by accident? Each does with its freedom over the stretch in
 * which its figures lie. */
static bool is_unlikely(const PairSearch *search, const Choices *choices, const Choice *choice,
                        Interval width) {
    enum { ODDS = 10, HUNDRED = 100 };
    bool hedged = figure_at(search, search->chooser.gap->result->figure)->hedge != HEDGE_NONE;
    bool points = search->chooser.gap->kind == RELATION_POINTS;
    Rational hits =
        rational_multiply(freedom(search, choice, width),
                          rational_of((int64_t)choices->tried * ODDS * (points ? HUNDRED : 1)));
    return !hedged && rational_known(hits) && rational_compare(hits, choices->most) < 0;
}

/* Do the words and the place leave no doubt that these two are meant? */
static bool is_tight(const PairSearch *search, const Choices *choices, const Choice *choice,
                     Reach reach) {
    bool lead = chooser_seeks_lead(&search->chooser);
    bool held = !lead && search->chooser.gap->holder.length;
    bool placed = reach <= REACH_BESIDE || (reach == REACH_ADJACENT && choices->alone && !lead);
    return choice->plain && choices->likely == 1 && (placed || held || choice->rivals) &&
           !gap_has_other_base(&search->chooser, choice->pair.first, choice->pair.second) &&
           !gap_takes_parts(&search->chooser, choice->pair.first, choice->pair.second) &&
           (!has_known(search) || reach == REACH_SENTENCE ||
            !gap_is_doubtful(&search->chooser, choice->pair.first, choice->pair.second));
}

/* "Where the gap is half a point or less": what the law asks for, not what was measured. */
static bool is_threshold(const PairSearch *search) {
    Hedge hedge = figure_at(search, search->chooser.gap->result->figure)->hedge;
    return hedge == HEDGE_AT_LEAST || hedge == HEDGE_AT_MOST;
}

/* "Lee wins by 11,864 votes" in a headline, and the votes of the two far below it: of so many
 * digits that a slip tells itself. */
static bool is_far_result(const PairSearch *search, const Choices *choices, const Choice *choice) {
    enum { THOUSAND = 1000 };
    const Figure *first = figure_at(search, choice->pair.first),
                 *second = figure_at(search, choice->pair.second);
    return chooser_seeks_lead(&search->chooser) && choice->rivals && choices->likely == 1 &&
           first->kind == FIGURE_CARDINAL && figure_has_digits(first, THOUSAND) &&
           figure_has_digits(second, THOUSAND);
}

/* A level in the result's own sentence is one of the two. */
static bool has_own(const PairSearch *search) {
    const Claims *claims = search->chooser.claims;
    ClaimWindow window = claim_window(claims, search->chooser.gap->result);
    Levels levels;
    levels_between(claims, search->chooser.gap, window.sentence, window.sentence_end, &levels);
    return levels.count > 0;
}

/* "They missed the target by 340": are the levels of a distance told in other sentences? Points
 * have fewer that could be meant. */
static bool stands_around(const PairSearch *search, const Pair *pair) {
    size_t sentence = figure_at(search, search->chooser.gap->result->figure)->sentence;
    return search->chooser.gap->kind == RELATION_DIFFERENCE &&
           figure_at(search, pair->first)->sentence != sentence &&
           figure_at(search, pair->second)->sentence != sentence;
}

/* Is one of them told no more than two sentences away? */
static bool stands_near(const PairSearch *search, const Pair *pair) {
    enum { NEAR = 2 };
    size_t sentence = figure_at(search, search->chooser.gap->result->figure)->sentence,
           first = figure_at(search, pair->first)->sentence,
           second = figure_at(search, pair->second)->sentence;
    return count_least(count_distance(first, sentence), count_distance(second, sentence)) <= NEAR;
}

/* Two that do not agree, if they are likely: near, or one of them is named. Of a lead one that is
 * wrong may be on the wrong side of the other. */
static void add_broken(const PairSearch *search, const Choices *choices, const Choice *choice,
                       Reach reach) {
    Pair pair = choice->pair;
    if (!choice->likely || choices->likely > LIMIT_PLAUSIBLE || is_threshold(search) ||
        ((reach == REACH_BEHIND || reach == REACH_BESIDE) && has_own(search)) ||
        (reach == REACH_FAR && !has_known(search) && !is_far_result(search, choices, choice)) ||
        (reach < REACH_PARAGRAPH && chooser_seeks_lead(&search->chooser) && !has_known(search) &&
         choice->rivals && lead_passes_over_rival(&search->chooser, &choice->pair))) {
        return;
    }
    pair.tight = is_tight(search, choices, choice, reach) &&
                 (reach != REACH_FAR || has_known(search) ||
                  lead_ends_table(&search->chooser, &choice->pair));
    pair.vague = stands_around(search, &pair) && !(choice->rivals && stands_near(search, &pair));
    add_pair(search, pair);
    if (pair.tight && chooser_seeks_lead(&search->chooser)) {
        add_pair(
            search,
            (Pair){.first = pair.second, .second = pair.first, .tight = true, .vague = pair.vague});
    }
}

/* "28,000" in a headline is 826 more than 27,590, and 400 more: rounded by more than the distance,
 * it agrees with any. */
static bool is_rounded_away(const PairSearch *search, const Choice *choice) {
    const size_t figures[] = {choice->pair.first, choice->pair.second};
    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++) {
        Rational step = figure_step(figure_at(search, figures[i]));
        if (rational_compare(step, rational_absolute(search->chooser.distance)) > 0) {
            return !choice->exact;
        }
    }
    return false;
}

/* Does it agree as printed, beside the one that the wording names? */
static bool is_pointed_at(const PairSearch *search, const Choice *choice, Reach reach) {
    return reach <= REACH_BESIDE && choice->exact && has_known(search);
}

/* Two that agree: what is near is meant; of what is farther away some agree by accident, which is
 * no proof, but reason enough for doubt. */
static void add_agreeing(const PairSearch *search, const Choices *choices, const Choice *choice,
                         Interval width, Reach reach) {
    enum { FEW = 3 };
    Pair pair = choice->pair;
    bool near =
        is_pointed_at(search, choice, reach) || (reach <= REACH_ADJACENT && choices->count <= FEW);
    pair.loose = !near && !(choice->likely && search->chooser.gap->holder.length) &&
                 !is_unlikely(search, choices, choice, width);
    pair.exact = choice->exact;
    pair.agrees = true;
    if (!pair.loose || reach != REACH_FAR) {
        add_pair(search, pair);
    }
}

/* Could two figures from far away be meant at all? What agrees there counts if it is the holder's,
 * or hardly ever would by accident, however narrow the width in which it does. */
static bool may_tell_from_afar(const PairSearch *search, const Choices *choices,
                               const Choice *choice) {
    return choice->fits && ((choice->likely && search->chooser.gap->holder.length) ||
                            is_unlikely(search, choices, choice, interval_unknown()));
}

static void pairs_of_stretch(const PairSearch *search, const Stretch *stretch) {
    Levels levels;
    Choices choices;
    levels_between(search->chooser.claims, search->chooser.gap, stretch->first, stretch->last,
                   &levels);
    if (levels.crowded) {
        return;
    }
    choices_of_levels(&search->chooser, &levels, &choices);
    for (size_t i = 0; i < choices.count; i++) {
        Interval width = interval_unknown();
        const Choice *choice = &choices.items[i];
        if (search->chooser.passes_over && !may_tell_from_afar(search, &choices, choice)) {
            continue;
        }
        if (!choice->near || (!choice->exact && !agrees(search, &choice->pair, &width))) {
            add_broken(search, &choices, choice, stretch->reach);
        } else if (choice->fits && !is_rounded_away(search, choice)) {
            add_agreeing(search, &choices, choice, width, stretch->reach);
        }
    }
}

/* Rounded figures agree by accident sooner than those that do as printed. */
static void put_exact_first(Pairs *pairs) {
    for (size_t i = 0; i < pairs->count; i++) {
        if (pairs->items[i].exact && !pairs->items[i].loose) {
            Pair exact = pairs->items[i];
            memmove(pairs->items + 1, pairs->items, i * sizeof exact);
            pairs->items[0] = exact;
            return;
        }
    }
}

/* Was the same stretch looked at before? */
static bool is_tried(const Stretch *stretches, size_t index) {
    const Stretch *stretch = &stretches[index];
    for (size_t i = 0; i < index; i++) {
        if (stretches[i].first == stretch->first && stretches[i].last == stretch->last) {
            return true;
        }
    }
    return stretch->first == stretch->last;
}

/* What agrees in the sentence, or beside it, as printed, is what is meant; and where words leave no
 * doubt which two are, others that agree farther away do so by accident. */
static bool is_found(const Pairs *pairs, Reach reach) {
    for (size_t i = 0; i < pairs->count; i++) {
        const Pair *pair = &pairs->items[i];
        if ((reach <= REACH_ADJACENT && pair->exact && !pair->loose) ||
            (reach > REACH_BEHIND && pair->tight)) {
            return true;
        }
    }
    return false;
}

/* Is there one that agrees, or that the words leave no doubt of? */
static bool is_settled(const Pairs *pairs) {
    for (size_t i = 0; i < pairs->count; i++) {
        if (pairs->items[i].agrees || pairs->items[i].tight) {
            return true;
        }
    }
    return false;
}

static bool has_exact(const Pairs *pairs) {
    bool found = false;
    for (size_t i = 0; i < pairs->count; i++) {
        found = found || pairs->items[i].exact;
    }
    return found;
}

/* Do words draw it from two that stand before it? */
static bool draw(const PairSearch *search, SolePair *sole) {
    return revision_pair(&search->chooser, sole) || conclusion_pair(&search->chooser, sole);
}

/* What is told below the headline of it: nothing else is so far apart. */
static bool head(const PairSearch *search, SolePair *sole) {
    enum { TENFOLD = 10 };
    const Chooser *chooser = &search->chooser;
    const Gap *gap = chooser->gap;
    HeadlinePair pair;
    if (chooser_seeks_lead(chooser) || gap->kind != RELATION_DIFFERENCE || has_known(search) ||
        !headline_pair_find(chooser->claims, gap->result, &pair)) {
        return false;
    }
    const Figure *figures = chooser->claims->figures->items;
    Rational grown =
        rational_subtract(figures[pair.new->figure].value, figures[pair.old->figure].value);
    bool up = gap->direction == DIRECTION_UP;
    Rational apart = rational_absolute(grown), ten = rational_of(TENFOLD);
    sole->pair = (Pair){.first = up ? pair.new->figure : pair.old->figure,
                        .second = up ? pair.old->figure : pair.new->figure,
                        .concluded = true};
    sole->ordered = true;
    return (rational_sign(grown) > 0) == up &&
           rational_compare(rational_multiply(apart, ten), chooser->distance) > 0 &&
           rational_compare(apart, rational_multiply(chooser->distance, ten)) < 0;
}

/* Where no words tell which two are meant, they are those that it is drawn from, unless others
 * agree to the last digit; else the only two that can be. */
static void add_sole(const PairSearch *search) {
    SolePair sole;
    if (is_threshold(search) || !((!has_exact(search->pairs) && draw(search, &sole)) ||
                                  (!is_settled(search->pairs) &&
                                   (division_pair(&search->chooser, &sole) || head(search, &sole) ||
                                    gap_sole_pair(&search->chooser, &sole))))) {
        return;
    }
    sole.pair.tight = true;
    sole.pair.vague = !sole.pair.concluded && stands_around(search, &sole.pair);
    Pair pair = sole.pair, reverse = pair;
    reverse.first = pair.second;
    reverse.second = pair.first;
    Interval width;
    search->pairs->count = 0;
    add_pair(search, pair);
    if (!has_known(search) && (!sole.ordered || agrees(search, &reverse, &width))) {
        add_pair(search, reverse);
    }
}

void pairs_around(Arena *arena, const Claims *claims, const Gap *gap, Pairs *pairs) {
    PairSearch search = {.arena = arena, .chooser = chooser_make(claims, gap), .pairs = pairs};
    if (!rational_known(search.chooser.distance)) {
        return;
    }
    Pair named;
    if (named_pair(&search.chooser, &named)) {
        add_pair(&search, named);
        return;
    }
    ClaimWindow window = claim_window(claims, gap->result);
    const Stretch stretches[] = {
        {window.sentence, window.sentence_end, REACH_SENTENCE},
        {window.before, window.sentence, REACH_BESIDE},
        {window.before, window.sentence_end,
         gap->kind == RELATION_POINTS ? REACH_SENTENCE : REACH_ADJACENT},
        {window.sentence_end, window.behind, REACH_BEHIND},
        {window.paragraph, window.paragraph_end, REACH_PARAGRAPH},
        {window.previous, window.paragraph_end, REACH_FAR},
        {window.previous, window.after_next_end, REACH_FAR},
        {claim_window_earlier(claims, &window), window.paragraph_end, REACH_FAR},
    };
    size_t count = sizeof stretches / sizeof *stretches;
    for (size_t i = 0; i < count && !is_found(pairs, stretches[i].reach); i++) {
        search.chooser.passes_over = stretches[i].reach == REACH_FAR && !has_known(&search) &&
                                     !chooser_seeks_lead(&search.chooser);
        if (!is_tried(stretches, i)) {
            pairs_of_stretch(&search, &stretches[i]);
        }
    }
    put_exact_first(pairs);
    add_sole(&search);
}
