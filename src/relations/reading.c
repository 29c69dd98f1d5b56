#include "relations/reading.h"

Operands operands_copy(Arena *arena, const Operands *operands) {
    Operands copy = {0};
    for (size_t i = 0; i < operands->count; i++) {
        *list_push(arena, &copy) = operands->items[i];
    }
    return copy;
}

Operands operands_with(Arena *arena, const Operands *operands, size_t figure, int role) {
    Operands longer = operands_copy(arena, operands);
    size_t at = longer.count;
    *list_push(arena, &longer) = (Operand){figure, role};
    for (; at > 0 && longer.items[at - 1].role > role; at--) {
        longer.items[at] = longer.items[at - 1];
    }
    longer.items[at] = (Operand){figure, role};
    return longer;
}

size_t reading_of_one_sentence(const Figures *figures, const Readings *readings) {
    for (size_t i = 0; i < readings->count; i++) {
        if (operands_of_one_sentence(figures, &readings->items[i].operands)) {
            return i;
        }
    }
    return 0;
}

void reading_add(Arena *arena, Operands operands, int role, bool tight, Readings *readings) {
    *list_push(arena, readings) =
        (Reading){.operands = operands, .completed = true, .sought = role, .tight = tight};
}
