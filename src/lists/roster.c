#include "lists/roster.h"

#include "lists/alliance.h"
#include "lists/listing.h"
#include "lists/partition.h"
#include "lists/score_sums.h"
#include "lists/sole_sum.h"
#include "lists/sum_items.h"
#include "lists/sum_sense.h"
#include "lists/told_parts.h"
#include "lists/twin_sums.h"
#include "relations/claim_fit.h"
#include "relations/given_claim.h"

typedef struct RosterReader {
    Arena *arena;
    const RuleSet *rules;
    const Claims *claims;
    const Rule *rule;
    size_t *held_in; /* for each figure the number of the roster in which it is a part; 0: none */
    bool *has_list;  /* for each figure: it has a list that holds */
    size_t *tied_to; /* for each figure that words make a part the total, plus one; 0: none */
    Rosters *rosters;
} RosterReader;

/* Looks for the lists of the addend at `index`. */
typedef void RosterSeeker(Arena *arena, const Claims *claims, const Addends *addends, size_t index,
                          Readings *holding, Readings *broken);

static void add_roster(RosterReader *reader, Readings readings) {
    if (readings.count) {
        *list_push(reader->arena, reader->rosters) = readings;
    }
}

/* Each list that holds is a relation of its own. */
static void add_holding(RosterReader *reader, const Readings *holding) {
    for (size_t i = 0; i < holding->count; i++) {
        Readings one = {0};
        *list_push(reader->arena, &one) = holding->items[i];
        add_roster(reader, one);
        const Operands *operands = &holding->items[i].operands;
        reader->has_list[operands->items[0].figure] = true;
        for (size_t k = 1; k < operands->count; k++) {
            reader->held_in[operands->items[k].figure] = reader->rosters->count;
        }
    }
}

static size_t total_of(const RosterReader *reader, size_t roster) {
    return reader->rosters->items[roster - 1].items[0].operands.items[0].figure;
}

/* Do two of its parts make a total together? If words tie the list, another one does not matter. */
static bool is_explained(const RosterReader *reader, const Reading *reading) {
    const Operands *list = &reading->operands;
    for (size_t i = 1; i < list->count; i++) {
        for (size_t k = i + 1; k < list->count; k++) {
            size_t roster = reader->held_in[list->items[i].figure];
            if (roster && roster == reader->held_in[list->items[k].figure] &&
                !(reading->worded && total_of(reader, roster) != list->items[0].figure)) {
                return true;
            }
        }
    }
    return false;
}

/* Does a measure say that it is what others are parts of? */
static bool is_called_whole(const RosterReader *reader, size_t figure) {
    size_t count, first = claims_of_figure(reader->claims, figure, &count);
    for (size_t i = 0; i < count; i++) {
        if (ruleset_measure(reader->rules, reader->claims->list.items[first + i].measure)->whole) {
            return true;
        }
    }
    return false;
}

/* A part of another total is a total itself only where the list stands beside it: "The four largest
 * grants are" tells other parts than those of what was named last. */
static bool is_part_elsewhere(const RosterReader *reader, const Reading *reading) {
    const Operands *list = &reading->operands;
    size_t total = list->items[0].figure;
    return reader->held_in[total] && !reading->worded && !is_called_whole(reader, total) &&
           list->items[1].figure != total + 1 && list->items[list->count - 1].figure + 1 != total;
}

/* Does one sentence tell of all its parts? */
static bool is_one_sentence(const RosterReader *reader, const Operands *list) {
    const Figure *figures = reader->claims->figures->items;
    return figures[list->items[1].figure].sentence ==
           figures[list->items[list->count - 1].figure].sentence;
}

/* Notes the parts of the lists that fail and that words tie to their total. */
static void note_tied(RosterReader *reader, const Readings *broken) {
    for (size_t i = 0; i < broken->count; i++) {
        const Operands *list = &broken->items[i].operands;
        bool tied = broken->items[i].worded && is_one_sentence(reader, list);
        for (size_t k = 1; tied && k < list->count; k++) {
            reader->tied_to[list->items[k].figure] = list->items[0].figure + 1;
        }
    }
}

/* Do words tie two of its parts to another total? */
static bool is_tied_elsewhere(const RosterReader *reader, const Reading *reading) {
    const Operands *list = &reading->operands;
    size_t elsewhere = 0;
    for (size_t i = 1; i < list->count; i++) {
        size_t total = reader->tied_to[list->items[i].figure];
        elsewhere += total && total != list->items[0].figure + 1;
    }
    return elsewhere > 1 && !reading->worded;
}

/* Lists that fail are the choices of one relation. */
static void add_broken(RosterReader *reader, const Readings *broken) {
    Readings left = {0};
    for (size_t i = 0; i < broken->count; i++) {
        const Reading *reading = &broken->items[i];
        if (!is_explained(reader, reading) && !is_part_elsewhere(reader, reading) &&
            !is_tied_elsewhere(reader, reading) &&
            !sum_is_misread(reader->claims, &reading->operands) &&
            !sum_is_of_other_items(reader->claims, &reading->operands) &&
            !parts_may_overlap(reader->claims, &reading->operands)) {
            *list_push(reader->arena, &left) = *reading;
        }
    }
    add_roster(reader, left);
}

/* Does the rule ask for a total like it? Every addend is "any". */
static bool is_asked(const RosterReader *reader, const Given *given, const Addend *addend) {
    if (given->measures.items[0] == MEASURE_ANY) {
        return true;
    }
    size_t count, first = claims_of_figure(reader->claims, addend->figure, &count);
    for (size_t i = 0; i < count; i++) {
        if (given_fits(reader->rules, given, &reader->claims->list.items[first + i])) {
            return true;
        }
    }
    return false;
}

/* Looks for the lists of every addend; `broken` has one place for each. */
static void seek_all(RosterReader *reader, const Addends *addends, Readings *broken) {
    RosterSeeker *seek = reader->rule->relation == RELATION_SUM ? listings_of : partitions_ending;
    const Given *given = given_role(reader->rule, 0);
    for (size_t i = 0; given && i < addends->count; i++) {
        Readings holding = {0};
        if (is_asked(reader, given, &addends->items[i])) {
            seek(reader->arena, reader->claims, addends, i, &holding, &broken[i]);
            add_holding(reader, &holding);
        }
    }
}

/* What words beside a single figure tell of, where no list was found. */
static void seek_sole(RosterReader *reader, const Addends *addends, Readings *broken) {
    for (size_t i = 0; i < addends->count; i++) {
        Readings holding = {0};
        if (!broken[i].count && !reader->held_in[addends->items[i].figure]) {
            sole_sum_of(reader->arena, reader->claims, addends, i, &holding, &broken[i]);
            add_holding(reader, &holding);
        }
    }
}

/* The same addends, marked those that are parts of a total, and those that have none. */
static Addends explained_addends(const RosterReader *reader, const Addends *addends) {
    Addends marked = {0};
    for (size_t i = 0; i < addends->count; i++) {
        Addend addend = addends->items[i];
        addend.traits |= reader->held_in[addend.figure] ? ADDEND_EXPLAINED : 0;
        addend.traits |= reader->has_list[addend.figure] ? 0 : ADDEND_SOUGHT;
        *list_push(reader->arena, &marked) = addend;
    }
    return marked;
}

/* Sums of figures side by side. Once totals are known that hold, their parts may be passed over:
 * "5,120 were for and 3,292 against, 8,412 together. With 211 spoilt ones there were 8,623." */
static void listed_sums_read(Arena *arena, const RuleSet *rules, const Claims *claims,
                             const Addends *addends, const Rule *rule, Rosters *rosters) {
    size_t figures = claims->figures->count;
    RosterReader reader = {.arena = arena,
                           .rules = rules,
                           .claims = claims,
                           .rule = rule,
                           .rosters = rosters,
                           .held_in = arena_take(arena, figures * sizeof *reader.held_in),
                           .has_list = arena_take(arena, figures * sizeof *reader.has_list),
                           .tied_to = arena_take(arena, figures * sizeof *reader.tied_to)};
    Readings *broken = arena_take(arena, addends->count * sizeof *broken);
    seek_all(&reader, addends, broken);
    if (rosters->count) {
        Addends marked = explained_addends(&reader, addends);
        seek_all(&reader, &marked, broken);
    }
    for (size_t i = 0; i < addends->count; i++) {
        note_tied(&reader, &broken[i]);
    }
    if (rule->relation == RELATION_SUM) {
        seek_sole(&reader, addends, broken);
    }
    for (size_t i = 0; i < addends->count; i++) {
        if (broken[i].count) {
            add_broken(&reader, &broken[i]);
        }
    }
    if (rule->relation == RELATION_SUM) {
        told_parts_read(arena, rules, claims, rosters);
    }
}

void rosters_read(Arena *arena, const RuleSet *rules, const Claims *claims, const Addends *addends,
                  const Rule *rule, Rosters *rosters) {
    switch (given_role(rule, 1)->of) {
    case OF_ONE:
        twin_sums_read(arena, addends, rosters);
        score_sums_read(arena, claims, rosters);
        break;
    case OF_ANOTHER:
        alliances_read(arena, rules, claims, rule, rosters);
        break;
    default:
        listed_sums_read(arena, rules, claims, addends, rule, rosters);
    }
}
