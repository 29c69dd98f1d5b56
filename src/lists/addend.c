#include "lists/addend.h"

#include "figures/letter.h"
#include "figures/word.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/term.h"

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
    Wide amount;
    if (!rational_known(value) ||
        __builtin_mul_overflow(value.numerator, (Wide)ADDEND_UNIT, &amount)) {
        return 0;
    }
    if (value.denominator == 1) {
        return amount < most ? (int64_t)amount : 0;
    }
    Wide whole = amount / value.denominator;
    whole += whole * value.denominator < amount;
    return whole < most ? (int64_t)whole : 0;
}

static int64_t slack_of(const Figure *figure) {
    Rational slack = figure_slack(figure);
    if (rational_known(slack)) {
        return amount_of(slack);
    }
    Interval range = figure_range(figure);
    int64_t below = amount_of(rational_subtract(figure->value, range.low)),
            above = amount_of(rational_subtract(range.high, figure->value));
    return below > above ? below : above;
}

/* What a figure can add; 0 if it is no addend. Fractions are told in hundredths, as percentages
 * are. */
static int64_t amount_of_figure(const Figure *figure) {
    enum { HUNDRED = 100 };
    bool adds = (figure_is_level(figure) || figure_is_share(figure)) && figure_has_ends(figure) &&
                rational_sign(figure->value) > 0;
    Rational value = figure->kind == FIGURE_FRACTION
                         ? rational_multiply(figure->value, rational_of(HUNDRED))
                         : figure->value;
    return adds ? amount_of(value) : 0;
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

static bool is_bare(const Figure *figure) {
    return figure->kind == FIGURE_CARDINAL && !figure->noun.length && !figure->worded;
}

/* "9,470 tonnes, Austnes 8,260 and Sund 6,190": a bare number behind a quantity has its unit. */
static bool inherits_unit(const AddendReader *reader, const Addend *addend) {
    const Figure *figure = &reader->claims->figures->items[addend->figure];
    const Figure *last = &reader->claims->figures->items[reader->last.figure];
    bool follows = reader->last.passage == addend->passage ||
                   (figure->scaled && last->scaled && reader->last.passage + 1 == addend->passage);
    return is_bare(figure) && reader->last.amount && follows &&
           (last->kind == FIGURE_QUANTITY || reader->inherited ||
            (last->kind == FIGURE_MONEY && figure->scaled && last->scaled)) &&
           !(reader->last.traits & ADDEND_SET_ASIDE) && are_alike(addend, &reader->last);
}

/* Does nothing but a comma or "and" stand between the figure and the next? */
static bool is_joined_to_next(const Claims *claims, size_t index) {
    static const char *const joints[] = {", ", " and ", ", and ", " or ", " plus "};
    const Figure *figure = &claims->figures->items[index];
    if (index + 1 >= claims->figures->count || figure[1].start < figure->end) {
        return false;
    }
    Slice between = slice_part(claims->article->text, figure->end, figure[1].start);
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        if (slice_equal(between, slice_of(joints[i]))) {
            return true;
        }
    }
    return false;
}

/* "1,240, 860 and 415 hectares": the first two have the unit of the last. The figure whose unit it
 * is; the same if it has its own. */
static size_t unit_bearer(const Claims *claims, size_t index) {
    enum { MOST = 6 }; /* figures joined so */
    size_t bearer = index;
    while (bearer < index + MOST && is_bare(&claims->figures->items[bearer]) &&
           is_joined_to_next(claims, bearer)) {
        bearer++;
    }
    return claims->figures->items[bearer].kind == FIGURE_QUANTITY ? bearer : index;
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

/* "44 per cent, or 27 per cent of the roll": one thing as a share of two wholes. */
static bool is_share_again(const Claims *claims, const Figure *share) {
    static const char *const joints[] = {", or ", " or ", " (", ", that is ", ", which is "};
    if (share == claims->figures->items || share->kind != FIGURE_PERCENT ||
        share[-1].kind != FIGURE_PERCENT || share[-1].end > share->start) {
        return false;
    }
    Slice between = slice_part(claims->article->text, share[-1].end, share->start);
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        if (slice_equal(between, slice_of(joints[i]))) {
            return true;
        }
    }
    return false;
}

/* "61 per cent to 39": the second is a percentage too, and no count. */
static bool is_second_percentage(const Claims *claims, size_t index) {
    const Figure *figure = &claims->figures->items[index];
    if (index == 0 || figure[-1].kind != FIGURE_PERCENT ||
        !(figure->kind == FIGURE_CARDINAL || figure->kind == FIGURE_PERCENT) ||
        figure[-1].end > figure->start) {
        return false;
    }
    return slice_equal(slice_part(claims->article->text, figure[-1].end, figure->start),
                       SLICE(" to "));
}

static bool is_bare_percentage(const Claims *claims, size_t index) {
    return claims->figures->items[index].kind == FIGURE_CARDINAL &&
           is_second_percentage(claims, index);
}

/* Is it what the loser had, where the addend before is what the winner had? Ranges grow, and what
 * falls from one to the other has the first set aside. */
static bool is_versus(const AddendReader *reader, const Addend *addend) {
    const Addend *last = &reader->last;
    return is_second_percentage(reader->claims, addend->figure) && last->amount > addend->amount &&
           last->figure + 1 == addend->figure && !(last->traits & ADDEND_SET_ASIDE);
}

/* The sides of a vote are said once for both. */
static void read_versus(AddendReader *reader, Addend *addend) {
    addend->unit = reader->last.unit;
    addend->traits |= ADDEND_VERSUS | (reader->last.traits & ADDEND_OPPOSED);
}

/* Ends the row's item with the figure, or does the next begin: "Greens 33, Liberals 15 and others"?
 */
static bool ends_item(Slice text, const Figure *figure) {
    Slice behind = slice_part(text, figure->end, text.length);
    return strchr(".,;)", byte_at(text, figure->end)) || slice_starts(behind, SLICE(" and ")) ||
           slice_starts(behind, SLICE(" with ")) || slice_starts(behind, SLICE(" while "));
}

/* "Labour has 41 per cent, the Greens 33 and others 11": a bare number in a row of percentages,
 * each of another name. An age stands behind a comma. */
static bool is_row_percentage(const AddendReader *reader, const Addend *addend) {
    enum { HUNDRED = 100, LONGEST = 48 };
    static const TableWord rests[] = {"independents", "others", "remaining", "undecided"};
    Slice text = reader->claims->article->text;
    const Figure *figure = &reader->claims->figures->items[addend->figure];
    const Addend *last = &reader->last;
    if (!is_bare(figure) || figure->scaled || figure->hedge != HEDGE_NONE || !last->amount ||
        last->figure + 1 != addend->figure || last->passage != addend->passage ||
        !(figure[-1].kind == FIGURE_PERCENT || last->percentage) ||
        last->traits & ADDEND_SET_ASIDE || figure[-1].end > figure->start ||
        figure->start - figure[-1].end > LONGEST ||
        rational_compare(figure->value, rational_of(HUNDRED)) >= 0) {
        return false;
    }
    Slice between = slice_part(text, figure[-1].end, figure->start);
    Word name = word_before(text, figure->start);
    bool joined = slice_starts(between, SLICE(", ")) || slice_starts(between, SLICE(" and "));
    return joined && (name.capital || WORD_AMONG(rests, &name)) &&
           !slice_ends(between, SLICE(", ")) && ends_item(text, figure);
}

/* All but the amount and the traits. */
static void read_setting(AddendReader *reader, const Claim *claim, Addend *addend) {
    addend->figure = claim->figure;
    addend->passage = claim->passage;
    addend->paragraph = passage_paragraph(reader->claims, claim->passage);
    reader->inherited = inherits_unit(reader, addend);
    addend->unit = reader->inherited ? reader->last.unit
                                     : unit_of(reader, unit_bearer(reader->claims, claim->figure));
    addend->whole = is_whole(reader->rules, reader->claims, claim->figure);
    addend->scope = claim->scope;
}

static bool is_told_again(const Addends *addends, size_t index) {
    const Addend *addend = &addends->items[index];
    for (size_t i = index; i > 0 && index - i < 2 * LIMIT_REACH; i--) {
        const Addend *before = &addends->items[i - 1];
        if (before->unit != addend->unit) {
            return false;
        }
        if (before->amount == addend->amount && before->passage != addend->passage) {
            return true;
        }
    }
    return false;
}

/* Those of one unit stay in order. */
static void add_by_unit(Arena *arena, const Addends *read, size_t units, Addends *addends) {
    list_reserve(arena, addends, read->count);
    for (size_t unit = 0; unit < units; unit++) {
        for (size_t i = 0; i < read->count; i++) {
            if (read->items[i].unit == unit) {
                *list_next(arena, addends) = read->items[i];
                addends->items[addends->count - 1].again =
                    is_told_again(addends, addends->count - 1);
            }
        }
    }
}

/* "131 of the crashes", of 486 crashes that were told before */
static bool is_of_thing_told(const Claims *claims, size_t index) {
    enum { BACK = 6 }; /* figures */
    Slice text = claims->article->text;
    Word of = word_after(text, claims->figures->items[index].end), the = word_after(text, of.end),
         what = word_after(text, the.end);
    bool told = false;
    for (size_t i = index;
         word_is(&of, "of") && word_is(&the, "the") && !told && i > 0 && index - i < BACK; i--) {
        Slice noun = claims->figures->items[i - 1].noun;
        told = noun.length && word_means_same(noun, slice_part(text, what.start, what.end));
    }
    return told;
}

static bool is_behind_bracket(Slice text, const Figure *figure) {
    return figure->start > 0 && text.bytes[figure->start - 1] == '(';
}

/* False if the claim's figure cannot be added. */
static bool read_addend(AddendReader *reader, const Claim *claim, Addend *addend) {
    const Figure *figure = &reader->claims->figures->items[claim->figure];
    *addend = (Addend){.amount = amount_of_figure(figure)};
    if (!addend->amount || !traits_read(&reader->traits, claim, &addend->traits)) {
        return false;
    }
    addend->slack = slack_of(figure);
    read_setting(reader, claim, addend);
    addend->traits |= traits_of_number(reader, addend);
    addend->traits |= is_of_thing_told(reader->claims, claim->figure) ? ADDEND_OF_THEM : 0;
    addend->traits |= is_share_again(reader->claims, figure) ? ADDEND_SET_ASIDE : 0;
    addend->traits |= is_behind_bracket(reader->claims->article->text, figure) ? ADDEND_BRACKET : 0;
    if (is_row_percentage(reader, addend)) {
        addend->unit = reader->last.unit;
        addend->percentage = true;
        return true;
    }
    if (is_versus(reader, addend)) {
        read_versus(reader, addend);
        return true;
    }
    return !is_bare_percentage(reader->claims, claim->figure);
}

void addends_read(Arena *arena, const RuleSet *rules, const Claims *claims, Addends *addends) {
    AddendReader reader = {
        .arena = arena, .rules = rules, .claims = claims, .traits = trait_reader(rules, claims)};
    Addends read = {0};
    const ClaimIndex *index = &claims->by_measure[MEASURE_ANY];
    list_reserve(arena, &read, index->count);
    for (size_t i = 0; i < index->count; i++) {
        Addend *addend = list_next(arena, &read);
        if (read_addend(&reader, &claims->list.items[index->items[i]], addend)) {
            reader.last = *addend;
        } else {
            read.count--;
        }
    }
    add_by_unit(arena, &read, reader.units.count, addends);
}
