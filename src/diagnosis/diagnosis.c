#include "diagnosis/diagnosis.h"

#include "diagnosis/accident.h"
#include "diagnosis/chance.h"
#include "diagnosis/citation.h"
#include "diagnosis/conviction.h"
#include "relations/term.h"
#include <stdlib.h>

/* A broken relation while it is diagnosed. */
typedef struct Case {
    size_t relation; /* index */
    Repairs repairs;
    Rational chance;
    bool convicted, told; /* told: in a verdict */
} Case;

typedef LIST_OF(Case) Cases;

typedef struct Diagnosis {
    Arena *arena;
    const RuleSet *rules;
    const Article *article;
    const Figures *figures;
    Relations *relations;
    Citations citations; /* made once the broken relations have their readings */
    Cases cases;
    size_t *case_of; /* for each relation the index of its case; NO_CASE if it is not broken */
    Verdicts *verdicts;
} Diagnosis;

#define NO_CASE ((size_t)-1)

static const Relation *relation_at(const Diagnosis *diagnosis, size_t index) {
    return &diagnosis->relations->items[index];
}

/* Only a wrong scale word brings a list far from its total near to it. */
static bool could_be_sum(const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    bool scaled = relation->kind != RELATION_SUM || sum_is_near(figures, relation);
    for (size_t i = 0; i < operands->count && !scaled; i++) {
        scaled = figures->items[operands->items[i].figure].scaled;
    }
    return scaled;
}

/* Of several broken readings the one with a repair is the likeliest. */
static void choose_reading(const Diagnosis *diagnosis, Relation *relation, Repairs *repairs) {
    size_t likeliest = relation->reading;
    repairs_find(diagnosis->arena, diagnosis->article, diagnosis->figures, relation, repairs);
    if (relation->strength == STRENGTH_STATED) {
        return;
    }
    for (size_t i = 0; repairs->count == 0 && i < relation->readings.count; i++) {
        relation->reading = i;
        bool tied = relation->supported ? relation->readings.items[i].tight
                                        : could_be_sum(diagnosis->figures, relation);
        if (tied && i != likeliest) {
            repairs_find(diagnosis->arena, diagnosis->article, diagnosis->figures, relation,
                         repairs);
        }
    }
    relation->reading = repairs->count ? relation->reading : likeliest;
}

static void open_case(Diagnosis *diagnosis, size_t index) {
    Case broken = {.relation = index, .chance = rational_of(0)};
    Relation *relation = &diagnosis->relations->items[index];
    if (relation_is_hopeless(diagnosis->rules, diagnosis->figures, relation)) {
        *list_push(diagnosis->arena, &diagnosis->cases) = broken;
        return;
    }
    choose_reading(diagnosis, relation, &broken.repairs);
    if (relation->strength != STRENGTH_STATED && broken.repairs.count) {
        broken.chance = chance_of_slip(diagnosis->article, diagnosis->figures, relation);
    }
    broken.convicted = relation_is_convicted(diagnosis->rules, diagnosis->figures, relation,
                                             &broken.repairs, broken.chance);
    *list_push(diagnosis->arena, &diagnosis->cases) = broken;
}

static const RelationIndexes *touched(const Diagnosis *diagnosis, const Repair *repair) {
    return &diagnosis->citations.of_figure[repair->figure];
}

/* Does a broken relation hold with the repair, in the reading told or in another? */
static bool mends_reading(const Diagnosis *diagnosis, const Repair *repair,
                          const Relation *relation) {
    Relation read = *relation;
    for (size_t i = 0; i < relation->readings.count; i++) {
        read.reading = i;
        if (repair_mends(repair, diagnosis->figures, &read)) {
            return true;
        }
    }
    return false;
}

/* The broken relation at this index as a case that is not told yet, if the repair mends it. */
static Case *mended_case(const Diagnosis *diagnosis, const Repair *repair, size_t relation) {
    size_t index = diagnosis->case_of[relation];
    if (index == NO_CASE || diagnosis->cases.items[index].told ||
        !mends_reading(diagnosis, repair, relation_at(diagnosis, relation))) {
        return NULL;
    }
    return &diagnosis->cases.items[index];
}

/* What holds by accident has no say, but on a scale word. */
static bool has_say(const Diagnosis *diagnosis, const Relation *relation, const Repair *repair) {
    return relation->status == RELATION_HOLDS &&
           (repair->kind == SLIP_SCALE ||
            !relation_holds_by_accident(diagnosis->figures, relation, repair->figure));
}

/* A repair that breaks what holds is none. */
static bool is_vetoed(const Diagnosis *diagnosis, const Repair *repair) {
    const RelationIndexes *relations = touched(diagnosis, repair);
    for (size_t i = 0; i < relations->count; i++) {
        const Relation *relation = relation_at(diagnosis, relations->items[i]);
        if (has_say(diagnosis, relation, repair) &&
            !repair_mends(repair, diagnosis->figures, relation)) {
            return true;
        }
    }
    return false;
}

/* A malformed numeral leaves relations unchecked, which one of its readings may settle. */
static bool is_settled(const Diagnosis *diagnosis, const Repair *repair, size_t relation) {
    return diagnosis->figures->items[repair->figure].broken &&
           relation_at(diagnosis, relation)->status == RELATION_UNCHECKED &&
           repair_mends(repair, diagnosis->figures, relation_at(diagnosis, relation));
}

static size_t count_mended(const Diagnosis *diagnosis, const Repair *repair) {
    const RelationIndexes *relations = touched(diagnosis, repair);
    size_t count = 0;
    for (size_t i = 0; i < relations->count; i++) {
        count += mended_case(diagnosis, repair, relations->items[i]) ||
                 is_settled(diagnosis, repair, relations->items[i]);
    }
    return count;
}

static void weigh_repairs(Diagnosis *diagnosis, Case *broken) {
    size_t kept = 0;
    for (size_t i = 0; i < broken->repairs.count; i++) {
        Repair repair = broken->repairs.items[i];
        if (!is_vetoed(diagnosis, &repair)) {
            repair.mends = count_mended(diagnosis, &repair);
            broken->repairs.items[kept++] = repair;
        }
    }
    broken->repairs.count = kept;
}

/* A distance whose levels were only sought is none if what holds speaks against every slip that
 * would explain it. */
static void hear_what_holds(Diagnosis *diagnosis, Case *broken) {
    const Relation *relation = relation_at(diagnosis, broken->relation);
    bool distance = relation->kind == RELATION_DIFFERENCE || relation->kind == RELATION_POINTS;
    bool explained = broken->repairs.count > 0;
    weigh_repairs(diagnosis, broken);
    if (distance && relation->strength != STRENGTH_STATED && explained &&
        broken->repairs.count == 0) {
        broken->convicted = false;
    }
}

/* Has it a say on what a figure should be? Nearly any value is within a bound. */
static bool is_admissible(const Diagnosis *diagnosis, const Case *broken) {
    const Relation *relation = relation_at(diagnosis, broken->relation);
    return relation->kind != RELATION_BOUND && relation->kind != RELATION_ORDER &&
           relation_is_admissible(diagnosis->figures, relation, &broken->repairs);
}

/* Are they two pieces of evidence? Each has a figure that the other has not. */
static bool are_two(const Relation *a, const Relation *b) {
    size_t shared = relations_share(a, b);
    return shared < relation_operands(a)->count && shared < relation_operands(b)->count;
}

/* "11" for "311": with a digit more a small number becomes what anything asks for. */
static bool may_agree(const Diagnosis *diagnosis, const Repair *repair) {
    enum { HUNDRED = 100 };
    return repair->kind != SLIP_LOST ||
           figure_has_digits(&diagnosis->figures->items[repair->figure], HUNDRED);
}

/* Two relations that are no copies of one another and that one repair mends convict each other. */
static void convict_by_agreement(Diagnosis *diagnosis, Case *broken) {
    for (size_t i = 0; is_admissible(diagnosis, broken) && i < broken->repairs.count; i++) {
        const Repair *repair = &broken->repairs.items[i];
        if (!may_agree(diagnosis, repair)) {
            continue;
        }
        const RelationIndexes *relations = touched(diagnosis, repair);
        for (size_t k = 0; k < relations->count && repair->mends > 1; k++) {
            Case *other = mended_case(diagnosis, repair, relations->items[k]);
            if (other && other != broken && is_admissible(diagnosis, other) &&
                repair_mends(repair, diagnosis->figures, relation_at(diagnosis, other->relation)) &&
                are_two(relation_at(diagnosis, broken->relation),
                        relation_at(diagnosis, other->relation))) {
                broken->convicted = other->convicted = true;
            }
        }
    }
}

/* What the first repair mends too is told with it. */
static void take_mended(Diagnosis *diagnosis, Verdict *verdict) {
    const Repair *repair = &verdict->repairs.items[0];
    const RelationIndexes *relations = touched(diagnosis, repair);
    for (size_t i = 0; i < relations->count; i++) {
        Case *other = mended_case(diagnosis, repair, relations->items[i]);
        if (other) {
            other->told = true;
            *list_push(diagnosis->arena, &verdict->mended) = other->relation;
        }
    }
}

static void tell(Diagnosis *diagnosis, Case *broken) {
    Verdict verdict = {.relation = broken->relation, .chance = broken->chance};
    weigh_repairs(diagnosis, broken);
    Culprit culprit = culprit_find(diagnosis->arena, diagnosis->article, diagnosis->figures,
                                   relation_at(diagnosis, broken->relation), &broken->repairs);
    verdict.culprit = culprit.figure;
    verdict.why = culprit.why;
    verdict.repairs = broken->repairs;
    broken->told = true;
    if (verdict.repairs.count) {
        take_mended(diagnosis, &verdict);
    }
    *list_push(diagnosis->arena, diagnosis->verdicts) = verdict;
}

typedef struct Turn {
    size_t index; /* of a case */
    size_t mends; /* of its best repair */
} Turn;

static int by_turn(const void *left, const void *right) {
    const Turn *a = left, *b = right;
    if (a->mends != b->mends) {
        return a->mends > b->mends ? -1 : 1;
    }
    return (a->index > b->index) - (a->index < b->index);
}

static size_t most_mended(const Repairs *repairs) {
    size_t most = 0;
    for (size_t i = 0; i < repairs->count; i++) {
        most = repairs->items[i].mends > most ? repairs->items[i].mends : most;
    }
    return most;
}

/* Tells the convicted cases, first those whose best repair mends most. */
static void tell_all(Diagnosis *diagnosis) {
    LIST_OF(Turn) turns = {0};
    for (size_t i = 0; i < diagnosis->cases.count; i++) {
        *list_push(diagnosis->arena, &turns) =
            (Turn){i, most_mended(&diagnosis->cases.items[i].repairs)};
    }
    if (turns.count) {
        qsort(turns.items, turns.count, sizeof *turns.items, by_turn);
    }
    for (size_t i = 0; i < turns.count; i++) {
        Case *broken = &diagnosis->cases.items[turns.items[i].index];
        if (broken->convicted && !broken->told) {
            tell(diagnosis, broken);
        }
    }
}

static void open_cases(Diagnosis *diagnosis) {
    const Relations *relations = diagnosis->relations;
    diagnosis->case_of = arena_take(diagnosis->arena, relations->count * sizeof(size_t));
    for (size_t i = 0; i < relations->count; i++) {
        diagnosis->case_of[i] = NO_CASE;
        if (relations->items[i].status == RELATION_BROKEN) {
            diagnosis->case_of[i] = diagnosis->cases.count;
            open_case(diagnosis, i);
        }
    }
    diagnosis->citations = citations_make(diagnosis->arena, diagnosis->figures, relations);
}

static void excuse_the_rest(const Diagnosis *diagnosis) {
    for (size_t i = 0; i < diagnosis->cases.count; i++) {
        if (!diagnosis->cases.items[i].told) {
            diagnosis->relations->items[diagnosis->cases.items[i].relation].why =
                "nothing but the numbers speaks against it";
        }
    }
}

void relations_diagnose(Arena *arena, const RuleSet *rules, const Article *article,
                        const Figures *figures, Relations *relations, Verdicts *verdicts) {
    Diagnosis diagnosis = {.arena = arena,
                           .rules = rules,
                           .article = article,
                           .figures = figures,
                           .relations = relations,
                           .verdicts = verdicts};
    open_cases(&diagnosis);
    for (size_t i = 0; i < diagnosis.cases.count; i++) {
        hear_what_holds(&diagnosis, &diagnosis.cases.items[i]);
    }
    for (size_t i = 0; i < diagnosis.cases.count; i++) {
        convict_by_agreement(&diagnosis, &diagnosis.cases.items[i]);
    }
    tell_all(&diagnosis);
    excuse_the_rest(&diagnosis);
}
