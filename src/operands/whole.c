#include "operands/whole.h"

#include "figures/word.h"
#include "operands/naming.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/term.h"

enum { SHARE, PART }; /* the roles */

typedef struct WholeSearch {
    const Search *search;
    const Given *given;
    const Operands *known;
    const Figure *share, *part;
    Naming naming; /* of the whole, where the share tells it */
    bool taken_up; /* the part is of what was told before */
} WholeSearch;

static Slice text_of(const WholeSearch *search) {
    return search->search->claims->article->text;
}

/* "162 of the people" are part of 2,480 jobs, "162 boats" are not. */
static bool nouns_agree(const Figure *part, const Figure *whole) {
    return !part->noun.length || !whole->noun.length || word_means_same(part->noun, whole->noun);
}

static bool have_one_noun(const Figure *part, const Figure *whole) {
    return part->noun.length && whole->noun.length && word_means_same(part->noun, whole->noun);
}

/* In the part's sentence nothing may speak against it, elsewhere something must speak for it:
 * hectares are of hectares. */
static bool words_agree(const WholeSearch *search, const Figure *whole) {
    const Figures *figures = search->search->claims->figures;
    bool near = whole->sentence == search->part->sentence;
    switch (search->naming.kind) {
    case NAMING_ALL:
        return true;
    case NAMING_NOUN:
        return (whole->kind == FIGURE_QUANTITY && (near || search->naming.count < NAMING_WORDS)) ||
               search->taken_up ||
               naming_tells(&search->naming, text_of(search), figures,
                            (size_t)(whole - figures->items));
    default:
        return near ? search->share < search->part || nouns_agree(search->part, whole)
                    : search->taken_up || have_one_noun(search->part, whole);
    }
}

/* Does the second of two figures stand in brackets that open right behind the first? */
static bool is_bracketed_behind(const WholeSearch *search, const Figure *first,
                                const Figure *second) {
    enum { BESIDE = 24 }; /* bytes */
    return second->start >= first->end && second->start - first->end <= BESIDE &&
           memchr(text_of(search).bytes + first->end, '(', second->start - first->end);
}

/* "33 per cent (7.6 million)", "44.6 million adults (87%)": is it told with a share of its own? */
static bool has_share(const WholeSearch *search, const Figure *figure) {
    const Figures *figures = search->search->claims->figures;
    const Figure *before = figure > figures->items ? figure - 1 : figure,
                 *behind = figure + 1 < figures->items + figures->count ? figure + 1 : figure;
    return (figure_is_share(before) && is_bracketed_behind(search, before, figure)) ||
           (figure_is_share(behind) && behind != search->share &&
            is_bracketed_behind(search, figure, behind));
}

/* Is its own share in brackets behind the part? */
static bool has_share_behind(const WholeSearch *search) {
    return search->share == search->part + 1 &&
           is_bracketed_behind(search, search->part, search->share);
}

static bool is_period(Slice when) {
    return when.length > 0 && !time_is_other(when);
}

/* "The 2025 crush was 41,300 tonnes. Reds made up 65 per cent": the year is told once, and so is a
 * month within a sentence. */
static bool fits_in_its_period(const WholeSearch *search, const Claim *claim) {
    Slice when = claim->scope.when;
    Claim anchor = *search->search->anchor;
    Search dated = *search->search;
    bool told = is_period(when) && (digit_is(when.bytes[0]) || claim->passage == anchor.passage);
    bool once = told && !anchor.scope.when.length;
    anchor.scope.when = when;
    dated.anchor = &anchor;
    return once && claim_fits(&dated, search->given, claim, search->known);
}

/* "It was built to hold 3.2 billion. In October it held 980 million, or 31 per cent of capacity": a
 * whole that has a name is of all times. */
static bool fits_at_all_times(const WholeSearch *search, const Claim *claim) {
    Claim anchor = *search->search->anchor;
    Search timeless = *search->search;
    bool named = search->naming.kind == NAMING_NOUN && is_period(anchor.scope.when) &&
                 !claim->scope.when.length;
    anchor.scope.when = claim->scope.when;
    timeless.anchor = &anchor;
    return named && claim_fits(&timeless, search->given, claim, search->known);
}

/* Of fewer than ten nobody tells percentages. */
static bool is_enough(const Figure *figure) {
    enum { FEW = 10 };
    return figure->place < 0 || rational_compare(figure->value, rational_of(FEW)) >= 0;
}

static bool can_be_whole(const WholeSearch *search, const Claim *claim) {
    const Figure *figure = claim_figure(search->search, claim);
    return claim->measure == MEASURE_ANY && is_enough(figure) &&
           (claim_fits(search->search, search->given, claim, search->known) ||
            fits_in_its_period(search, claim) || fits_at_all_times(search, claim)) &&
           !has_share(search, figure) && words_agree(search, figure);
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
    return figure_follows_of(text_of(search), figure) &&
           (figure < search->part || stands_beside(search, figure));
}

/* "In Leeds 4,120 and in York 2,210 (31%)": is one thing told of another name than the other? */
static bool is_of_another(const WholeSearch *search, const Figure *figure) {
    Slice between = slice_part(text_of(search), figure->end, search->part->start);
    for (size_t i = 1; i < between.length; i++) {
        if (between.bytes[i - 1] == ' ' && capital_is(between.bytes[i])) {
            return !search->taken_up && search->naming.kind == NAMING_NONE;
        }
    }
    return false;
}

static bool is_before(const WholeSearch *search, const Claim *claim) {
    const Figure *figure = claim_figure(search->search, claim);
    return figure < search->part && stands_beside(search, figure) &&
           (figure->sentence != search->part->sentence || !is_of_another(search, figure));
}

static bool is_anything(const WholeSearch *search, const Claim *claim) {
    (void)search;
    (void)claim;
    return true;
}

static bool is_of_now(const WholeSearch *search, const Claim *claim) {
    (void)search;
    return !time_is_other(claim->scope.when);
}

/* "Revenue was 272m. It had been 248m. TV paid 141m, or 52% of it": not of what it was earlier. */
static bool is_of_earlier(const WholeSearch *search, size_t figure) {
    const Claim *claim = claim_of_figure(search->search->claims, figure);
    return claim && !is_of_now(search, claim) && is_of_now(search, search->search->anchor);
}

/* "5,700 more than the 42,600 of a year earlier": nothing that follows is told of such a one. */
static bool is_surpassed(const WholeSearch *search, size_t figure) {
    const Figure *told = &search->search->claims->figures->items[figure];
    Word than = word_before(text_of(search), told->start);
    than = word_is(&than, "the") ? word_before(text_of(search), than.start) : than;
    return word_is(&than, "than");
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

static bool is_named_fully(const WholeSearch *search, const Claim *claim) {
    return naming_tells_fully(&search->naming, text_of(search), search->search->claims->figures,
                              claim->figure);
}

/* Far away only a name tells. */
static size_t look_far(const WholeSearch *search, const ClaimWindow *window) {
    Stretch far = {claim_window_earlier(search->search->claims, window), window->sentence,
                   is_anything};
    size_t found = NO_MARK;
    return count_wholes(search, &far, &found) == 1 ? found : NO_MARK;
}

/* And farther than that, or behind, only all of a name. */
static size_t look_farther(const WholeSearch *search, const ClaimWindow *window) {
    const Claims *claims = search->search->claims;
    Search anywhere = *search->search;
    anywhere.anywhere = true;
    WholeSearch named = *search;
    named.search = &anywhere;
    Stretch around = {claim_window_earlier(claims, window), claim_window_later(claims, window),
                      is_named_fully};
    size_t found = NO_MARK;
    return count_wholes(&named, &around, &found) == 1 ? found : NO_MARK;
}

/* "There were 38,462 on it. Of them, 52,769 had waited": the only figure that can be meant, though
 * it is less. */
static size_t look_for_less(const WholeSearch *search, const ClaimWindow *window) {
    static const TableWord rests[] = {"another", "other", "remaining"};
    Search outsized = *search->search;
    outsized.outsized = true;
    WholeSearch less = *search;
    less.search = &outsized;
    Stretch before = {window->before, window->sentence, is_anything};
    size_t found = NO_MARK;
    Word rest = word_before(text_of(search), search->part->start);
    bool of_them = search->taken_up && !WORD_AMONG(rests, &rest);
    return of_them && count_wholes(&less, &before, &found) == 1 ? found : NO_MARK;
}

/* The nearest stretch that has any: what it has, if it has but one. False if none has. */
static bool look_near(const WholeSearch *search, const ClaimWindow *window, size_t *found) {
    const Stretch stretches[] = {
        {window->sentence, window->sentence_end, is_marked},
        {window->sentence, window->sentence_end, is_before},
        {window->before, window->sentence, is_anything},
        {window->paragraph, window->before, is_anything},
    };
    size_t wholes = 0;
    for (size_t i = 0; i < sizeof stretches / sizeof *stretches && !wholes; i++) {
        *found = NO_MARK;
        wholes = count_wholes(search, &stretches[i], found);
    }
    *found = wholes == 1 ? *found : NO_MARK;
    if (*found != NO_MARK && is_of_earlier(search, *found)) {
        Stretch now = {window->paragraph, window->sentence, is_of_now};
        size_t only = NO_MARK;
        *found = count_wholes(search, &now, &only) == 1 ? only
                 : is_surpassed(search, *found)         ? NO_MARK
                                                        : *found;
    }
    return wholes > 0;
}

/* The figure before the part in its sentence that has a share of its own behind it, if any. */
static const Figure *part_before(const WholeSearch *search) {
    const Figure *first = search->search->claims->figures->items;
    for (const Figure *figure = search->part; figure > first; figure--) {
        if (figure[-1].sentence != search->part->sentence) {
            break;
        }
        if (!figure_is_share(figure - 1) && has_share(search, figure - 1)) {
            return figure - 1;
        }
    }
    return NULL;
}

/* "There were 412. Of these, 188 (46%) were old and 420 (58%) ill": what the part before it is of,
 * though it is less. */
static size_t look_in_row(const WholeSearch *search, const ClaimWindow *window) {
    const Figure *before = has_share_behind(search) ? part_before(search) : NULL;
    if (!before) {
        return NO_MARK;
    }
    Search outsized = *search->search;
    outsized.outsized = true;
    WholeSearch row = *search;
    row.search = &outsized;
    row.part = before;
    row.share = before + 1;
    row.taken_up = part_is_taken_up(text_of(search), before);
    row.naming = naming_of(text_of(search), row.share, row.part);
    size_t found;
    look_near(&row, window, &found);
    return found;
}

static size_t look_around(const WholeSearch *search) {
    ClaimWindow window = claim_window(search->search->claims, search->search->anchor);
    size_t found;
    if (look_near(search, &window, &found)) {
        return found;
    }
    if (search->naming.kind == NAMING_NOUN) {
        found = look_far(search, &window);
        found = found == NO_MARK ? look_farther(search, &window) : found;
    }
    found = found == NO_MARK ? look_for_less(search, &window) : found;
    return found == NO_MARK ? look_in_row(search, &window) : found;
}

/* "Up 300, or 5%", "rose to 300 (5%)", but not "came to 300": what was added is no part, nor what
 * it became. */
static bool is_change(const Claims *claims, size_t figure) {
    static const TableWord sums[] = {"amount", "amounted", "amounts", "came", "come", "comes"};
    size_t count, first = claims_of_figure(claims, figure, &count);
    Slice text = claims->article->text;
    Word to = word_before(text, claims->figures->items[figure].start),
         verb = word_before(text, to.start);
    bool became = word_is(&to, "from") || (word_is(&to, "to") && !WORD_AMONG(sums, &verb));
    return count == 0 || claims->list.items[first].change || became;
}

static bool can_be_sought(const Search *search, const Operands *known) {
    return known->count == 2 && known->items[1].role == PART &&
           !is_change(search->claims, known->items[SHARE].figure) &&
           !is_change(search->claims, known->items[PART].figure) &&
           is_enough(&search->claims->figures->items[known->items[PART].figure]);
}

size_t whole_find(const Search *search, const Given *given, const Operands *known) {
    if (!can_be_sought(search, known)) {
        return NO_MARK;
    }
    const Figures *figures = search->claims->figures;
    Slice text = search->claims->article->text;
    WholeSearch whole = {.search = search,
                         .given = given,
                         .known = known,
                         .share = &figures->items[known->items[SHARE].figure],
                         .part = &figures->items[known->items[PART].figure]};
    whole.naming = naming_of(text, whole.share, whole.part);
    whole.taken_up = part_is_taken_up(text, whole.part);
    return look_around(&whole);
}
