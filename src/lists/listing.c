#include "lists/listing.h"

#include "lists/listing_evidence.h"
#include "lists/listing_parts.h"
#include "lists/listing_tie.h"
#include "relations/reading.h"
#include "relations/term.h"

enum {
    REACH = 6, /* paragraphs from a total to the far end of its list */
    FEW = 3    /* addends, and digits */
};

/* What a digit at 10^place counts, as an amount; 0 if that is none. */
static int64_t amount_at(int place) {
    int64_t amount = ADDEND_UNIT;
    for (; place > 0 && amount <= INT64_MAX / 10; place--) {
        amount *= 10;
    }
    for (; place < 0; place++) {
        amount /= 10;
    }
    return amount;
}

/* How many digits are stated: 3 in 34.5 million and in 640, 2 in 64,000. */
static size_t digits_of(const Figure *figure, int64_t amount) {
    enum { ROUND = 3 };
    int64_t last = amount_at(figure->place + (figure->zeros < ROUND ? 0 : figure->zeros));
    size_t digits = 1;
    for (int64_t rest = last ? amount / last : amount; rest >= 10; rest /= 10) {
        digits++;
    }
    return digits;
}

static Operands operands_of(const ListingSearch *search, const Listing *list) {
    Operands operands = {0};
    *list_push(search->arena, &operands) =
        (Operand){searched_addend(search, search->total)->figure, 0};
    for (size_t i = 0; i < list->count; i++) {
        *list_push(search->arena, &operands) =
            (Operand){searched_addend(search, list->items[i])->figure, 1};
    }
    return operands;
}

static bool holds(const ListingSearch *search, const Listing *list) {
    Operands operands = operands_of(search, list);
    return operands_judge(RELATION_SUM, DIRECTION_NONE, search->claims->figures, &operands) ==
           RELATION_HOLDS;
}

/* Are the list and its total the operands of a reading? */
static bool is_read_as(const ListingSearch *search, const Listing *list, const Reading *reading) {
    const Operands *operands = &reading->operands;
    bool same = operands->count == list->count + 1;
    for (size_t i = 0; same && i < list->count; i++) {
        same = operands->items[i + 1].figure == searched_addend(search, list->items[i])->figure;
    }
    return same;
}

static bool is_among(const ListingSearch *search, const Listing *list, const Readings *readings) {
    for (size_t i = 0; i < readings->count; i++) {
        if (is_read_as(search, list, &readings->items[i])) {
            return true;
        }
    }
    return false;
}

/* "The 112 wards, leaving four with none and 58 with one": is a figure of their kind, but the
 * total, left out between the two? */
static bool leaves_out(const ListingSearch *search, size_t one, size_t other) {
    const Figure *figures = search->claims->figures->items;
    bool left = false;
    for (size_t i = (one < other ? one : other) + 1; i < (one < other ? other : one); i++) {
        left = left || (i != searched_addend(search, search->total)->figure &&
                        figures_commensurable(&figures[i], &figures[one]));
    }
    return left;
}

/* "Orders were 438. Backlog was 702": two that no words make a list, told apart; or no neighbours.
 */
static bool is_vague(const ListingSearch *search, const Listing *list) {
    const Addend *one = searched_addend(search, list->items[0]),
                 *other = searched_addend(search, list->items[1]);
    bool apart = one->passage != other->passage && !listing_is_tied(search, list);
    return list->count == 2 && (apart || leaves_out(search, one->figure, other->figure));
}

static void add_reading(const ListingSearch *search, const Listing *list, Readings *readings) {
    if (readings->count < LIMIT_PLAUSIBLE && !is_among(search, list, readings)) {
        reading_add(search->arena, operands_of(search, list), 1, true, readings);
        Reading *last = &readings->items[readings->count - 1];
        last->worded = listing_is_tied(search, list) || listing_is_complete(search, list);
        last->vague = is_vague(search, list);
    }
}

/* By so much the sum may miss the total, as the figures are rounded. */
static int64_t slack_of(const ListingSearch *search, const Listing *list) {
    int64_t slack = searched_addend(search, search->total)->slack;
    for (size_t i = 0; i < list->count; i++) {
        slack += searched_addend(search, list->items[i])->slack;
    }
    return slack;
}

/* Does it hold without one of its parts too? "1.82 lakh and 31" says nothing of the 31. */
static bool is_idle(const ListingSearch *search, const Listing *list) {
    int64_t slack = slack_of(search, list);
    for (size_t i = 0; i < list->count; i++) {
        const Addend *part = searched_addend(search, list->items[i]);
        if (part->amount + part->slack <= slack) {
            return true;
        }
    }
    return false;
}

/* "About 1.82 lakh" is made by too many lists: one must come nearer than "about". */
static bool is_rough(const ListingSearch *search, const Listing *list) {
    enum { FIFTIETH = 50 };
    return searched_figure(search, search->total)->hedge != HEDGE_NONE &&
           !listing_is_within(search, list, FIFTIETH);
}

/* Could the list make the total, as its figures are rounded? */
static bool may_hold(const ListingSearch *search, const Listing *list) {
    int64_t total = search->amount;
    int64_t away = list->sum > total ? list->sum - total : total - list->sum;
    return away <= slack_of(search, list);
}

/* What may hold must tell more than an accident would; what cannot must look like a list. */
static void weigh(const ListingSearch *search, const Listing *list) {
    bool may = may_hold(search, list);
    if (is_among(search, list, search->holding) ||
        (may && !listing_holds_by_no_accident(search, list))) {
        return;
    }
    if (may && !is_idle(search, list) && !is_rough(search, list) && holds(search, list)) {
        add_reading(search, list, search->holding);
    } else if (listing_should_hold(search, list)) {
        add_reading(search, list, search->broken);
    }
}

/* Is it so much above the total that no words tie it, or no digit of either explains it? */
static bool is_overgrown(const ListingSearch *search, const Listing *list) {
    int64_t total = search->amount;
    const Addend *first = searched_addend(search, list->items[0]);
    bool told = listing_may_be_tied(search, first) || first->traits & (ADDEND_OPENS | ADDEND_COLON);
    return told ? list->sum / LISTING_TENFOLD > total : list->sum > total;
}

/* The same figure told twice counts once. */
static bool is_repeated(const ListingSearch *search, const Listing *list, size_t index) {
    const Addend *addend = searched_addend(search, index);
    for (size_t i = 0; addend->again && i < list->count; i++) {
        if (searched_addend(search, list->items[i])->amount == addend->amount &&
            searched_addend(search, list->items[i])->passage != addend->passage) {
            return true;
        }
    }
    return false;
}

static void add_part(const ListingSearch *search, Listing *list, size_t part) {
    list->items[list->count++] = part;
    list->sum += searched_addend(search, part)->amount;
}

/* All lists that begin with the part at `first`. */
static void lists_from(const ListingSearch *search, const ListingParts *parts, size_t first) {
    Listing list;
    list.sum = 0;
    list.count = 0;
    add_part(search, &list, parts->items[first].addend);
    for (size_t i = first + 1; i < parts->count && list.count < LIMIT_PARTS; i++) {
        size_t part = parts->items[i].addend;
        if (is_repeated(search, &list, part)) {
            continue;
        }
        if (!listing_goes_on(search, &list, part)) {
            break;
        }
        add_part(search, &list, part);
        if (listing_is_within(search, &list, LISTING_NEAR) || listing_is_complete(search, &list) ||
            listing_is_tied(search, &list)) {
            weigh(search, &list);
        }
        if (is_overgrown(search, &list)) {
            break;
        }
    }
}

static void search_lists(const ListingSearch *search, const ListingParts *parts) {
    for (size_t i = 0; i < parts->count; i++) {
        if (parts->items[i].promising) {
            lists_from(search, parts, i);
        }
    }
}

static void search_without(ListingSearch *search, unsigned unwanted) {
    ListingParts parts;
    search->unwanted = unwanted;
    if (listing_parts_find(search, &parts)) {
        search_lists(search, &parts);
    }
}

/* With the figures that may be set aside, and without, if there are any; once some are explained,
 * without those. */
static void search_all(ListingSearch *search, const ListingParts *all) {
    static const unsigned unwanted[] = {ADDEND_SET_ASIDE, ADDEND_SMALL_WORD,
                                        ADDEND_SET_ASIDE | ADDEND_SMALL_WORD};
    if (search->around & ADDEND_EXPLAINED) {
        search_without(search, ADDEND_EXPLAINED);
        return;
    }
    search->unwanted = 0;
    search_lists(search, all);
    for (size_t i = 0; i < sizeof unwanted / sizeof *unwanted; i++) {
        if ((unwanted[i] & search->around) == unwanted[i]) {
            search_without(search, unwanted[i]);
        }
    }
}

/* Between which addends, sentences and paragraphs the list of a total may stand: up to the last. */
typedef struct Reach {
    size_t first, last;
    size_t first_passage, last_passage;
    size_t first_paragraph, last_paragraph;
} Reach;

static size_t before(size_t index, size_t count) {
    return index > count ? index - count : 0;
}

static size_t behind(size_t index, size_t count) {
    return index < SIZE_MAX - count ? index + count : SIZE_MAX;
}

/* What has one or two digits stays close: others would prove nothing. */
static Reach reach_of(const ListingSearch *search) {
    enum { FEW_DIGITS = 2, SENTENCES = 2 };
    const Addend *total = searched_addend(search, search->total);
    bool anywhere = total->whole || listing_opens_article(search);
    bool close = search->digits <= FEW_DIGITS;
    size_t sentences = close ? SENTENCES : SIZE_MAX,
           paragraphs = close || anywhere ? SIZE_MAX : REACH;
    return (Reach){before(search->total, LIMIT_REACH),   behind(search->total, LIMIT_REACH),
                   before(total->passage, sentences),    behind(total->passage, sentences),
                   before(total->paragraph, paragraphs), behind(total->paragraph, paragraphs)};
}

/* Addends of one unit stand in reading order, so what begins here ends at the first that fails. */
static void find_reach(ListingSearch *search) {
    Reach reach = reach_of(search);
    const Addend *addends = search->items;
    size_t unit = addends[search->total].unit, start = search->total, end = start + 1;
    search->around = 0;
    while (start > reach.first && addends[start - 1].unit == unit &&
           addends[start - 1].passage >= reach.first_passage &&
           addends[start - 1].paragraph >= reach.first_paragraph) {
        search->around |= addends[--start].traits;
    }
    while (end < search->count && end <= reach.last && addends[end].unit == unit &&
           addends[end].passage <= reach.last_passage &&
           addends[end].paragraph <= reach.last_paragraph) {
        search->around |= addends[end++].traits;
    }
    search->start = start;
    search->end = end;
}

/* Was the total tried in vain with all that stands there? Then what is left to be tried is what
 * leaves out the parts that were explained meanwhile. */
static bool was_sought(const ListingSearch *search) {
    return searched_addend(search, search->total)->traits & ADDEND_SOUGHT;
}

/* Is nothing left to be tried? */
static bool is_settled(const ListingSearch *search) {
    return was_sought(search) && !(search->around & ADDEND_EXPLAINED);
}

/* Does anything stand there that is less, or was not tried with all the others? */
static bool has_light(const ListingSearch *search, int64_t least) {
    for (size_t i = search->start; i < search->end; i++) {
        const Addend *addend = searched_addend(search, i);
        if ((addend->amount >= search->least && addend->amount < least) ||
            addend->traits & ADDEND_EXPLAINED) {
            return true;
        }
    }
    return false;
}

/* Lists that hold without what is hardly a part of so much: "inside 48 hours". */
static void search_weighty(const ListingSearch *search) {
    enum { HUNDREDTH = 100 };
    Readings ignored = {0};
    int64_t least = search->amount / HUNDREDTH;
    ListingSearch weighty = *search;
    weighty.least = search->least > least ? search->least : least;
    weighty.broken = &ignored;
    if (has_light(search, weighty.least)) {
        search_without(&weighty, 0);
    }
}

/* Could any list be tied at all? */
static bool may_be_tied(const ListingSearch *search) {
    const Addend *total = searched_addend(search, search->total);
    return total->whole || total->traits & (ADDEND_TOTALS | ADDEND_PURSE) ||
           search->around & (ADDEND_OF_THEM | ADDEND_BRACKET);
}

/* Does anything stand there that is above the total, and no farther than a list of it may be, or
 * that was not tried with all the others? */
static bool has_overfull(const ListingSearch *search) {
    enum { QUARTER = 4 };
    int64_t total = search->amount, nearly = total + total / QUARTER;
    if (search->around & (ADDEND_EXPLAINED | ADDEND_OPENS | ADDEND_COLON)) {
        return true;
    }
    bool tied = may_be_tied(search);
    for (size_t i = search->start; i < search->end; i++) {
        int64_t amount = searched_addend(search, i)->amount;
        if (amount > total && (tied ? amount / LISTING_TENFOLD <= total : amount <= nearly)) {
            return true;
        }
    }
    return false;
}

/* Lists of which one part alone is no less than the total: words must tie them. */
static void search_overfull(const ListingSearch *search) {
    ListingSearch overfull = *search;
    overfull.overfull = true;
    search_without(&overfull, ADDEND_SET_ASIDE | ADDEND_SMALL_WORD);
}

/* Where no list is to be tried, there is none with fewer parts. */
static void search_plain(ListingSearch *search) {
    ListingParts parts;
    if (!listing_parts_find(search, &parts)) {
        return;
    }
    search_all(search, &parts);
    if (search->holding->count) {
        search->confirmed = true;
        search_all(search, &parts);
    } else if (search->digits > FEW && !was_sought(search)) {
        search_weighty(search);
    }
}

void listings_of(Arena *arena, const Claims *claims, const Addends *addends, size_t total,
                 Readings *holding, Readings *broken) {
    ListingSearch search = {.arena = arena,
                            .claims = claims,
                            .items = addends->items,
                            .count = addends->count,
                            .total = total,
                            .amount = addends->items[total].amount,
                            .holding = holding,
                            .broken = broken};
    if (!listing_may_have_total(&search)) {
        return;
    }
    search.digits = digits_of(searched_figure(&search, total), addends->items[total].amount);
    search.least = amount_at(searched_figure(&search, total)->place);
    find_reach(&search);
    if (search.end - search.start < FEW || is_settled(&search)) {
        return;
    }
    search_plain(&search);
    if (!holding->count && !broken->count && !was_sought(&search) && has_overfull(&search)) {
        search_overfull(&search);
    }
}
