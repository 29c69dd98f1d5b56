#include "ties/summed_share.h"

#include "claims/plain_level.h"
#include "figures/possession.h"
#include "figures/word_walk.h"
#include "operands/naming.h"
#include "relations/claim_fit.h"
#include "relations/claim_window.h"
#include "relations/context.h"
#include "relations/reading.h"
#include "relations/term.h"
#include "rules/engine_words.h"

enum { SUBJECT_WORDS = 3 };

/* What a share is told of: "Flow Measurement" of "Flow Measurement made up 49.7%". */
typedef struct Subject {
    Slice words[SUBJECT_WORDS];
    size_t count;
} Subject;

typedef struct SummedSearch {
    const RuleSet *rules;
    const Claims *claims;
    const Operands *sum; /* the total first */
    const Claim *share;
    Subject subject;
} SummedSearch;

static const Figure *figure_at(const SummedSearch *search, size_t index) {
    return &search->claims->figures->items[index];
}

static Slice text_of(const SummedSearch *search) {
    return search->claims->article->text;
}

/* ---- whom the share is told of */

/* Words before a subject that are none of it. */
static bool is_opener(const Word *word) {
    static const TableWord openers[] = {"and", "but", "the", "while", "with"};
    return WORD_AMONG(openers, word);
}

/* Do only openers and signs stand from `start` to `at`? "As a share of all, Yes took" has more. */
static bool opens(Slice text, size_t start, size_t at) {
    while (at > start) {
        Word word = word_ending(text, at);
        if (!word_none(&word) && !is_opener(&word)) {
            return false;
        }
        at = word_none(&word) ? at - 1 : word.start;
    }
    return true;
}

/* Where the words start that link a share to its subject: "Labour's share was only", "Clerks made
 * up about"; `at` if there are none. */
static size_t links_start(const RuleSet *rules, Slice text, size_t start, size_t at) {
    size_t first = at, end = blanks_start(text, at);
    for (;;) {
        size_t link = ruleset_phrase_start(rules, ASKED_SHARE_LINK, text, end);
        if (link == end || link < start) {
            return first;
        }
        first = link;
        end = possession_owner(text, word_before(text, link)).end;
    }
}

/* False if more is told before the share than a subject and what links it to the share. */
static bool subject_read(const RuleSet *rules, Slice text, size_t start, size_t at,
                         Subject *subject) {
    size_t end = at;
    at = links_start(rules, text, start, end);
    Word word = possession_owner(text, word_before(text, at));
    subject->count = 0;
    while (at < end && !word_none(&word) && word.start >= start && !is_opener(&word)) {
        if (subject->count == SUBJECT_WORDS) {
            return false;
        }
        at = word.start;
        subject->words[subject->count++] = slice_part(text, at, word.end);
        word = word_before(text, at);
    }
    return subject->count > 0 && opens(text, start, at);
}

static bool share_subject(const SummedSearch *search, Subject *subject) {
    const Figure *share = figure_at(search, search->share->figure);
    size_t start = search->claims->article->sentences.items[share->sentence].start;
    if (search->share->figure > 0) {
        size_t before = figure_at(search, search->share->figure - 1)->end;
        start = before > start ? before : start;
    }
    return subject_read(search->rules, text_of(search), start, share->start, subject);
}

/* ---- which part it is */

static bool subject_has(const Subject *subject, Slice word) {
    for (size_t i = 0; i < subject->count; i++) {
        if (word_means_same(subject->words[i], word)) {
            return true;
        }
    }
    return false;
}

/* Do all words of the subject stand before the figure, behind the one before it? */
static bool stands_before(const SummedSearch *search, size_t index) {
    const Figure *figure = figure_at(search, index);
    size_t start = search->claims->article->sentences.items[figure->sentence].start, found = 0;
    size_t end = index > 0 ? figure_at(search, index - 1)->end : 0;
    start = end > start ? end : start;
    Word word = word_before(text_of(search), figure->start);
    for (size_t at = figure->start; at > start; at = word_none(&word) ? at - 1 : word.start) {
        word = word_ending(text_of(search), at);
        found += !word_none(&word) && word.start >= start &&
                 subject_has(&search->subject, slice_part(text_of(search), word.start, word.end));
    }
    return found == search->subject.count;
}

/* "6,214 miners and 3,626 clerks": nouns behind them tell all the parts. */
static bool are_told_by_nouns(const SummedSearch *search) {
    for (size_t i = 1; i < search->sum->count; i++) {
        if (!figure_at(search, search->sum->items[i].figure)->noun.length) {
            return false;
        }
    }
    return true;
}

static bool is_told(const SummedSearch *search, size_t index, bool by_nouns) {
    return by_nouns ? search->subject.count == 1 &&
                          word_means_same(search->subject.words[0], figure_at(search, index)->noun)
                    : stands_before(search, index);
}

/* The one part that the subject tells; NO_MARK if it tells none, or several. */
static size_t part_told(const SummedSearch *search) {
    bool by_nouns = are_told_by_nouns(search);
    size_t found = NO_MARK;
    for (size_t i = 0; i < search->sum->count; i++) {
        size_t figure = search->sum->items[i].figure;
        if (is_told(search, figure, by_nouns)) {
            if (found != NO_MARK || i == 0) {
                return NO_MARK;
            }
            found = figure;
        }
    }
    return found;
}

/* ---- whether it is a share of the total */

/* What stands behind the share up to the next sign: "of revenue.". False if it is more than a few
 * words, as "of those who came late", or none that "of" leads in, as "more". */
static bool is_closed(Slice text, size_t at, Word *last) {
    enum { WORDS = 5 };
    WordWalk walk = {.text = text, .at = at, .left = WORDS};
    *last = (Word){0};
    while (walk_on(&walk) && (!word_none(last) || word_is(&walk.word, "of"))) {
        *last = walk.word;
    }
    return word_none(&walk.word) && !digit_is(byte_at(text, blanks_end(text, walk.at)));
}

/* "Of the sample": whatever it is a number of. */
static bool names_whole(const Naming *naming, const Word *last) {
    static const TableWord wholes[] = {"body",  "cohort", "count",  "field",  "force",
                                       "group", "lot",    "number", "sample", "tally"};
    return naming->count == 1 && WORD_AMONG(wholes, last);
}

/* "Of revenue", where the total is told to be revenue; nothing; or "of the total". */
static bool is_of_total(const SummedSearch *search, size_t part) {
    static const TableWord all[] = {"all", "it", "them", "these", "total", "whole"};
    const Figure *share = figure_at(search, search->share->figure);
    Naming naming = naming_of(text_of(search), share, share);
    Word last;
    if (!is_closed(text_of(search), share->end, &last)) {
        return false;
    }
    if (naming.kind != NAMING_NOUN) {
        return naming.kind == NAMING_NONE || WORD_AMONG(all, &last);
    }
    if (names_whole(&naming, &last)) {
        return true;
    }
    Slice noun = figure_at(search, part)->noun;
    for (size_t i = 0; i < naming.count && noun.length; i++) {
        if (word_means_same(naming.words[i], noun)) {
            return false; /* "39 per cent of women" is no share that is women's */
        }
    }
    return naming_tells(&naming, text_of(search), search->claims->figures,
                        search->sum->items[0].figure);
}

static bool is_of_one_time(const SummedSearch *search, size_t figure) {
    size_t count, first = claims_of_figure(search->claims, figure, &count);
    return count > 0 && times_agree(search->claims->list.items[first].scope, search->share->scope);
}

/* Does its sentence tell no amount, which would be what it is a share of? */
static bool stands_alone(const SummedSearch *search, const ClaimWindow *window) {
    return plain_levels_between(search->claims, window->sentence, window->sentence_end).count == 0;
}

static size_t part_meant(SummedSearch *search) {
    ClaimWindow window = claim_window(search->claims, search->share);
    if (time_is_other(search->share->scope.when) || !stands_alone(search, &window) ||
        !share_subject(search, &search->subject)) {
        return NO_MARK;
    }
    size_t part = part_told(search);
    bool meant = part != NO_MARK && is_of_total(search, part) && is_of_one_time(search, part) &&
                 is_of_one_time(search, search->sum->items[0].figure);
    return meant ? part : NO_MARK;
}

static bool is_share(const Claims *claims, const Claim *claim) {
    const Figure *figure = &claims->figures->items[claim->figure];
    return claim->measure == MEASURE_ANY && !claim->change && figure_is_share(figure) &&
           figure_has_ends(figure);
}

/* The shares of the paragraph before the total, of its own and of the two behind. */
static void find_around(Arena *arena, const RuleSet *rules, const Claims *claims,
                        const Operands *sum, const bool *explained, Readings *shares) {
    enum { SHARE, PART, WHOLE }; /* the roles */
    size_t total = sum->items[0].figure, count, at = claims_of_figure(claims, total, &count);
    ClaimWindow window = claim_window(claims, &claims->list.items[at]);
    for (size_t i = window.previous; i < window.after_next_end; i++) {
        SummedSearch search = {
            .rules = rules, .claims = claims, .sum = sum, .share = &claims->list.items[i]};
        if (!is_share(claims, search.share) || explained[search.share->figure]) {
            continue;
        }
        size_t part = part_meant(&search);
        if (part != NO_MARK) {
            Operands operands = {0};
            *list_push(arena, &operands) = (Operand){search.share->figure, SHARE};
            *list_push(arena, &operands) = (Operand){part, PART};
            *list_push(arena, &operands) = (Operand){total, WHOLE};
            reading_add(arena, operands, WHOLE, true, shares);
        }
    }
}

/* A sum of amounts that holds. */
static bool may_be_shared(const Claims *claims, const Relation *relation) {
    enum { TWO_PARTS = 3 };
    const Operands *operands = relation_operands(relation);
    return relation->kind == RELATION_SUM && relation->status == RELATION_HOLDS &&
           operands->count >= TWO_PARTS &&
           figure_is_level(&claims->figures->items[operands->items[0].figure]);
}

void summed_shares_find(Arena *arena, const RuleSet *rules, const Claims *claims,
                        const Relations *relations, const bool *explained, Readings *shares) {
    for (size_t i = 0; i < relations->count; i++) {
        const Relation *relation = &relations->items[i];
        if (may_be_shared(claims, relation)) {
            find_around(arena, rules, claims, relation_operands(relation), explained, shares);
        }
    }
}
