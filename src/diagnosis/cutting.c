#include "diagnosis/cutting.h"

#include "relations/term.h"

/* Of these the result is worked out, and has digits that may be cut off. */
static bool is_worked_out(RelationKind kind) {
    return kind == RELATION_SHARE || kind == RELATION_COMPLEMENT || kind == RELATION_CHANGE ||
           kind == RELATION_RATIO || kind == RELATION_POINTS;
}

/* "59%", "£1.2m", "15.3": in digits, and nothing but its digits says how far it may be off. */
static bool can_be_cut(const Figure *figure) {
    return figure->hedge == HEDGE_NONE && figure->kind != FIGURE_FRACTION && !figure->worded &&
           rational_known(figure->value) && rational_sign(figure->value) > 0;
}

/* The place of the last digit that counts: thousands of 238,000, of others the last of all. */
static int last_place(const Figure *figure) {
    enum { THOUSANDS = 3 };
    return figure->place + (figure->zeros < THOUSANDS ? 0 : figure->zeros);
}

/* The operand that may have been cut; `count` if none. */
static size_t cut_operand(const Figures *figures, const Relation *relation,
                          const Operands *operands) {
    if (is_worked_out(relation->kind)) {
        return 0;
    }
    if (relation->kind != RELATION_RESTATEMENT || operands->count != 2) {
        return operands->count;
    }
    const Figure *stated = &figures->items[operands->items[0].figure],
                 *again = &figures->items[operands->items[1].figure];
    int one = last_place(stated), other = last_place(again);
    return one == other ? operands->count : one < other;
}

bool relation_holds_cut(const Figures *figures, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    size_t cut = cut_operand(figures, relation, operands);
    const Figure *figure =
        cut < operands->count ? &figures->items[operands->items[cut].figure] : NULL;
    if (!figure || !can_be_cut(figure)) {
        return false;
    }
    Term terms[LIMIT_PARTS + RELATION_ROLES];
    terms_make(relation->kind, figures, operands, terms);
    Rational next = rational_add(figure->value, rational_scaled(1, last_place(figure)));
    Interval begun = interval_closed(figure->value, next);
    begun.high_open = true;
    terms[cut].range = interval_scaled(begun, term_unit(relation->kind, figure));
    return formula_judge(relation->kind, relation->direction, terms, operands->count) ==
           RELATION_HOLDS;
}
