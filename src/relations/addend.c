#include "relations/addend.h"

#include "relations/claim_window.h"
#include "relations/term.h"
#include <stdlib.h>

typedef struct AddendReader {
    Arena *arena;
    const RuleSet *rules;
    const Claims *claims;
    TraitReader traits;
    LIST_OF(size_t) units; /* for each a figure that has it */
    Addend last;           /* the addend before the one at hand; without amount: none */
    bool inherited;        /* it had its unit from a quantity before it */
} AddendReader;

/* In ten-thousandths, rounded up; 0 if that is too much or not known. */
static int64_t amount_of(Rational value) {
    const int64_t most = INT64_MAX / (LIMIT_PARTS + 1);
    Rational amount = rational_multiply(value, rational_of(ADDEND_UNIT));
    if (!rational_known(amount) || amount.numerator / amount.denominator >= most) {
        return 0;
    }
    Wide whole = amount.numerator / amount.denominator;
    return (int64_t)(whole + (whole * amount.denominator < amount.numerator));
}

/* The farther end of the range. */
static int64_t slack_of(Interval range, Rational value) {
    int64_t below = amount_of(rational_subtract(value, range.low)),
            above = amount_of(rational_subtract(range.high, value));
    return below > above ? below : above;
}

/* Most figures: a small whole number that means itself. */
static bool is_plain_count(const Figure *figure) {
    enum { ROUND = 3, MOST = 1000000000 };
    return figure->hedge == HEDGE_NONE && figure->place == 0 && figure->zeros < ROUND &&
           figure->value.denominator == 1 && figure->value.numerator < MOST && !figure->scaled &&
           (figure->kind == FIGURE_CARDINAL || figure->kind == FIGURE_MONEY);
}

/* Takes what a figure can add; false if it is no addend. "Fewer than 2,000" has no end. */
static bool read_amount(const Figure *figure, Addend *addend) {
    if (!(figure_is_level(figure) || figure->kind == FIGURE_PERCENT) ||
        !rational_known(figure->value) || rational_sign(figure->value) <= 0) {
        return false;
    }
    if (is_plain_count(figure)) {
        addend->amount = (int64_t)figure->value.numerator * ADDEND_UNIT;
        addend->slack = 0;
        return true;
    }
    Interval range = figure_range(figure);
    if (!interval_known(range) || range.low_none || range.high_none) {
        return false;
    }
    addend->amount = amount_of(figure->value);
    addend->slack = slack_of(range, figure->value);
    return addend->amount > 0;
}

static bool is_whole(const RuleSet *rules, const Claims *claims, size_t figure) {
    size_t count, first = claims_of_figure(claims, figure, &count);
    for (size_t i = 0; i < count; i++) {
        if (ruleset_measure(rules, claims->list.items[first + i].measure)->whole) {
            return true;
        }
    }
    return false;
}

/* "A 41-kilometre crossing took 2,413,000": that many are something else. */
static bool are_alike(const Addend *a, const Addend *b) {
    enum { HUNDREDFOLD = 100 };
    return a->amount / HUNDREDFOLD <= b->amount && b->amount / HUNDREDFOLD <= a->amount;
}

/* "9,470 tonnes, Austnes 8,260 and Sund 6,190": a bare number behind a quantity has its unit. */
static bool inherits_unit(const AddendReader *reader, const Addend *addend) {
    const Figure *figure = &reader->claims->figures->items[addend->figure];
    const Figure *last = &reader->claims->figures->items[reader->last.figure];
    return figure->kind == FIGURE_CARDINAL && !figure->noun.length && !figure->worded &&
           reader->last.amount && reader->last.passage == addend->passage &&
           (last->kind == FIGURE_QUANTITY || reader->inherited) &&
           !(reader->last.traits & ADDEND_SET_ASIDE) && are_alike(addend, &reader->last);
}

/* The number of a figure's unit among those seen so far: the index of the first that has it. */
static size_t unit_of(AddendReader *reader, size_t figure) {
    const Figure *figures = reader->claims->figures->items;
    size_t unit = 0;
    while (unit < reader->units.count &&
           !figures_commensurable(&figures[reader->units.items[unit]], &figures[figure])) {
        unit++;
    }
    if (unit == reader->units.count) {
        *list_push(reader->arena, &reader->units) = figure;
    }
    return unit;
}

/* "The remaining 96 patients, or 6 per cent": what is said of a number is said of its share. */
static unsigned traits_of_number(const AddendReader *reader, const Addend *share) {
    enum { LONGEST = 20 };
    const Figure *figure = &reader->claims->figures->items[share->figure];
    if (!reader->last.amount || reader->last.figure + 1 != share->figure ||
        figure->kind != FIGURE_PERCENT || figure[-1].kind != FIGURE_CARDINAL ||
        figure[-1].end + LONGEST < figure->start || figure[-1].end > figure->start) {
        return 0;
    }
    Slice between = slice_part(reader->claims->article->text, figure[-1].end, figure->start);
    bool told =
        memchr(between.bytes, ',', between.length) || memchr(between.bytes, '(', between.length);
    return told ? reader->last.traits & (ADDEND_CLOSES | ADDEND_RESIDUAL | ADDEND_OPPOSED) : 0;
}

/* "61 per cent to 39": the second is a percentage too, and no count. */
static bool is_second_percentage(const Claims *claims, size_t index) {
    const Figure *figure = &claims->figures->items[index];
    if (index == 0 || figure[-1].kind != FIGURE_PERCENT || figure->kind != FIGURE_CARDINAL ||
        figure[-1].end > figure->start) {
        return false;
    }
    return slice_equal(slice_part(claims->article->text, figure[-1].end, figure->start),
                       SLICE(" to "));
}

/* All but the amount and the traits. */
static void read_setting(AddendReader *reader, const Claim *claim, Addend *addend) {
    addend->figure = claim->figure;
    addend->passage = claim->passage;
    addend->paragraph = passage_paragraph(reader->claims, claim->passage);
    reader->inherited = inherits_unit(reader, addend);
    addend->unit = reader->inherited ? reader->last.unit : unit_of(reader, claim->figure);
    addend->whole = is_whole(reader->rules, reader->claims, claim->figure);
    addend->scope = claim->scope;
}

static int by_unit(const void *left, const void *right) {
    const Addend *a = left, *b = right;
    if (a->unit != b->unit) {
        return a->unit < b->unit ? -1 : 1;
    }
    return (a->figure > b->figure) - (a->figure < b->figure);
}

void addends_read(Arena *arena, const RuleSet *rules, const Claims *claims, Addends *addends) {
    AddendReader reader = {
        .arena = arena, .rules = rules, .claims = claims, .traits = trait_reader(rules, claims)};
    const ClaimIndex *index = &claims->by_measure[MEASURE_ANY];
    for (size_t i = 0; i < index->count; i++) {
        const Claim *claim = &claims->list.items[index->items[i]];
        Addend addend;
        if (read_amount(&claims->figures->items[claim->figure], &addend) &&
            !is_second_percentage(claims, claim->figure) &&
            traits_read(&reader.traits, claim, &addend.traits)) {
            read_setting(&reader, claim, &addend);
            addend.traits |= traits_of_number(&reader, &addend);
            *list_push(arena, addends) = reader.last = addend;
        }
    }
    if (addends->count) {
        qsort(addends->items, addends->count, sizeof *addends->items, by_unit);
    }
}
