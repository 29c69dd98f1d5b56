#include "operands/completion.h"

#include "figures/word_walk.h"
#include "operands/common_whole.h"
#include "operands/concluding.h"
#include "operands/exchange.h"
#include "operands/growth.h"
#include "operands/growth_distance.h"
#include "operands/multiple_sole.h"
#include "operands/pair.h"
#include "operands/points_called.h"
#include "operands/proportion.h"
#include "operands/quotient.h"
#include "operands/rate_pair.h"
#include "operands/share_row.h"
#include "operands/share_sense.h"
#include "operands/unit_source.h"
#include "relations/reading.h"

/* "The gap has thus narrowed by 14,624": does it tell how far a lead itself went? */
static bool is_of_leads(const Claims *claims, const Claim *result) {
    static const TableWord leads[] = {"advantage", "cushion", "deficit",  "difference",
                                      "gap",       "lead",    "majority", "margin",
                                      "shortfall", "spread",  "surplus"};
    enum { WORDS = 6 };
    WordWalk back = {.text = claims->article->text,
                     .at = claims->figures->items[result->figure].start,
                     .left = WORDS};
    Word by = word_before(back.text, back.at);
    return word_is(&by, "by") && WALK_BACK_TO(leads, &back);
}

/* The gap that the known operands leave. */
static Gap gap_of(const Search *search, const Operands *known) {
    bool half = known->count == 2;
    return (Gap){.rules = search->rules,
                 .kind = search->rule->relation,
                 .direction = search->direction,
                 .result = search->anchor,
                 .of_leads = search->direction != DIRECTION_NONE &&
                             is_of_leads(search->claims, search->anchor),
                 .known = half ? known->items[1].figure : NO_MARK,
                 .known_role = half ? known->items[1].role : 0,
                 .holder = figure_holder(search->claims, search->anchor),
                 .rival = figure_rival(search->claims, search->anchor)};
}

/* The levels of a difference at once: one reading for each pair around the anchor. */
static void complete_pairs(const Search *search, const Operands *known, Readings *readings) {
    Gap gap = gap_of(search, known);
    Operands result = {0};
    Pairs pairs = {0};
    *list_push(search->arena, &result) = known->items[0];
    pairs_around(search->arena, search->claims, &gap, &pairs);
    for (size_t i = 0; i < pairs.count; i++) {
        Operands operands = operands_with(search->arena, &result, pairs.items[i].first, 1);
        operands = operands_with(search->arena, &operands, pairs.items[i].second, 2);
        reading_add(search->arena, operands, 2, pairs.items[i].tight, readings);
        readings->items[readings->count - 1].loose = pairs.items[i].loose;
        readings->items[readings->count - 1].worded = pairs.items[i].concluded;
        readings->items[readings->count - 1].vague = pairs.items[i].vague;
    }
}

/* "A turnout of 70 per cent": does the wording say that it is a share of what stands before it? */
static bool is_said(const Search *search, const Operands *known) {
    const Given *share = given_role(search->rule, 0);
    size_t count, first = claims_of_figure(search->claims, known->items[0].figure, &count);
    bool said = false;
    for (size_t i = 0; i < count && share; i++) {
        size_t measure = search->claims->list.items[first + i].measure;
        said = said || (measure != MEASURE_ANY && measure == share->measures.items[0]);
    }
    return said;
}

/* "Of the total, 4,980, or 42 per cent": is it told of another than the two that it fits? */
static bool is_told_of_another(const Search *search, const Proportion *fitting) {
    size_t beside = share_stands_beside(search->rules, search->claims, search->anchor);
    return beside != NO_MARK && beside != fitting->part && beside != fitting->whole;
}

/* "They filled 89.1 per cent of the ground, which holds 31,850": does its own sentence tell what it
 * is of, and do the two that it fits stand elsewhere? */
static bool is_told_here(const Search *search, const Proportion *fitting) {
    const Figure *figures = search->claims->figures->items;
    size_t sentence = figures[search->anchor->figure].sentence;
    Proportion told;
    return figures[fitting->part].sentence != sentence &&
           figures[fitting->whole].sentence != sentence &&
           proportion_sole(search->rules, search->claims, search->anchor, &told) && !told.vague;
}

/* Part and whole of a share at once: those that its row tells; else what fits it, if anything does;
 * else the two that its wording points at; else the part beside it and what the others are of. */
static void complete_proportion(const Search *search, const Operands *known, Readings *readings) {
    Proportion proportion;
    bool row = share_row_find(search->claims, search->anchor, &proportion);
    bool fits = !row && proportion_find(search->claims, search->anchor, &proportion) &&
                !is_told_of_another(search, &proportion) && !is_told_here(search, &proportion);
    bool told = row || (!fits && is_said(search, known) &&
                        rate_pair_find(search->claims, search->anchor, &proportion));
    bool sole = !fits && !told &&
                proportion_sole(search->rules, search->claims, search->anchor, &proportion);
    bool common = !fits && !told && !sole &&
                  common_whole_find(search->rules, search->claims, search->anchor, &proportion);
    if (fits || told || sole || common) {
        Operands operands = operands_with(search->arena, known, proportion.part, 1);
        operands = operands_with(search->arena, &operands, proportion.whole, 2);
        reading_add(search->arena, operands, 2, !fits, readings);
        readings->items[readings->count - 1].vague = sole && proportion.vague;
    }
}

enum { FROM = 1, TO }; /* the roles of a change */

static void add_growth(const Search *search, const Operands *known, Growth growth, bool tight,
                       Readings *readings) {
    Operands result = {0};
    *list_push(search->arena, &result) = known->items[0];
    Operands operands = operands_with(search->arena, &result, growth.from, FROM);
    operands = operands_with(search->arena, &operands, growth.to, TO);
    reading_add(search->arena, operands, 2, tight, readings);
}

/* The old and the new amount of a change at once. */
static void complete_growth(const Search *search, const Operands *known, Readings *readings) {
    bool half = known->count == 2;
    size_t start;
    const Operand *last = &known->items[known->count - 1];
    KnownLevel level = {last->figure, last->role == FROM};
    GrowthWording wording = {
        .known = half ? &level : NULL,
        .direction = search->direction,
        .takes_up = search->rule->within <= WITHIN_PARAGRAPH,
        .concluded = conclusion_start(search->rules, search->claims, search->anchor, &start)};
    Growth growth;
    bool any = growth_find(search->claims, search->anchor, &wording, &growth);
    Distance distance;
    if (!half && !(any && growth.fits) &&
        growth_distance_find(search->claims, search->anchor, &distance)) {
        bool falls = search->direction == DIRECTION_DOWN;
        growth = (Growth){.from = falls ? distance.more : distance.less,
                          .to = falls ? distance.less : distance.more};
        add_growth(search, known, growth, true, readings);
    } else if (any) {
        add_growth(search, known, growth, growth.alone, readings);
    } else if (!half && points_called_find(search->arena, search->rules, search->claims,
                                           search->anchor, search->direction, &growth)) {
        add_growth(search, known, growth, true, readings);
    }
}

/* What a quotient is made of, with or without what it is told for. */
static void complete_quotient(const Search *search, const Operands *known, Readings *readings) {
    const Figures *figures = search->claims->figures;
    const Figure *per = known->count > 1 ? &figures->items[known->items[1].figure] : NULL;
    Quotient quotient;
    if (quotient_find(search->claims, search->anchor, per, &quotient) ||
        multiple_sole(search->rules, search->claims, search->anchor, &quotient)) {
        Operands operands = operands_with(search->arena, known, quotient.part, 1);
        operands = operands_with(search->arena, &operands, quotient.base, 2);
        reading_add(search->arena, operands, 2, quotient.alone, readings);
        readings->items[readings->count - 1].worded = quotient.worded;
    }
}

enum { CONVERTED, STATED, RATE }; /* the roles of a conversion */

/* The rate of an exchange: the other pair that implies it, in the same order. */
static void complete_rate(const Search *search, const Operands *known, Readings *readings) {
    const Given *rate = given_role(search->rule, RATE);
    Exchange exchange;
    if (rate && exchange_find(search->claims, rate->measures.items[0], known, &exchange)) {
        Operands operands = operands_with(search->arena, known, exchange.converted, RATE);
        operands = operands_with(search->arena, &operands, exchange.stated, RATE);
        reading_add(search->arena, operands, RATE, exchange.sure, readings);
    }
}

/* The amount that was converted at a rate that is told. */
static void complete_source(const Search *search, const Operands *known, Readings *readings) {
    ExchangeSource source;
    if (exchange_source(search->claims, search->anchor, known->items[1].figure, &source)) {
        Operands operands = operands_with(search->arena, known, source.stated, STATED);
        reading_add(search->arena, operands, STATED, source.alone, readings);
    }
}

/* The quantity that is told again in another unit. */
static void complete_unit(const Search *search, const Operands *known, Readings *readings) {
    size_t stated = unit_source_find(search->claims, search->anchor);
    if (stated != NO_MARK) {
        Operands operands = operands_with(search->arena, known, stated, STATED);
        reading_add(search->arena, operands, STATED, true, readings);
    }
}

static void complete_exchange(const Search *search, const Operands *known, Readings *readings) {
    if (known->count == 1) {
        complete_unit(search, known, readings);
        return;
    }
    if (known->count == 2 && known->items[0].role == CONVERTED) {
        known->items[1].role == RATE ? complete_source(search, known, readings)
                                     : complete_rate(search, known, readings);
    }
}

static bool takes_rate(const Rule *rule) {
    return rule->relation == RELATION_CONVERSION && rule->given.count;
}

/* Relations of which all but the result may be sought at once. */
typedef void Completion(const Search *search, const Operands *known, Readings *readings);

static Completion *const completions[RELATION_KINDS] = {
    [RELATION_DIFFERENCE] = complete_pairs, [RELATION_POINTS] = complete_pairs,
    [RELATION_SHARE] = complete_proportion, [RELATION_CHANGE] = complete_growth,
    [RELATION_RATIO] = complete_quotient,
};

/* Is the result known, and nothing else but what may be missing? */
static bool is_result(RelationKind kind, const Operands *known) {
    const RelationVocabulary *vocabulary = relation_vocabulary(kind);
    bool spare =
        known->count == 2 && vocabulary->spare && role_is_last(vocabulary, known->items[1].role);
    bool half = known->count == 2 &&
                (completions[kind] == complete_pairs || completions[kind] == complete_growth);
    return known->items[0].role == 0 && (known->count == 1 || spare || half);
}

/* Is all but the result sought among all figures around it? */
static bool takes_any(const Rule *rule, const Operands *known) {
    const Given *first = given_role(rule, 1);
    return completions[rule->relation] && is_result(rule->relation, known) && first &&
           first->measures.items[0] == MEASURE_ANY;
}

bool completion_at_once(const Search *search, const Operands *known, Readings *readings) {
    if (takes_any(search->rule, known)) {
        completions[search->rule->relation](search, known, readings);
        return true;
    }
    bool told = known->count == 3; /* all there is of it */
    if (takes_rate(search->rule) && !told) {
        complete_exchange(search, known, readings);
        return true;
    }
    return false;
}
