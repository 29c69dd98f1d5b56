#include "lists/listing_evidence.h"

#include "lists/listing_chain.h"
#include "lists/listing_shares.h"
#include "lists/listing_tie.h"
#include "relations/claim_fit.h"
#include "relations/parted_sentence.h"
#include "relations/term.h"

enum { QUARTER = 4 };

static bool have_weight(const ListingSearch *search, const Listing *list, int least) {
    for (size_t i = 0; i < list->count; i++) {
        if (!listing_part_weighs(search, list->items[i], least)) {
            return false;
        }
    }
    return true;
}

static bool is_percent(const ListingSearch *search) {
    return figure_is_share(searched_figure(search, search->total));
}

/* "She stole £238,000", of £238,640 as the text has it: what is told again more finely is the total
 * of its lists there. */
static bool is_told_finer(const ListingSearch *search) {
    const Addend *total = searched_addend(search, search->total);
    enum { FINER = 10 };
    bool finer = false;
    for (size_t i = search->total + 1; !finer && i < search->count; i++) {
        const Addend *other = &search->items[i];
        int64_t away = other->amount - total->amount;
        finer = other->unit == total->unit && other->slack * FINER <= total->slack &&
                total->slack > 0 && away != 0 && away <= 2 * total->slack && -away <= total->slack;
    }
    return finer;
}

bool listing_may_have_total(const ListingSearch *search) {
    const Addend *total = searched_addend(search, search->total);
    return !(total->traits & ADDEND_APART) &&
           (!is_percent(search) || total->whole || total->traits & ADDEND_TOTALS) &&
           !(total->paragraph == 0 && is_told_finer(search));
}

/* "... 27 and 21. Officers made nine arrests": a small number of another sentence. */
static bool has_stray_word(const ListingSearch *search, const Listing *list) {
    for (size_t i = 0; i < list->count; i++) {
        const Addend *part = searched_addend(search, list->items[i]);
        if (part->traits & ADDEND_SMALL_WORD && !(part->traits & ADDEND_JOINS) &&
            part->passage != searched_addend(search, list->items[i ? 0 : 1])->passage) {
            return true;
        }
    }
    return false;
}

bool listing_holds_by_no_accident(const ListingSearch *search, const Listing *list) {
    enum { THOUSANDTH = 1000 };
    const Addend *total = searched_addend(search, search->total);
    if ((is_percent(search) && !(total->traits & ADDEND_TOTALS)) ||
        (list->count > 2 && !have_weight(search, list, THOUSANDTH) &&
         !listing_is_enclosed(search, list))) {
        return false;
    }
    if (search->digits > 3) {
        return list->count > 2 || listing_is_near(search, list);
    }
    return listing_is_whole(search, list) &&
           (search->digits == 3
                ? listing_is_near(search, list)
                : listing_sentences_apart(search, list) <= 1 && !has_stray_word(search, list));
}

static bool have_one_time(const ListingSearch *search, const Listing *list) {
    for (size_t i = 1; i < list->count; i++) {
        const Addend *first = searched_addend(search, list->items[0]),
                     *part = searched_addend(search, list->items[i]);
        if (!times_agree(part->scope, first->scope) && !addend_is_carried(first, part)) {
            return false;
        }
    }
    return true;
}

/* "286,450 is gone: she took 41,200 in 2019, 58,750 in 2020, ...": a time for each. With so many
 * digits other years hardly come so near. */
static bool are_of_times(const ListingSearch *search, const Listing *list) {
    enum { FEW = 5 };
    for (size_t i = 1; i < list->count; i++) {
        if (times_agree(searched_addend(search, list->items[i])->scope,
                        searched_addend(search, list->items[i - 1])->scope)) {
            return false;
        }
    }
    return list->count > 2 && search->digits > FEW && listing_is_within(search, list, LISTING_NEAR);
}

/* Do words tie three of its parts and more to the total? */
static bool is_worded(const ListingSearch *search, const Listing *list) {
    return list->count > 2 && listing_is_tied(search, list);
}

/* "A miner lost 48,750 and a widow 28,000" of 386,450 in all: no change, if words tie the list. */
static bool is_worded_aside(const ListingSearch *search, const Listing *list) {
    enum { FEW = 4 };
    bool compared = false;
    for (size_t i = 0; i < list->count; i++) {
        const Addend *part = searched_addend(search, list->items[i]);
        compared = compared || time_is_other(part->scope.when) ||
                   (part->traits & ADDEND_SET_ASIDE && !(part->traits & ADDEND_APART));
    }
    return !compared && search->digits > FEW && is_worded(search, list);
}

static bool same_scope(const ListingSearch *search, const Listing *list) {
    return (have_one_time(search, list) || are_of_times(search, list)) &&
           (!listing_has_trait(search, list, ADDEND_SET_ASIDE) || is_worded_aside(search, list)) &&
           !slice_equal(searched_addend(search, search->total)->scope.when, SLICE("compared"));
}

/* Does it end in thousands to which it may have been rounded, and not the total? */
static bool is_rounder(const Figure *total, const Figure *part) {
    enum { THOUSANDS = 3 };
    return !part->scaled && !total->scaled && part->zeros >= THOUSANDS &&
           part->zeros != total->zeros;
}

/* Are they printed alike: whole counts, or all in tenths of a million? A part may be rounder by a
 * place, or finer where it is in millions and the total in billions. */
static bool is_printed_like(const Figure *total, const Figure *part) {
    int finer = total->place - part->place;
    bool alike = finer == 0 || (part->scaled && finer >= -1 && finer <= 2);
    return alike && total->scaled == part->scaled && part->hedge == HEDGE_NONE;
}

/* Do all end in hundreds that each may have been rounded to? Then the sum may miss by as many. */
static bool is_rounding(const ListingSearch *search, const Listing *list) {
    const Addend *total = searched_addend(search, search->total);
    uint8_t zeros = searched_figure(search, search->total)->zeros;
    for (size_t i = 0; i < list->count; i++) {
        uint8_t part = searched_figure(search, list->items[i])->zeros;
        zeros = part < zeros ? part : zeros;
    }
    int64_t away = list->sum - total->amount, unit = ADDEND_UNIT;
    for (uint8_t i = 0; i < zeros; i++) {
        unit *= 10;
    }
    return zeros > 1 && away <= (int64_t)list->count * unit && -away <= (int64_t)list->count * unit;
}

/* "£1.27m ... £410,000 ... £385,000": below a million there is no other way to print it. */
static bool are_in_thousands(const ListingSearch *search, const Listing *list) {
    enum { THOUSANDS = 3, MILLION = 1000000 };
    bool in_thousands = searched_figure(search, search->total)->scaled;
    for (size_t i = 0; in_thousands && i < list->count; i++) {
        const Figure *part = searched_figure(search, list->items[i]);
        in_thousands = !part->scaled && part->zeros >= THOUSANDS && part->hedge == HEDGE_NONE &&
                       rational_compare(part->value, rational_of(MILLION)) < 0;
    }
    return in_thousands;
}

/* Are its figures of one kind with the total? Of a list that words tie some may be rounder. */
static bool is_uniform(const ListingSearch *search, const Listing *list) {
    enum { HUNDREDTH = 100 };
    const Figure *total = searched_figure(search, search->total);
    bool in_thousands = are_in_thousands(search, list);
    for (size_t i = 0; i < list->count; i++) {
        const Figure *part = searched_figure(search, list->items[i]);
        if (!(in_thousands || is_printed_like(total, part)) ||
            (is_rounder(total, part) && !is_worded(search, list)) ||
            (part->place > total->place && listing_sentences_apart(search, list) > 0 &&
             !listing_has_told_total(search)) ||
            (part->worded && !listing_is_enclosed(search, list))) {
            return false;
        }
    }
    return (have_weight(search, list, HUNDREDTH) || listing_is_enclosed(search, list)) &&
           same_scope(search, list);
}

/* "Seven reports: coal (2); demand (2); prices; mines (2)": an item without a number is one of
 * them. */
static bool lacks_items(const ListingSearch *search, const Listing *list) {
    Slice told = listing_text_between(search, search->total, list->items[list->count - 1]);
    size_t marks = 0;
    for (size_t i = 0; i < told.length; i++) {
        marks += told.bytes[i] == ';';
    }
    return marks >= list->count;
}

/* "Down to 14 men, they conceded within four: Tom Ure, 33, in the last of 11 seasons": does another
 * count stand between the total and the list? */
static bool passes_over_count(const ListingSearch *search, const Listing *list) {
    const Figure *total = searched_figure(search, search->total),
                 *first = searched_figure(search, list->items[0]);
    for (const Figure *between = total + 1; between < first; between++) {
        if (between->kind == FIGURE_CARDINAL && figures_commensurable(between, total)) {
            return true;
        }
    }
    return false;
}

/* "They comprise 318 nurses, ..." speaks of the total just before, ": 318 nurses, ..." of that in
 * the same sentence; "1.2 million units, each consisting of two shares and a warrant" of neither.
 */
static bool is_opened(const ListingSearch *search, const Listing *list) {
    unsigned traits = searched_addend(search, list->items[0])->traits;
    if (!(traits & (ADDEND_OPENS | ADDEND_COLON)) || search->total > list->items[0] ||
        list->sum < search->amount / LISTING_TENFOLD) {
        return false;
    }
    return listing_sentences_apart(search, list) <= (traits & ADDEND_OPENS ? 1 : 0) &&
           !lacks_items(search, list) &&
           (traits & ADDEND_OPENS || !passes_over_count(search, list));
}

/* "These were the pledges:" may announce some of them, so they must come near. */
static bool is_announced(const ListingSearch *search, const Listing *list) {
    return listing_is_within(search, list, QUARTER) && listing_is_announced(search, list) &&
           listing_is_whole(search, list) &&
           (listing_has_told_total(search) || listing_touches_total(search, list));
}

/* "27 schools (16 old, seven new and four rented)"; a pair may be some of three. */
static bool is_bracketed(const ListingSearch *search, const Listing *list) {
    bool pair = list->count == 2;
    return listing_is_within(search, list, QUARTER) && !(pair && list->sum < search->amount) &&
           listing_is_enclosed(search, list) && listing_is_told_whole(search, list);
}

bool listing_words_complete(const ListingSearch *search, const Listing *list) {
    return is_opened(search, list) || is_announced(search, list) || is_bracketed(search, list) ||
           listing_is_two_way(search, list) ||
           (listing_is_within(search, list, QUARTER) && listing_is_chain(search, list)) ||
           listing_is_shared_out(search, list);
}

/* A pair must exceed its total, in the same sentence, with nothing between its figures: it may be
 * some of three. More of them end with "and"; what stands in a sentence behind them is their total
 * only if it is told so. */
static bool should_make_hundreds(const ListingSearch *search, const Listing *list) {
    size_t apart = listing_sentences_apart(search, list);
    bool behind = search->total > list->items[0], told = listing_has_told_total(search);
    if (list->count == 2) {
        return apart == 0 && !behind && list->items[1] == list->items[0] + 1 &&
               listing_touches_total(search, list) && list->sum > search->amount;
    }
    return listing_is_told_whole(search, list) && apart <= 1 && (!behind || apart == 0 || told);
}

/* A pair of so many digits beside its total hardly makes nearly as much by accident. */
static bool should_make_millions(const ListingSearch *search, const Listing *list) {
    enum { FEW = 5 };
    return search->digits > FEW && listing_touches_total(search, list);
}

/* "She had 7,612 to his 7,194. A recount cut the gap to 415": two of two sentences are no list of
 * so few digits, unless one is "another". */
static bool is_scattered_pair(const ListingSearch *search, const Listing *list) {
    enum { THOUSANDS = 4 };
    return list->count == 2 && search->digits == THOUSANDS &&
           !listing_has_trait(search, list, ADDEND_JOINS) &&
           !listing_is_of_two_kinds(search, list) &&
           searched_addend(search, list->items[0])->passage !=
               searched_addend(search, list->items[1])->passage;
}

/* "It has 3,420 staff. In Poland 1,960 work, 870 in Spain, 410 in Malta": of four digits, with
 * nothing that says what they make, nor that they are all. */
static bool is_loose(const ListingSearch *search, const Listing *list) {
    enum { THOUSANDS = 4 };
    return search->digits == THOUSANDS && !listing_has_told_total(search) &&
           !listing_is_told_whole(search, list);
}

static bool should_make_thousands(const ListingSearch *search, const Listing *list) {
    return listing_is_near(search, list) && !is_scattered_pair(search, list) &&
           !is_loose(search, list) &&
           (list->count > 2 || listing_has_told_total(search) ||
            listing_is_of_two_kinds(search, list) ||
            listing_has_trait(search, list, ADDEND_JOINS) || should_make_millions(search, list));
}

/* "Made $5.2 million, to reach $121.3 million": what alone is more than the total is no part of it,
 * unless words say so. */
static bool has_greater_part(const ListingSearch *search, const Listing *list) {
    for (size_t i = 0; i < list->count; i++) {
        if (searched_addend(search, list->items[i])->amount > search->amount) {
            return true;
        }
    }
    return false;
}

/* "The best got 29.10 and the lowest 17.40" are two of many. */
static bool is_of_extremes(const ListingSearch *search, const Listing *list) {
    return list->count == 2 && listing_has_trait(search, list, ADDEND_EXTREME);
}

/* Do enough digits speak for a list of this total that nothing says to be complete? */
static bool should_hold_by_digits(const ListingSearch *search, const Listing *list) {
    enum { HUNDREDS = 3 };
    if (search->digits < HUNDREDS || has_greater_part(search, list) ||
        is_of_extremes(search, list) || !listing_is_within(search, list, LISTING_NEAR) ||
        !listing_is_of_one_noun(search, list) ||
        !(listing_has_told_total(search) || listing_touches_total(search, list))) {
        return false;
    }
    return search->digits == HUNDREDS ? should_make_hundreds(search, list)
                                      : should_make_thousands(search, list);
}

static bool should_hold_by_tie(const ListingSearch *search, const Listing *list) {
    return listing_is_tied(search, list) && listing_should_hold_as_tied(search, list);
}

/* Rows of a table are parts of a total that is told as one, not of whatever stands beside them, and
 * so are percentages. */
static bool wants_told_total(const ListingSearch *search, const Listing *list) {
    const Addend *first = searched_addend(search, list->items[0]),
                 *last = searched_addend(search, list->items[list->count - 1]);
    return is_percent(search) ||
           (first->paragraph != last->paragraph && !listing_is_announced(search, list));
}

/* Is it short, or all that its paragraph has of what a total is told for? */
static bool is_compact(const ListingSearch *search, const Listing *list) {
    enum { HUNDREDS = 3 };
    return listing_is_compact(search, list) ||
           (search->digits > HUNDREDS && listing_has_told_total(search) &&
            listing_fills_paragraph(search, list)) ||
           listing_is_chain(search, list) ||
           (listing_is_shared_out(search, list) && listing_fills_paragraph(search, list));
}

/* "Of the total, 61,200 were on vinyl, 24,700 on CD", "with 214, ahead of arson (87) and theft
 * (41)", "6.9m of the money, 5.2m and the remaining 4.1m": the first of the parts is no total; but
 * it is one of "of the 5,100, 612 were boys, and 390 of those". */
static bool is_part_itself(const ListingSearch *search, const Listing *list) {
    const Addend *total = searched_addend(search, search->total),
                 *first = searched_addend(search, list->items[0]);
    bool parted = list->items[0] == search->total + 1 && first->traits & ADDEND_OF_THEM;
    bool listed = total->traits & ADDEND_OF_THEM && total->passage == first->passage &&
                  search->total < list->items[0] &&
                  searched_addend(search, list->items[list->count - 1])->traits & ADDEND_CLOSES;
    return listed || total->traits & ADDEND_RANKED ||
           (!parted && sentence_is_parted(&search->claims->passages.items[total->passage].marked));
}

bool listing_should_hold(const ListingSearch *search, const Listing *list) {
    return !listing_total_is_compared(search) && !is_part_itself(search, list) &&
           !listing_is_series(search, list) &&
           (listing_has_told_total(search) || !wants_told_total(search, list)) &&
           listing_is_whole(search, list) && listing_is_unbroken(search, list) &&
           is_compact(search, list) && is_uniform(search, list) && !is_rounding(search, list) &&
           (listing_is_complete(search, list) || should_hold_by_tie(search, list) ||
            should_hold_by_digits(search, list));
}
