#include "operands/unit_source.h"

#include "figures/word.h"
#include "relations/claim_window.h"
#include "relations/conversion.h"
#include "relations/term.h"

/* A quantity in its marked sentence. */
typedef struct QuantityPlace {
    Slice before, behind;
    size_t mark;
} QuantityPlace;

static QuantityPlace place_of(const Claims *claims, const Claim *claim) {
    const MarkedSentence *marked = &claims->passages.items[claim->passage].marked;
    if (claim->mark >= marked->marks.count) { /* between articles no sentence is marked */
        return (QuantityPlace){.before = {"", 0}, .behind = {"", 0}};
    }
    size_t at = marked->marks.items[claim->mark].at;
    return (QuantityPlace){.before = slice_part(marked->text, 0, at),
                           .behind = slice_part(marked->text, at + 1, marked->text.length),
                           .mark = claim->mark};
}

static bool is_sign(char byte) {
    return byte == ',' || byte == '(' || byte == '-';
}

/* "480 acres, 194 hectares", "..., or 194 hectares", "equal to 194 hectares" */
static bool is_led_in(Slice before) {
    static const TableWord leads[] = {"equals", "i.e", "is", "or", "say"},
                           to[] = {"equal", "equivalent", "to", "translates", "works"};
    static const TableWord adverbs[] = {"about", "fully", "just", "only", "roughly", "some"};
    size_t end = blanks_start(before, before.length);
    Word last = word_ending(before, end);
    if (WORD_AMONG(adverbs, &last)) {
        end = blanks_start(before, last.start);
        last = word_ending(before, end);
    }
    Word word = word_before(before, last.start);
    return (end > 0 && is_sign(before.bytes[end - 1])) || WORD_AMONG(leads, &last) ||
           ((word_is(&last, "to") || word_is(&last, "of")) && WORD_AMONG(to, &word));
}

static bool is_size(const Word *word) {
    static const TableWord sizes[] = {"across", "away", "broad", "deep",  "down", "heavy",
                                      "high",   "long", "tall",  "thick", "wide"};
    return WORD_AMONG(sizes, word);
}

/* "..., 194 hectares, ", "165 pounds in weight" */
static bool is_closed(Slice behind) {
    static const char marks[] = {',', '.', ';', ':', ')', '-', '?', '!'};
    static const TableWord measures[] = {"area", "depth", "height", "length", "weight", "width"};
    Word word = word_after(behind, 0), next = word_after(behind, word.end);
    size_t at = blanks_end(behind, 0);
    return at >= behind.length || memchr(marks, behind.bytes[at], sizeof marks) || is_size(&word) ||
           (word_is(&word, "in") && WORD_AMONG(measures, &next));
}

/* "The haul, 165 pounds,": what is told of before. */
static bool is_of_known(const QuantityPlace *place) {
    static const TableWord openers[] = {"it", "that", "the", "this", "which"};
    Word first = word_after(place->before, 0);
    return place->mark == 0 && WORD_AMONG(openers, &first);
}

static bool is_within_threefold(const Figure *converted, const Figure *stated) {
    Rational three = rational_of(3);
    Interval again =
        interval_converted(interval_point(stated->value), stated->unit, converted->unit);
    return interval_known(again) && rational_sign(again.low) > 0 &&
           rational_compare(converted->value, rational_multiply(again.high, three)) < 0 &&
           rational_compare(again.low, rational_multiply(converted->value, three)) < 0;
}

/* "2 metres thick, 14 feet high": of two sizes of one thing neither tells the other. */
static bool are_two_sizes(Slice text, const Figure *a, const Figure *b) {
    Word one = word_after(text, a->end), other = word_after(text, b->end);
    return is_size(&one) && is_size(&other) &&
           (one.length != other.length || memcmp(one.lower, other.lower, one.length) != 0);
}

static bool tells_again(const Figure *figure, const Figure *stated) {
    return figure->kind == FIGURE_QUANTITY && figure->sentence == stated->sentence &&
           rational_known(figure->value) && units_convert(figure->unit, stated->unit) &&
           units_differ_in_system(figure->unit, stated->unit) &&
           is_within_threefold(figure, stated);
}

/* "61 centimetres - 24 inches - fell in a day. The old mark, 57 centimetres,": what is told in both
 * systems where it stands is not told once more. */
static bool is_told_beside(const Figures *figures, const Figure *stated, const Figure *told) {
    const Figure *last = figures->items + figures->count - 1;
    return (stated > figures->items && tells_again(stated - 1, stated)) ||
           (stated < last && stated + 1 != told && tells_again(stated + 1, stated));
}

/* The last quantity between two claims that is of the other system. */
static size_t last_between(const Claims *claims, const Claim *converted, size_t first,
                           size_t last) {
    const Figure *figures = claims->figures->items, *told = &figures[converted->figure];
    for (size_t i = last; i > first; i--) {
        const Figure *figure = &figures[claims->list.items[i - 1].figure];
        if (figure < told && figure->kind == FIGURE_QUANTITY && rational_known(figure->value) &&
            units_convert(figure->unit, told->unit)) {
            bool fits = units_differ_in_system(figure->unit, told->unit) &&
                        is_within_threefold(told, figure) &&
                        !is_told_beside(claims->figures, figure, told) &&
                        !are_two_sizes(claims->article->text, figure, told);
            return fits ? (size_t)(figure - figures) : NO_MARK;
        }
    }
    return NO_MARK;
}

size_t unit_source_find(const Claims *claims, const Claim *converted) {
    const Figure *figure = &claims->figures->items[converted->figure];
    QuantityPlace place = place_of(claims, converted);
    if (figure->kind != FIGURE_QUANTITY || !figure_has_ends(figure) || figure_is_few(figure) ||
        converted->change || !is_led_in(place.before) || !is_closed(place.behind)) {
        return NO_MARK;
    }
    ClaimWindow window = claim_window(claims, converted);
    size_t found = last_between(claims, converted, window.sentence, window.sentence_end);
    return found == NO_MARK && is_of_known(&place)
               ? last_between(claims, converted, window.before, window.sentence)
               : found;
}
