#include "lists/listing_tie.h"

#include "figures/word_walk.h"
#include "lists/listing_chain.h"
#include "lists/listing_provision.h"
#include "relations/context.h"
#include "relations/opposite.h"

enum { SENTENCES = 2 }; /* with figures, from a total to a list that takes it up */

bool listing_has_told_total(const ListingSearch *search) {
    const Addend *total = searched_addend(search, search->total);
    return search->confirmed || total->whole || total->traits & ADDEND_TOTALS;
}

static bool nouns_agree(const Figure *a, const Figure *b) {
    return !a->noun.length || !b->noun.length || word_means_same(a->noun, b->noun);
}

static Opposition opposition_in(const ListingSearch *search, const Listing *list) {
    return list->count != 2 ? OPPOSITION_NONE
                            : opposition_of(search->claims->article, search->claims->figures,
                                            searched_addend(search, list->items[0])->figure,
                                            searched_addend(search, list->items[1])->figure);
}

bool listing_is_of_two_kinds(const ListingSearch *search, const Listing *list) {
    return opposition_in(search, list) == OPPOSITION_EXHAUSTIVE;
}

/* "It asked 1,102 adults: 428 Democrats, 401 Republicans and 273 others": three and more may be of
 * three kinds. */
static bool are_kinds(const ListingSearch *search, const Listing *list) {
    return list->count > 2 && listing_has_told_total(search) && listing_is_told_whole(search, list);
}

/* "318 nurses, 141 doctors" are of one kind only if something says so: "another 18 people", "612
 * people in all". */
bool listing_is_of_one_noun(const ListingSearch *search, const Listing *list) {
    const Figure *total = searched_figure(search, search->total),
                 *first = searched_figure(search, list->items[0]);
    bool told = listing_has_told_total(search);
    for (size_t i = 0; i < list->count; i++) {
        const Figure *part = searched_figure(search, list->items[i]);
        if (!(searched_addend(search, list->items[i])->traits & ADDEND_JOINS) &&
            (!(told || nouns_agree(total, part)) || !nouns_agree(first, part))) {
            return are_kinds(search, list) || opposition_in(search, list) != OPPOSITION_NONE;
        }
    }
    return true;
}

static const Addend *first_of(const ListingSearch *search, const Listing *list) {
    return searched_addend(search, list->items[0]);
}

static const Addend *last_of(const ListingSearch *search, const Listing *list) {
    return searched_addend(search, list->items[list->count - 1]);
}

/* "168 came, 87 of them men and 81 women", all in one sentence: "38 of those held" of the sentence
 * behind are others, if not three kinds of them are told. */
static bool tells_of_them(const ListingSearch *search, const Listing *list) {
    size_t first = first_of(search, list)->passage,
           total = searched_addend(search, search->total)->passage;
    return first_of(search, list)->traits & ADDEND_OF_THEM && search->total < list->items[0] &&
           (first == total || (first - total <= SENTENCES && list->count > 2)) &&
           first == last_of(search, list)->passage;
}

/* "Of the 355 who voted, ...": told as a total in the sentence of its parts, or right before it; in
 * the one behind only by "in all". "A further 654" begins another list. */
static bool tells_of_total(const ListingSearch *search, const Listing *list) {
    const Addend *total = searched_addend(search, search->total);
    bool before = search->total < list->items[0] || listing_sentences_apart(search, list) == 0;
    bool told =
        total->traits & ADDEND_TOTALS && (before || total->traits & (ADDEND_JOINT | ADDEND_MADE));
    return (told || (before && total->whole)) &&
           !(search->total < list->items[0] && first_of(search, list)->traits & ADDEND_JOINS) &&
           listing_is_of_one_noun(search, list);
}

static bool is_bracketed(const ListingSearch *search, size_t index) {
    const Figure *figure = searched_figure(search, index);
    Slice text = search->claims->article->text;
    return figure->start > 0 && text.bytes[figure->start - 1] == '(' && figure->end < text.length &&
           text.bytes[figure->end] == ')';
}

static bool are_bracketed(const ListingSearch *search, const Listing *list) {
    for (size_t i = 0; i < list->count; i++) {
        if (!is_bracketed(search, list->items[i])) {
            return false;
        }
    }
    return true;
}

bool listing_is_series(const ListingSearch *search, const Listing *list) {
    return is_bracketed(search, search->total) && are_bracketed(search, list);
}

/* "18,642 patients for hips (7,218), eyes (6,104) and ears (5,320)" */
static bool tells_in_brackets(const ListingSearch *search, const Listing *list) {
    return are_bracketed(search, list) && list->count > 2 && search->total < list->items[0] &&
           !is_bracketed(search, search->total) &&
           searched_addend(search, search->total)->passage == first_of(search, list)->passage;
}

/* "... and 81 women", "led by 88,214 to 74,963", "the other 25": nothing comes behind it. */
static bool is_ended(const ListingSearch *search, const Listing *list) {
    Slice joint =
        listing_text_between(search, list->items[list->count - 2], list->items[list->count - 1]);
    bool opposed = slice_ends(joint, SLICE(" to ")) && !memchr(joint.bytes, ',', joint.length) &&
                   !(last_of(search, list)->traits & ADDEND_OUTCOME);
    bool parted = tells_of_them(search, list) && slice_ends(joint, SLICE("; "));
    return listing_is_told_whole(search, list) || opposed || parted ||
           last_of(search, list)->traits & ADDEND_JOINS;
}

/* "In all, 1,172 of the 36,600 were lost. Rain was to blame for 640, ...": what stands between is
 * what the total is a part of, or one of "771 of them" that are told apart. */
static bool is_of_the_sentence_before(const ListingSearch *search, const Listing *list) {
    const Addend *total = searched_addend(search, search->total);
    for (size_t i = search->total + 1; i < list->items[0]; i++) {
        const Addend *between = searched_addend(search, i);
        bool other = between->amount < total->amount && !(between->traits & ADDEND_OF_THEM);
        if (between->passage != total->passage || other) {
            return false;
        }
    }
    return search->total < list->items[0] && total->passage != first_of(search, list)->passage;
}

static bool is_beside(const ListingSearch *search, const Listing *list) {
    const Addend *total = searched_addend(search, search->total);
    return total->paragraph == first_of(search, list)->paragraph &&
           listing_sentences_apart(search, list) <= SENTENCES &&
           (listing_touches_total(search, list) || is_of_the_sentence_before(search, list));
}

/* Is it one sentence, or two that tell of nothing else? */
static bool is_short(const ListingSearch *search, const Listing *list) {
    return first_of(search, list)->passage == last_of(search, list)->passage ||
           (listing_is_compact(search, list) && listing_fills_paragraph(search, list) &&
            list->count > 2);
}

/* "The road will cost 77.6m. ... Whitehall pays 52.3m. A further 5.5m comes from firms and the
 * remaining 19.8m from fees": what is told as a sum, and all of it, however far. */
static bool is_chain_of_total(const ListingSearch *search, const Listing *list) {
    const Addend *total = searched_addend(search, search->total);
    return (total->whole || total->traits & (ADDEND_TOTALS | ADDEND_PURSE)) &&
           listing_is_chain(search, list);
}

/* "96 of the units", of 640 units */
static bool is_of_the_thing(const ListingSearch *search, size_t part) {
    Slice text = search->claims->article->text, noun = searched_figure(search, search->total)->noun;
    Word of = word_after(text, searched_figure(search, part)->end), the = word_after(text, of.end),
         what = word_after(text, the.end);
    return noun.length && word_is(&of, "of") && word_is(&the, "the") &&
           word_means_same(noun, slice_part(text, what.start, what.end));
}

/* "The zone had 486 crashes. Of ... 131 of the crashes were fatal, 268 serious and 87 minor" */
static bool tells_of_the_thing(const ListingSearch *search, const Listing *list) {
    return list->count > 2 && search->total < list->items[0] &&
           is_of_the_thing(search, list->items[0]) &&
           first_of(search, list)->passage == last_of(search, list)->passage;
}

static bool is_told_beside(const ListingSearch *search, const Listing *list) {
    return is_beside(search, list) &&
           (tells_of_them(search, list) || tells_of_total(search, list) ||
            tells_in_brackets(search, list) || tells_of_the_thing(search, list));
}

/* "420 of them over 50, 300 over 60 and 90 over 75" */
static bool is_nested(const ListingSearch *search, const Listing *list) {
    static const TableWord limits[] = {"above", "below", "over", "under"};
    const Figure *last = searched_figure(search, list->items[list->count - 1]);
    Word word = word_after(search->claims->article->text, last->end);
    return list->count > 2 && WORD_AMONG(limits, &word);
}

/* "It drew bids of 6.42bn. It took 4.85bn and turned away the remaining 1.57bn" */
static bool is_of_amount_before(const ListingSearch *search, const Listing *list) {
    const Addend *total = searched_addend(search, search->total);
    const Figure *figure = searched_figure(search, search->total);
    bool amount = figure->kind == FIGURE_MONEY || figure->kind == FIGURE_QUANTITY || figure->scaled;
    bool alone = search->total == search->start ||
                 searched_addend(search, search->total - 1)->passage != total->passage;
    return amount && alone && search->digits > 2 &&
           first_of(search, list)->passage == total->passage + 1 &&
           first_of(search, list)->passage == last_of(search, list)->passage;
}

/* "390 of those", "two in five of them, or 390", "of this, 390" */
static bool is_of_those(const ListingSearch *search, size_t part) {
    static const TableWord known[] = {"it",   "that",  "them",  "these",
                                      "this", "those", "which", "whom"};
    Slice text = search->claims->article->text;
    Word last = word_before(text, searched_figure(search, part)->start);
    last = word_is(&last, "or") ? word_before(text, last.start) : last;
    Word of = word_before(text, last.start);
    return searched_addend(search, part)->traits & ADDEND_OF_THEM ||
           (word_is(&of, "of") && WORD_AMONG(known, &last));
}

/* "Gold brought in 5.2bn of the 8.6bn, and all else the other 3.4bn", "164 trains will run of a
 * usual 820. The other 656 will not": the total stands between. */
static bool has_total_between(const ListingSearch *search, const Listing *list) {
    enum { WORDS = 3 };
    static const TableWord of[] = {"of"};
    const Addend *total = searched_addend(search, search->total);
    WordWalk back = {.text = search->claims->article->text,
                     .at = searched_figure(search, search->total)->start,
                     .left = WORDS};
    return list->items[0] + 1 == search->total && list->items[1] == search->total + 1 &&
           first_of(search, list)->passage == total->passage &&
           last_of(search, list)->passage - total->passage <= 1 && WALK_BACK_TO(of, &back);
}

/* "The 265 who would not say": those of whom the one thing is not so. */
static bool is_of_those_who_not(const ListingSearch *search, size_t part) {
    enum { WORDS = 6 };
    static const TableWord not [] = {"didn", "doesn", "hadn", "haven", "never",
                                     "no",   "not",   "wasn", "weren", "wouldn"};
    Slice text = search->claims->article->text;
    const Figure *figure = searched_figure(search, part);
    Word who = word_after(text, figure->end), the = word_before(text, figure->start);
    WordWalk walk = {.text = text, .at = who.end, .left = WORDS};
    return word_is(&the, "the") && word_is(&who, "who") && WALK_ON_TO(not, &walk);
}

bool listing_is_two_way(const ListingSearch *search, const Listing *list) {
    enum { QUARTER = 4 };
    const Addend *first = first_of(search, list), *last = last_of(search, list);
    if (list->count != 2 || !listing_is_within(search, list, QUARTER) ||
        !(last->traits & ADDEND_CLOSES || is_of_those_who_not(search, list->items[1]))) {
        return false;
    }
    bool behind = list->items[0] == search->total + 1 && list->items[1] == search->total + 2 &&
                  last->passage - first->passage <= 1;
    return has_total_between(search, list) || (behind && (is_of_those(search, list->items[0]) ||
                                                          is_of_the_thing(search, list->items[0]) ||
                                                          is_of_amount_before(search, list)));
}

bool listing_words_tie(const ListingSearch *search, const Listing *list) {
    bool told = is_short(search, list) &&
                (is_told_beside(search, list) || listing_is_provided(search, list)) &&
                is_ended(search, list);
    return (told || is_chain_of_total(search, list) || listing_is_two_way(search, list)) &&
           listing_is_whole(search, list) && !is_nested(search, list);
}

/* Is nothing counted twice: money, seats, yes and no? Or does one part alone make more than all? */
static bool is_exclusive(const ListingSearch *search, const Listing *list) {
    static const TableWord nouns[] = {"ballot", "goal", "medal", "paper", "seat", "vote", "win"};
    const Figure *total = searched_figure(search, search->total);
    Word noun = word_at(total->noun, 0);
    bool overfull = false;
    for (size_t i = 0; i < list->count; i++) {
        overfull = overfull || searched_addend(search, list->items[i])->amount > search->amount;
    }
    return overfull || total->kind == FIGURE_MONEY || WORD_AMONG(nouns, &noun) ||
           opposition_in(search, list) != OPPOSITION_NONE;
}

/* "168 runners, 87 of them men and 81 women": there is no third kind. */
static bool is_split(const ListingSearch *search, const Listing *list) {
    enum { THOUSANDS = 4 };
    return listing_is_of_two_kinds(search, list) &&
           (tells_of_them(search, list) || search->digits >= THOUSANDS);
}

/* "... and the remaining 62.5m": of three and more, so that it tells all there is. */
static bool is_closed(const ListingSearch *search, const Listing *list) {
    return list->count > 2 && last_of(search, list)->traits & (ADDEND_CLOSES | ADDEND_ENDS);
}

/* Two whole numbers of one length that differ in one digit, or in two that changed places. */
static bool are_one_slip_apart(int64_t one, int64_t other) {
    int differing = 0;
    int64_t digits[2][2] = {{0}, {0}};
    for (; one > 0 && other > 0; one /= 10, other /= 10) {
        if (one % 10 != other % 10) {
            if (differing == 2) {
                return false;
            }
            digits[differing][0] = one % 10;
            digits[differing++][1] = other % 10;
        }
    }
    bool swapped = digits[0][0] == digits[1][1] && digits[0][1] == digits[1][0];
    return one == other && (differing == 1 || (differing == 2 && swapped));
}

/* Does one slip of the total, or of a part, mend it to the last digit? */
static bool has_slip(const ListingSearch *search, const Listing *list) {
    int64_t missing = search->amount - list->sum;
    bool found = are_one_slip_apart(search->amount, list->sum);
    for (size_t i = 0; i < list->count; i++) {
        int64_t part = searched_addend(search, list->items[i])->amount;
        found = found || (part + missing > 0 && are_one_slip_apart(part, part + missing));
    }
    return found;
}

bool listing_should_hold_as_tied(const ListingSearch *search, const Listing *list) {
    enum { HUNDREDS = 3, THOUSANDS, QUARTER = 4 };
    int64_t total = search->amount;
    bool pair = list->count == 2;
    if (list->sum < total / LISTING_TENFOLD || list->sum / LISTING_TENFOLD > total ||
        (pair && search->total > list->items[0] && listing_sentences_apart(search, list) > 0 &&
         list->sum < total &&
         !listing_is_within(search, list, QUARTER))) { /* "the package thus comes to" more */
        return false;
    }
    if (search->digits < HUNDREDS) {
        return list->sum > total && is_exclusive(search, list);
    }
    bool over = list->sum > total && (!tells_of_them(search, list) || is_exclusive(search, list));
    return over || search->digits > THOUSANDS || (!pair && search->digits == THOUSANDS) ||
           (!pair && listing_is_within(search, list, QUARTER)) || is_split(search, list) ||
           listing_is_chain(search, list) || is_closed(search, list) ||
           ((list->sum < total || is_exclusive(search, list)) && has_slip(search, list));
}
