#include "relations/diagnosis.h"

#include "relations/agreement.h"
#include "relations/chance.h"
#include "relations/citation.h"
#include "relations/conviction.h"
#include "relations/hedged_repair.h"
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
        if (tied) {
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

/* A repair that breaks what holds is none. */
static bool is_vetoed(const Diagnosis *diagnosis, const Repair *repair) {
    const RelationIndexes *relations = touched(diagnosis, repair);
    for (size_t i = 0; i < relations->count; i++) {
        const Relation *relation = relation_at(diagnosis, relations->items[i]);
        if (relation->status == RELATION_HOLDS &&
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

static bool is_admissible(const Diagnosis *diagnosis, const Case *broken) {
    return relation_is_admissible(diagnosis->figures, relation_at(diagnosis, broken->relation),
                                  &broken->repairs);
}

/* Are they two pieces of evidence? Each has a figure that the other has not. */
static bool are_two(const Relation *a, const Relation *b) {
    size_t shared = relations_share(a, b);
    return shared < relation_operands(a)->count && shared < relation_operands(b)->count;
}

/* Two relations that are no copies of one another and that one repair mends convict each other. */
static void convict_by_agreement(Diagnosis *diagnosis, Case *broken) {
    for (size_t i = 0; is_admissible(diagnosis, broken) && i < broken->repairs.count; i++) {
        const Repair *repair = &broken->repairs.items[i];
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

/* What is likelier to have happened comes first. A miss that is just what another base or unit
 * gives is hardly an accident. */
static int likelihood(SlipKind kind) {
    static const int ranks[] = {
        [SLIP_BASE] = 0, [SLIP_POINTS] = 0,  [SLIP_SWAP] = 1,  [SLIP_SCALE] = 2, [SLIP_DIGIT] = 3,
        [SLIP_LOST] = 4, [SLIP_DOUBLED] = 4, [SLIP_STALE] = 6, [SLIP_WORD] = 7,  [SLIP_NONE] = 8};
    return ranks[kind];
}

static bool is_slip_of_thought(const Repair *repair) {
    return likelihood(repair->kind) == 0;
}

static int by_rank(const void *left, const void *right) {
    const Repair *a = left, *b = right;
    if (a->mends != b->mends) {
        return a->mends > b->mends ? -1 : 1;
    }
    if (a->order != b->order) {
        return a->order < b->order ? -1 : 1;
    }
    if (is_slip_of_thought(a) != is_slip_of_thought(b)) {
        return is_slip_of_thought(a) ? -1 : 1;
    }
    if (a->agreement != b->agreement) {
        return a->agreement > b->agreement ? -1 : 1;
    }
    if (a->kind != b->kind) {
        return likelihood(a->kind) - likelihood(b->kind);
    }
    if (a->figure != b->figure) {
        return a->figure < b->figure ? -1 : 1;
    }
    if (rational_known(a->away) && rational_known(b->away) &&
        rational_compare(a->away, b->away) != 0) {
        return rational_compare(a->away, b->away);
    }
    return slice_compare(a->text, b->text);
}

/* The result of most relations - a share, a change, a lead, what was converted - was worked out
 * from the others, so it is the likelier to be wrong. The parts of a sum and its total are peers,
 * and so are two mentions of one thing. */
static bool is_derived(const Relation *relation) {
    RelationKind kind = relation->kind;
    if (kind == RELATION_RESTATEMENT) {
        return relation->supported; /* a headline is taken from its text */
    }
    return kind != RELATION_SUM && kind != RELATION_COMPLEMENT && kind != RELATION_COUNT &&
           kind != RELATION_ORDER && kind != RELATION_SCALE;
}

static void move_to_front(Repairs *repairs, size_t index) {
    Repair first = repairs->items[index];
    memmove(repairs->items + 1, repairs->items, index * sizeof first);
    repairs->items[0] = first;
}

/* Does as much speak for one as for the other? */
static bool are_peers(const Repair *a, const Repair *b) {
    return a->mends == b->mends && a->agreement == b->agreement;
}

static bool only_figure(const Repairs *repairs) {
    for (size_t i = 1; i < repairs->count; i++) {
        if (are_peers(&repairs->items[i], &repairs->items[0]) &&
            repairs->items[i].figure != repairs->items[0].figure) {
            return false;
        }
    }
    return repairs->count > 0;
}

static bool is_as_likely(const Repair *a, const Repair *b) {
    return are_peers(a, b) && likelihood(a->kind) == likelihood(b->kind);
}

/* Puts the first of the best repairs of a figure in front; false if it has none, or only by a slip
 * that is less likely than another figure's: among peers, or 61 per cent for 1. */
static bool prefer_figure(Repairs *repairs, size_t figure, bool peers) {
    for (size_t i = 0; i < repairs->count; i++) {
        const Repair *repair = &repairs->items[i];
        bool whole = repair->kind != SLIP_LOST && repair->kind != SLIP_DOUBLED;
        if (repair->figure == figure && are_peers(repair, &repairs->items[0]) &&
            ((whole && !peers) || is_as_likely(repair, &repairs->items[0]))) {
            move_to_front(repairs, i);
            return true;
        }
    }
    return false;
}

static void drop_repairs_of(Repairs *repairs, size_t figure) {
    size_t kept = 0;
    for (size_t i = 0; i < repairs->count; i++) {
        if (repairs->items[i].figure != figure) {
            repairs->items[kept++] = repairs->items[i];
        }
    }
    repairs->count = kept;
}

/* The hedged figure of two is the likelier to be wrong, and is told as round as it was, unless
 * another repair mends more. */
static bool tell_hedged(Diagnosis *diagnosis, const Relation *relation, Repairs *repairs) {
    Repair rounder;
    if ((repairs->count && repairs->items[0].mends > 1) ||
        !hedged_repair(diagnosis->arena, diagnosis->article, diagnosis->figures, relation,
                       &rounder)) {
        return false;
    }
    drop_repairs_of(repairs, rounder.figure);
    *list_push(diagnosis->arena, repairs) = rounder;
    move_to_front(repairs, repairs->count - 1);
    return true;
}

/* The figure whose first repair is likelier than any of another figure: few numbers look like two
 * digits swapped by accident, many like one digit wrong. NO_FIGURE where there is none, and where
 * the values are rounded, so that a repair need not hit much. */
static size_t likeliest_figure(RelationKind kind, const Repairs *repairs) {
    const Repair *first = repairs->items;
    bool rounded = kind == RELATION_SHARE || kind == RELATION_CHANGE || kind == RELATION_RATIO;
    if (rounded || repairs->count == 0 || likelihood(first->kind) >= likelihood(SLIP_DIGIT)) {
        return NO_FIGURE;
    }
    for (size_t i = 1; i < repairs->count; i++) {
        if (repairs->items[i].figure != first->figure && is_as_likely(&repairs->items[i], first)) {
            return NO_FIGURE;
        }
    }
    return first->figure;
}

/* Which of them do figures speak for that no rule ties? */
static void hear_agreements(const Diagnosis *diagnosis, Case *broken) {
    const Relation *relation = relation_at(diagnosis, broken->relation);
    for (size_t i = 0; broken->repairs.count > 1 && i < broken->repairs.count; i++) {
        Repair *repair = &broken->repairs.items[i];
        const Figure *printed = &diagnosis->figures->items[repair->figure];
        size_t with = agreements_count(diagnosis->figures, relation, repair->figure, repair->value,
                                       repair->place),
               without = agreements_count(diagnosis->figures, relation, repair->figure,
                                          printed->value, printed->place);
        repair->agreement = (int)with - (int)without;
    }
}

/* Ranks the repairs; the culprit, or NO_FIGURE. */
static size_t decide(Diagnosis *diagnosis, Case *broken) {
    const Relation *relation = relation_at(diagnosis, broken->relation);
    Repairs *repairs = &broken->repairs;
    if (repairs->count) {
        qsort(repairs->items, repairs->count, sizeof *repairs->items, by_rank);
    }
    if (tell_hedged(diagnosis, relation, repairs) || only_figure(repairs) ||
        (repairs->count && is_slip_of_thought(&repairs->items[0]))) {
        return repairs->items[0].figure;
    }
    size_t result = relation_operands(relation)->items[0].figure;
    if (!is_derived(relation)) {
        return likeliest_figure(relation->kind, repairs);
    }
    bool peers = relation->kind == RELATION_CONVERSION; /* which was converted is not said */
    if (repairs->count && !prefer_figure(repairs, result, peers)) {
        return peers ? repairs->items[0].figure : likeliest_figure(relation->kind, repairs);
    }
    Repair value;
    if (repairs->count == 0 &&
        repair_result(diagnosis->arena, diagnosis->article, diagnosis->figures, relation, &value)) {
        *list_push(diagnosis->arena, repairs) = value;
    }
    return result;
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
    hear_agreements(diagnosis, broken);
    verdict.culprit = decide(diagnosis, broken);
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
        weigh_repairs(&diagnosis, &diagnosis.cases.items[i]);
    }
    for (size_t i = 0; i < diagnosis.cases.count; i++) {
        convict_by_agreement(&diagnosis, &diagnosis.cases.items[i]);
    }
    tell_all(&diagnosis);
    excuse_the_rest(&diagnosis);
}
