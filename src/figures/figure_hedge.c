#include "figures/figure_hedge.h"

#include "figures/hedge.h"
#include "figures/word_walk.h"

static void hedge_set(Figure *figure, Hedge hedge, size_t start, size_t end) {
    figure->hedge = hedge;
    figure->hedge_start = hedge == HEDGE_NONE ? figure->start : start;
    figure->hedge_end = hedge == HEDGE_NONE ? figure->start : end;
}

void figure_hedge_behind(Slice text, Figure *figure, size_t tail) {
    size_t start = tail, end = tail;
    Hedge hedge = hedge_behind(text, tail, &start, &end);
    hedge_set(figure, hedge, start, end);
}

static void hedge_add_before(Slice text, Figure *figure, size_t taken) {
    size_t start;
    Hedge hedge = hedge_before(text, figure->start, &start);
    hedge_set(figure, start < taken ? HEDGE_NONE : hedge, start, blanks_start(text, figure->start));
}

/* "As many as 150,360 were missed" marvels at a number that is told to the last digit. */
static bool hedge_marvels(Slice text, const Figure *figure) {
    enum { ROUND = 2, THOUSAND = 1000 };
    Slice hedge = slice_part(text, figure->hedge_start, figure->hedge_end);
    bool exact = figure->place == 0 && figure->zeros < ROUND && !figure->scaled &&
                 rational_compare(figure->value, rational_of(THOUSAND)) > 0;
    return exact && hedge.length > 3 && (hedge.bytes[0] | 0x20) == 'a' && hedge.bytes[1] == 's' &&
           hedge.bytes[2] == ' ';
}

/* "Over ten days, from November 2 to 11" lasts so many; "over ten days from April to June", more.
 */
static bool ends_are_told(Slice text, size_t tail) {
    static const TableWord words[] = {"beginning", "between", "from", "starting"};
    size_t at = blanks_end(text, tail);
    Word word = word_after(text, at + (at < text.length && text.bytes[at] == ','));
    return WORD_AMONG(words, &word);
}

/* "Over 46 league games they won 25": it lasted so many, no more. */
static bool hedge_lasts(Slice text, const Figure *figure, size_t tail) {
    enum { WORDS = 3 };
    static const TableWord turns[] = {"fixtures", "games", "matches", "outings", "races", "rounds"};
    static const TableWord who[] = {"he", "it", "she", "the", "they", "we"};
    if (figure->hedge != HEDGE_OVER) {
        return false;
    }
    WordWalk walk = {.text = text, .at = tail, .left = WORDS};
    bool lasts = WALK_ON_TO(turns, &walk);
    Word next = word_after(text, walk.at);
    return lasts && (next.capital || WORD_AMONG(who, &next));
}

/* "The water had come up to 49.2 metres": that is where it came, and no bound. */
static bool hedge_arrives(Slice text, const Figure *figure) {
    static const TableWord moves[] = {"came",  "climbed", "climbing", "come",  "coming", "crept",
                                      "edged", "go",      "goes",     "going", "gone",   "inched",
                                      "moved", "revised", "rise",     "risen", "rises",  "rising",
                                      "rose",  "shot",    "ticked",   "went"};
    Word move = word_before(text, figure->hedge_start);
    return figure->hedge == HEDGE_AT_MOST && WORD_AMONG(moves, &move);
}

/* "More than halved" is less than half of what it was. */
static Hedge hedge_turned(Slice text, const Figure *figure) {
    static const TableWord verbs[] = {"halved", "halving"};
    static const Hedge turned[HEDGES] = {
        [HEDGE_ALMOST] = HEDGE_JUST_OVER, [HEDGE_ABOUT] = HEDGE_ABOUT,
        [HEDGE_JUST_OVER] = HEDGE_ALMOST, [HEDGE_OVER] = HEDGE_UNDER,
        [HEDGE_AT_LEAST] = HEDGE_AT_MOST, [HEDGE_WELL_OVER] = HEDGE_UNDER,
        [HEDGE_UNDER] = HEDGE_OVER,       [HEDGE_AT_MOST] = HEDGE_AT_LEAST};
    Word verb = word_at(text, figure->start);
    return WORD_AMONG(verbs, &verb) ? turned[figure->hedge] : figure->hedge;
}

void figure_hedge(Slice text, size_t taken, Figure *figure, size_t tail, bool vague) {
    if (figure->kind == FIGURE_ORDINAL || figure->kind == FIGURE_TIME) { /* over third seed Bell */
        hedge_set(figure, HEDGE_NONE, figure->start, figure->start);
        return;
    }
    figure_hedge_behind(text, figure, tail);
    if (figure->hedge == HEDGE_NONE) {
        hedge_add_before(text, figure, taken);
    }
    if (hedge_marvels(text, figure) || hedge_lasts(text, figure, tail) ||
        hedge_arrives(text, figure)) {
        hedge_set(figure, HEDGE_NONE, figure->start, figure->start);
    }
    if (figure->hedge == HEDGE_OVER && figure->kind == FIGURE_DURATION &&
        ends_are_told(text, tail)) {
        figure->hedge = HEDGE_AT_LEAST;
    }
    figure->hedge = hedge_turned(text, figure);
    if (figure->hedge == HEDGE_NONE && vague) {
        figure->hedge = HEDGE_ABOUT;
    }
}
