#include "operands/level.h"

#include "claims/time_order.h"
#include "figures/word.h"
#include "operands/level_taken.h"
#include "operands/like_levels.h"
#include "relations/claim_fit.h"
#include "relations/coarse.h"
#include "relations/term.h"

static size_t clause_start(const MarkedSentence *marked, size_t clause) {
    return clause < marked->clauses.count ? marked->clauses.items[clause] : 0;
}

/* "Askew of the Greens", "who defended it for the Conservatives": a name that tells more of
 * another. */
static bool tells_of_another(const MarkedSentence *marked, const Mark *name) {
    Slice before = slice_part(marked->text, 0, name->at);
    return slice_ends(before, SLICE(" for ")) || slice_ends(before, SLICE(" for the ")) ||
           slice_ends(before, SLICE("\x1f of the ")) || slice_ends(before, SLICE("\x1f, of the "));
}

/* "Vale on 3,021 (42.5%)": both are hers. Of several names the nearest that tells of no other. */
static Slice name_before(const Claims *claims, const Claim *claim) {
    enum { FIGURES_BETWEEN = 1 };
    const MarkedSentence *marked = &claims->passages.items[claim->passage].marked;
    size_t start = clause_start(marked, claim->clause), figures = 0;
    Slice nearest = {"", 0};
    for (size_t i = claim->mark; i > 0 && i <= marked->marks.count; i--) {
        const Mark *mark = &marked->marks.items[i - 1];
        if (mark->at < start || figures > FIGURES_BETWEEN) {
            break;
        }
        if (marked->text.bytes[mark->at] != (char)MARK_NAME) {
            figures++;
            continue;
        }
        Slice name = claims->names.items[mark->index].key;
        if (!tells_of_another(marked, mark)) {
            return name;
        }
        nearest = nearest.length ? nearest : name;
    }
    return nearest;
}

/* "She had 20,326, Dunn 18,399": the pronoun stands for somebody told before. */
static bool is_of_pronoun(const Claims *claims, const Claim *claim) {
    static const TableWord pronouns[] = {"he", "she"};
    Slice text = claims->article->text;
    Word verb = word_before(text, claims->figures->items[claim->figure].start),
         word = word_before(text, verb.start);
    return WORD_AMONG(pronouns, &word);
}

Slice figure_holder(const Claims *claims, const Claim *claim) {
    const Claim *telling = claim_with_subject(claims, claim->figure);
    if (telling && telling->subject.length) {
        return telling->subject;
    }
    Slice name = name_before(claims, claim);
    return !name.length && is_of_pronoun(claims, claim) ? SLICE("she") : name;
}

Slice figure_rival(const Claims *claims, const Claim *claim) {
    static const char *const words[] = {" of ", " over ", " behind ", " above ", " below "};
    enum { BYTES = 24 };
    const MarkedSentence *marked = &claims->passages.items[claim->passage].marked;
    if (claim->mark + 1 >= marked->marks.count) {
        return (Slice){"", 0};
    }
    const Mark *told = &marked->marks.items[claim->mark], *next = told + 1;
    bool name = marked->text.bytes[next->at] == (char)MARK_NAME && next->at - told->at <= BYTES;
    Slice between = slice_part(marked->text, told->at + 1, next->at);
    for (size_t i = 0; i < sizeof words / sizeof *words && name; i++) {
        if (slice_ends(between, slice_of(words[i]))) {
            return claims->names.items[next->index].key;
        }
    }
    return (Slice){"", 0};
}

/* "Of 87.42 metres (287 feet), 2.15 farther than his 85.27": only the first has its unit beside it;
 * what stands in brackets is the same in another unit. */
static bool leaves_unit(const Claims *claims, const Figure *result, const Figure *figure) {
    bool measured = figure->kind == FIGURE_QUANTITY || figure->kind == FIGURE_POINTS;
    bool bracketed = figure->start > 0 && claims->article->text.bytes[figure->start - 1] == '(';
    return result->kind == FIGURE_CARDINAL && !result->noun.length && measured && !bracketed &&
           figure->sentence == result->sentence && figure->start < result->start;
}

/* "112 points": so many that they were won, and are no distance themselves. */
static bool is_score(const Figure *figure) {
    enum { DIGITS = 10 };
    return figure->kind == FIGURE_POINTS && figure->place >= 0 && !figure->worded &&
           figure_has_digits(figure, DIGITS);
}

/* Has the figure itself the unit that the two have which are so far apart? */
static bool has_unit(const Claims *claims, const Gap *gap, const Figure *result,
                     const Figure *figure) {
    return gap->kind == RELATION_POINTS
               ? figure->kind == FIGURE_PERCENT || (gap->sole && is_score(figure))
               : figures_commensurable(result, figure) || leaves_unit(claims, result, figure);
}

/* "61.3 percent after 142 millimetres, double the average of 63": behind another measure a bare
 * number is of that. */
static bool measures_other(const Figure *result, const Figure *figure) {
    return result->kind == FIGURE_POINTS && figure->kind == FIGURE_QUANTITY;
}

/* Does a figure of the unit stand before this one in its sentence? */
static bool follows_unit(const Claims *claims, const Gap *gap, size_t index) {
    enum { FIGURES_BACK = 4 };
    const Figure *figures = claims->figures->items, *result = &figures[gap->result->figure];
    for (size_t i = index; i > 0 && index - i < FIGURES_BACK; i--) {
        if (figures[i - 1].sentence != figures[index].sentence ||
            measures_other(result, &figures[i - 1])) {
            return false;
        }
        if (i - 1 != gap->result->figure && has_unit(claims, gap, result, &figures[i - 1])) {
            return true;
        }
    }
    return false;
}

/* "It took 95 minutes; the new one does it in 68." */
static bool stands_by_unit(const Claims *claims, const Gap *gap, size_t index) {
    enum { FIGURES_AWAY = 4, TENFOLD = 10 };
    const Figures *figures = claims->figures;
    const Figure *figure = &figures->items[index], *result = &figures->items[gap->result->figure];
    Rational ten = rational_of(TENFOLD);
    for (size_t i = index > FIGURES_AWAY ? index - FIGURES_AWAY : 0;
         i < figures->count && i <= index + FIGURES_AWAY; i++) {
        const Figure *other = &figures->items[i];
        if (i != index && i != gap->result->figure && has_unit(claims, gap, result, other) &&
            other->sentence <= figure->sentence + 1 && figure->sentence <= other->sentence + 1 &&
            rational_compare(rational_multiply(figure->value, ten), other->value) > 0 &&
            rational_compare(rational_multiply(other->value, ten), figure->value) > 0) {
            return true;
        }
    }
    return false;
}

/* "The mean age was 33.2, as against 32.1 then, an advance of 1.1 years": told as finely as what
 * they are apart, beside it or right before it. */
static bool shares_decimals(const Figure *result, const Figure *figure) {
    return figure->place < 0 && figure->place == result->place && !figure->scaled &&
           figure->sentence <= result->sentence && result->sentence <= figure->sentence + 1;
}

/* "52.6 per cent to 47.4", "86 square kilometres, now 77": the unit is carried on; or an index, so
 * many points high. */
static bool is_carried(const Claims *claims, const Gap *gap, size_t index) {
    enum { HUNDRED = 100, HIGHEST = 200000 }; /* no index stands higher */
    const Figure *figure = &claims->figures->items[index],
                 *result = &claims->figures->items[gap->result->figure];
    FigureKind kind = result->kind;
    bool measured = kind == FIGURE_POINTS || kind == FIGURE_QUANTITY || kind == FIGURE_DURATION ||
                    kind == FIGURE_MONEY;
    bool sole_only = kind == FIGURE_DURATION || kind == FIGURE_MONEY;
    if (!measured || figure->kind != FIGURE_CARDINAL || figure->noun.length ||
        !rational_known(figure->value)) {
        return false;
    }
    if (kind != FIGURE_MONEY && shares_decimals(result, figure)) {
        return true;
    }
    bool index_level = kind == FIGURE_POINTS && !figure->scaled &&
                       rational_compare(figure->value, rational_of(HUNDRED)) > 0 &&
                       rational_compare(figure->value, rational_of(HIGHEST)) < 0;
    return index_level || ((gap->sole || !sole_only) && follows_unit(claims, gap, index)) ||
           (gap->sole && kind != FIGURE_POINTS && !figure->worded &&
            stands_by_unit(claims, gap, index));
}

/* "Growth of 3.5%, against 4.8%, a downgrade of 1.3 points": what changes is a change itself. */
static bool is_rate(const Gap *gap, const Figure *figure) {
    return gap->kind == RELATION_POINTS && figure->kind == FIGURE_PERCENT;
}

bool figure_is_told_per(const Article *article, const Figure *figure) {
    Slice before = slice_part(article->text, 0, figure->start);
    const Slice per = SLICE("per ");
    return before.length >= per.length &&
           slice_equal(slice_part(before, before.length - per.length, before.length), per);
}

bool figure_is_more(const Article *article, const Figure *figure) {
    static const TableWord more[] = {"extra", "fewer", "less", "more"};
    Word word = word_after(article->text, figure->end);
    return WORD_AMONG(more, &word);
}

static bool can_be_level(const Claims *claims, const Gap *gap, const Claim *claim) {
    const Figure *figure = &claims->figures->items[claim->figure],
                 *result = &claims->figures->items[gap->result->figure];
    return claim->measure == MEASURE_ANY &&
           (!claim->change || gap->revised || gap->of_leads || is_rate(gap, figure)) &&
           figure->hedge == HEDGE_NONE && rational_known(figure->value) &&
           claim->figure != gap->result->figure && claim->figure != gap->known &&
           (has_unit(claims, gap, result, figure) || is_carried(claims, gap, claim->figure)) &&
           !figure_is_told_per(claims->article, figure);
}

/* The clause of a claim, with those before it that no more than a dash sets apart. */
static size_t clause_of(const MarkedSentence *marked, const Claim *claim) {
    size_t clause = claim->clause;
    while (clause > 0 && marked->text.bytes[clause_start(marked, clause)] == '-') {
        clause--;
    }
    return clause;
}

/* What is expected lies between no two figures that are told. */
static bool is_forecast(const Claim *claim) {
    return slice_equal(claim->scope.when, SLICE("forecast"));
}

/* Of another time than the article's own: of last year, of an earlier count. */
static bool claim_is_past(const Claims *claims, const Claim *claim) {
    Slice when = claim->scope.when;
    return when.length && !is_forecast(claim) &&
           time_order(claims, claims->period, when) != TIMES_ASCEND;
}

/* "Her total went to 13.3m, while his slipped by two million" */
static bool is_apart(const Claims *claims, const Gap *gap, const Claim *claim) {
    if (is_forecast(claim) || is_forecast(gap->result)) {
        return true;
    }
    const MarkedSentence *marked = &claims->passages.items[claim->passage].marked;
    return claim->passage == gap->result->passage &&
           clause_of(marked, claim) != clause_of(marked, gap->result);
}

static bool is_whole(const Claims *claims, const Gap *gap, size_t figure) {
    size_t count, first = claims_of_figure(claims, figure, &count);
    for (size_t i = first; i < first + count; i++) {
        if (ruleset_measure(gap->rules, claims->list.items[i].measure)->whole) {
            return true;
        }
    }
    return false;
}

/* One that is hedged is taken as it is printed. */
static Rational slack_of(const Figure *figure) {
    Rational slack = figure_slack(figure);
    return rational_known(slack) ? slack : figure_step(figure);
}

/* "In the seven before", "over the last 12": so long or so many that something took; but a side
 * that "let in 41" was beaten so often. */
static bool is_span(Slice text, const Figure *figure) {
    static const TableWord leads[] = {"after", "in", "over", "within"},
                           articles[] = {"last", "next", "past", "the"};
    Word before = word_before(text, figure->start), lead = before;
    while (WORD_AMONG(articles, &lead)) {
        lead = word_before(text, lead.start);
    }
    return figure->kind == FIGURE_CARDINAL && !figure->noun.length && WORD_AMONG(leads, &lead) &&
           !word_is(&before, "in");
}

static bool is_idle(Slice text, const Figure *figure) {
    return level_is_distance(text, figure) || level_is_age(text, figure) || is_span(text, figure);
}

static Level level_made(const Claims *claims, const Gap *gap, const Claim *claim) {
    const Figure *figure = &claims->figures->items[claim->figure];
    Rational slack = slack_of(figure);
    return (Level){.figure = claim->figure,
                   .value = figure->value,
                   .slack = slack,
                   .coarse_value = coarse_value(figure->value),
                   .coarse_slack = coarse_value(slack),
                   .carried = is_carried(claims, gap, claim->figure),
                   .past = claim_is_past(claims, claim),
                   .beside = slice_equal(claim->scope.when, gap->result->scope.when),
                   .whole = is_whole(claims, gap, claim->figure),
                   .idle = !gap->of_leads && is_idle(claims->article->text, figure),
                   .holder = figure_holder(claims, claim),
                   .rate = claim->change,
                   .apart = is_apart(claims, gap, claim)};
}

Level level_known(const Claims *claims, const Gap *gap) {
    size_t count, first = claims_of_figure(claims, gap->known, &count);
    return level_made(claims, gap, &claims->list.items[first]);
}

/* The place of a value in the list; the list's end if it is not there. */
static size_t place_of(const Levels *levels, Rational value) {
    size_t place = 0;
    while (place < levels->count && !rational_equal(levels->items[place].value, value)) {
        place++;
    }
    return place;
}

/* Adds what a claim tells, if it can be a level of another value than those listed. */
static void add_level(const Claims *claims, const Gap *gap, const Claim *claim, Levels *levels) {
    if (levels->crowded || !can_be_level(claims, gap, claim) ||
        level_is_taken(claims, gap, claim->figure)) {
        return;
    }
    size_t place = place_of(levels, claims->figures->items[claim->figure].value);
    if (place == LEVELS_MOST) {
        levels->crowded = true;
    } else if (place == levels->count) {
        levels->items[levels->count++] = level_made(claims, gap, claim);
    }
}

static void put_in_reading_order(Levels *levels) {
    for (size_t i = 1; i < levels->count; i++) {
        Level level = levels->items[i];
        size_t at = i;
        for (; at > 0 && levels->items[at - 1].figure > level.figure; at--) {
            levels->items[at] = levels->items[at - 1];
        }
        levels->items[at] = level;
    }
}

/* A second mention of a value is no second choice; the nearer one counts. */
void levels_between(const Claims *claims, const Gap *gap, size_t first, size_t last,
                    Levels *levels) {
    const Claim *list = claims->list.items;
    size_t behind = first;
    levels->count = 0;
    levels->crowded = false;
    while (behind < last && list[behind].figure < gap->result->figure) {
        behind++;
    }
    for (size_t i = behind; i > first; i--) {
        add_level(claims, gap, &list[i - 1], levels);
    }
    for (size_t i = behind; i < last; i++) {
        add_level(claims, gap, &list[i], levels);
    }
    put_in_reading_order(levels);
}
