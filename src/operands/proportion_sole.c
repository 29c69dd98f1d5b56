#include "operands/proportion.h"

#include "base/count.h"
#include "figures/word.h"
#include "operands/level.h"
#include "operands/proportion_meant.h"
#include "relations/claim_window.h"
#include "relations/coarse.h"
#include "relations/parted_sentence.h"
#include "relations/term.h"
#include "rules/engine_words.h"

enum { TENFOLD = 10 }; /* two levels that far from what is told are not meant */

bool share_is_about(const Figure *share, const Figure *part, const Figure *whole, int times) {
    Wide told = coarse_value(rational_multiply(share->value, term_unit(RELATION_SHARE, share)));
    return coarse_is_near(coarse_value(part->value), coarse_value(whole->value), told, times);
}

/* "181 a day", "$9.99 per month", "5,000 schools a year", "6,000 more"; but what a year costs is
 * all there is of it: "£4.1m a year to run" */
static bool is_each_or_more(const SoleSearch *search, const Figure *figure) {
    static const TableWord each[] = {"a", "an", "apiece", "each", "per"};
    Slice text = search->claims->article->text;
    Word word = word_after(text, figure->end), next = word_after(text, word.end);
    bool yearly = figure->scaled && figure->kind == FIGURE_MONEY && word_is(&next, "year");
    return (WORD_AMONG(each, &word) && !yearly) ||
           figure_is_more(search->claims->article, figure) ||
           (figure->noun.length && WORD_AMONG(each, &next));
}

static bool is_level(const SoleSearch *search, const Claim *claim) {
    const Figure *figure = sole_figure(search, claim);
    return claim->measure == MEASURE_ANY && !claim->change && figure_is_level(figure) &&
           figure_has_ends(figure) && rational_known(figure->value) && !figure_is_few(figure) &&
           !is_each_or_more(search, figure) && !figure_is_average(figure);
}

/* Is the part of the share's time, and the whole of theirs, of all times, or planned? */
static bool times_fit(const SoleSearch *search, const Claim *part, const Claim *whole) {
    Slice told = search->share->scope.when, one = part->scope.when, other = whole->scope.when;
    bool planned = time_is_unreal(one) && slice_equal(one, other) && !time_is_other(told);
    if (!slice_equal(one, told) && !planned && (time_is_other(one) || time_is_other(told))) {
        return false;
    }
    bool carried = whole->figure < part->figure && time_is_carried(other, one) &&
                   passage_paragraph(search->claims, whole->passage) ==
                       passage_paragraph(search->claims, part->passage);
    bool fixed =
        carried || whole->figure == search->sense.whole || time_is_unreal(other) || !other.length;
    return fixed || (part->passage == whole->passage && whole_is_marked(search, whole)) ||
           slice_equal(one, other);
}

static bool tells_parts(const SoleSearch *search, const Claim *claim) {
    return sentence_is_parted(&search->claims->passages.items[claim->passage].marked);
}

/* Do the words that say which is which allow it? Of two that they leave open the less is part. */
static bool roles_fit(const SoleSearch *search, const Claim *part, const Claim *whole) {
    const ShareSense *sense = &search->sense;
    bool told = (part->figure == sense->part || whole->figure == sense->whole) &&
                part->passage == whole->passage;
    return !tells_parts(search, whole) && (sense->part == NO_MARK || sense->part == part->figure) &&
           (sense->whole == NO_MARK || sense->whole == whole->figure) &&
           (told || rational_compare(sole_figure(search, part)->value,
                                     sole_figure(search, whole)->value) < 0);
}

static bool share_fits(const Figure *share, const Figure *part, const Figure *whole) {
    Interval ratio = interval_scaled(figure_range(share), term_unit(RELATION_SHARE, share));
    return interval_meets(figure_range(part), interval_multiply(ratio, figure_range(whole)));
}

/* What fits may be meant, be it of another time, and excuses those that may be meant and do not. */
static void add_pair(SoleSearch *search, const Claim *part, const Claim *whole) {
    const Figure *some = sole_figure(search, part), *all = sole_figure(search, whole);
    if (!shares_comparable(some, all) || rational_compare(some->value, all->value) == 0 ||
        !share_is_about(search->told, some, all, TENFOLD)) {
        return;
    }
    if (roles_fit(search, part, whole) && times_fit(search, part, whole)) {
        search->part = part;
        search->whole = whole;
        search->pair_count++;
    } else if (share_fits(search->told, some, all)) {
        search->excused = true;
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
        if (search->level_count == PROPORTION_CROWD) {
            return false;
        }
        if (is_level(search, claim)) {
            add_level(search, claim);
        }
    }
    return search->pair_count == 1;
}

/* Claims from .. to. */
typedef struct Stretch {
    size_t first, last;
} Stretch;

enum { STRETCHES = 4 };

/* The sentence, that and the one before it, that and the one behind: of one paragraph, but for what
 * takes up the one before, or is told below a headline. What is taken up may have its whole in the
 * sentence before that. */
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
    size_t earlier = sense->takes_up ? count_most(window.earlier, window.paragraph) : before;
    stretches[3] = (Stretch){earlier, window.sentence_end};
}

/* "So only 2 per cent", "works out at 88 per cent", "a response rate of 46 per cent": is it told as
 * worked out? */
static bool is_drawn(const RuleSet *rules, const SoleSearch *search) {
    enum { REACH = 16 }; /* bytes of the marked sentence */
    const MarkedSentence *marked = &search->claims->passages.items[search->share->passage].marked;
    size_t at = marked->marks.items[search->share->mark].at, from = at > REACH ? at - REACH : 0;
    return ruleset_words_end(rules, ENGINE_SHARE_DRAWN, marked, from, at) ||
           ruleset_words_end(rules, ENGINE_RATE_NAME, marked, from, at);
}

/* "The hall seats 15,400 and was 74.6% full", "filled 86 per cent of a ground that holds 48,000" */
static bool is_filled(const RuleSet *rules, const SoleSearch *search) {
    static const TableWord states[] = {"filled", "full", "occupied"},
                           verbs[] = {"filled", "filling", "fills"};
    Slice text = search->claims->article->text;
    Word behind = word_after(text, search->told->end),
         before = word_before(text, search->told->start);
    if (!WORD_AMONG(states, &behind) && !WORD_AMONG(verbs, &before)) {
        return false;
    }
    size_t end = blanks_start(text, sole_figure(search, search->whole)->start);
    return ruleset_phrase_start(rules, ASKED_CAPACITY, text, end) < end;
}

/* Do no words say which is the part, or the whole, or that the share follows from the two? */
static bool is_vague(const RuleSet *rules, const SoleSearch *search) {
    return search->sense.part == NO_MARK && search->sense.whole == NO_MARK &&
           !whole_is_marked(search, search->whole) && !whole_is_called(search) &&
           !is_drawn(rules, search) && !is_filled(rules, search) &&
           !part_is_taken_up(search->claims->article->text, sole_figure(search, search->part));
}

/* "A fifth of all; the south has 7,115", "20 per cent of what she took and that the $254,760 was
 * lost": does something else begin between the share and the figure behind it? */
static bool is_cut_off(const SoleSearch *search, const Claim *claim) {
    const Figure *figure = sole_figure(search, claim);
    Slice between = figure > search->told ? slice_part(search->claims->article->text,
                                                       search->told->end, figure->start)
                                          : (Slice){"", 0};
    return slice_has(between, SLICE(";")) || slice_has(between, SLICE(" and that "));
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
            *found = (Proportion){.part = search.part->figure,
                                  .whole = search.whole->figure,
                                  .vague = is_vague(rules, &search)};
            return !search.excused && !is_cut_off(&search, search.part) &&
                   !is_cut_off(&search, search.whole) && proportion_is_meant(&search);
        }
        if (search.pair_count > 1) {
            return false;
        }
    }
    return false;
}
