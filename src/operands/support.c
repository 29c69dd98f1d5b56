#include "operands/support.h"

#include "base/count.h"
#include "operands/compared.h"
#include "operands/concluding.h"
#include "operands/implied_whole.h"
#include "operands/proportion.h"
#include "relations/claim_window.h"
#include "relations/term.h"

enum {
    NEAR = 3,        /* paragraphs to either side */
    NEIGHBOURS = 12, /* relations looked at on either side */
    SECONDED = 2,    /* so many neighbours that hold with one whole speak for it; one that is
                        closest */
    PART = 1,        /* the roles in a share */
    WHOLE = 2
};

static size_t result_figure(const Relation *relation) {
    return relation_operands(relation)->items[0].figure;
}

static const Figure *result_of(const Claims *claims, const Relation *relation) {
    return &claims->figures->items[relation_operands(relation)->items[0].figure];
}

static size_t paragraph_of(const Claims *claims, const Relation *relation) {
    return figure_paragraph(claims->article, result_of(claims, relation));
}

static bool are_near(const Claims *claims, const Relation *a, const Relation *b) {
    return count_distance(paragraph_of(claims, a), paragraph_of(claims, b)) <= NEAR;
}

static bool same_value(const Claims *claims, size_t a, size_t b) {
    Rational left = claims->figures->items[a].value, right = claims->figures->items[b].value;
    return rational_known(left) && rational_known(right) && rational_compare(left, right) == 0;
}

/* What the shares beside one say of a whole. */
typedef struct Seconds {
    size_t hold; /* so many hold with it; one in the same or the next sentence counts for two */
    size_t miss; /* so many hardly miss it, as they would if it were the wrong one */
} Seconds;

static Rational value_in_role(const Claims *claims, const Operands *operands, int role) {
    size_t figure = operand_in_role(operands, role);
    return figure == NO_MARK ? RATIONAL_UNKNOWN : claims->figures->items[figure].value;
}

/* Does the share miss part / whole by less than a thirtieth? So do all shares of a whole that is
 * altered, or that is another: valid votes, and all ballots. */
static bool hardly_misses(const Claims *claims, const Operands *operands) {
    enum { HARDLY = 30 };
    const Figure *share = &claims->figures->items[operands->items[0].figure];
    Rational stated = rational_multiply(share->value, term_unit(RELATION_SHARE, share));
    Rational computed = rational_divide(value_in_role(claims, operands, PART),
                                        value_in_role(claims, operands, WHOLE));
    Rational away = rational_absolute(rational_subtract(computed, stated));
    return rational_known(away) &&
           rational_compare(rational_multiply(away, rational_of(HARDLY)), stated) < 0;
}

/* Do they stand in one paragraph, in the same sentence or in two that follow one another? */
static bool are_adjacent(const Claims *claims, const Relation *a, const Relation *b) {
    size_t one = result_of(claims, a)->sentence, other = result_of(claims, b)->sentence;
    return paragraph_of(claims, a) == paragraph_of(claims, b) &&
           (one > other ? one - other : other - one) <= 1;
}

static bool has_whole(const Claims *claims, const Operands *operands, size_t whole) {
    size_t theirs = operand_in_role(operands, WHOLE);
    return theirs != NO_MARK && same_value(claims, whole, theirs);
}

static void count_second(const Claims *claims, const Relation *other, size_t whole, size_t weight,
                         Seconds *seconds) {
    if (other->status == RELATION_HOLDS && has_whole(claims, relation_operands(other), whole)) {
        seconds->hold += weight;
        return;
    }
    for (size_t i = 0; i < other->readings.count; i++) {
        const Operands *operands = &other->readings.items[i].operands;
        if (has_whole(claims, operands, whole)) {
            seconds->miss += hardly_misses(claims, operands);
            return;
        }
    }
}

static Seconds count_seconds(const Claims *claims, const Relations *relations, size_t index,
                             size_t whole) {
    size_t first = index > NEIGHBOURS ? index - NEIGHBOURS : 0;
    Seconds seconds = {0};
    for (size_t i = first; i < relations->count && i <= index + NEIGHBOURS; i++) {
        const Relation *other = &relations->items[i], *one = &relations->items[index];
        if (i != index && other->kind == RELATION_SHARE && are_near(claims, other, one)) {
            count_second(claims, other, whole, are_adjacent(claims, other, one) ? SECONDED : 1,
                         &seconds);
        }
    }
    return seconds;
}

/* How many second the reading at `index`, if its whole was sought; none if that is altered. */
static size_t seconds_of(const Claims *claims, const Relations *relations, size_t index,
                         const Reading *reading) {
    size_t whole = operand_in_role(&reading->operands, WHOLE);
    if (reading->sought != WHOLE || whole == NO_MARK) {
        return 0;
    }
    Seconds seconds = count_seconds(claims, relations, index, whole);
    return seconds.miss > 0 && hardly_misses(claims, &reading->operands) ? 0 : seconds.hold;
}

/* Of the readings the one that most neighbours second. */
static bool support_share(const Claims *claims, const Relations *relations, size_t index,
                          Relation *relation) {
    size_t most = 0;
    for (size_t i = 0; i < relation->readings.count; i++) {
        size_t hold = seconds_of(claims, relations, index, &relation->readings.items[i]);
        if (hold > most) {
            most = hold;
            relation->reading = i;
        }
    }
    return most >= SECONDED;
}

/* Is the sum one that holds, and the figure one of its parts? */
static bool is_part_of(const Relation *sum, size_t figure) {
    const Operands *operands = relation_operands(sum);
    for (size_t i = 1; i < operands->count; i++) {
        if (operands->items[i].figure == figure) {
            return true;
        }
    }
    return false;
}

/* Does a sum that holds make the reading's whole of its part and others? */
static bool is_summed(const Claims *claims, const Relations *relations, size_t index,
                      const Reading *reading) {
    size_t part = operand_in_role(&reading->operands, PART),
           whole = operand_in_role(&reading->operands, WHOLE);
    size_t first = index > LIMIT_REACH ? index - LIMIT_REACH : 0;
    for (size_t i = first; i < relations->count && i <= index + LIMIT_REACH; i++) {
        const Relation *sum = &relations->items[i];
        if (sum->kind == RELATION_SUM && sum->status == RELATION_HOLDS && is_part_of(sum, part) &&
            same_value(claims, relation_operands(sum)->items[0].figure, whole)) {
            return true;
        }
    }
    return false;
}

/* "Of 168 pupils, 121 passed, or 78%; 47 did not": the wording names the part, the sum the whole.
 */
static bool support_by_sum(const Claims *claims, const Relations *relations, size_t index,
                           Relation *relation) {
    for (size_t i = 0; i < relation->readings.count && relation->named == 2; i++) {
        const Reading *reading = &relation->readings.items[i];
        if (reading->sought == WHOLE && is_summed(claims, relations, index, reading)) {
            relation->reading = i;
            return true;
        }
    }
    return false;
}

/* "Three quarters", and "83%" of a part that a sum gives another whole, may fit by accident. */
static bool may_fit_by_accident(const Claims *claims, const Relations *relations, size_t index) {
    const Relation *relation = &relations->items[index];
    if (relation->kind != RELATION_SHARE || relation->status != RELATION_HOLDS ||
        relation->strength != STRENGTH_JOINED) {
        return false;
    }
    const Figure *share = result_of(claims, relation);
    return share->kind == FIGURE_FRACTION || (share->place == 0 && relation->named == 2);
}

/* A whole that no neighbour seconds, where they second another, is none. */
static void doubt_accident(const Claims *claims, const Relations *relations, size_t index,
                           Relation *relation) {
    const Figure *share = result_of(claims, relation);
    size_t reading = relation->reading;
    bool doubtful = may_fit_by_accident(claims, relations, index) &&
                    seconds_of(claims, relations, index, &relation->readings.items[reading]) == 0;
    if (doubtful && support_share(claims, relations, index, relation) &&
        relation->reading != reading &&
        (share->kind == FIGURE_FRACTION ||
         is_summed(claims, relations, index, &relation->readings.items[relation->reading]))) {
        relation->status = RELATION_BROKEN;
        relation->supported = true;
    } else {
        relation->reading = reading;
    }
}

static bool support_tight(Relation *relation) {
    if (relation->readings.items[relation->reading].tight) {
        return true;
    }
    for (size_t i = 0; i < relation->readings.count; i++) {
        if (relation->readings.items[i].tight) {
            relation->reading = i;
            return true;
        }
    }
    return false;
}

/* Two amounts that one change is stated of are not those of another: "up 4.1%, or 6.8% at constant
 * rates"; but of what a headline says the text speaks again. */
static bool is_taken(const Claims *claims, const Relations *relations, size_t index) {
    const Operands *mine = relation_operands(&relations->items[index]);
    size_t first = index > NEIGHBOURS ? index - NEIGHBOURS : 0;
    for (size_t i = first; i < relations->count && i <= index + NEIGHBOURS; i++) {
        const Relation *other = &relations->items[i];
        const Operands *theirs = relation_operands(other);
        if (i != index && other->kind == RELATION_CHANGE && theirs->count == 3 &&
            mine->count == 3 && theirs->items[0].figure != mine->items[0].figure &&
            paragraph_of(claims, other) == paragraph_of(claims, &relations->items[index]) &&
            theirs->items[1].figure == mine->items[1].figure &&
            theirs->items[2].figure == mine->items[2].figure) {
            return true;
        }
    }
    return false;
}

/* The kind that tells a distance as a percentage, or a percentage as a distance. */
static RelationKind other_wording(RelationKind kind) {
    return kind == RELATION_DIFFERENCE ? RELATION_CHANGE : RELATION_DIFFERENCE;
}

static bool has_pair(const Operands *operands, size_t a, size_t b) {
    return operands->count == 3 &&
           ((operands->items[1].figure == a && operands->items[2].figure == b) ||
            (operands->items[1].figure == b && operands->items[2].figure == a));
}

static size_t clause_of(const Claims *claims, const Relation *relation) {
    size_t count,
        first = claims_of_figure(claims, relation_operands(relation)->items[0].figure, &count);
    return count ? claims->list.items[first].clause : 0;
}

/* "A decline of 25, though thefts climbed 9%": another clause tells of another thing. */
static bool are_of_one_clause(const Claims *claims, const Relation *one, const Relation *other) {
    return result_of(claims, one)->sentence == result_of(claims, other)->sentence &&
           clause_of(claims, one) == clause_of(claims, other);
}

/* "That is 416 more than last year (8,198), a rise of 5.1%": what one wording tells of two figures
 * speaks for what the other does in the same clause. */
static bool support_pair(const Claims *claims, const Relations *relations, size_t index,
                         Relation *relation) {
    size_t first = index > NEIGHBOURS ? index - NEIGHBOURS : 0;
    for (size_t i = first; i < relations->count && i <= index + NEIGHBOURS; i++) {
        const Relation *other = &relations->items[i];
        const Operands *theirs = relation_operands(other);
        if (other->kind != other_wording(relation->kind) || other->status != RELATION_HOLDS ||
            theirs->count != 3 || !are_of_one_clause(claims, relation, other)) {
            continue;
        }
        for (size_t k = 0; k < relation->readings.count; k++) {
            if (has_pair(&relation->readings.items[k].operands, theirs->items[1].figure,
                         theirs->items[2].figure)) {
                relation->reading = k;
                return true;
            }
        }
    }
    return false;
}

/* The only two levels around a share that is of something. */
static bool support_sole(const RuleSet *rules, const Claims *claims, Relation *relation) {
    size_t count, first = claims_of_figure(claims, result_figure(relation), &count);
    Proportion sole;
    if (relation->kind != RELATION_SHARE || count == 0 ||
        !proportion_sole(rules, claims, &claims->list.items[first], &sole)) {
        return false;
    }
    for (size_t i = 0; i < relation->readings.count; i++) {
        const Operands *operands = &relation->readings.items[i].operands;
        if (operand_in_role(operands, PART) == sole.part &&
            operand_in_role(operands, WHOLE) == sole.whole) {
            relation->reading = i;
            return true;
        }
    }
    return false;
}

/* Several shares beside their parts imply another whole than the one they are told to be of. */
static bool support_misprint(const Claims *claims, const Relations *relations, size_t index,
                             Relation *relation) {
    size_t reading = whole_misprinted(claims, relations, index);
    bool found = reading < relation->readings.count;
    relation->reading = found ? reading : relation->reading;
    return found;
}

static bool has_other_wording(const Relation *relation) {
    return relation->kind == RELATION_DIFFERENCE || relation->kind == RELATION_CHANGE;
}

/* What is explained by its own figures needs no others; but of shares that make one whole one that
 * is explained leaves the fault to the others. */
static bool can_be_supported(const Claims *claims, const bool *explained,
                             const Relations *relations, size_t index) {
    const Relation *relation = &relations->items[index];
    bool settled = relation->kind != RELATION_COMPLEMENT &&
                   explained[relation_operands(relation)->items[0].figure];
    return relation->status == RELATION_BROKEN && relation->strength != STRENGTH_STATED &&
           !settled && !(relation->kind == RELATION_CHANGE && is_taken(claims, relations, index));
}

/* What the shares beside it tell of another whole is a share of that one. */
static void drop_outvoted(const Claims *claims, const Relations *relations, size_t index,
                          Relation *relation) {
    if (relation->status == RELATION_BROKEN && whole_is_outvoted(claims, relations, index)) {
        relation->status = RELATION_UNCHECKED;
        relation->why = "the shares beside it are of another whole";
    }
}

/* "So prices have climbed by 61%": drawn from the two that stand before it. */
static bool is_concluded(const RuleSet *rules, const Claims *claims, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    const Claim *told = claim_of_figure(claims, operands->items[0].figure);
    bool drawn = relation->kind == RELATION_CHANGE || relation->kind == RELATION_RATIO;
    return drawn && told &&
           figures_are_concluded(rules, claims, told, operands->items[1].figure,
                                 operands->items[2].figure);
}

static bool is_compared(const RuleSet *rules, const Claims *claims, const Relations *relations,
                        size_t index, Relation *relation) {
    const Operands *operands = relation_operands(relation);
    bool levels = has_other_wording(relation) || relation->kind == RELATION_RATIO;
    return relation->supported && levels && operands->count == 3 &&
           (relation->readings.items[relation->reading].worded ||
            figures_are_compared(rules, claims, operands->items[1].figure,
                                 operands->items[2].figure) ||
            is_concluded(rules, claims, relation) ||
            support_pair(claims, relations, index, relation));
}

static bool is_supported(const RuleSet *rules, const Claims *claims, const Relations *relations,
                         size_t index, Relation *relation) {
    if (support_tight(relation) || support_sole(rules, claims, relation)) {
        return true;
    }
    if (relation->kind == RELATION_SHARE) {
        return support_by_sum(claims, relations, index, relation) ||
               support_share(claims, relations, index, relation) ||
               support_misprint(claims, relations, index, relation);
    }
    return has_other_wording(relation) && support_pair(claims, relations, index, relation);
}

void relations_support(const RuleSet *rules, const Claims *claims, const bool *explained,
                       Relations *relations) {
    for (size_t i = 0; i < relations->count; i++) {
        Relation *relation = &relations->items[i];
        doubt_accident(claims, relations, i, relation);
        if (can_be_supported(claims, explained, relations, i)) {
            relation->supported = is_supported(rules, claims, relations, i, relation);
            relation->compared = is_compared(rules, claims, relations, i, relation);
        }
        drop_outvoted(claims, relations, i, relation);
    }
}
