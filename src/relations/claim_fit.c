#include "relations/claim_fit.h"

#include "relations/term.h"

enum {
    NEAR = 3,          /* paragraphs to either side; the lines of a list are paragraphs too */
    WHOLE_OF_SHARE = 2 /* the role */
};

const Given *given_role(const Rule *rule, int role) {
    for (size_t i = 0; i < rule->given.count; i++) {
        if (rule->given.items[i].role == role) {
            return &rule->given.items[i];
        }
    }
    return NULL;
}

const Claim *claim_with_subject(const Claims *claims, size_t figure) {
    size_t count, first = claims_of_figure(claims, figure, &count);
    const Claim *telling = count ? &claims->list.items[first] : NULL;
    for (size_t i = 1; i < count; i++) {
        if (claims->list.items[first + i].subject.length && !telling->subject.length) {
            telling = &claims->list.items[first + i];
        }
    }
    return telling;
}

const Figure *claim_figure(const Search *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

static size_t paragraph_of(const Search *search, const Claim *claim) {
    size_t sentence = search->claims->passages.items[claim->passage].sentence;
    return search->claims->article->sentences.items[sentence].paragraph;
}

static size_t distance(size_t a, size_t b) {
    return a > b ? a - b : b - a;
}

static bool is_within(const Search *search, const Claim *claim) {
    size_t paragraphs = distance(paragraph_of(search, claim), paragraph_of(search, search->anchor));
    switch (search->rule->within) {
    case WITHIN_SENTENCE:
        return claim->passage == search->anchor->passage;
    case WITHIN_PARAGRAPH:
        return paragraphs == 0;
    case WITHIN_NEAR:
        return paragraphs <= NEAR;
    default:
        return true;
    }
}

/* The subject that "one" stands for: that of an operand already chosen for it, else the anchor's.
 */
static Slice subject_one(const Search *search, const Operands *operands) {
    const Claims *claims = search->claims;
    for (size_t i = 1; i < operands->count; i++) {
        const Given *given = given_role(search->rule, operands->items[i].role);
        const Claim *claim = claim_with_subject(claims, operands->items[i].figure);
        if (given && given->of == OF_ONE && claim && claim->subject.length) {
            return claim->subject;
        }
    }
    return search->anchor->subject;
}

/* Does a subject fit "one", "another", "each" or "any"? */
static bool subject_fits(Of of, Slice one, Slice subject) {
    switch (of) {
    case OF_ONE:
        return subject.length && (!one.length || slice_equal(subject, one));
    case OF_ANOTHER:
        return subject.length && !slice_equal(subject, one);
    case OF_EACH:
        return subject.length > 0;
    default:
        return true;
    }
}

/* Can this figure play the role at all: a share is a percentage or a fraction, all else that a
 * share is made of are levels, and what is added up has one unit. */
static bool kind_fits(const Search *search, int role, const Figure *figure,
                      const Operands *operands) {
    RelationKind kind = search->rule->relation;
    const char *name = relation_vocabulary(kind)->roles[role];
    if (strcmp(name, "share") == 0) {
        return figure_is_share(figure);
    }
    bool mixed = kind == RELATION_SHARE || kind == RELATION_RATIO || kind == RELATION_CHANGE;
    for (size_t i = 0; i < operands->count; i++) {
        const Figure *other = &search->claims->figures->items[operands->items[i].figure];
        bool result = operands->items[i].role == 0;
        if (!(mixed && result) && !figures_commensurable(figure, other)) {
            return false;
        }
    }
    return !mixed || figure_is_level(figure);
}

bool is_operand(const Operands *operands, size_t figure) {
    for (size_t i = 0; i < operands->count; i++) {
        if (operands->items[i].figure == figure) {
            return true;
        }
    }
    return false;
}

/* All operands share the anchor's scope, but the whole that a group is part of is that of all. */
static bool scope_fits(const Search *search, const Given *given, Scope scope) {
    bool whole = search->rule->relation == RELATION_SHARE && given->role == WHOLE_OF_SHARE;
    return scope_equal(scope, search->anchor->scope) ||
           (whole && !scope.of.length && slice_equal(scope.when, search->anchor->scope.when));
}

/* What others are parts of is at least as great as they are, unless its measure says that it is the
 * whole. */
static bool can_be_whole(const Search *search, const Given *given, const Claim *claim,
                         const Operands *operands) {
    if (search->rule->relation != RELATION_SHARE || given->role != WHOLE_OF_SHARE ||
        given->measures.items[0] != MEASURE_ANY) {
        return true;
    }
    for (size_t i = 0; i < operands->count; i++) {
        const Figure *part = &search->claims->figures->items[operands->items[i].figure];
        if (operands->items[i].role != 0 &&
            rational_compare(claim_figure(search, claim)->value, part->value) <= 0) {
            return false;
        }
    }
    return true;
}

/* A restatement comes after what it states again: each pair of claims is looked at once. */
static bool order_fits(const Search *search, const Claim *claim) {
    return search->rule->relation != RELATION_RESTATEMENT || claim->figure < search->anchor->figure;
}

bool claim_fits(const Search *search, const Given *given, const Claim *claim,
                const Operands *operands) {
    bool change = claim->change && claim->measure == MEASURE_ANY;
    return !change && scope_fits(search, given, claim->scope) && is_within(search, claim) &&
           kind_fits(search, given->role, claim_figure(search, claim), operands) &&
           !is_operand(operands, claim->figure) &&
           subject_fits(given->of, subject_one(search, operands), claim->subject) &&
           can_be_whole(search, given, claim, operands) && order_fits(search, claim);
}
