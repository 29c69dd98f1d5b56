#include "lists/listing_provision.h"

#include "base/count.h"
#include "figures/word.h"
#include "relations/claim_fit.h"

/* "Salaries draw 7.5m a month" */
static bool tells_rates(const ListingSearch *search, const Listing *list) {
    static const TableWord rates[] = {"a", "an", "each", "every", "per"};
    bool rate = false;
    for (size_t i = 0; i < list->count; i++) {
        Word next =
            word_after(search->claims->article->text, searched_figure(search, list->items[i])->end);
        rate = rate || WORD_AMONG(rates, &next);
    }
    return rate;
}

/* Is it told of several, and neither of one place among others nor of another time? What is
 * planned is told as if it were not. */
static bool is_purse(const ListingSearch *search, const Listing *list) {
    const Addend *total = searched_addend(search, search->total),
                 *first = searched_addend(search, list->items[0]);
    bool past = time_is_other(first->scope.when) && !time_is_unreal(first->scope.when);
    return total->traits & ADDEND_PURSE &&
           !(total->traits & (ADDEND_PLACED | ADDEND_JOINS | ADDEND_OPENS)) && !past &&
           (time_is_unreal(total->scope.when) || !time_is_other(total->scope.when));
}

/* "Schools have given 6,100, ... so far": is there more to come? */
static bool is_unfinished(const ListingSearch *search, const Listing *list) {
    static const char *const signs[] = {" so far",  " already", " to date", " as yet",
                                        " balance", " still",   " leaving", " others"};
    const Article *article = search->claims->article;
    const Figure *first = searched_figure(search, list->items[0]),
                 *last = searched_figure(search, list->items[list->count - 1]);
    Slice told = slice_part(article->text, article->sentences.items[first->sentence].start,
                            article->sentences.items[last->sentence].end);
    bool unfinished = false;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        unfinished = unfinished || slice_has(told, slice_of(signs[i]));
    }
    return unfinished && list->sum < search->amount;
}

/* "Of the sum, 1,980 crore will go to ...": money that is told first in the sentence before. */
static bool is_divided(const ListingSearch *search, const Listing *list) {
    const Figure *first = searched_figure(search, list->items[0]);
    const Article *article = search->claims->article;
    size_t start = article->sentences.items[first->sentence].start,
           total = searched_addend(search, search->total)->passage;
    bool leads = search->total == 0 || searched_addend(search, search->total - 1)->passage != total;
    return leads && first->kind == FIGURE_MONEY && first[-1].sentence != first->sentence &&
           slice_starts(slice_part(article->text, start, first->start), SLICE("Of "));
}

/* "The road will cost 77.6m. Whitehall pays 52.3m, ..." */
static bool is_given(const ListingSearch *search, const Listing *list) {
    return is_purse(search, list) && listing_touches_total(search, list) &&
           listing_has_trait(search, list, ADDEND_PROVIDED | ADDEND_DIVIDED);
}

/* "The largest gave 7.5m, 6.8m and 1.6m" are not all, and 7.5m a month is no part of what is told
 * once. */
static bool is_of_others(const ListingSearch *search, const Listing *list) {
    return listing_has_trait(search, list, ADDEND_EXTREME) || tells_rates(search, list) ||
           is_unfinished(search, list);
}

bool listing_is_provided(const ListingSearch *search, const Listing *list) {
    size_t total = searched_addend(search, search->total)->paragraph,
           first = searched_addend(search, list->items[0])->paragraph;
    return search->total < list->items[0] && listing_sentences_apart(search, list) == 1 &&
           count_distance(total, first) <= 1 &&
           (is_given(search, list) || is_divided(search, list)) && !is_of_others(search, list);
}
