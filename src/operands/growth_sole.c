#include "operands/growth_sole.h"

#include "base/count.h"
#include "figures/word_walk.h"
#include "operands/anaphora.h"
#include "operands/headline_pair.h"
#include "operands/naming.h"
#include "operands/sole_pair.h"
#include "relations/context.h"

/* "A 15% fall on the previous year": what it is measured by is told with it, and need not be what
 * another sentence tells. */
static bool has_own_base(const GrowthSearch *search) {
    static const TableWord bases[] = {"above", "against", "below", "compared", "from",
                                      "on",    "over",    "since", "than"};
    enum { WORDS = 3 };
    WordWalk walk = {.text = search->claims->article->text,
                     .at = growth_figure(search, search->change)->end,
                     .left = WORDS};
    return WALK_ON_TO(bases, &walk);
}

/* The word of place or possession behind a change: the "in" of "a fall of 7% in prices", of "the 7%
 * fall in prices"; none if it stands alone. */
static Word word_of_thing(const GrowthSearch *search) {
    static const TableWord of[] = {"at", "for", "in", "of", "to"};
    enum { WORDS = 3 }; /* two may be of a noun */
    WordWalk walk = {.text = search->claims->article->text,
                     .at = growth_figure(search, search->change)->end,
                     .left = WORDS};
    return WALK_ON_TO(of, &walk) ? walk.word : (Word){0};
}

/* "The 7 per cent fall in prices", but not "in a year", "in the past month": what it is a change of
 * is told with it. */
static bool has_own_thing(const GrowthSearch *search) {
    static const TableWord spans[] = {"a",     "an",     "barely", "five", "four", "just",
                                      "less",  "little", "nine",   "one",  "six",  "ten",
                                      "three", "twelve", "two",    "under"},
                           times[] = {"decade", "first",    "last",    "month", "past",
                                      "period", "previous", "quarter", "same",  "season",
                                      "second", "space",    "week",    "year"};
    Slice text = search->claims->article->text;
    Word word = word_of_thing(search), next = word_after(text, word.end),
         behind = word_after(text, next.end);
    bool time = word_none(&next) || WORD_AMONG(spans, &next) ||
                (word_is(&next, "the") && WORD_AMONG(times, &behind));
    return !word_none(&word) && !time;
}

/* "A fall of 17% in arrests": the change of something else than what is told from 298 to 254. */
static bool is_fall_of_own_thing(const GrowthSearch *search) {
    Slice text = search->claims->article->text;
    Word before = word_before(text, growth_figure(search, search->change)->start),
         after = word_after(text, growth_figure(search, search->change)->end);
    return word_is(&before, "of") && word_is(&after, "in") && has_own_thing(search);
}

static PairResult result_of(const GrowthSearch *search) {
    const GrowthWording *wording = search->wording;
    bool drawn = wording->concluded || result_takes_up(search->claims, search->change);
    return (PairResult){.claims = search->claims,
                        .told = search->change,
                        .takes_up = wording->takes_up,
                        .drawn = drawn && !has_own_base(search) && !has_own_thing(search),
                        .is_change = true};
}

bool growth_is_shared(const GrowthSearch *search) {
    PairResult result = result_of(search);
    return sole_pair_is_shared(&result, search->found.from, search->found.to);
}

static const Figure *amount_at(const GrowthSearch *search, size_t figure) {
    return &search->claims->figures->items[figure];
}

/* "Up 15% to 920,000, on the way to 1.6 million": do the words before the two say that the first
 * was the old one, or the other the new? */
static bool is_contradicted(const GrowthSearch *search) {
    static const TableWord comparing[] = {"amounted", "amounts",  "came",    "close",   "come",
                                          "comes",    "compared", "opposed", "relative"};
    Slice text = search->claims->article->text;
    Word old = word_before(text, amount_at(search, search->found.from)->start),
         new = word_before(text, amount_at(search, search->found.to)->start),
         before = word_before(text, old.start);
    return word_is(&new, "from") || (word_is(&old, "to") && !WORD_AMONG(comparing, &before));
}

static size_t clause_of(const GrowthSearch *search, size_t figure) {
    size_t count, first = claims_of_figure(search->claims, figure, &count);
    return search->claims->list.items[first].clause;
}

/* "Rose by 145% to 150,000 in a month, but 63,500 were turned down": it is told where the change
 * came to, and what another clause tells is not where it came from. */
static bool is_told_beyond(const GrowthSearch *search) {
    const Figure *old = amount_at(search, search->found.from),
                 *new = amount_at(search, search->found.to);
    Word before = word_before(search->claims->article->text, new->start);
    return word_is(&before, "to") && growth_figure(search, search->change) < new &&
           old->sentence == new->sentence &&
           old->start > new->start &&clause_of(search, search->found.from) !=
               clause_of(search, search->found.to);
}

/* "2.1 million tonnes, 38% more than a year ago, of which 520,000 was basmati", "1,100 beds and
 * 1,400 nurses": a part of the other is no earlier count of it, nor is a count of another thing. */
static bool are_of_one_thing(const GrowthSearch *search) {
    Slice text = search->claims->article->text;
    const Figure *old = amount_at(search, search->found.from),
                 *new = amount_at(search, search->found.to);
    return word_may_mean_same(old->noun, new->noun) && !part_is_told_of(text, old, new);
}

/* "Cloud unit grows 21%", and what the group earned below it: a headline is of what its words tell.
 */
static bool is_headed_otherwise(const GrowthSearch *search) {
    const Article *article = search->claims->article;
    const Figure *change = growth_figure(search, search->change),
                 *new = amount_at(search, search->found.to);
    if (figure_paragraph(article, change) != 0 || figure_paragraph(article, new) == 0) {
        return false;
    }
    Context headline = context_of(article, change), told = context_of(article, new);
    return contexts_compare(&headline, &told).words == 0 ||
           headline_is_of_other_measure(search->claims, search->change, new);
}

static Slice time_of(const GrowthSearch *search, size_t figure) {
    size_t count, first = claims_of_figure(search->claims, figure, &count);
    return search->claims->list.items[first].scope.when;
}

/* "That is 416 more than on the same day last year, a rise of 5%": is it measured by another time,
 * of which neither is? */
static bool is_of_no_such_time(const GrowthSearch *search) {
    return time_is_other(search->change->scope.when) &&
           !time_of(search, search->found.from).length && !time_of(search, search->found.to).length;
}

/* Does the new amount lie where the wording says, if it says so? What is drawn from the two may be
 * the wrong way round. */
static bool is_in_direction(const GrowthSearch *search) {
    int order = rational_compare(amount_at(search, search->found.to)->value,
                                 amount_at(search, search->found.from)->value);
    return search->wording->known || search->wording->concluded ||
           search->wording->direction == DIRECTION_NONE ||
           (order > 0) == (search->wording->direction == DIRECTION_UP);
}

/* "14m. It had been 15m in the same period a year ago" */
static bool is_of_same_period(const GrowthSearch *search, size_t figure) {
    static const TableWord same[] = {"comparable", "corresponding", "equivalent", "same"};
    enum { WORDS = 4 };
    WordWalk walk = {
        .text = search->claims->article->text, .at = amount_at(search, figure)->end, .left = WORDS};
    return WALK_ON_TO(same, &walk);
}

/* "Up 16.7 per cent on last year but down from the record of 1.22m": what stands behind "but" is
 * told of something else. */
static bool is_behind_but(const GrowthSearch *search) {
    const Figure *change = growth_figure(search, search->change),
                 *last = amount_at(search, count_most(search->found.from, search->found.to));
    return change->end <= last->start && change->sentence == last->sentence &&
           slice_has(slice_part(search->claims->article->text, change->end, last->start),
                     SLICE(" but "));
}

/* "It grew by 12 per cent on Monday alone": no more than a part of what the two tell. */
static bool is_of_time_alone(const GrowthSearch *search) {
    enum { WORDS = 4 };
    WordWalk walk = {.text = search->claims->article->text,
                     .at = growth_figure(search, search->change)->end,
                     .left = WORDS};
    bool alone = false;
    while (!alone && walk_on(&walk)) {
        alone = word_is(&walk.word, "alone");
    }
    return alone;
}

/* "Loans of 752m, a fall of 20 per cent on the previous year", and what another sentence tells of
 * some years before that. */
static bool is_of_other_base(const GrowthSearch *search) {
    size_t told = growth_figure(search, search->change)->sentence;
    const Figure *old = amount_at(search, search->found.from),
                 *new = amount_at(search, search->found.to);
    return has_own_base(search) && new->sentence == told && old->sentence < told &&
           !search->wording->known && !is_of_same_period(search, search->found.from);
}

/* "The 4 per cent fall in teachers": what the change is told to be in; none if that is a time. */
static Word thing_behind(const GrowthSearch *search) {
    static const TableWord articles[] = {"her", "his", "its", "the", "their"};
    Slice text = search->claims->article->text;
    Word in = word_of_thing(search), thing = word_after(text, in.end);
    if (!word_is(&in, "in") || !has_own_thing(search)) {
        return (Word){0};
    }
    return WORD_AMONG(articles, &thing) ? word_after(text, thing.end) : thing;
}

/* "A 30 per cent tariff increase brings 600m, against costs of 900m": the word between tells of
 * what it is a change; the amounts are none of it if it stands beside neither. */
static bool is_of_named_thing(const GrowthSearch *search) {
    static const TableWord changes[] = {"cut",  "decline",   "decrease", "drop",
                                        "fall", "gain",      "hike",     "increase",
                                        "jump", "reduction", "rise",     "surge"},
                           kinds[] = {"annual",  "annualised", "big",       "further", "huge",
                                      "initial", "large",      "monthly",   "net",     "overall",
                                      "pay",     "price",      "quarterly", "record",  "sharp",
                                      "similar", "slight",     "small",     "steep",   "total",
                                      "year",    "yearly"};
    Slice text = search->claims->article->text;
    const Figure *change = growth_figure(search, search->change);
    Word thing = word_after(text, change->end), noun = word_after(text, thing.end);
    bool compound =
        WORD_AMONG(changes, &noun) && !WORD_AMONG(kinds, &thing) && !WORD_AMONG(changes, &thing);
    if (!compound) {
        thing = thing_behind(search);
    }
    if (word_none(&thing)) {
        return false;
    }
    Slice name = slice_part(text, thing.start, thing.end);
    const size_t levels[] = {search->found.from, search->found.to};
    bool told = false;
    for (size_t i = 0; i < 2; i++) {
        const Figure *level = amount_at(search, levels[i]);
        told = told || (level->noun.length && word_means_same(name, level->noun)) ||
               word_stands_near(text, level, name);
    }
    return !told;
}

/* "Up 3% to 14.22. It had been 12.05 in March": one beside the change, and the other behind, where
 * more may have happened since. */
static bool is_split_behind(const GrowthSearch *search) {
    size_t told = growth_figure(search, search->change)->sentence;
    size_t from = amount_at(search, search->found.from)->sentence,
           to = amount_at(search, search->found.to)->sentence;
    return count_least(from, to) == told && count_most(from, to) > told &&
           !is_of_same_period(search, search->found.from);
}

/* "A ground that holds 48,000": is it told by the way? */
static bool is_relative(const GrowthSearch *search, const Figure *figure) {
    static const TableWord relatives[] = {"that", "which", "who", "whose"};
    enum { WORDS = 4 };
    WordWalk walk = {.text = search->claims->article->text, .at = figure->start, .left = WORDS};
    return WALK_BACK_TO(relatives, &walk);
}

bool growth_is_passed_over(const GrowthSearch *search) {
    static const char *const verbs[] = {" and is ",   " and was ", " and are ",
                                        " and were ", " but is ",  " but was "};
    const Figure *new = &search->claims->figures->items[search->found.to],
                 *change = growth_figure(search, search->change);
    if (new->end > change->start || !is_relative(search, new)) {
        return false;
    }
    Slice between = slice_part(search->claims->article->text, new->end, change->start);
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        if (slice_has(between, slice_of(verbs[i]))) {
            return true;
        }
    }
    return false;
}

/* "Up from 23.8m in May, and 3% above the total of the spring": the older amount is the base of
 * another change, and this one has its own. */
static bool is_base_of_other(const GrowthSearch *search) {
    static const TableWord leads[] = {"against", "from", "than", "versus"};
    enum { WORDS = 5 };
    const Figure *old = amount_at(search, search->found.from);
    WordWalk walk = {.text = search->claims->article->text, .at = old->start, .left = WORDS};
    return old < growth_figure(search, search->change) && has_own_base(search) &&
           WALK_BACK_TO(leads, &walk);
}

bool growth_may_mean(const GrowthSearch *search) {
    PairResult result = result_of(search);
    return is_in_direction(search) && are_of_one_thing(search) && !is_of_no_such_time(search) &&
           !is_headed_otherwise(search) && !is_contradicted(search) && !is_told_beyond(search) &&
           !is_split_behind(search) && !is_fall_of_own_thing(search) &&
           !is_of_named_thing(search) && !is_behind_but(search) && !is_of_other_base(search) &&
           !is_of_time_alone(search) && !growth_is_passed_over(search) &&
           !is_base_of_other(search) &&
           sole_pair_is_meant(&result, search->found.from, search->found.to);
}

/* Is the first of two the old amount: by their times, if the change is drawn from them and they
 * tell; else by the direction of the change? */
static bool is_first_old(const GrowthSearch *search, const Claim *const pair[2]) {
    bool earlier = time_is_other(pair[0]->scope.when), later = time_is_other(pair[1]->scope.when);
    if (search->wording->concluded && earlier != later) {
        return earlier;
    }
    bool grows = rational_compare(growth_figure(search, pair[0])->value,
                                  growth_figure(search, pair[1])->value) < 0;
    return grows == (search->wording->direction == DIRECTION_UP);
}

static bool try_sole(void *growth, const PairResult *result, const Claim *const pair[2]) {
    GrowthSearch *search = growth;
    if (!sole_pair_is_together(result, pair) && has_own_base(search)) {
        return false;
    }
    bool ordered = is_first_old(search, pair);
    search->likely = 0;
    (void)growth_try(search, pair[ordered ? 0 : 1], pair[ordered ? 1 : 0]);
    return search->likely == 1 && growth_may_mean(search);
}

bool growth_search_sole(GrowthSearch *search) {
    PairResult result = result_of(search);
    bool found = sole_pair_search(&result, try_sole, search);
    search->found.alone = search->found.alone || found;
    return found;
}
