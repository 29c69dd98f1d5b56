#include "echoes/same_opening.h"

#include "figures/letter.h"
#include "figures/word.h"
#include "relations/term.h"
#include "rules/engine_words.h"

enum {
    OPENINGS = 16, /* of an article: most have none */
    WORDS = 3,     /* that name a quantity ... */
    LETTERS = 4,   /* ... each of so many letters at least */
    DIGITS = 100
};

/* A sentence that tells one level of one period. */
typedef struct Opening {
    Slice words; /* of the marked sentence, up to a comma or a verb */
    const Claim *level;
    const Figure *period;
} Opening;

typedef struct OpeningSearch {
    const RuleSet *rules;
    const Claims *claims;
    Opening openings[OPENINGS];
    size_t count;
} OpeningSearch;

static const Figure *figure_of(const OpeningSearch *search, const Claim *claim) {
    return &search->claims->figures->items[claim->figure];
}

/* ---- what a sentence tells */

/* "In 1987", "for 1987/88", not "since 1987". */
static bool is_period(const OpeningSearch *search, const Figure *figure) {
    static const TableWord leads[] = {"during", "for", "in"};
    Word before = word_before(search->claims->article->text, figure->start);
    return WORD_AMONG(leads, &before);
}

/* "Rose to", "put at", "was", not "cut by". */
static bool is_what_it_is(const OpeningSearch *search, const Figure *figure) {
    static const TableWord leads[] = {"are", "at",      "hit",      "is",        "of",  "reached",
                                      "to",  "totaled", "totalled", "totalling", "was", "were"};
    Word before = word_before(search->claims->article->text, figure->start);
    return WORD_AMONG(leads, &before);
}

/* The figures of a sentence start at `first`; returns their end. More levels or dates than one
 * leave open what is told of which. */
static size_t read_sentence(const OpeningSearch *search, size_t first, Opening *opening) {
    const Figures *figures = search->claims->figures;
    size_t levels = 0, dates = 0, at = first, level = first;
    for (; at < figures->count && figures->items[at].sentence == figures->items[first].sentence;
         at++) {
        const Figure *figure = &figures->items[at];
        if (figure_is_level(figure)) {
            level = at;
            levels++;
        } else if (figure->kind == FIGURE_DATE) {
            opening->period = figure;
            dates++;
        }
    }
    opening->level = levels == 1 && dates == 1 ? claim_of_figure(search->claims, level) : NULL;
    return at;
}

static bool can_be_told(const OpeningSearch *search, const Opening *opening) {
    const Figure *figure = opening->level ? figure_of(search, opening->level) : NULL;
    return figure && figure->hedge == HEDGE_NONE && rational_known(figure->value) &&
           !opening->level->change && figure_has_digits(figure, DIGITS) &&
           is_what_it_is(search, figure) && is_period(search, opening->period);
}

/* ---- how it opens */

/* Where the first verb or comma stands; 0 if a mark stands before them. */
static size_t opening_end(const OpeningSearch *search, const MarkedSentence *marked) {
    int verbs = ruleset_engine_words(search->rules, ENGINE_VERB);
    size_t end = marked->marks.count ? marked->marks.items[0].at : 0, found = 0;
    const char *comma = end ? memchr(marked->text.bytes, ',', end) : NULL;
    if (comma) {
        found = end = (size_t)(comma - marked->text.bytes);
    }
    for (size_t i = 0; i < marked->hits.count && marked->hits.items[i].start < end; i++) {
        if (marked->hits.items[i].class_id == verbs && marked->hits.items[i].start > 0) {
            return marked->hits.items[i].start - 1; /* without the blank */
        }
    }
    return found;
}

static bool names_quantity(Slice words) {
    size_t count = 0, letters = 0;
    for (size_t i = 0; i < words.length; i++) {
        letters = letter_is(words.bytes[i]) ? letters + 1 : 0;
        count += letters == LETTERS;
    }
    return count >= WORDS;
}

/* ---- two that are alike */

static Slice text_of(const OpeningSearch *search, const Figure *figure) {
    return slice_part(search->claims->article->text, figure->start, figure->end);
}

static bool are_alike(const OpeningSearch *search, const Opening *a, const Opening *b) {
    const Figure *one = figure_of(search, a->level), *other = figure_of(search, b->level);
    return slice_equal(a->words, b->words) && one->kind == other->kind &&
           slice_equal(text_of(search, a->period), text_of(search, b->period)) &&
           scope_equal(a->level->scope, b->level->scope) && figures_commensurable(one, other);
}

static void add_opening(Arena *arena, OpeningSearch *search, const Opening *opening,
                        Echoes *echoes) {
    for (size_t i = 0; i < search->count; i++) {
        if (are_alike(search, &search->openings[i], opening)) {
            *list_push(arena, echoes) = (Echo){.stated = search->openings[i].level->figure,
                                               .again = opening->level->figure,
                                               .worded = true};
        }
    }
    if (search->count < OPENINGS) {
        search->openings[search->count++] = *opening;
    }
}

void same_openings_find(Arena *arena, const RuleSet *rules, const Claims *claims, Echoes *echoes) {
    OpeningSearch search = {.rules = rules, .claims = claims};
    for (size_t at = 0; at < claims->figures->count;) {
        Opening opening = {.level = NULL};
        at = read_sentence(&search, at, &opening);
        if (!can_be_told(&search, &opening)) {
            continue;
        }
        const MarkedSentence *marked = &claims->passages.items[opening.level->passage].marked;
        opening.words = slice_part(marked->text, 0, opening_end(&search, marked));
        if (names_quantity(opening.words)) {
            add_opening(arena, &search, &opening, echoes);
        }
    }
}
