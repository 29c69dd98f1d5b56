#include "ties/stated_fit.h"

#include "figures/letter.h"
#include "figures/possession.h"
#include "figures/word_walk.h"
#include "lists/sum_items.h"
#include "lists/sum_sense.h"
#include "operands/divisor.h"
#include "operands/level.h"
#include "operands/multiple_sole.h"
#include "relations/term.h"

static bool is_compared(const Claims *claims, size_t figure) {
    size_t count, first = claims_of_figure(claims, figure, &count);
    return count && slice_equal(claims->list.items[first].scope.when, SLICE("compared"));
}

/* "Raised by Rs 150 from Rs 2,275": what is added is told as a part of what was. */
static bool has_added_part(const Claims *claims, RelationKind kind, const Operands *operands) {
    bool share = kind == RELATION_SHARE && operands->count == 3;
    size_t count, first = share ? claims_of_figure(claims, operands->items[1].figure, &count) : 0;
    return share && count > 0 && claims->list.items[first].change;
}

/* Last year's part is none of this year's whole. Changes and differences are between scopes. */
static bool mixes_scopes(const Claims *claims, RelationKind kind, const Operands *operands) {
    size_t compared = 0;
    if (has_added_part(claims, kind, operands)) {
        return false;
    }
    if (kind != RELATION_SHARE && kind != RELATION_SUM && kind != RELATION_COMPLEMENT) {
        return false;
    }
    for (size_t i = 0; i < operands->count; i++) {
        compared += is_compared(claims, operands->items[i].figure);
    }
    return compared > 0 && compared < operands->count;
}

bool stated_list_may_be_longer(const Claims *claims, const Operands *operands) {
    const Figures *figures = claims->figures;
    size_t first = operands->count > 1 ? operands->items[1].figure : 0;
    if (first == 0 || operands->items[0].figure == first - 1) {
        return false;
    }
    const Figure *part = &figures->items[first], *before = &figures->items[first - 1];
    Slice between = before->end <= part->start
                        ? slice_part(claims->article->text, before->end, part->start)
                        : (Slice){"", 0};
    return before->sentence == part->sentence && figures_commensurable(before, part) &&
           memchr(between.bytes, ',', between.length) &&
           !memchr(between.bytes, ';', between.length);
}

/* "121 here and the other 152 there" */
static bool is_last(const Claims *claims, const Figure *part) {
    static const TableWord rests[] = {"balance", "other", "remainder", "remaining", "rest"};
    Slice before = slice_part(claims->article->text, 0, part->start);
    if (slice_ends(before, SLICE(", "))) { /* "the rest, 152" */
        before.length -= sizeof ", " - 1;
    }
    Word rest = word_before(before, before.length), the = word_before(before, rest.start);
    return WORD_AMONG(rests, &rest) && word_is(&the, "the");
}

bool stated_list_may_be_partial(const Claims *claims, const Operands *operands) {
    static const char *const closing[] = {
        ":",     " - ",    "(",       "made up", "compris", "consist", "compos",
        "split", "divid",  "between", "broken",  "com",     "drawn",   "shared",
        " won ", "played", " were ",  " are ",   "voted",   " of ",    "each"};
    const Figures *figures = claims->figures;
    const Figure *total = &figures->items[operands->items[0].figure],
                 *first = operands->count > 1 ? &figures->items[operands->items[1].figure] : total;
    if (total->end >= first->start) {
        return false;
    }
    Slice between = slice_part(claims->article->text, total->end, first->start);
    bool closed = false;
    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++) {
        closed = closed || slice_has(between, slice_of(closing[i]));
    }
    return !closed &&
           !is_last(claims, &figures->items[operands->items[operands->count - 1].figure]);
}

/* "A rise of £3,000, or 50%": what was added is part of nothing that must be sought. */
static bool is_part_added(const Claims *claims, RelationKind kind, const Operands *operands) {
    bool part = kind == RELATION_SHARE && operands->count == 2 && operands->items[1].role == 1;
    size_t count, first = part ? claims_of_figure(claims, operands->items[1].figure, &count) : 0;
    return part && count > 0 && claims->list.items[first].change;
}

void stated_drop_open_part(const Figures *figures, RelationKind kind, Operands *operands) {
    bool lone = kind == RELATION_SHARE && operands->count == 2 && operands->items[1].role == 1;
    if (lone && !figure_has_ends(&figures->items[operands->items[1].figure])) {
        operands->count = 1;
    }
}

/* "Feb. 6-10, 771 of them", "430.5 per acre, of which 363": nothing is part of ten times less, or
 * of an average, nor "more than half" of any less. */
static bool is_misread(const Claims *claims, RelationKind kind, const Operands *operands) {
    enum { TENFOLD = 10 };
    if (kind != RELATION_SHARE || operands->count != 3) {
        return false;
    }
    const Figure *items = claims->figures->items, *share = &items[operands->items[0].figure],
                 *part = &items[operands->items[1].figure],
                 *whole = &items[operands->items[2].figure];
    int64_t most = figure_has_ends(share) ? TENFOLD : 1;
    if (figure_is_average(whole) && !figure_is_average(part)) {
        return true;
    }
    return !part->scaled && !whole->scaled && rational_sign(whole->value) > 0 &&
           rational_compare(part->value, rational_multiply(whole->value, rational_of(most))) > 0;
}

/* "61.8 cents per $100, up 1.4 cents": the hundred is what the rate is told for. */
static bool takes_rate_base(const Claims *claims, RelationKind kind, const Operands *operands) {
    for (size_t i = 1; kind == RELATION_DIFFERENCE && i < operands->count; i++) {
        if (figure_is_told_per(claims->article,
                               &claims->figures->items[operands->items[i].figure])) {
            return true;
        }
    }
    return false;
}

/* "Down from 1.2 million to 4,000" is a fall: only two scale words can have been mixed up. */
static bool lacks_scale_word(const Claims *claims, RelationKind kind, const Operands *operands) {
    bool scaled = true;
    for (size_t i = 0; i < operands->count; i++) {
        scaled = scaled && claims->figures->items[operands->items[i].figure].scaled;
    }
    return kind == RELATION_SCALE && !scaled;
}

/* Where the figure begins, its hedge included. */
static size_t told_from(const Figure *figure) {
    bool hedged = figure->hedge_start < figure->hedge_end && figure->hedge_start < figure->start;
    return hedged ? figure->hedge_start : figure->start;
}

/* "Up from 2.05 million", "than the 6,590", "from a revised 47.7m", "from January's 23.5bn": what
 * something else is compared with. */
static bool is_base(const Claims *claims, const Figure *figure) {
    static const TableWord bases[] = {"against", "from", "than", "versus"},
                           stops[] = {"and", "at", "but", "by", "is", "or", "to", "was", "were"};
    enum { WORDS = 4 };
    WordWalk walk = {.text = claims->article->text, .at = told_from(figure), .left = WORDS};
    while (walk_back(&walk) && !WORD_AMONG(stops, &walk.word)) {
        if (WORD_AMONG(bases, &walk.word)) {
            return true;
        }
        walk.at -= word_is(&walk.word, "s") ? apostrophe_length_before(walk.text, walk.at) : 0;
    }
    return false;
}

/* The role of what is compared with another figure; none in most relations. */
static int role_compared(RelationKind kind) {
    static const int compared[RELATION_KINDS] = {[RELATION_RATIO] = 1, [RELATION_CHANGE] = 2};
    return kind == RELATION_ORDER || compared[kind] ? compared[kind] : -1;
}

/* "Rose to 2.31 million from 2.05 million, beating the 2.12 million of 2021", "up from $5 and more
 * than double the $3 of May": what is compared with the last is not what the first came from. */
static bool takes_base(const Claims *claims, RelationKind kind, const Operands *operands) {
    for (size_t i = 0; operands->count > 1 && i < operands->count; i++) {
        const Operand *operand = &operands->items[i];
        if (operand->role == role_compared(kind) &&
            is_base(claims, &claims->figures->items[operand->figure])) {
            return true;
        }
    }
    return false;
}

/* Is it a level that nothing else is compared with? */
static bool is_compared_itself(const Claims *claims, size_t figure) {
    size_t count, first = claims_of_figure(claims, figure, &count);
    return count > 0 && !claims->list.items[first].change &&
           !is_base(claims, &claims->figures->items[figure]);
}

/* The only level of the sentence before a base that it can be a base of; the base itself if there
 * is none, or several. */
static size_t compared_with(const Claims *claims, size_t base) {
    const Figure *items = claims->figures->items;
    size_t found = base;
    for (size_t i = base; i > 0 && items[i - 1].sentence == items[base].sentence; i--) {
        if (figures_commensurable(&items[i - 1], &items[base]) &&
            is_compared_itself(claims, i - 1)) {
            if (found != base) {
                return base;
            }
            found = i - 1;
        }
    }
    return found;
}

void stated_pass_over_base(const Claims *claims, RelationKind kind, Operands *operands) {
    if (kind != RELATION_CHANGE || operands->count != 3 || !takes_base(claims, kind, operands)) {
        return;
    }
    Operand *compared = &operands->items[2]; /* the last by its role */
    compared->figure = compared_with(claims, compared->figure);
}

Direction stated_direction(const Figures *figures, const Relation *relation,
                           const Operands *operands) {
    enum { FROM = 1, TO, COUNT };
    if (relation->kind != RELATION_CHANGE || relation->direction != DIRECTION_NONE ||
        operands->count != COUNT) {
        return relation->direction;
    }
    const Figure *from = &figures->items[operands->items[FROM].figure],
                 *to = &figures->items[operands->items[TO].figure];
    return rational_compare(to->value, from->value) < 0 ? DIRECTION_DOWN : DIRECTION_UP;
}

/* "Fell below 3,000", but not "fell less than 3,000": is it bounded by a place, and not an amount
 * that is? */
static bool is_place(const Claims *claims, const Figure *figure) {
    static const TableWord places[] = {"above", "below", "beneath", "beyond",
                                       "over",  "past",  "under"};
    Word word = word_after(claims->article->text, figure->hedge_start);
    return told_from(figure) < figure->start && WORD_AMONG(places, &word) &&
           word.end == figure->hedge_end;
}

bool stated_bound_is_open(const Claims *claims, const Relation *relation,
                          const Operands *operands) {
    if (relation->kind != RELATION_BOUND || relation->direction == DIRECTION_NONE) {
        return true;
    }
    size_t bound = operands->items[0].figure;
    Interval range = figures_range(claims->figures, bound);
    bool up = relation->direction == DIRECTION_UP;
    return is_place(claims, &claims->figures->items[bound]) &&
           (up ? range.high_none : range.low_none);
}

/* "Raised it twice before: from £50 to £60 in 2018 and to £72 in 2022" */
static bool tells_how_often(const Claims *claims, RelationKind kind, const Operands *operands) {
    enum { BASE = 2 };
    if (kind != RELATION_RATIO || operands->count != 3 || operands->items[BASE].role != BASE) {
        return false;
    }
    const Figure *items = claims->figures->items;
    return is_base(claims, &items[operands->items[BASE].figure]) &&
           multiple_is_how_often(claims->article->text, &items[operands->items[0].figure]);
}

/* "A total of 12.7m, or an average of 1.8m": told beside what it is the mean of. */
static bool is_mean_besides(const Claims *claims, const Figure *figure) {
    static const Slice leads[] = {{" or an average of ", 18},
                                  {" or on average ", 15},
                                  {" or a mean of ", 14},
                                  {", an average of ", 16}};
    Slice before = slice_part(claims->article->text, 0, told_from(figure));
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        if (slice_ends(before, leads[i])) {
            return true;
        }
    }
    return false;
}

/* "Drew 134,400 people, 1,200 a day, more than double the 62,000": told besides, of what it makes
 * for each. */
static bool is_rate_besides(const Claims *claims, size_t index) {
    static const TableWord links[] = {"a", "an", "each", "every", "per"};
    const Figure *figure = &claims->figures->items[index];
    Slice text = claims->article->text;
    Word link = word_after(text, figure->end);
    return index > 0 && figure[-1].sentence == figure->sentence && figure_is_level(&figure[-1]) &&
           slice_ends(slice_part(text, 0, told_from(figure)), SLICE(", ")) &&
           WORD_AMONG(links, &link);
}

/* "A total of 12.7m, or an average of 1.8m, against 11.6m": a total is not compared with a mean. */
static bool takes_mean(const Claims *claims, RelationKind kind, const Operands *operands) {
    bool levelled =
        kind == RELATION_CHANGE || kind == RELATION_DIFFERENCE || kind == RELATION_RATIO;
    for (size_t i = 1; levelled && i < operands->count; i++) {
        size_t index = operands->items[i].figure;
        if (is_mean_besides(claims, &claims->figures->items[index]) ||
            (kind == RELATION_RATIO && is_rate_besides(claims, index))) {
            return true;
        }
    }
    return false;
}

/* "Managed 13, six of them wide, for a total of 14": a part of a part adds nothing. */
static bool adds_part_of_part(const Claims *claims, RelationKind kind, const Operands *operands) {
    Slice text = claims->article->text;
    for (size_t i = 1; kind == RELATION_SUM && i < operands->count; i++) {
        const Figure *part = &claims->figures->items[operands->items[i].figure];
        Slice rest = slice_part(text, part->end, text.length);
        if (i > 1 &&
            (slice_starts(rest, SLICE(" of them")) || slice_starts(rest, SLICE(" of which")) ||
             slice_starts(rest, SLICE(" of whom")))) {
            return true;
        }
    }
    return false;
}

/* "Comprising 1.5 per cent for selling and 0.5 per cent each for two others", "two shares and one
 * warrant" of a unit: are the parts told, but not of this total? */
static bool adds_others(const Claims *claims, RelationKind kind, const Operands *operands) {
    bool sum = kind == RELATION_SUM && operands->count > 2;
    bool share = sum && figure_is_share(&claims->figures->items[operands->items[0].figure]);
    return sum &&
           (sum_is_of_other_items(claims, operands) || (share && sum_is_misread(claims, operands)));
}

/* "A 12 to eight majority": the second is a side, and no lead. */
static bool takes_side(const Claims *claims, RelationKind kind, const Operands *operands) {
    size_t lead = operands->items[0].figure;
    const Figure *figure = &claims->figures->items[lead];
    if (kind != RELATION_DIFFERENCE || lead == 0 || operands->items[0].role != 0 ||
        figure[-1].sentence != figure->sentence || figure[-1].end > figure->start) {
        return false;
    }
    Slice between = slice_part(claims->article->text, figure[-1].end, figure->start);
    return figure[-1].kind == figure->kind && slice_equal(between, SLICE(" to "));
}

/* "640 pupils and 32 teachers, 12 pupils for each computer": is the quotient told for something
 * else than what it would be divided by? */
static bool is_for_another(const Claims *claims, RelationKind kind, const Operands *operands) {
    enum { BASE = 2 };
    if (kind != RELATION_RATIO || operands->count != 3 || operands->items[BASE].role != BASE) {
        return false;
    }
    Slice text = claims->article->text;
    const Figure *told = &claims->figures->items[operands->items[0].figure],
                 *base = &claims->figures->items[operands->items[BASE].figure];
    Slice thing = divisor_told(text, told);
    return told->kind != FIGURE_MULTIPLIER && told->kind != FIGURE_FRACTION && thing.length &&
           base->noun.length && !divisor_may_be(text, base, thing);
}

/* "A 240-megawatt": joined to what it is a trait of. */
static bool is_joined(const Claims *claims, const Figure *figure) {
    Slice printed = slice_part(claims->article->text, figure->start, figure->end);
    const char *dash = memchr(printed.bytes, '-', printed.length);
    return dash && figure->kind == FIGURE_QUANTITY && dash > printed.bytes && digit_is(dash[-1]) &&
           dash + 1 < printed.bytes + printed.length && letter_is(dash[1]);
}

/* "128 gigawatt-hours from a 240-megawatt farm, up 14 per cent on the 112": a trait of what is told
 * is no level beside one that is counted. */
static bool takes_trait(const Claims *claims, RelationKind kind, const Operands *operands) {
    enum { FROM = 1, TO, COUNT };
    bool levelled = kind == RELATION_CHANGE || kind == RELATION_DIFFERENCE;
    const Figure *items = claims->figures->items;
    return levelled && operands->count == COUNT &&
           is_joined(claims, &items[operands->items[FROM].figure]) !=
               is_joined(claims, &items[operands->items[TO].figure]);
}

bool stated_can_be_meant(const Claims *claims, RelationKind kind, const Operands *operands) {
    return operands_fit(kind, claims->figures, operands) && !mixes_scopes(claims, kind, operands) &&
           !is_misread(claims, kind, operands) && !is_part_added(claims, kind, operands) &&
           !takes_rate_base(claims, kind, operands) && !lacks_scale_word(claims, kind, operands) &&
           !takes_base(claims, kind, operands) && !takes_mean(claims, kind, operands) &&
           !takes_trait(claims, kind, operands) && !adds_part_of_part(claims, kind, operands) &&
           !adds_others(claims, kind, operands) &&
           !(kind == RELATION_SUM && sum_goes_on(claims, operands)) &&
           !tells_how_often(claims, kind, operands) && !takes_side(claims, kind, operands) &&
           !is_for_another(claims, kind, operands);
}
