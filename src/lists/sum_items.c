#include "lists/sum_items.h"

#include "figures/word_walk.h"

enum {
    SIDE_BY_SIDE = 3 /* a total and two parts: of fewer the first may be what the others make */
};

static const Figure *figure_at(const Claims *claims, const Operands *list, size_t operand) {
    return &claims->figures->items[list->items[operand].figure];
}

static Slice between(const Claims *claims, const Figure *one, const Figure *other) {
    return one->end < other->start ? slice_part(claims->article->text, one->end, other->start)
                                   : (Slice){"", 0};
}

static bool is_behind(const Operands *list) {
    return list->items[0].figure > list->items[1].figure;
}

/* ---- an item of the list itself */

/* "A 125m writedown" */
static bool has_article(const Claims *claims, const Figure *figure) {
    static const TableWord articles[] = {"a", "an"};
    Word word = word_before(claims->article->text, figure->start);
    return WORD_AMONG(articles, &word);
}

/* "42.3m of interest", "9.7bn francs' worth of currency", not "9.7bn of it" */
static bool tells_of_what(const Claims *claims, const Figure *figure) {
    static const TableWord known[] = {"it",    "that", "the",   "them",
                                      "these", "this", "those", "which"};
    Slice text = claims->article->text;
    Word word = word_after(text, figure->end);
    Word of = word_is(&word, "worth") ? word_after(text, word.end) : word,
         what = word_after(text, of.end);
    return word_is(&of, "of") && !WORD_AMONG(known, &what);
}

typedef bool ItemSign(const Claims *claims, const Figure *figure);

/* Have the total and all parts the sign, with a comma behind the total and "and" before the last?
 */
static bool are_items(const Claims *claims, const Operands *list, ItemSign *sign) {
    Slice first = between(claims, figure_at(claims, list, 0), figure_at(claims, list, 1)),
          last = between(claims, figure_at(claims, list, list->count - 2),
                         figure_at(claims, list, list->count - 1));
    bool items = list->count >= SIDE_BY_SIDE && memchr(first.bytes, ',', first.length) &&
                 !memchr(first.bytes, ':', first.length) && slice_has(last, SLICE(" and "));
    for (size_t i = 0; items && i < list->count; i++) {
        items = sign(claims, figure_at(claims, list, i)) &&
                figure_at(claims, list, i)->sentence == figure_at(claims, list, 0)->sentence;
    }
    return items;
}

/* ---- parts that are none */

/* The text of the first part's sentence before it. */
static Slice lead_of(const Claims *claims, const Operands *list) {
    const Figure *part = figure_at(claims, list, 1);
    size_t start = claims->article->sentences.items[part->sentence].start;
    return slice_part(claims->article->text, start, part->start);
}

/* "He also cited 23m and 10m": besides the total that stands in a sentence before. */
static bool are_told_besides(const Claims *claims, const Operands *list) {
    return figure_at(claims, list, 0)->sentence < figure_at(claims, list, 1)->sentence &&
           slice_has(lead_of(claims, list), SLICE(" also "));
}

/* "The completed portion consists of 800m and 200m" */
static bool are_of_portion(const Claims *claims, const Operands *list) {
    Slice lead = lead_of(claims, list);
    return slice_has(lead, SLICE(" portion ")) || slice_has(lead, SLICE(" part of "));
}

/* "It bought bills comprising 120m and 227m": of the bills, not of a total told before. */
static bool are_of_noun_before(const Claims *claims, const Operands *list) {
    Slice lead = lead_of(claims, list);
    return figure_at(claims, list, 0)->sentence != figure_at(claims, list, 1)->sentence &&
           (slice_ends(lead, SLICE(" comprising ")) || slice_ends(lead, SLICE(" consisting of ")));
}

/* "After the previous 151m" */
static bool is_earlier(const Claims *claims, const Figure *figure) {
    static const TableWord earlier[] = {"earlier", "original", "previous", "prior", "revised"};
    Word word = word_before(claims->article->text, figure->start);
    return WORD_AMONG(earlier, &word);
}

/* "2m a year", "2m per year" */
static bool is_rate(const Claims *claims, const Figure *figure) {
    static const TableWord links[] = {"a", "an", "each", "every", "per"},
                           times[] = {"day", "hour", "month", "quarter", "week", "year"};
    Word link = word_after(claims->article->text, figure->end),
         time = word_after(claims->article->text, link.end);
    return WORD_AMONG(links, &link) && WORD_AMONG(times, &time);
}

/* "32bn, of which 4bn" */
static bool is_of_part_before(const Claims *claims, const Operands *list, size_t part) {
    return part > 1 && slice_has(between(claims, figure_at(claims, list, part - 1),
                                         figure_at(claims, list, part)),
                                 SLICE(" of which "));
}

static bool has_odd_part(const Claims *claims, const Operands *list) {
    bool rated = is_rate(claims, figure_at(claims, list, 0)), odd = false;
    for (size_t i = 1; i < list->count; i++) {
        const Figure *part = figure_at(claims, list, i);
        odd = odd || is_earlier(claims, part) || is_of_part_before(claims, list, i) ||
              (!rated && is_rate(claims, part));
    }
    return odd;
}

/* "1.2 million units, each consisting of two shares and a warrant" */
static bool are_of_unit(const Claims *claims, const Operands *list) {
    Slice lead = lead_of(claims, list);
    return (slice_has(lead, SLICE(" units")) || slice_has(lead, SLICE(" packs"))) &&
           slice_has(lead, SLICE(" consisting of "));
}

/* "25 per cent of all debt and 66 per cent of its loans" */
static bool are_of_two_wholes(const Claims *claims, const Operands *list) {
    Slice text = claims->article->text, wholes[2] = {{0}};
    enum { PARTS = 2 };
    const Figure *total = figure_at(claims, list, 0);
    bool shares = total->kind == FIGURE_PERCENT && list->count == PARTS + 1;
    for (size_t i = 0; shares && i < PARTS; i++) {
        Word of = word_after(text, figure_at(claims, list, i + 1)->end),
             what = word_after(text, of.end);
        shares = word_is(&of, "of");
        wholes[i] = slice_part(text, what.start, what.end);
    }
    return shares && !slice_equal(wholes[0], wholes[1]);
}

/* "1.6bn in 1989 and 2.45bn in 1990, for a total of 5.3bn in savings over three years" */
static bool are_of_some_years(const Claims *claims, const Operands *list) {
    const Figure *total = figure_at(claims, list, 0), *years = total + 1;
    bool told = is_behind(list) && list->items[0].figure + 1 < claims->figures->count &&
                years->sentence == total->sentence && years->kind == FIGURE_DURATION;
    return told && slice_ends(between(claims, total, years), SLICE(" over ")) &&
           rational_compare(years->value, rational_of((int64_t)list->count - 1)) > 0;
}

/* ---- a side of a vote */

/* "A 12 to eight majority" */
static bool is_other_side(const Claims *claims, const Operands *list) {
    const Figure *total = figure_at(claims, list, 0);
    return total->kind == FIGURE_CARDINAL && list->items[0].figure > 0 &&
           total[-1].kind == FIGURE_CARDINAL &&
           slice_equal(between(claims, &total[-1], total), SLICE(" to ")) &&
           total[-1].sentence == total->sentence;
}

/* ---- a part of the same whole */

/* "1.09bn, a share of 46 percent", "0.78bn, or 33 percent": the percentage told with an amount;
 * NULL if none is. */
static const Figure *share_of(const Claims *claims, const Figure *amount) {
    enum { LONGEST = 24 }; /* bytes between */
    size_t next = (size_t)(amount - claims->figures->items) + 1;
    const Figure *share = &claims->figures->items[next];
    bool told = next < claims->figures->count && share->kind == FIGURE_PERCENT &&
                share->sentence == amount->sentence && share->start >= amount->end &&
                share->start - amount->end <= LONGEST &&
                strchr(",( ", byte_at(claims->article->text, amount->end));
    return told ? share : NULL;
}

/* Are two amounts of one whole, as their percentages tell? */
static bool are_of_one_whole(const Claims *claims, const Figure *one, const Figure *other) {
    enum { TWENTIETH = 20 };
    const Figure *share = share_of(claims, one), *other_share = share_of(claims, other);
    if (!share || !other_share) {
        return false;
    }
    Rational a = rational_multiply(one->value, other_share->value),
             b = rational_multiply(other->value, share->value),
             away = rational_absolute(rational_subtract(a, b));
    return rational_compare(rational_multiply(away, rational_of(TWENTIETH)),
                            rational_absolute(a)) <= 0;
}

/* "Stocks eased to 212,200 tons. Output declined to 117,600. Imports rose to 98,600": what several
 * things came to. */
static bool are_outcomes(const Claims *claims, const Operands *list) {
    bool outcomes = true;
    for (size_t i = 0; outcomes && i < list->count; i++) {
        Word to = word_before(claims->article->text, figure_at(claims, list, i)->start);
        outcomes = word_is(&to, "to");
    }
    return outcomes;
}

/* "A rise of 35m, but it is offset by 490m": what goes the other way adds nothing. */
static bool is_offset(const Claims *claims, const Operands *list) {
    const Figure *first = figure_at(claims, list, 1),
                 *last = figure_at(claims, list, list->count - 1);
    return slice_has(between(claims, first, last), SLICE("offset"));
}

/* "279,000 and 555,000 dlrs, respectively": of two things. */
static bool are_respective(const Claims *claims, const Operands *list) {
    const Figure *first = figure_at(claims, list, 1);
    const Sentence *sentence = &claims->article->sentences.items[first->sentence];
    Slice behind = slice_part(claims->article->text, first->end,
                              sentence->end > first->end ? sentence->end : first->end);
    return slice_has(behind, SLICE("respective"));
}

/* "Pumps took 1.09bn, a share of 46 percent. Water gave 0.78bn, or 33 percent, and ...": the first
 * is an item beside the others. */
static bool is_item_beside(const Claims *claims, const Operands *list) {
    bool beside = false;
    for (size_t i = 1; i < list->count; i++) {
        beside = beside ||
                 are_of_one_whole(claims, figure_at(claims, list, 0), figure_at(claims, list, i));
    }
    return beside;
}

bool sum_is_of_other_items(const Claims *claims, const Operands *list) {
    bool items = !is_behind(list) &&
                 (are_items(claims, list, has_article) || are_items(claims, list, tells_of_what));
    return items || are_told_besides(claims, list) || are_of_portion(claims, list) ||
           are_of_noun_before(claims, list) || are_of_unit(claims, list) ||
           are_of_two_wholes(claims, list) || are_of_some_years(claims, list) ||
           has_odd_part(claims, list) || is_other_side(claims, list) ||
           is_item_beside(claims, list) || are_respective(claims, list) ||
           are_outcomes(claims, list) || is_offset(claims, list);
}
