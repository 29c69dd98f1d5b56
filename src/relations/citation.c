#include "relations/citation.h"

bool relation_cites(const Relation *relation, size_t figure) {
    const Operands *operands = relation_operands(relation);
    for (size_t i = 0; i < operands->count; i++) {
        if (operands->items[i].figure == figure) {
            return true;
        }
    }
    return false;
}

size_t relations_share(const Relation *a, const Relation *b) {
    const Operands *operands = relation_operands(a);
    size_t shared = 0;
    for (size_t i = 0; i < operands->count; i++) {
        shared += relation_cites(b, operands->items[i].figure);
    }
    return shared;
}

Citations citations_make(Arena *arena, const Figures *figures, const Relations *relations) {
    Citations citations = {arena_take(arena, figures->count * sizeof(RelationIndexes))};
    for (size_t i = 0; i < relations->count; i++) {
        const Operands *operands = relation_operands(&relations->items[i]);
        for (size_t k = 0; k < operands->count; k++) {
            *list_push(arena, &citations.of_figure[operands->items[k].figure]) = i;
        }
    }
    return citations;
}
