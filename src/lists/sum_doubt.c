#include "lists/sum_doubt.h"

#include "figures/word.h"
#include "relations/term.h"

enum {
    FEW = 10, /* below so many "the nine" may be any nine */
    SCORE = 20,
    CROWD = 8 /* more figures than these in its sentences are not looked through */
};

/* What some figures come to. */
typedef struct Heap {
    int64_t sum, most, slack;
} Heap;

static Heap heap_with(Heap heap, const Addend *addend) {
    int64_t most = addend->amount > heap.most ? addend->amount : heap.most;
    return (Heap){heap.sum + addend->amount, most, heap.slack + addend->slack};
}

/* Is one of three or more of these figures what the others make, and the total among them? A bit of
 * `chosen` stands for each figure; every choice adds one to a choice made before. */
static bool makes_another(const SumSearch *search, size_t first, size_t end, size_t total) {
    Heap heaps[1 << CROWD] = {{0}};
    for (unsigned chosen = 1; chosen < 1u << (end - first); chosen++) {
        unsigned others = chosen & (chosen - 1);
        size_t index = first;
        while (!((chosen ^ others) >> (index - first) & 1u)) {
            index++;
        }
        heaps[chosen] = heap_with(heaps[others], sum_addend(search, index));
        int64_t away = heaps[chosen].sum - 2 * heaps[chosen].most;
        if (others & (others - 1) && chosen >> (total - first) & 1u &&
            away <= heaps[chosen].slack && -away <= heaps[chosen].slack) {
            return true;
        }
    }
    return false;
}

static bool is_of_sentence(const SumSearch *search, size_t index, size_t passage) {
    return sum_addend(search, index)->unit == sum_cue(search)->unit &&
           sum_addend(search, index)->passage == passage;
}

/* Do figures of its sentences make another sum with its total? Then that is meant, or may be. */
static bool is_excused(const SumSearch *search, const SumSet *set) {
    size_t first = sum_set_first(set), end = sum_set_last(set) + 1,
           first_passage = sum_addend(search, first)->passage,
           last_passage = sum_addend(search, end - 1)->passage;
    while (first > 0 && is_of_sentence(search, first - 1, first_passage)) {
        first--;
    }
    while (end < search->addends->count && is_of_sentence(search, end, last_passage)) {
        end++;
    }
    return end - first > CROWD || makes_another(search, first, end, set->total);
}

/* Are they the same but for a fiftieth of the second? */
static bool are_alike(int64_t one, int64_t other) {
    enum { FIFTIETH = 50 };
    int64_t away = one > other ? one - other : other - one;
    return away <= other / FIFTIETH;
}

/* Is one told twice, or hardly a part of so much: "17 cents a share and $360m"? */
static bool is_odd(const SumSearch *search, const SumSet *set, size_t part) {
    enum { WEIGHT = 300, THRICE = 3 };
    int64_t amount = sum_addend(search, set->parts[part])->amount,
            total = sum_addend(search, set->total)->amount;
    for (size_t i = 0; i < part; i++) {
        if (are_alike(sum_addend(search, set->parts[i])->amount, amount)) {
            return true;
        }
    }
    return amount < total / WEIGHT || amount / THRICE > total || are_alike(amount, total);
}

static bool has_odd_part(const SumSearch *search, const SumSet *set) {
    bool odd = false;
    for (size_t i = 0; i < set->count; i++) {
        odd = odd || is_odd(search, set, i);
    }
    return odd;
}

/* "The 12 coaches have 64 seats each, 768 in all" */
static bool is_product(const SumSearch *search, const SumSet *set) {
    int64_t one = sum_addend(search, set->parts[0])->amount,
            other = sum_addend(search, set->parts[1])->amount;
    int64_t total = sum_addend(search, set->total)->amount;
    return set->count == 2 && (Wide)one * other == (Wide)total * ADDEND_UNIT;
}

static bool has_greater_part(const SumSearch *search, const SumSet *set) {
    bool greater = false;
    for (size_t i = 0; i < set->count; i++) {
        greater = greater || sum_addend(search, set->parts[i])->amount >=
                                 sum_addend(search, set->total)->amount;
    }
    return greater;
}

static bool has_joined_part(const SumSearch *search, const SumSet *set) {
    bool joined = false;
    for (size_t i = 0; i < set->count; i++) {
        joined = joined || sum_addend(search, set->parts[i])->traits & ADDEND_JOINS;
    }
    return joined;
}

/* "A total of 1,023, a total of 2,046 and a total of 4,092" are no parts of each other. */
static bool is_of_totals(const SumSearch *search, const SumSet *set) {
    enum { SERIES = 3 };
    size_t passage = sum_addend(search, set->total)->passage, first = set->total, totals = 0;
    while (first > 0 && sum_addend(search, first - 1)->passage == passage) {
        first--;
    }
    for (size_t i = first; i < search->addends->count && sum_addend(search, i)->passage == passage;
         i++) {
        totals += (sum_addend(search, i)->traits & ADDEND_MADE) != 0;
    }
    return totals >= SERIES;
}

static bool is_one_sentence(const SumSearch *search, const SumSet *set) {
    return sum_addend(search, sum_set_first(set))->passage ==
           sum_addend(search, sum_set_last(set))->passage;
}

static bool has_parts_together(const SumSearch *search, const SumSet *set) {
    return sum_addend(search, set->parts[0])->passage ==
           sum_addend(search, set->parts[set->count - 1])->passage;
}

/* "Three of the seven" two sentences on are another seven. */
static bool is_small(const SumSearch *search, const SumSet *set) {
    bool ahead = set->total == search->cue && set->total < set->parts[0];
    return sum_is_below(search, set->total, ahead ? SCORE : FEW) && !is_one_sentence(search, set);
}

/* "The 15 bodies" may be others, unless they are as many as could be. */
static bool may_be_others(const SumSearch *search, const SumSet *set) {
    enum { THRICE = 3 };
    bool apart = sum_addend(search, set->total)->paragraph !=
                 sum_addend(search, sum_set_first(set))->paragraph;
    return !has_joined_part(search, set) &&
           (apart || sum_is_below(search, set->total, FEW) || !has_parts_together(search, set) ||
            sum_set_amount(search, set) < sum_addend(search, set->total)->amount / THRICE);
}

/* "Then 28 slept, 18 ate and the final eight left": the first of three is no total, unless a colon
 * stands behind it, or it is told as one. */
static bool is_first_of_list(const SumSearch *search, const SumSet *set) {
    const Addend *total = sum_addend(search, set->total);
    return total->passage == sum_cue(search)->passage && !total->whole &&
           !(total->traits & (ADDEND_TOTALS | ADDEND_DEFINITE)) &&
           !(sum_addend(search, set->parts[0])->traits & ADDEND_COLON);
}

/* "She left school at 17. She taught for 38 years, the last 21 of them at Ely": nothing says that
 * 17 is a total. */
static bool is_of_total_guessed(const SumSearch *search, const SumSet *set) {
    enum { HUNDRED = 100 };
    bool apart = sum_addend(search, set->total)->paragraph != sum_cue(search)->paragraph;
    return set->total != search->cue &&
           (sum_cue(search)->traits & ADDEND_OF_THEM || is_first_of_list(search, set) ||
            (apart && sum_is_below(search, set->total, HUNDRED)));
}

/* "Together they cost 14m; they took 5.1m and 2.9m": what stands behind a joint total, and is far
 * less, is of something else. */
static bool is_far_behind(const SumSearch *search, const SumSet *set) {
    enum { THIRDS = 3 };
    return set->total == search->cue && set->total < set->parts[0] &&
           sum_set_amount(search, set) <
               sum_addend(search, set->total)->amount / THIRDS * (THIRDS - 1);
}

/* Do the words that make it a sum of this form leave room for another? */
static bool is_loose(const SumSearch *search, const SumForm *form, const SumSet *set) {
    unsigned said = sum_cue(search)->traits & form->traits;
    return (said == ADDEND_DEFINITE && may_be_others(search, set)) ||
           (said & ADDEND_JOINT && is_far_behind(search, set));
}

/* "Where 28 sit, four are unsure and one is opposed": is a figure of their kind left out between
 * two?
 */
static bool leaves_out(const SumSearch *search, const SumSet *set) {
    const Figure *figures = search->claims->figures->items;
    size_t first = sum_addend(search, set->parts[0])->figure,
           last = sum_addend(search, set->parts[set->count - 1])->figure;
    bool left = false;
    for (size_t i = first + 1; set->count == 2 && i < last; i++) {
        left = left || (i != sum_addend(search, set->total)->figure &&
                        figures_commensurable(&figures[i], &figures[first]));
    }
    return left;
}

/* "46 men and 19 women, a total of 56": right behind its parts, in one sentence. */
static bool is_stated_total(const SumSearch *search, const SumSet *set) {
    return set->total == search->cue && sum_cue(search)->traits & ADDEND_TOTALS &&
           set->parts[set->count - 1] + 1 == set->total && is_one_sentence(search, set);
}

/* "June brought 18.4mm, July 22.6mm and August 31.2mm. That makes 72.2mm": does the sentence open
 * with what was told right before it? */
static bool is_drawn_from_before(const SumSearch *search, const SumSet *set) {
    static const char *const openings[] = {
        "that makes ",     "that made ",     "that adds up ",   "that comes to ", "that came to ",
        "that gives ",     "that gave ",     "that totals ",    "this makes ",    "this adds up ",
        "this comes to ",  "this gives ",    "they add up to ", "they make ",     "they made ",
        "they total ",     "they totalled ", "they come to ",   "they came to ",  "it adds up ",
        "all this makes ", "all that makes "};
    const Claims *claims = search->claims;
    size_t passage = sum_cue(search)->passage;
    Slice text = claims->passages.items[passage].marked.text;
    bool opens = false;
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
        opens = opens || slice_starts(text, slice_of(openings[i]));
    }
    return opens && set->total == search->cue && set->count > 2 &&
           set->parts[set->count - 1] + 1 == set->total &&
           sum_addend(search, set->parts[0])->passage + 1 == passage;
}

/* "It has 388 beds. A new wing adds 96, for a total of 484": is one more told with the total, and
 * nothing but the other in the sentence before? */
static bool is_topped_up(const SumSearch *search, const SumSet *set) {
    enum { PAIR = 2 };
    if (set->count != PAIR || set->total != search->cue || set->parts[0] + 1 != set->parts[1] ||
        set->parts[1] + 1 != set->total) {
        return false;
    }
    const Addend *had = sum_addend(search, set->parts[0]),
                 *more = sum_addend(search, set->parts[1]);
    bool alone = set->parts[0] == 0 || sum_addend(search, set->parts[0] - 1)->unit != had->unit ||
                 sum_addend(search, set->parts[0] - 1)->passage != had->passage;
    static const TableWord adding[] = {"add", "added", "adding", "adds"};
    Word word = word_before(search->claims->article->text,
                            search->claims->figures->items[more->figure].start);
    return (more->traits & ADDEND_JOINS || WORD_AMONG(adding, &word)) && alone &&
           more->passage == sum_cue(search)->passage && had->passage + 1 == more->passage;
}

/* "Cars came to 762. Their rival sold 170 after 60": do the words say that it is a sum, but hardly
 * of what? */
bool sum_is_vague(const SumSearch *search, const SumForm *form, const SumSet *set) {
    unsigned said = sum_cue(search)->traits & form->traits;
    bool ahead = set->total < set->parts[0];
    return form->vague ||
           (said == ADDEND_MADE && !is_stated_total(search, set) &&
            !is_drawn_from_before(search, set) && !is_topped_up(search, set)) ||
           leaves_out(search, set) ||
           (said & ADDEND_JOINT && ahead && !has_parts_together(search, set));
}

/* How many names stand before the cue in its sentence, with no figure between. */
static size_t count_names_before(const SumSearch *search) {
    const MarkedSentence *marked = &search->claims->passages.items[sum_cue(search)->passage].marked;
    size_t names = 0;
    while (names < marked->marks.count &&
           marked->text.bytes[marked->marks.items[names].at] == (char)MARK_NAME) {
        names++;
    }
    bool cue =
        names < marked->marks.count && marked->marks.items[names].index == sum_cue(search)->figure;
    return cue ? names : 0;
}

/* "Malgara and Pirowal together have 89": of the five towns told before it two are meant. */
static bool is_of_others_named(const SumSearch *search, const SumSet *set) {
    size_t names = count_names_before(search);
    return set->total == search->cue && names > 1 && names != set->count &&
           sum_addend(search, set->parts[0])->passage != sum_cue(search)->passage;
}

/* "The five took 120m between them": of as many parts. */
static bool is_of_other_number(const SumSearch *search, const SumSet *set) {
    enum { MOST = 12 };
    const Figure *figures = search->claims->figures->items;
    size_t figure = sum_cue(search)->figure;
    const Figure *number = figure > 0 ? &figures[figure - 1] : NULL;
    if (!number || number->sentence != figures[figure].sentence ||
        number->kind != FIGURE_CARDINAL || !number->worded ||
        rational_compare(number->value, rational_of(MOST)) > 0) {
        return false;
    }
    Word the = word_before(search->claims->article->text, number->start);
    return word_is(&the, "the") &&
           rational_compare(number->value, rational_of((int64_t)set->count)) != 0;
}

/* "Sales stand at 7.4m, ahead of last year's 7.1m, but behind the 8.2m of 2023": what another time
 * had adds up with nothing but its own. */
static bool is_of_other_time(const SumSearch *search, const SumSet *set) {
    const Addend *total = sum_addend(search, set->total);
    bool other = false;
    for (size_t i = 0; i < set->count; i++) {
        const Addend *part = sum_addend(search, set->parts[i]);
        other = other || (time_is_other(part->scope.when) != time_is_other(total->scope.when) &&
                          !addend_is_carried(part, total));
    }
    return other;
}

/* "11.4C was 1.1 degrees up on the average": temperatures make no total. */
static bool is_of_degrees(const SumSearch *search, const SumSet *set) {
    static const Slice degree = {"\xC2\xB0", 2};
    const char *unit = search->claims->figures->items[sum_addend(search, set->total)->figure].unit;
    return unit && slice_starts(slice_of(unit), degree);
}

/* "It found 6.9m of the money, the state 5.2m, the town 2.4m. Others gave the remaining 4.1m": is
 * the total itself the first of the parts? */
static bool is_first_part(const SumSearch *search, const SumSet *set) {
    return sum_cue(search)->traits & ADDEND_CLOSES && set->total < set->parts[0] &&
           sum_addend(search, set->total)->traits & ADDEND_OF_THEM;
}

/* "Of the 6.8m spent the boiler took 1.7m, of which 0.5m was a grant. The remaining 0.9m ...": is
 * what remains told in a sentence of its own, where a greater figure stands before the total? Then
 * it may be the rest of that. */
static bool is_of_greater_before(const SumSearch *search, const SumSet *set) {
    const Addend *total = sum_addend(search, set->total),
                 *first = sum_addend(search, set->parts[0]),
                 *rest = sum_addend(search, set->parts[set->count - 1]);
    bool apart = rest->traits & ADDEND_CLOSES && set->total < set->parts[0] &&
                 rest->passage > first->passage && first->passage == total->passage;
    for (size_t i = set->total; apart && i > 0; i--) {
        const Addend *before = sum_addend(search, i - 1);
        if (before->paragraph != total->paragraph) {
            return false;
        }
        if (before->passage < total->passage && before->unit == total->unit &&
            before->amount > total->amount) {
            return true;
        }
    }
    return false;
}

bool sum_is_doubtful(const SumSearch *search, const SumForm *form, const SumSet *set) {
    return has_odd_part(search, set) || has_greater_part(search, set) || is_product(search, set) ||
           is_of_totals(search, set) || is_of_other_time(search, set) ||
           is_of_others_named(search, set) || is_of_other_number(search, set) ||
           is_small(search, set) || is_first_part(search, set) ||
           is_of_total_guessed(search, set) || is_loose(search, form, set) ||
           is_of_degrees(search, set) || is_of_greater_before(search, set) ||
           is_excused(search, set);
}
