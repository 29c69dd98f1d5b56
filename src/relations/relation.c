#include "relations/relation.h"

#include "relations/calendar.h"

const char *strength_name(Strength strength) {
    static const char *const names[] = {[STRENGTH_STATED] = "stated", [STRENGTH_JOINED] = "joined"};
    return names[strength];
}

const char *relation_status_name(RelationStatus status) {
    static const char *const names[] = {[RELATION_HOLDS] = "holds",
                                        [RELATION_BROKEN] = "broken",
                                        [RELATION_UNCHECKED] = "unchecked"};
    return names[status];
}

bool operands_have(const Operands *operands, size_t figure) {
    for (size_t i = 0; i < operands->count; i++) {
        if (operands->items[i].figure == figure) {
            return true;
        }
    }
    return false;
}

bool operands_of_one_sentence(const Figures *figures, const Operands *operands) {
    size_t sentence = figures->items[operands->items[0].figure].sentence;
    for (size_t i = 1; i < operands->count; i++) {
        if (figures->items[operands->items[i].figure].sentence != sentence) {
            return false;
        }
    }
    return true;
}

size_t operand_in_role(const Operands *operands, int role) {
    for (size_t i = 0; i < operands->count; i++) {
        if (operands->items[i].role == role) {
            return operands->items[i].figure;
        }
    }
    return NO_MARK;
}

Date relation_date(const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    Date date = figures->items[operands->items[0].figure].date;
    return date.year || operands->count < 2
               ? date
               : date_nearest(date, figures->items[operands->items[1].figure].date);
}
