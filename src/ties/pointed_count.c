#include "ties/pointed_count.h"

#include "relations/claim_fit.h"
#include "relations/numeral_shape.h"
#include "relations/term.h"
#include "rules/engine_words.h"

/* ---- the numeral */

bool point_may_be_comma(const Figure *figure, Slice text) {
    enum { PLACES = 3 };
    if (figure->kind != FIGURE_CARDINAL || figure->place != -PLACES || figure->scaled) {
        return false;
    }
    NumeralShape shape = numeral_shape(figure, text);
    return shape.runs == 2 && shape.length[0] <= PLACES && shape.length[1] == PLACES &&
           text.bytes[shape.start[0]] != '0';
}

/* "The 12.500 rooms and 3.400 beds": does the article write all its thousands so, and none with a
 * comma? */
static bool is_custom(const Claims *claims) {
    size_t pointed = 0;
    for (size_t i = 0; i < claims->figures->count; i++) {
        const Figure *figure = &claims->figures->items[i];
        NumeralShape shape = numeral_shape(figure, claims->article->text);
        if (!figure->broken && shape.runs > 1 && shape.mark[0] == ',') {
            return false;
        }
        pointed += shape.runs == 2 && shape.length[1] == 3;
    }
    return pointed > 1;
}

/* ---- the words around it */

/* The words around a figure, as its sentence has them marked. */
typedef struct Around {
    const MarkedSentence *marked; /* NULL: the figure is no operand */
    size_t at;                    /* the figure's mark */
} Around;

static Around around_of(const Claims *claims, size_t figure) {
    const Claim *claim = claim_of_figure(claims, figure);
    const MarkedSentence *marked = claim ? &claims->passages.items[claim->passage].marked : NULL;
    return marked && claim->mark < marked->marks.count
               ? (Around){marked, marked->marks.items[claim->mark].at}
               : (Around){NULL, 0};
}

bool figure_is_averaged(const RuleSet *rules, const Claims *claims, size_t figure) {
    enum { REACH = 120 }; /* bytes to either side */
    Around around = around_of(claims, figure);
    if (!around.marked) {
        return false;
    }
    size_t first = around.at > REACH ? around.at - REACH : 0;
    return ruleset_words_start(rules, ENGINE_AVERAGED, around.marked, first, around.at + REACH);
}

/* At most one word, and nothing else but blanks. */
static bool is_short_gap(Slice gap) {
    enum { LONGEST = 24 };
    size_t blanks = 0;
    for (size_t i = 0; i < gap.length && i < LONGEST; i++) {
        bool letter = (gap.bytes[i] >= 'a' && gap.bytes[i] <= 'z') || gap.bytes[i] == '-';
        blanks += gap.bytes[i] == ' ';
        if (!letter && gap.bytes[i] != ' ') {
            return false;
        }
    }
    return blanks <= 2 && gap.length <= LONGEST;
}

/* "136.069 units", "12.450 new homes" */
static bool is_of_wholes(const RuleSet *rules, const Claims *claims, size_t figure) {
    Around around = around_of(claims, figure);
    if (!around.marked) {
        return false;
    }
    const ClassHits *hits = &around.marked->hits;
    int wholes = ruleset_engine_words(rules, ENGINE_COUNTED_WHOLE);
    for (size_t i = class_hit_from(hits, around.at); i < hits->count; i++) {
        Slice gap = slice_part(around.marked->text, around.at + 1, hits->items[i].start);
        if (!is_short_gap(gap)) {
            return false;
        }
        if (hits->items[i].class_id == wholes) {
            return true;
        }
    }
    return false;
}

/* A flat may be home to 2.412 people, and a dose have 1.125 units: below ten only what ends in
 * zeros is none of an average, which would be told as 4.5. */
static bool may_be_average(const Figure *figure, Slice text) {
    enum { TEN = 10 };
    bool round =
        slice_ends(slice_part(text, figure->numeral_start, figure->numeral_end), SLICE("00"));
    return !round && rational_compare(figure->value, rational_of(TEN)) < 0;
}

/* ---- relations */

static void add_count(Arena *arena, size_t rule, size_t index, bool explained,
                      Relations *relations) {
    Relation relation = {.rule = rule,
                         .kind = RELATION_SCALE,
                         .strength = STRENGTH_STATED,
                         .status = explained ? RELATION_HOLDS : RELATION_BROKEN};
    Reading *reading = list_push(arena, &relation.readings);
    *list_push(arena, &reading->operands) = (Operand){index, 0};
    *list_push(arena, relations) = relation;
}

void pointed_counts_tie(Arena *arena, const RuleSet *rules, size_t rule, const Claims *claims,
                        Relations *relations) {
    Slice text = claims->article->text;
    bool asked = false, custom = false;
    for (size_t i = 0; i < claims->figures->count; i++) {
        const Figure *figure = &claims->figures->items[i];
        if (!point_may_be_comma(figure, text) || !figure->noun.length ||
            !is_of_wholes(rules, claims, i)) {
            continue;
        }
        if (!asked) {
            custom = is_custom(claims);
            asked = true;
        }
        bool explained =
            custom || may_be_average(figure, text) || figure_is_averaged(rules, claims, i);
        add_count(arena, rule, i, explained, relations);
    }
}
