#include "lists/alliance.h"

#include "relations/claim_fit.h"
#include "relations/claim_window.h"
#include "relations/given_claim.h"
#include "relations/term.h"

enum {
    LEAST = 3,   /* names with figures that make a list */
    BESIDE = 16, /* bytes of marked text between a name and its figure: "• has •" */
    REACH = 16,  /* passages to either side of the total */
    NEAR = 6     /* paragraphs */
};

typedef struct AllianceReader {
    Arena *arena;
    const Claims *claims;
    const Claim *total;
    Slice names[LIMIT_PARTS]; /* keys of those that are together */
    size_t count;
} AllianceReader;

static const MarkedSentence *marked_at(const AllianceReader *reader, size_t passage) {
    return &reader->claims->passages.items[passage].marked;
}

static bool is_name(const MarkedSentence *marked, size_t mark) {
    return marked->text.bytes[marked->marks.items[mark].at] == (char)MARK_NAME;
}

static Slice key_of(const AllianceReader *reader, const Mark *name) {
    return reader->claims->names.items[name->index].key;
}

static bool has_name(const AllianceReader *reader, Slice key) {
    for (size_t i = 0; i < reader->count; i++) {
        if (slice_equal(reader->names[i], key)) {
            return true;
        }
    }
    return false;
}

/* The names of the total's sentence that stand before it, each once; false if another figure does
 * too: "the 30 of Labour and ...". */
static bool read_names(AllianceReader *reader) {
    const MarkedSentence *marked = marked_at(reader, reader->total->passage);
    for (size_t i = 0; i < marked->marks.count && reader->count < LIMIT_PARTS; i++) {
        const Mark *mark = &marked->marks.items[i];
        if (!is_name(marked, i)) {
            return mark->index == reader->total->figure;
        }
        if (!has_name(reader, key_of(reader, mark))) {
            reader->names[reader->count++] = key_of(reader, mark);
        }
    }
    return false;
}

/* "Labour, ahead of the Greens, would have 19": that is its own. */
static bool is_one_of(const AllianceReader *reader, const Operands *operands) {
    const Figure *figures = reader->claims->figures->items;
    for (size_t i = 1; i < operands->count; i++) {
        if (rational_compare(figures[operands->items[i].figure].value,
                             figures[reader->total->figure].value) == 0) {
            return true;
        }
    }
    return false;
}

/* Does the mark at `mark` say what the name before it has: "• 12", "• has •"? */
static bool is_had(const AllianceReader *reader, const MarkedSentence *marked, size_t mark) {
    if (mark == 0 || is_name(marked, mark) || !is_name(marked, mark - 1)) {
        return false;
    }
    const Figures *figures = reader->claims->figures;
    return marked->marks.items[mark].at - marked->marks.items[mark - 1].at <= BESIDE &&
           figures_commensurable(&figures->items[marked->marks.items[mark].index],
                                 &figures->items[reader->total->figure]);
}

static size_t had_count(const AllianceReader *reader, const MarkedSentence *marked) {
    size_t count = 0;
    for (size_t i = 1; i < marked->marks.count; i++) {
        count += is_had(reader, marked, i);
    }
    return count;
}

static void read_list(const AllianceReader *reader, const MarkedSentence *marked,
                      Readings *readings) {
    Operands operands = {0};
    *list_push(reader->arena, &operands) = (Operand){reader->total->figure, 0};
    for (size_t i = 1; i < marked->marks.count; i++) {
        if (is_had(reader, marked, i) &&
            has_name(reader, key_of(reader, &marked->marks.items[i - 1]))) {
            *list_push(reader->arena, &operands) = (Operand){marked->marks.items[i].index, 1};
        }
    }
    if (operands.count == reader->count + 1 && !is_one_of(reader, &operands)) {
        *list_push(reader->arena, readings) =
            (Reading){.operands = operands, .completed = true, .tight = true};
    }
}

static bool is_near(const AllianceReader *reader, size_t passage) {
    size_t a = passage_paragraph(reader->claims, passage),
           b = passage_paragraph(reader->claims, reader->total->passage);
    return passage != reader->total->passage && (a > b ? a - b : b - a) <= NEAR;
}

static void read_alliance(AllianceReader *reader, Rosters *sums) {
    size_t first = reader->total->passage > REACH ? reader->total->passage - REACH : 0;
    Readings readings = {0};
    if (!read_names(reader) || reader->count < 2) {
        return;
    }
    for (size_t i = first;
         i < reader->claims->passages.count && i <= reader->total->passage + REACH; i++) {
        if (is_near(reader, i) && had_count(reader, marked_at(reader, i)) >= LEAST) {
            read_list(reader, marked_at(reader, i), &readings);
        }
    }
    if (readings.count && readings.count <= LIMIT_PLAUSIBLE) {
        *list_push(reader->arena, sums) = readings;
    }
}

void alliances_read(Arena *arena, const RuleSet *rules, const Claims *claims, const Rule *rule,
                    Rosters *sums) {
    const Given *given = given_role(rule, 0);
    for (size_t i = 0; i < claims->list.count; i++) {
        if (given_fits(rules, given, &claims->list.items[i])) {
            AllianceReader reader = {arena, claims, &claims->list.items[i], .count = 0};
            read_alliance(&reader, sums);
        }
    }
}
