#include "relations/proportion.h"

#include "base/count.h"
#include "figures/word.h"
#include "relations/claim_window.h"
#include "relations/coarse.h"
#include "relations/naming.h"
#include "relations/opposite.h"
#include "relations/share_sense.h"
#include "relations/term.h"

enum {
    CROWD = 16,  /* levels looked at */
    FEW = 10,    /* a level of one digit may be anything */
    TENFOLD = 10 /* two levels that far from what is told are not meant */
};

typedef struct SoleSearch {
    const Claims *claims;
    const Claim *share;
    const Figure *told;
    ShareSense sense;
    const Claim *levels[CROWD];
    size_t level_count;
    const Claim *part, *whole; /* of the last pair that may be meant */
    size_t pair_count;
} SoleSearch;

static const Figure *figure_of(const SoleSearch *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

bool share_is_about(const Figure *share, const Figure *part, const Figure *whole, int times) {
    Wide told = coarse_value(rational_multiply(share->value, term_unit(RELATION_SHARE, share)));
    return coarse_is_near(coarse_value(part->value), coarse_value(whole->value), told, times);
}

static bool is_few(const Figure *figure) {
    return !figure_has_digits(figure, FEW) && rational_compare(figure->value, rational_of(FEW)) < 0;
}

/* "181 a day", "$9.99 per month", "5,000 schools a year", "6,000 more" */
static bool is_each_or_more(const SoleSearch *search, const Figure *figure) {
    static const TableWord each[] = {"a", "an", "apiece", "each", "per"},
                           more[] = {"extra", "fewer", "less", "more"};
    Slice text = search->claims->article->text;
    Word word = word_after(text, figure->end), next = word_after(text, word.end);
    return WORD_AMONG(each, &word) || WORD_AMONG(more, &word) ||
           (figure->noun.length && WORD_AMONG(each, &next));
}

static bool is_level(const SoleSearch *search, const Claim *claim) {
    const Figure *figure = figure_of(search, claim);
    return claim->measure == MEASURE_ANY && !claim->change && figure_is_level(figure) &&
           figure_has_ends(figure) && rational_known(figure->value) && !is_few(figure) &&
           !is_each_or_more(search, figure) && !figure_is_average(figure);
}

/* "Of the 392", "out of 392" */
static bool is_marked(const SoleSearch *search, const Claim *whole) {
    return figure_follows_of(search->claims->article->text, figure_of(search, whole));
}

/* Is the part of the share's time, and the whole of theirs, of all times, or planned? */
static bool times_fit(const SoleSearch *search, const Claim *part, const Claim *whole) {
    Slice told = search->share->scope.when, one = part->scope.when, other = whole->scope.when;
    bool planned = time_is_unreal(one) && slice_equal(one, other) && !time_is_other(told);
    if (!slice_equal(one, told) && !planned && (time_is_other(one) || time_is_other(told))) {
        return false;
    }
    bool fixed = whole->figure == search->sense.whole || time_is_unreal(other) || !other.length;
    return fixed || (part->passage == whole->passage && is_marked(search, whole)) ||
           slice_equal(one, other);
}

/* Do the words that say which is which allow it? Of two that they leave open the less is part. */
static bool roles_fit(const SoleSearch *search, const Claim *part, const Claim *whole) {
    const ShareSense *sense = &search->sense;
    bool told = (part->figure == sense->part || whole->figure == sense->whole) &&
                part->passage == whole->passage;
    return (sense->part == NO_MARK || sense->part == part->figure) &&
           (sense->whole == NO_MARK || sense->whole == whole->figure) &&
           (told ||
            rational_compare(figure_of(search, part)->value, figure_of(search, whole)->value) < 0);
}

/* "312 million cubic metres" of "480 million", but no 21 of "200 metres" */
static bool have_one_unit(const Figure *part, const Figure *whole) {
    return figures_commensurable(part, whole) ||
           (part->scaled && whole->scaled && levels_comparable(part, whole));
}

static void add_pair(SoleSearch *search, const Claim *part, const Claim *whole) {
    const Figure *some = figure_of(search, part), *all = figure_of(search, whole);
    if (roles_fit(search, part, whole) && have_one_unit(some, all) &&
        rational_compare(some->value, all->value) != 0 && times_fit(search, part, whole) &&
        share_is_about(search->told, some, all, TENFOLD)) {
        search->part = part;
        search->whole = whole;
        search->pair_count++;
    }
}

static void add_level(SoleSearch *search, const Claim *level) {
    for (size_t i = 0; i < search->level_count; i++) {
        add_pair(search, search->levels[i], level);
        add_pair(search, level, search->levels[i]);
    }
    search->levels[search->level_count++] = level;
}

/* Is there but one pair between the claims? None if there is a crowd. */
static bool look_between(SoleSearch *search, size_t first, size_t last) {
    search->level_count = search->pair_count = 0;
    for (size_t i = first; i < last; i++) {
        const Claim *claim = &search->claims->list.items[i];
        if (search->level_count == CROWD) {
            return false;
        }
        if (is_level(search, claim)) {
            add_level(search, claim);
        }
    }
    return search->pair_count == 1;
}

/* Is another share told in their sentences or between? The two may be those of that one. */
static bool is_shared(const SoleSearch *search) {
    const Figures *figures = search->claims->figures;
    size_t told = search->share->figure, one = search->part->figure, other = search->whole->figure;
    size_t first = count_least(told, count_least(one, other)),
           last = count_most(told, count_most(one, other)), start = figures->items[first].sentence,
           end = figures->items[last].sentence;
    while (first > 0 && figures->items[first - 1].sentence == start) {
        first--;
    }
    for (size_t i = first; i < figures->count && figures->items[i].sentence <= end; i++) {
        if (i != told && figure_is_share(&figures->items[i])) {
            return true;
        }
    }
    return false;
}

static bool is_beside(const SoleSearch *search, const Claim *level) {
    return level->passage == search->share->passage;
}

/* "Put another way, 930": does the sentence tell again what the one before it told? */
static bool tells_again(const SoleSearch *search, const Claim *part) {
    static const char *const openers[] = {"put ",       "in other words", "that ",
                                          "that's ",    "this ",          "in all",
                                          "in numbers", "in figures",     "it means"};
    Slice text = search->claims->passages.items[part->passage].marked.text;
    for (size_t i = 0; i < sizeof openers / sizeof *openers; i++) {
        if (slice_starts(text, slice_of(openers[i]))) {
            return true;
        }
    }
    return false;
}

/* "Two in five of them are Danes, whose 412 ships ..." tells the part, "1.5 million came,
 * two-thirds of them Danes, but 700,000 left" another one. */
static bool is_told_of_known(const SoleSearch *search) {
    static const char *const turns[] = {" but ", " while ", " and "};
    const Figure *part = figure_of(search, search->part);
    if (!is_beside(search, search->part) || part < search->told) {
        return is_beside(search, search->part) && search->sense.is_closed;
    }
    Slice between = slice_part(search->claims->article->text, search->told->end, part->start);
    bool turned = false;
    for (size_t i = 0; i < sizeof turns / sizeof *turns; i++) {
        turned = turned || slice_has(between, slice_of(turns[i]));
    }
    return !turned;
}

/* "10% of the 74 billion in fees and 70 billion in sales" is of both. */
static bool is_joined_to_whole(const SoleSearch *search) {
    const Figure *part = figure_of(search, search->part), *whole = figure_of(search, search->whole);
    if (part != whole + 1 || search->sense.whole != search->whole->figure) {
        return false;
    }
    Slice between = slice_part(search->claims->article->text, whole->end, part->start);
    return slice_has(between, SLICE(" and ")) && !memchr(between.bytes, ',', between.length);
}

/* Two of the sentence before are meant if they are taken up, a part of the sentence behind the
 * whole's if it tells it again. */
static bool is_pointed_at(const SoleSearch *search) {
    if (search->sense.of_known && !is_told_of_known(search)) {
        return false;
    }
    if (is_beside(search, search->whole) && search->part->passage > search->share->passage) {
        return tells_again(search, search->part);
    }
    return is_beside(search, search->part) || is_beside(search, search->whole) ||
           search->part->figure > search->share->figure || search->sense.takes_up ||
           (search->sense.opens && is_marked(search, search->whole));
}

/* "Won 38 per cent. 193,000 chose him, against 313,209": is it the share of one in both? */
static bool fits_both(const SoleSearch *search) {
    Interval part = figure_range(figure_of(search, search->part)),
             whole = figure_range(figure_of(search, search->whole)),
             both = interval_add(part, whole),
             told = interval_scaled(figure_range(search->told),
                                    term_unit(RELATION_SHARE, search->told));
    return interval_meets(interval_divide(part, both), told) ||
           interval_meets(interval_divide(whole, both), told);
}

/* "63 of 84", "of the 392 ... 147": do words tell the whole, or that there must be one? */
static bool is_worded(const SoleSearch *search) {
    return search->sense.whole != NO_MARK || search->sense.part != NO_MARK ||
           search->told->kind == FIGURE_FRACTION || is_marked(search, search->whole);
}

/* "It sold 941 calves and 120 ewes. Half of the 941 calves": is the whole told beside the part
 * too? Then that is another kind. */
static bool is_beside_whole(const SoleSearch *search) {
    Rational whole = figure_of(search, search->whole)->value;
    for (size_t i = 0; i < search->level_count; i++) {
        const Claim *level = search->levels[i];
        const Figure *figure = figure_of(search, level);
        if (level != search->whole && level->passage == search->part->passage &&
            rational_compare(figure->value, whole) == 0 &&
            !figure_follows_of(search->claims->article->text, figure)) {
            return true;
        }
    }
    return false;
}

static bool is_pair_meant(const SoleSearch *search) {
    return opposition_of(search->claims->article, search->claims->figures, search->part->figure,
                         search->whole->figure) == OPPOSITION_NONE &&
           (is_worded(search) || !fits_both(search)) &&
           (!search->sense.is_bare || is_marked(search, search->whole)) &&
           !is_beside_whole(search) && !is_joined_to_whole(search) && !is_shared(search) &&
           is_pointed_at(search);
}

/* Claims from .. to. */
typedef struct Stretch {
    size_t first, last;
} Stretch;

enum { STRETCHES = 3 };

/* The sentence, that and the one before it, that and the one behind: of one paragraph, but for what
 * takes up the one before, or is told below a headline. */
static void stretches_around(const SoleSearch *search, Stretch stretches[STRETCHES]) {
    ClaimWindow window = claim_window(search->claims, search->share);
    const ShareSense *sense = &search->sense;
    bool headline = figure_paragraph(search->claims->article, search->told) == 0,
         back = sense->takes_up || sense->of_known || sense->part != NO_MARK ||
                sense->whole != NO_MARK;
    size_t before = back ? window.before : count_most(window.before, window.paragraph),
           behind = headline ? window.behind : count_least(window.behind, window.paragraph_end);
    stretches[0] = (Stretch){window.sentence, window.sentence_end};
    stretches[1] = (Stretch){before, window.sentence_end};
    stretches[2] = (Stretch){window.sentence, sense->takes_up ? window.sentence_end : behind};
}

bool proportion_sole(const RuleSet *rules, const Claims *claims, const Claim *share,
                     Proportion *found) {
    SoleSearch search = {
        .claims = claims, .share = share, .told = &claims->figures->items[share->figure]};
    if (share->change || !figure_has_ends(search.told)) {
        return false;
    }
    search.sense = share_sense(rules, claims, share);
    if (!search.sense.of_something) {
        return false;
    }
    Stretch stretches[STRETCHES];
    stretches_around(&search, stretches);
    for (size_t i = 0; i < STRETCHES; i++) {
        if (look_between(&search, stretches[i].first, stretches[i].last)) {
            *found = (Proportion){search.part->figure, search.whole->figure};
            return is_pair_meant(&search);
        }
        if (search.pair_count > 1) {
            return false;
        }
    }
    return false;
}
