#include "relations/support.h"

#include "relations/claim_window.h"

enum {
    NEAR = 3,        /* paragraphs to either side */
    NEIGHBOURS = 12, /* relations looked at on either side */
    SECONDED = 2,    /* so many neighbours that hold with one whole speak for it */
    WHOLE = 2        /* the role in a share */
};

static size_t operand_in_role(const Operands *operands, int role) {
    for (size_t i = 0; i < operands->count; i++) {
        if (operands->items[i].role == role) {
            return operands->items[i].figure;
        }
    }
    return NO_MARK;
}

static size_t paragraph_of(const Claims *claims, const Relation *relation) {
    size_t figure = relation_operands(relation)->items[0].figure;
    size_t sentence = claims->figures->items[figure].sentence;
    return claims->article->sentences.items[sentence].paragraph;
}

static bool are_near(const Claims *claims, const Relation *a, const Relation *b) {
    size_t one = paragraph_of(claims, a), other = paragraph_of(claims, b);
    return one > other ? one - other <= NEAR : other - one <= NEAR;
}

static bool same_value(const Claims *claims, size_t a, size_t b) {
    Rational left = claims->figures->items[a].value, right = claims->figures->items[b].value;
    return rational_known(left) && rational_known(right) && rational_compare(left, right) == 0;
}

/* How many shares beside the one at `index` hold with this whole. */
static size_t count_seconds(const Claims *claims, const Relations *relations, size_t index,
                            size_t whole) {
    size_t first = index > NEIGHBOURS ? index - NEIGHBOURS : 0, count = 0;
    for (size_t i = first; i < relations->count && i <= index + NEIGHBOURS; i++) {
        const Relation *other = &relations->items[i];
        if (i != index && other->kind == RELATION_SHARE && other->status == RELATION_HOLDS &&
            are_near(claims, other, &relations->items[index])) {
            size_t theirs = operand_in_role(relation_operands(other), WHOLE);
            count += theirs != NO_MARK && same_value(claims, whole, theirs);
        }
    }
    return count;
}

static bool support_share(const Claims *claims, const Relations *relations, size_t index,
                          Relation *relation) {
    size_t most = 0;
    for (size_t i = 0; i < relation->readings.count; i++) {
        size_t whole = operand_in_role(&relation->readings.items[i].operands, WHOLE);
        size_t seconds = whole == NO_MARK ? 0 : count_seconds(claims, relations, index, whole);
        if (seconds > most) {
            most = seconds;
            relation->reading = i;
        }
    }
    return most >= SECONDED;
}

static bool support_tight(Relation *relation) {
    for (size_t i = 0; i < relation->readings.count; i++) {
        if (relation->readings.items[i].tight) {
            relation->reading = i;
            return true;
        }
    }
    return false;
}

void relations_support(const Claims *claims, Relations *relations) {
    for (size_t i = 0; i < relations->count; i++) {
        Relation *relation = &relations->items[i];
        if (relation->status != RELATION_BROKEN || relation->strength == STRENGTH_STATED) {
            continue;
        }
        relation->supported = relation->kind == RELATION_SHARE
                                  ? support_share(claims, relations, i, relation)
                                  : support_tight(relation);
    }
}
