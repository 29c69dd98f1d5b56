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

static const Mark *mark_of(const Claims *claims, const Claim *claim) {
    const MarkedSentence *marked = &claims->passages.items[claim->passage].marked;
    return claim->mark < marked->marks.count ? &marked->marks.items[claim->mark] : NULL;
}

bool figure_is_averaged(const RuleSet *rules, const Claims *claims, size_t figure) {
    enum { AROUND = 120 }; /* bytes */
    const Claim *claim = claim_of_figure(claims, figure);
    const Mark *mark = claim ? mark_of(claims, claim) : NULL;
    if (!mark) {
        return false;
    }
    const ClassHits *hits = &claims->passages.items[claim->passage].marked.hits;
    int averaged = ruleset_engine_words(rules, ENGINE_AVERAGED);
    for (size_t i = 0; i < hits->count; i++) {
        const ClassHit *hit = &hits->items[i];
        if (hit->class_id == averaged && hit->start < mark->at + AROUND &&
            mark->at < hit->end + AROUND) {
            return true;
        }
    }
    return false;
}

/* At most one word, and nothing else but blanks. */
static bool is_short_gap(Slice gap) {
    size_t blanks = 0;
    for (size_t i = 0; i < gap.length; i++) {
        bool letter = (gap.bytes[i] >= 'a' && gap.bytes[i] <= 'z') || gap.bytes[i] == '-';
        blanks += gap.bytes[i] == ' ';
        if (!letter && gap.bytes[i] != ' ') {
            return false;
        }
    }
    return blanks <= 2;
}

/* "136.069 units", "12.450 new homes" */
static bool is_of_wholes(const RuleSet *rules, const Claims *claims, size_t figure) {
    const Claim *claim = claim_of_figure(claims, figure);
    const Mark *mark = claim ? mark_of(claims, claim) : NULL;
    if (!mark) {
        return false;
    }
    const MarkedSentence *marked = &claims->passages.items[claim->passage].marked;
    int wholes = ruleset_engine_words(rules, ENGINE_COUNTED_WHOLE);
    for (size_t i = 0; i < marked->hits.count; i++) {
        const ClassHit *hit = &marked->hits.items[i];
        if (hit->class_id == wholes && hit->start > mark->at &&
            is_short_gap(slice_part(marked->text, mark->at + 1, hit->start))) {
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

static bool is_explained(const RuleSet *rules, const Claims *claims, size_t index) {
    return may_be_average(&claims->figures->items[index], claims->article->text) ||
           figure_is_averaged(rules, claims, index) || is_custom(claims);
}

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
    for (size_t i = 0; i < claims->figures->count; i++) {
        const Figure *figure = &claims->figures->items[i];
        if (point_may_be_comma(figure, claims->article->text) && figure->noun.length &&
            is_of_wholes(rules, claims, i)) {
            add_count(arena, rule, i, is_explained(rules, claims, i), relations);
        }
    }
}
