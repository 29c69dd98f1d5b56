#include "ties/overruling.h"

#include "ties/told_otherwise.h"

static bool is_distance(const Relation *relation) {
    return relation->kind == RELATION_DIFFERENCE || relation->kind == RELATION_POINTS;
}

/* Were its other figures sought where another wording may name them? */
static bool may_yield(const Relation *relation) {
    return is_distance(relation) || (relation->kind == RELATION_AGE && relation->named == 1);
}

static size_t result_of(const Relation *relation) {
    return relation_operands(relation)->items[0].figure;
}

/* Does another wording of one result name more, or find levels that agree? What agrees itself
 * yields only to a wording that names all, if its own names none; and to one that does not agree,
 * unless its figures stand side by side. */
static bool knows_better(const Figures *figures, const Relation *other, const Relation *relation) {
    if (other->kind != relation->kind) {
        return false;
    }
    if (relation->status == RELATION_HOLDS) {
        bool local = operands_of_one_sentence(figures, relation_operands(relation));
        return other->strength == STRENGTH_STATED && relation->named == 1 &&
               other->status != RELATION_UNCHECKED && (other->status == RELATION_HOLDS || !local);
    }
    return other->named > relation->named || other->status == RELATION_HOLDS;
}

static bool is_better_known(const Figures *figures, const Relations *relations, size_t index) {
    const Relation *relation = &relations->items[index];
    size_t i = index;
    while (i > 0 && result_of(&relations->items[i - 1]) == result_of(relation)) {
        i--;
    }
    for (; i < relations->count && result_of(&relations->items[i]) == result_of(relation); i++) {
        if (i != index && knows_better(figures, &relations->items[i], relation)) {
            return true;
        }
    }
    return false;
}

static void drop_taken(const Figures *figures, const Relations *relations, size_t index) {
    Readings *readings = &relations->items[index].readings;
    size_t kept = 0;
    for (size_t i = 0; i < readings->count; i++) {
        if (!levels_told_apart(figures, relations, index, &readings->items[i].operands)) {
            readings->items[kept++] = readings->items[i];
        }
    }
    readings->count = kept > 0 ? kept : 1;
    if (kept == 0) {
        relations->items[index].status = RELATION_UNCHECKED;
        relations->items[index].why = "its figures are told to be another one apart";
    }
}

static void drop_told_otherwise(const Figures *figures, const Relations *relations, size_t index) {
    Relation *relation = &relations->items[index];
    const char *why =
        relation->status == RELATION_BROKEN ? told_otherwise(figures, relations, index) : NULL;
    if (why) {
        relation->status = RELATION_UNCHECKED;
        relation->why = why;
    }
}

void relations_overrule(const Figures *figures, Relations *relations) {
    for (size_t i = 0; i < relations->count; i++) {
        Relation *relation = &relations->items[i];
        drop_told_otherwise(figures, relations, i);
        if (!may_yield(relation) || relation->strength == STRENGTH_STATED) {
            continue;
        }
        if (is_better_known(figures, relations, i)) {
            relation->status = RELATION_UNCHECKED;
            relation->why = "another wording tells its figures";
        } else if (is_distance(relation) && relation->status == RELATION_BROKEN) {
            drop_taken(figures, relations, i);
        }
    }
}
