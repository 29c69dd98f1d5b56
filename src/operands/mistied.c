#include "operands/mistied.h"

#include "figures/word.h"
#include "operands/naming.h"
#include "operands/share_sense.h"
#include "relations/term.h"

enum { PART = 1, WHOLE };

/* "46% of them": the figure that the share stands beside is what it is of. */
static bool is_of_it(Slice text, const Figure *share) {
    static const TableWord known[] = {"it", "them", "these", "those", "which", "whom"};
    Word of = word_after(text, share->end), what = word_after(text, of.end);
    return word_is(&of, "of") && WORD_AMONG(known, &what);
}

/* "143 of the zone's 1,190 posts" */
static bool is_told_of(Slice text, const Figure *part, const Figure *whole) {
    return part->sentence == whole->sentence && part->end <= whole->start &&
           slice_has(slice_part(text, part->end, whole->start), SLICE("of "));
}

/* "132,300 shares, or 5.2 per cent": so many are the part, and no whole. */
static bool takes_part_as_whole(const RuleSet *rules, const Claims *claims, const Claim *share,
                                size_t part, size_t whole) {
    Slice text = claims->article->text;
    const Figure *figures = claims->figures->items;
    return whole == share_stands_beside(rules, claims, share) &&
           !figure_follows_of(text, &figures[whole]) &&
           !is_told_of(text, &figures[part], &figures[whole]) &&
           !is_of_it(text, &figures[share->figure]);
}

/* "Raised by Rs 150": so much was added to what it was. */
static bool is_added(const Claims *claims, size_t figure) {
    Word by = word_before(claims->article->text, claims->figures->items[figure].start);
    return word_is(&by, "by");
}

static bool is_of_other_time(const Claims *claims, size_t figure) {
    const Claim *claim = claim_of_figure(claims, figure);
    return claim && time_is_other(claim->scope.when);
}

/* "33 rigs, a quarter of all there are, compared with 70 last year": is the whole of another time,
 * and none that the share is told of? */
static bool takes_other_time(const Claims *claims, const Claim *share, size_t part, size_t whole) {
    Slice text = claims->article->text;
    const Figure *figures = claims->figures->items;
    return whole > share->figure && is_of_other_time(claims, whole) &&
           !is_of_other_time(claims, part) && !figure_follows_of(text, &figures[whole]);
}

/* "Soy brings in 18.1bn, or 58%, leaving 13.1bn": nor is anything a part of what is left. */
static bool is_rest(const Claims *claims, size_t part, size_t whole) {
    static const TableWord leaves[] = {"leaves", "leaving"};
    Word leaving = word_before(claims->article->text, claims->figures->items[whole].start);
    return whole > part && WORD_AMONG(leaves, &leaving);
}

/* "It covered 5,200ha, leaving 1,220ha": what is left is no part of the rest. */
static bool is_left(const Claims *claims, size_t part, size_t whole) {
    const Figure *figures = claims->figures->items;
    Slice between = whole < part && figures[whole].sentence == figures[part].sentence
                        ? slice_part(claims->article->text, figures[whole].end, figures[part].start)
                        : (Slice){"", 0};
    return slice_has(between, SLICE("leaving ")) || slice_has(between, SLICE("leaves ")) ||
           slice_has(between, SLICE(" left "));
}

static bool is_mistied(const RuleSet *rules, const Claims *claims, const Claim *share,
                       const Reading *reading) {
    size_t part = operand_in_role(&reading->operands, PART),
           whole = operand_in_role(&reading->operands, WHOLE);
    return part != NO_MARK && whole != NO_MARK && !is_added(claims, part) &&
           (takes_part_as_whole(rules, claims, share, part, whole) ||
            takes_other_time(claims, share, part, whole) || is_left(claims, part, whole) ||
            is_rest(claims, part, whole));
}

void readings_drop_mistied(const RuleSet *rules, const Claims *claims, const Claim *share,
                           Readings *readings) {
    size_t kept = 0;
    for (size_t i = 0; i < readings->count; i++) {
        if (!is_mistied(rules, claims, share, &readings->items[i])) {
            readings->items[kept++] = readings->items[i];
        }
    }
    readings->count = kept;
}
