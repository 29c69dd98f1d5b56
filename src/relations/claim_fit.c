#include "relations/claim_fit.h"

#include "base/count.h"
#include "relations/claim_window.h"
#include "relations/term.h"

enum {
    NEAR = 3,          /* paragraphs to either side; the lines of a list are paragraphs too */
    OPENING = 3,       /* paragraphs of an article that tell what it is about, its headline too */
    TENFOLD = 10,      /* a share that far from what is stated has another whole */
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

bool given_takes_any(const Given *given) {
    for (size_t i = 0; given && i < given->measures.count; i++) {
        if (given->measures.items[i] == MEASURE_ANY) {
            return true;
        }
    }
    return false;
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
    return passage_paragraph(search->claims, claim->passage);
}

static bool asks_whole(const Search *search, const Given *given) {
    return search->rule->relation == RELATION_SHARE && given->role == WHOLE_OF_SHARE;
}

/* What an article is about is told in its opening, and shares of it anywhere: "Drug deaths climbed
 * to 1,172". */
static bool is_opening(const Search *search, const Given *given, const Claim *claim) {
    return asks_whole(search, given) && paragraph_of(search, claim) < OPENING;
}

/* A share and its part stand in one sentence, or in two that follow one another. */
static bool is_adjacent(const Search *search, const Claim *claim) {
    return count_distance(claim->passage, search->anchor->passage) <= 1;
}

static bool is_within(const Search *search, const Given *given, const Claim *claim) {
    if (search->anywhere) {
        return true;
    }
    if (search->rule->relation == RELATION_SHARE && !asks_whole(search, given) &&
        given_takes_any(given)) {
        return is_adjacent(search, claim);
    }
    size_t paragraphs =
        count_distance(paragraph_of(search, claim), paragraph_of(search, search->anchor));
    switch (search->rule->within) {
    case WITHIN_SENTENCE:
        return claim->passage == search->anchor->passage;
    case WITHIN_PARAGRAPH:
        return paragraphs == 0;
    case WITHIN_NEAR:
        return paragraphs <= NEAR || is_opening(search, given, claim);
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
        bool fits = kind == RELATION_SHARE ? shares_comparable(figure, other)
                                           : figures_commensurable(figure, other);
        if (!(mixed && result) && !fits) {
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

static bool is_year(Slice when) {
    return when.length && when.bytes[0] >= '0' && when.bytes[0] <= '9';
}

static bool are_of_one_paragraph(const Claims *claims, const Claim *one, const Claim *other) {
    return passage_paragraph(claims, one->passage) == passage_paragraph(claims, other->passage);
}

/* All operands share the anchor's scope, but the whole that a group is part of is that of all, and
 * "of that" takes up the year of the sentence before. */
static bool scope_fits(const Search *search, const Given *given, const Claim *claim) {
    Scope scope = claim->scope, anchor = search->anchor->scope;
    bool year =
        search->rule->within <= WITHIN_PARAGRAPH && !anchor.when.length && is_year(scope.when);
    bool carried = claim->figure < search->anchor->figure &&
                   are_of_one_paragraph(search->claims, claim, search->anchor) &&
                   time_is_carried(scope.when, anchor.when);
    return scope_equal(scope, anchor) ||
           (asks_whole(search, given) && !scope.of.length &&
            (year || carried || slice_equal(scope.when, anchor.when)));
}

/* Is part / whole within ten times the share that is stated? */
static bool is_like_share(const Figure *share, Rational part, Rational whole) {
    Rational stated = rational_multiply(share->value, term_unit(RELATION_SHARE, share)),
             computed = rational_divide(part, whole), tenfold = rational_of(TENFOLD);
    return rational_compare(rational_multiply(stated, tenfold), computed) > 0 &&
           rational_compare(rational_multiply(computed, tenfold), stated) > 0;
}

/* What others are parts of is greater than they are, and they are about the share of it that is
 * stated, unless its measure says that it is the whole. */
static bool can_be_whole(const Search *search, const Given *given, const Claim *claim,
                         const Operands *operands) {
    if (!asks_whole(search, given) || given->measures.items[0] != MEASURE_ANY) {
        return true;
    }
    const Figures *figures = search->claims->figures;
    const Figure *whole = claim_figure(search, claim);
    const Operand *share = &operands->items[0];
    for (size_t i = 0; i < operands->count; i++) {
        const Figure *part = &figures->items[operands->items[i].figure];
        if (operands->items[i].role != 0 &&
            ((!search->outsized && rational_compare(whole->value, part->value) <= 0) ||
             (share->role == 0 &&
              !is_like_share(&figures->items[share->figure], part->value, whole->value)))) {
            return false;
        }
    }
    return true;
}

/* Of "65 and up" and "under 18" nothing is a share. */
static bool has_ends(const Search *search, const Given *given, const Figure *figure) {
    return search->rule->relation != RELATION_SHARE || given->role == 0 || figure_has_ends(figure);
}

/* A restatement comes after what it states again: each pair of claims is looked at once. */
static bool order_fits(const Search *search, const Claim *claim) {
    return search->rule->relation != RELATION_RESTATEMENT || claim->figure < search->anchor->figure;
}

static bool is_own_or_planned(Slice when) {
    return !when.length || slice_equal(when, SLICE("forecast"));
}

bool times_agree(Scope one, Scope other) {
    Slice a = one.when, b = other.when;
    return slice_equal(a, b) || (is_own_or_planned(a) && is_own_or_planned(b));
}

bool claim_fits(const Search *search, const Given *given, const Claim *claim,
                const Operands *operands) {
    bool change = claim->change && claim->measure == MEASURE_ANY;
    return !change && scope_fits(search, given, claim) && is_within(search, given, claim) &&
           kind_fits(search, given->role, claim_figure(search, claim), operands) &&
           !is_operand(operands, claim->figure) &&
           subject_fits(given->of, subject_one(search, operands), claim->subject) &&
           has_ends(search, given, claim_figure(search, claim)) &&
           can_be_whole(search, given, claim, operands) && order_fits(search, claim);
}
