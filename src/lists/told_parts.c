#include "lists/told_parts.h"

#include "lists/part_list.h"
#include "lists/sum_sense.h"
#include "relations/named_noun.h"
#include "relations/reading.h"
#include "relations/term.h"
#include "rules/engine_words.h"

typedef struct PartReader {
    Arena *arena;
    PartSearch search;
    /* Classes of words: of what nobody is counted twice; of what is taken away; of levels. */
    int once, set_off, typical;
    Rosters *sums;
} PartReader;

static Rational sum_of(const PartReader *reader, const PartList *told) {
    Rational sum = rational_of(0);
    for (size_t i = 0; i < told->count; i++) {
        sum = rational_add(sum, part_list_figure(&reader->search, told->parts[i])->value);
    }
    return sum;
}

/* "31 cars, 18 in Kent and 13 in Ely" of "27 owners": do the parts make another figure that stands
 * near, or some of them one of themselves? */
static bool make_another(const PartReader *reader, const PartList *told, Rational sum) {
    const Figures *figures = reader->search.claims->figures;
    const Figure *total = part_list_figure(&reader->search, told->total);
    bool other = false;
    for (size_t i = 0; told->count > 2 && i < told->count; i++) {
        Rational part = part_list_figure(&reader->search, told->parts[i])->value;
        other = other || rational_equal(rational_subtract(sum, part), part);
    }
    size_t first = (size_t)(total - figures->items);
    while (first > 0 && figures->items[first - 1].sentence + 1 >= total->sentence) {
        first--;
    }
    for (size_t i = first; i < figures->count && figures->items[i].sentence <= total->sentence + 1;
         i++) {
        other = other || rational_equal(figures->items[i].value, sum);
    }
    return other;
}

/* Pupils may be in the choir and in the band, but nobody is arrested twice. */
static bool are_people_of_several(const PartReader *reader, const PartList *told) {
    const PartSearch *search = &reader->search;
    return part_head_is_of_several(&told->head) &&
           noun_may_be_person(part_list_figure(search, told->total)->noun) &&
           !part_list_says(search, reader->once, 0, search->marked->marks.items[told->parts[0]].at);
}

/* "214 fires, 198 in 2023 and 187 in 2022" */
static bool are_of_other_years(const PartReader *reader, const PartList *told, Rational sum) {
    Rational twice = rational_add(sum, sum),
             thrice = rational_multiply(part_list_figure(&reader->search, told->total)->value,
                                        rational_of(3));
    return part_head_is_dated(&told->head) && rational_compare(twice, thrice) > 0;
}

/* "54 entries, 31 from women and 29 from beginners"; but money comes from one. */
static bool are_kinds(const PartReader *reader, const PartList *told) {
    return part_list_figure(&reader->search, told->total)->kind == FIGURE_CARDINAL &&
           part_head_is_kind(&told->head);
}

static bool may_be_others(const PartReader *reader, const PartList *told, Rational sum) {
    return !told->contrary && !told->whole &&
           (are_people_of_several(reader, told) || are_of_other_years(reader, told, sum) ||
            are_kinds(reader, told));
}

/* Does the wording add up what may as well be told for several: a price, a wait, a width? */
static bool adds_up(const PartList *told, const Figure *total) {
    switch (total->kind) {
    case FIGURE_CARDINAL:
        return true;
    case FIGURE_DURATION:
        return told->further;
    default:
        return told->referred || told->contrary ||
               (total->kind == FIGURE_MONEY && total->scaled && part_head_is_way(&told->head));
    }
}

/* "£240, £185 in Kent and £155 in Ely"; "27 in an average class, 31 in towns and 19 in villages" */
static bool may_be_levels(const PartReader *reader, const PartList *told) {
    const PartSearch *search = &reader->search;
    return !adds_up(told, part_list_figure(search, told->total)) ||
           part_list_says(search, reader->typical, 0, search->marked->text.length);
}

/* "16 from food and 14 from fuel, less 3 from rents" */
static bool is_set_off(const PartReader *reader, const PartList *told) {
    const MarkedSentence *marked = reader->search.marked;
    return part_list_says(&reader->search, reader->set_off, marked->marks.items[told->parts[0]].at,
                          marked->text.length);
}

static bool is_of_other_time(const PartReader *reader, size_t mark) {
    const Claim *claim =
        claim_of_figure(reader->search.claims, reader->search.marked->marks.items[mark].index);
    return !claim || time_is_other(claim->scope.when);
}

static Operands operands_of(const PartReader *reader, const PartList *told) {
    Operands operands = {0};
    *list_push(reader->arena, &operands) =
        (Operand){reader->search.marked->marks.items[told->total].index, 0};
    for (size_t i = 0; i < told->count; i++) {
        *list_push(reader->arena, &operands) =
            (Operand){reader->search.marked->marks.items[told->parts[i]].index, 1};
    }
    return operands;
}

static bool are_same(const Operands *a, const Operands *b) {
    bool same = a->count == b->count;
    for (size_t i = 0; same && i < a->count; i++) {
        same = a->items[i].figure == b->items[i].figure;
    }
    return same;
}

/* The reading of these operands among the sums; NULL if there is none. */
static Reading *known_reading(const Rosters *sums, const Operands *operands) {
    for (size_t i = 0; i < sums->count; i++) {
        for (size_t k = 0; k < sums->items[i].count; k++) {
            Reading *reading = &sums->items[i].items[k];
            if (are_same(&reading->operands, operands)) {
                return reading;
            }
        }
    }
    return NULL;
}

static void add_sum(const PartReader *reader, const Operands *operands) {
    Reading *known = known_reading(reader->sums, operands);
    if (known) {
        known->worded = true;
        return;
    }
    Readings told = {0};
    reading_add(reader->arena, *operands, 1, true, &told);
    told.items[0].worded = true;
    *list_push(reader->arena, reader->sums) = told;
}

/* "214 lorries, 330 with lifts and 82 with winches" */
static bool has_greater_part(const PartReader *reader, const PartList *told) {
    bool greater = false;
    for (size_t i = 0; i < told->count; i++) {
        greater =
            greater || rational_compare(part_list_figure(&reader->search, told->parts[i])->value,
                                        part_list_figure(&reader->search, told->total)->value) > 0;
    }
    return greater;
}

/* Could they tell a part of the total only, or be told of others? */
static bool is_open(const PartReader *reader, const PartList *told, Rational sum) {
    Rational total = part_list_figure(&reader->search, told->total)->value;
    if (told->mixed) {
        return told->head.timed || !told->referred || !has_greater_part(reader, told);
    }
    return rational_compare(sum, total) > 0
               ? may_be_others(reader, told, sum) || part_list_has_total(&reader->search, told)
               : !(told->ended && (told->whole || told->exhaustive));
}

/* Should they make the total? */
static bool should_hold(const PartReader *reader, const PartList *told, const Operands *operands) {
    Rational sum = sum_of(reader, told);
    return rational_known(sum) && !may_be_levels(reader, told) && !is_open(reader, told, sum) &&
           !is_set_off(reader, told) && !is_of_other_time(reader, told->total) &&
           !make_another(reader, told, sum) && !sum_is_misread(reader->search.claims, operands);
}

static void weigh(const PartReader *reader, const PartList *told) {
    const Figures *figures = reader->search.claims->figures;
    Operands operands = operands_of(reader, told);
    RelationStatus status = operands_judge(RELATION_SUM, DIRECTION_NONE, figures, &operands);
    bool sure = !told->mixed && part_list_figure(&reader->search, told->total)->hedge == HEDGE_NONE;
    if ((status == RELATION_HOLDS && sure) ||
        (status == RELATION_BROKEN && should_hold(reader, told, &operands))) {
        add_sum(reader, &operands);
    }
}

static void read_sentence(const PartReader *reader) {
    for (size_t i = 1; i + 1 < reader->search.marked->marks.count; i++) {
        PartList told;
        if (part_list_find(&reader->search, i, &told)) {
            weigh(reader, &told);
            i = told.parts[told.count - 1];
        }
    }
}

void told_parts_read(Arena *arena, const RuleSet *rules, const Claims *claims, Rosters *sums) {
    PartReader reader = {.arena = arena,
                         .search = {.claims = claims,
                                    .joint = ruleset_engine_words(rules, ENGINE_JOINT),
                                    .opening = ruleset_engine_words(rules, ENGINE_OPENING)},
                         .once = ruleset_engine_words(rules, ENGINE_ONCE),
                         .set_off = ruleset_engine_words(rules, ENGINE_SET_OFF),
                         .typical = ruleset_engine_words(rules, ENGINE_TYPICAL),
                         .sums = sums};
    for (size_t i = 0; i < claims->passages.count; i++) {
        reader.search.marked = &claims->passages.items[i].marked;
        if (reader.search.marked->marks.count > 2) {
            read_sentence(&reader);
        }
    }
}

static bool is_quality(const Claims *claims, size_t figure) {
    const Claim *claim = claim_of_figure(claims, figure);
    if (!claim || claims->passages.items[claim->passage].marked.marks.count <= claim->mark) {
        return false;
    }
    PartHead head = part_head(&claims->passages.items[claim->passage].marked, claim->mark);
    return part_head_is_quality(&head);
}

bool parts_may_overlap(const Claims *claims, const Operands *list) {
    size_t qualities = 0;
    for (size_t i = 1; i < list->count; i++) {
        qualities += is_quality(claims, list->items[i].figure);
    }
    return claims->figures->items[list->items[0].figure].kind == FIGURE_CARDINAL && qualities > 1;
}
