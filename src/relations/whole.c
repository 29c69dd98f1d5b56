#include "relations/whole.h"

#include "figures/word.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/term.h"

enum { SHARE, PART }; /* the roles */

/* What a share is said to be of: "3% of the general fund". */
typedef enum Naming {
    NAMING_NONE,
    NAMING_ALL, /* "of the total", "of them": whatever was told */
    NAMING_NOUN
} Naming;

typedef struct WholeSearch {
    const Search *search;
    const Given *given;
    const Operands *known;
    const Figure *share, *part;
    Naming naming;
    Context named; /* the words around the share */
    bool taken_up; /* the part is of what was told before */
} WholeSearch;

static const Article *article_of(const WholeSearch *search) {
    return search->search->claims->article;
}

/* Where the text goes on behind the share, or behind the part that is told in brackets there. */
static size_t end_of(const Article *article, const Figure *share, const Figure *part) {
    size_t gap = part > share ? part->start - share->end : 0;
    bool bracketed = gap > 0 && gap <= 3 && byte_at(article->text, part->start - 1) == '(';
    size_t end = bracketed ? part->end : share->end;
    return end + (byte_at(article->text, end) == ')');
}

static Naming naming_of(const Article *article, size_t end) {
    static const TableWord all[] = {"all",   "it",    "that",  "the",   "them", "these",
                                    "this", "those", "total", "which", "whole", "whom"};
    Word word = word_after(article->text, end);
    if (!word_is(&word, "of")) {
        return NAMING_NONE;
    }
    word = word_after(article->text, word.end);
    if (word_is(&word, "the")) {
        word = word_after(article->text, word.end);
    }
    return WORD_AMONG(all, &word) ? NAMING_ALL : NAMING_NOUN;
}

/* Does one of the two words behind the share stand beside the figure? */
static bool is_named(const WholeSearch *search, const Figure *figure) {
    enum { NAMES = 2, BESIDE = 3 }; /* words */
    Context context = context_of(article_of(search), figure);
    const ContextSide *sides[] = {&context.before, &context.behind}, *named = &search->named.behind;
    for (size_t i = 0; i < NAMES && i < named->count; i++) {
        for (size_t side = 0; side < 2; side++) {
            for (size_t k = 0; k < BESIDE && k < sides[side]->count; k++) {
                if (named->stems[i] == sides[side]->stems[k]) {
                    return true;
                }
            }
        }
    }
    return false;
}

/* "162 of the people" are part of 2,480 jobs, "162 boats" are not. */
static bool nouns_agree(const Figure *part, const Figure *whole) {
    return !part->noun.length || !whole->noun.length || word_means_same(part->noun, whole->noun);
}

static bool have_one_noun(const Figure *part, const Figure *whole) {
    return part->noun.length && whole->noun.length && word_means_same(part->noun, whole->noun);
}

/* "Of those, 22", "another 22", "22 of them": is it told to be of what was told before? */
static bool is_taken_up(const Article *article, const Figure *part) {
    static const TableWord before[] = {"another", "other", "remaining", "them", "these", "those"},
                           behind[] = {"that", "the", "them", "these", "those"};
    size_t start = part->start;
    while (start > 0 && (byte_at(article->text, start - 1) == ' ' ||
                         byte_at(article->text, start - 1) == ',')) {
        start--;
    }
    Word word = word_ending(article->text, start);
    if (WORD_AMONG(before, &word)) {
        return true;
    }
    word = word_after(article->text, part->end);
    bool of = word_is(&word, "of");
    word = word_after(article->text, word.end);
    return of && WORD_AMONG(behind, &word);
}

static bool words_agree(const WholeSearch *search, const Figure *whole) {
    bool near = whole->sentence == search->part->sentence;
    switch (search->naming) {
    case NAMING_ALL:
        return true;
    case NAMING_NOUN:
        return is_named(search, whole);
    default:
        return near ? nouns_agree(search->part, whole)
                    : search->taken_up || have_one_noun(search->part, whole);
    }
}

/* "33 per cent (7.6 million)": is it told with a share of its own? */
static bool has_share(const WholeSearch *search, const Figure *figure) {
    enum { BESIDE = 3 }; /* bytes */
    const Figures *figures = search->search->claims->figures;
    size_t index = (size_t)(figure - figures->items);
    const Figure *before = index > 0 ? figure - 1 : NULL,
                 *behind = index + 1 < figures->count ? figure + 1 : NULL;
    return (before && figure_is_share(before) && figure->start - before->end <= BESIDE) ||
           (behind && figure_is_share(behind) && behind->start - figure->end <= BESIDE &&
            behind != search->share);
}

static bool can_be_whole(const WholeSearch *search, const Claim *claim) {
    enum { FEW = 10 };
    const Figure *figure = claim_figure(search->search, claim);
    return claim->measure == MEASURE_ANY && figure_has_digits(figure, FEW) &&
           claim_fits(search->search, search->given, claim, search->known) &&
           !has_share(search, figure) && words_agree(search, figure);
}

/* "Of 31", "of the 31", "of its members' 31" */
static bool follows_of(const WholeSearch *search, const Claim *claim) {
    static const TableWord between[] = {"a",   "all", "an",  "her",   "his",   "its",   "our",
                                        "the", "their", "these", "those", "total"};
    enum { REACH = 4 }; /* words */
    const Figure *figure = claim_figure(search->search, claim);
    Slice text = article_of(search)->text;
    size_t at = figure->hedge_start < figure->start && figure->hedge_start < figure->hedge_end
                    ? figure->hedge_start
                    : figure->start;
    for (int i = 0; i < REACH; i++) {
        Word word = word_before(text, at);
        if (word_is(&word, "of")) {
            return true;
        }
        if (word_none(&word) || !WORD_AMONG(between, &word)) {
            return false;
        }
        at = word.start;
    }
    return false;
}

/* Does no other share stand between the figure and the part? "5,215 objected (53%) and 3,936 agreed
 * (40%)" are side by side. */
static bool stands_beside(const WholeSearch *search, const Figure *figure) {
    const Figure *first = figure < search->part ? figure : search->part,
                 *last = figure < search->part ? search->part : figure;
    while (first < last && (!figure_is_share(first) || first == search->share)) {
        first++;
    }
    return first == last;
}

typedef bool Condition(const WholeSearch *search, const Claim *claim);

/* "Of 31 ... 22", "22 of 31" */
static bool is_marked(const WholeSearch *search, const Claim *claim) {
    const Figure *figure = claim_figure(search->search, claim);
    return follows_of(search, claim) && (figure < search->part || stands_beside(search, figure));
}

static bool is_before(const WholeSearch *search, const Claim *claim) {
    const Figure *figure = claim_figure(search->search, claim);
    return figure < search->part && stands_beside(search, figure);
}

static bool is_anything(const WholeSearch *search, const Claim *claim) {
    (void)search;
    (void)claim;
    return true;
}

/* Claims from .. to, of those that meet a condition. */
typedef struct Stretch {
    size_t first, last;
    Condition *condition;
} Stretch;

/* What could be meant in a stretch: each value once. */
static size_t count_wholes(const WholeSearch *search, const Stretch *stretch, size_t *found) {
    const Claims *claims = search->search->claims;
    size_t count = 0;
    for (size_t i = stretch->first; i < stretch->last; i++) {
        const Claim *claim = &claims->list.items[i];
        if (!stretch->condition(search, claim) || !can_be_whole(search, claim)) {
            continue;
        }
        const Figure *figure = claim_figure(search->search, claim);
        count += count == 0 ||
                 rational_compare(figure->value, claims->figures->items[*found].value) != 0;
        *found = claim->figure;
    }
    return count;
}

/* The nearest stretch that has any, if it has but one. */
static size_t look_around(const WholeSearch *search) {
    ClaimWindow window = claim_window(search->search->claims, search->search->anchor);
    const Stretch stretches[] = {
        {window.sentence, window.sentence_end, is_marked},
        {window.sentence, window.sentence_end, is_before},
        {window.before, window.sentence, is_anything},
        {window.paragraph, window.before, is_anything},
        {window.earlier, window.sentence, is_anything},
    };
    size_t count = sizeof stretches / sizeof *stretches;
    if (search->naming != NAMING_NOUN) {
        count--; /* far away only a name tells */
    }
    for (size_t i = 0; i < count; i++) {
        size_t found = NO_MARK, wholes = count_wholes(search, &stretches[i], &found);
        if (wholes) {
            return wholes == 1 ? found : NO_MARK;
        }
    }
    return NO_MARK;
}

/* "Up 300, or 5%", "to 300 (5%)": what was added is no part, nor what it became. */
static bool is_change(const Claims *claims, size_t figure) {
    size_t count, first = claims_of_figure(claims, figure, &count);
    Word before = word_before(claims->article->text, claims->figures->items[figure].start);
    return count == 0 || claims->list.items[first].change || word_is(&before, "to") ||
           word_is(&before, "from");
}

static bool can_be_sought(const Search *search, const Operands *known) {
    enum { FEW = 10 };
    return known->count == 2 && known->items[1].role == PART &&
           !is_change(search->claims, known->items[SHARE].figure) &&
           !is_change(search->claims, known->items[PART].figure) &&
           figure_has_digits(&search->claims->figures->items[known->items[PART].figure], FEW);
}

size_t whole_find(const Search *search, const Given *given, const Operands *known) {
    if (!can_be_sought(search, known)) {
        return NO_MARK;
    }
    const Article *article = search->claims->article;
    const Figures *figures = search->claims->figures;
    WholeSearch whole = {.search = search,
                         .given = given,
                         .known = known,
                         .share = &figures->items[known->items[SHARE].figure],
                         .part = &figures->items[known->items[PART].figure]};
    whole.naming = naming_of(article, end_of(article, whole.share, whole.part));
    whole.taken_up = is_taken_up(article, whole.part);
    if (whole.naming == NAMING_NOUN) {
        whole.named = context_of(article, whole.share);
    }
    return look_around(&whole);
}
