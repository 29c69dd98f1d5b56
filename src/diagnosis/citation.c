#include "diagnosis/citation.h"

bool relation_cites(const Relation *relation, size_t figure) {
    return operands_have(relation_operands(relation), figure);
}

size_t relations_share(const Relation *a, const Relation *b) {
    const Operands *operands = relation_operands(a);
    size_t shared = 0;
    for (size_t i = 0; i < operands->count; i++) {
        shared += relation_cites(b, operands->items[i].figure);
    }
    return shared;
}

static void cite(Arena *arena, const Operands *operands, size_t relation, Citations *citations) {
    for (size_t i = 0; i < operands->count; i++) {
        RelationIndexes *relations = &citations->of_figure[operands->items[i].figure];
        if (relations->count == 0 || relations->items[relations->count - 1] != relation) {
            *list_push(arena, relations) = relation;
        }
    }
}

/* A broken relation may be of other figures than it seems: all its readings count. */
Citations citations_make(Arena *arena, const Figures *figures, const Relations *relations) {
    Citations citations = {arena_take(arena, figures->count * sizeof(RelationIndexes))};
    for (size_t i = 0; i < relations->count; i++) {
        const Relation *relation = &relations->items[i];
        cite(arena, relation_operands(relation), i, &citations);
        for (size_t k = 0; relation->status == RELATION_BROKEN && k < relation->readings.count;
             k++) {
            cite(arena, &relation->readings.items[k].operands, i, &citations);
        }
    }
    return citations;
}
