#include "lists/addend_trait.h"

#include "lists/total_sign.h"
#include "rules/engine_words.h"

enum {
    NEAR = 16, /* bytes of marked text between a word and a figure that it belongs to */
    NEXT = 2,  /* nothing but a blank */
    FAR = 40,  /* and between "in all" and its figure */
    FARTHER = 70,
    TOUCHES = 8 /* "-vote majority" */
};

/* A class of words, within how many bytes of a figure it says what. */
typedef struct TraitSign {
    EngineWords words;
    size_t before, behind;
    bool direct; /* with no comma and no name between: "from this year's 47", not "from York, 47" */
    unsigned trait;
} TraitSign;

static const TraitSign signs[] = {
    {ENGINE_GAP, FAR, TOUCHES, true, ADDEND_SET_ASIDE | ADDEND_APART},
    {ENGINE_ORIGIN, NEAR, 0, true, ADDEND_SET_ASIDE},
    {ENGINE_ADDITION, NEAR, NEAR, false, ADDEND_JOINS},
    {ENGINE_OF_THEM, FAR, TOUCHES, false, ADDEND_JOINS | ADDEND_OF_THEM},
    {ENGINE_REST, NEAR, 0, false, ADDEND_JOINS | ADDEND_CLOSES},
    {ENGINE_LEFT_OVER, 0, NEAR, true, ADDEND_JOINS | ADDEND_CLOSES},
    {ENGINE_RESIDUAL, NEAR, FAR, false, ADDEND_RESIDUAL},
    {ENGINE_SIDES, NEAR, NEAR, false, ADDEND_OPPOSED},
    {ENGINE_TWO_WAY, FAR, NEAR, false, ADDEND_OPPOSED},
    {ENGINE_POLLED, FAR, FAR, false, ADDEND_POLLED},
    {ENGINE_TURNOUT, FAR, TOUCHES, true, ADDEND_SET_ASIDE},
    {ENGINE_TOTAL, NEAR, 0, true, ADDEND_TOTALS},
    {ENGINE_IN_ALL, NEAR, FAR, false, ADDEND_TOTALS},
    {ENGINE_OPENING, NEAR, 0, false, ADDEND_OPENS},
    {ENGINE_DIVIDED, NEAR, FAR, false, ADDEND_DIVIDED},
    {ENGINE_PROVIDED, NEAR, NEAR, false, ADDEND_PROVIDED},
    {ENGINE_PURSE, FAR, NEAR, false, ADDEND_PURSE},
    {ENGINE_OUTCOME, TOUCHES, 0, true, ADDEND_OUTCOME},
    {ENGINE_EXTREME, FAR, NEAR, false, ADDEND_EXTREME},
    {ENGINE_RANKED, NEAR, NEAR, false, ADDEND_RANKED},
    {ENGINE_JOINT, FAR, FAR, false, ADDEND_JOINT},
    {ENGINE_MAKING, NEAR, 0, true, ADDEND_MADE},
    {ENGINE_OF_EVERY, FARTHER, 0, false, ADDEND_DIVIDED},
    {ENGINE_COMPOSES, NEAR, 0, true, ADDEND_COMPOSES},
    {ENGINE_CONTESTED, FAR, FAR, false, ADDEND_CONTESTED},
    {ENGINE_HENCE, FAR, 0, false, ADDEND_MADE},
    {ENGINE_REMAINDER, FAR, 0, false, ADDEND_ENDS},
    {ENGINE_LAST, NEXT, 0, true, ADDEND_ENDS},
};

/* The marked text around a figure, from the figure before it to the one behind it. */
typedef struct Surroundings {
    size_t clause; /* the start where percentages and dates are passed over: "sales were up 8% at
                      1.4bn" */
    size_t start, at, end;
} Surroundings;

static bool is_figure_mark(const MarkedSentence *marked, size_t mark) {
    return marked->text.bytes[marked->marks.items[mark].at] != (char)MARK_NAME;
}

static bool is_aside_mark(const MarkedSentence *marked, size_t mark) {
    char byte = marked->text.bytes[marked->marks.items[mark].at];
    return byte == (char)(MARK_FIGURE + FIGURE_PERCENT) ||
           byte == (char)(MARK_FIGURE + FIGURE_DATE);
}

static Surroundings surroundings_of(const MarkedSentence *marked, size_t mark) {
    Surroundings around = {0, 0, marked->marks.items[mark].at, marked->text.length};
    for (size_t i = mark; i > 0 && !around.clause; i--) {
        size_t start = is_figure_mark(marked, i - 1) ? marked->marks.items[i - 1].at + 1 : 0;
        around.start = around.start ? around.start : start;
        around.clause = is_aside_mark(marked, i - 1) ? 0 : start;
    }
    for (size_t i = mark + 1; i < marked->marks.count; i++) {
        if (is_figure_mark(marked, i)) {
            around.end = marked->marks.items[i].at;
            break;
        }
    }
    return around;
}

/* "8m from fees and 9m": behind "and" stands something else. */
static bool is_direct(Slice between) {
    if (slice_has(between, SLICE(" and "))) {
        return false;
    }
    for (size_t i = 0; i < between.length; i++) {
        if (between.bytes[i] == ',' || mark_is(between.bytes[i])) {
            return false;
        }
    }
    return true;
}

/* "Together with 30" and "31 in all of 2025" are no totals, and who is "between them on 75" is one
 * of three. */
static bool is_no_total(const MarkedSentence *marked, const ClassHit *hit, Slice rest) {
    return slice_starts(rest, SLICE(" with ")) || slice_starts(rest, SLICE(" on ")) ||
           (slice_starts(rest, SLICE(" of ")) &&
            slice_ends(slice_part(marked->text, 0, hit->end), SLICE("in all")));
}

/* "40 per cent in the one and 46 in the other, and 43 in both" */
static bool is_one_of_two(const MarkedSentence *marked, const ClassHit *hit, Slice rest) {
    return slice_starts(rest, SLICE(",")) &&
           slice_ends(slice_part(marked->text, 0, hit->end), SLICE("the other"));
}

/* "The margin of error on 1,540 interviews" is not that far from another. */
static bool means_other(const MarkedSentence *marked, const TraitSign *sign, const ClassHit *hit) {
    Slice rest = slice_part(marked->text, hit->end, marked->text.length);
    return slice_starts(rest, SLICE(" of error")) ||
           (sign->trait & (ADDEND_CLOSES | ADDEND_RESIDUAL) && is_one_of_two(marked, hit, rest)) ||
           (sign->trait & (ADDEND_JOINT | ADDEND_TOTALS) && is_no_total(marked, hit, rest));
}

static bool speaks(const MarkedSentence *marked, const TraitSign *sign, const ClassHit *hit,
                   const Surroundings *around) {
    bool before = hit->end <= around->at;
    size_t start = sign->trait == ADDEND_PURSE ? around->clause : around->start;
    if (hit->start < start || hit->end > around->end || means_other(marked, sign, hit)) {
        return false;
    }
    Slice between = before ? slice_part(marked->text, hit->end, around->at)
                           : slice_part(marked->text, around->at + 1, hit->start);
    if (!before && sign->trait & ADDEND_OF_THEM && slice_starts(between, SLICE(","))) {
        return false; /* "25, of which 7": said of the seven */
    }
    return between.length < (before ? sign->before : sign->behind) &&
           !memchr(between.bytes, ';', between.length) && (!sign->direct || is_direct(between));
}

/* "124 of them, 867 others": what touches the figure before is said of that. */
static bool is_of_figure_before(const TraitSign *sign, const ClassHit *hit,
                                const Surroundings *around) {
    return sign->trait & ADDEND_OF_THEM && hit->end <= around->at && around->start > 0 &&
           hit->start == around->start + 1;
}

/* "A loan of 2.5m provided the other 6.6m": what touches the figure behind is said of that. */
static bool is_of_figure_behind(const MarkedSentence *marked, const TraitSign *sign,
                                const ClassHit *hit, const Surroundings *around) {
    return sign->trait == ADDEND_JOINS && hit->start > around->at &&
           around->end < marked->text.length && hit->end + 1 == around->end;
}

/* "She won 106 in all and he 101", "of the total, 61 went": what ends with "and", or a comma behind
 * a total that is named, is said of what stands before. */
static bool is_of_clause_before(const MarkedSentence *marked, const TraitSign *sign,
                                const ClassHit *hit, const Surroundings *around) {
    Slice rest = slice_part(marked->text, hit->end, marked->text.length);
    bool joint = sign->trait & (ADDEND_JOINT | ADDEND_TOTALS) && hit->end <= around->at;
    bool named = slice_ends(slice_part(marked->text, 0, hit->end), SLICE("the total"));
    return joint && ((around->start > 0 && slice_starts(rest, SLICE(" and "))) ||
                     (named && slice_starts(rest, SLICE(","))));
}

static unsigned said_by(const TraitReader *reader, const ClassHit *hit,
                        const Surroundings *around) {
    size_t number = reader->sign_of[hit->class_id];
    if (number == 0) {
        return 0;
    }
    const TraitSign *sign = &signs[number - 1];
    bool said = speaks(reader->marked, sign, hit, around) &&
                !is_of_figure_before(sign, hit, around) &&
                !is_of_figure_behind(reader->marked, sign, hit, around) &&
                !is_of_clause_before(reader->marked, sign, hit, around);
    return said ? sign->trait : 0;
}

/* "Yes 51.4": the sides of a vote may be read as names. */
static bool is_side(const TraitReader *reader, const Mark *name) {
    static const Slice sides[] = {{"Yes", 3},    {"No", 2},  {"Leave", 5},
                                  {"Remain", 6}, {"For", 3}, {"Against", 7}};
    Slice key = reader->claims->names.items[name->index].key;
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        if (slice_equal(key, sides[i])) {
            return true;
        }
    }
    return false;
}

/* "in Leeds", "across Kent" */
static bool is_place(const MarkedSentence *marked, const Mark *name) {
    static const Slice links[] = {{" in ", 4}, {" at ", 4}, {" across ", 8}, {" throughout ", 12}};
    Slice before = slice_part(marked->text, 0, name->at);
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        if (slice_ends(before, links[i])) {
            return true;
        }
    }
    return slice_equal(before, SLICE("in ")) || slice_equal(before, SLICE("at "));
}

/* What the names between the figure before and this one make of it. */
static unsigned said_by_names(const TraitReader *reader) {
    const Mark *marks = reader->marked->marks.items;
    unsigned traits = 0;
    for (size_t i = reader->mark; i > 0 && !is_figure_mark(reader->marked, i - 1); i--) {
        bool side = is_side(reader, &marks[i - 1]);
        if (side && marks[reader->mark].at - marks[i - 1].at <= TOUCHES) {
            traits |= ADDEND_OPPOSED;
        } else if (!side) {
            traits |= is_place(reader->marked, &marks[i - 1]) ? ADDEND_PLACED : ADDEND_NAMED;
        }
    }
    return traits;
}

/* "Of the starters, 12,411 made it": a list of what was told before begins. */
static bool opens_with_them(const TraitReader *reader, const Surroundings *around) {
    Slice before = slice_part(reader->marked->text, around->start, around->at);
    return around->start == 0 && slice_starts(before, SLICE("of the ")) && before.length < FAR &&
           before.bytes[before.length - 1] == ' ' && before.bytes[before.length - 2] == ',';
}

/* "reserves go down from 9.8m to 8.1m" */
static bool is_end_of_change(const TraitReader *reader) {
    const MarkedSentence *marked = reader->marked;
    if (reader->mark == 0) {
        return false;
    }
    size_t from = marked->marks.items[reader->mark - 1].at,
           to = marked->marks.items[reader->mark].at;
    return slice_equal(slice_part(marked->text, from + 1, to), SLICE(" to ")) &&
           slice_ends(slice_part(marked->text, 0, from), SLICE("from "));
}

static unsigned said_by_grammar(const TraitReader *reader) {
    static const unsigned traits[] = {[TOTAL_DEFINITE] = ADDEND_DEFINITE,
                                      [TOTAL_RAISED] = ADDEND_MADE,
                                      [TOTAL_COUNTED] = ADDEND_COUNTED,
                                      [TOTAL_DIVIDED] = ADDEND_TOTALS};
    return traits[total_sign(reader->marked, reader->mark)];
}

/* "The 4,391 others", "the 18 that remain" */
static bool is_rest(const TraitReader *reader) {
    static const char *const rests[] = {
        " others",     " who remain",    " that remain", " which remain",  " left over",
        " still left", " that are left", " remaining",   " who were left", " that were left"};
    Slice text = reader->marked->text;
    size_t at = reader->marked->marks.items[reader->mark].at;
    Slice before = slice_part(text, 0, at), behind = slice_part(text, at + 1, text.length);
    bool rest = false;
    for (size_t i = 0; i < sizeof rests / sizeof *rests; i++) {
        rest = rest || slice_starts(behind, slice_of(rests[i]));
    }
    return rest && (slice_equal(before, SLICE("the ")) || slice_ends(before, SLICE(" the ")));
}

/* What the words around the reader's mark say, and a colon or a name before it. */
static unsigned traits_said(TraitReader *reader) {
    const ClassHits *hits = &reader->marked->hits;
    Surroundings around = surroundings_of(reader->marked, reader->mark);
    unsigned traits = 0;
    while (reader->hit < hits->count && hits->items[reader->hit].start < around.clause) {
        reader->hit++;
    }
    for (size_t i = reader->hit; i < hits->count && hits->items[i].start < around.end; i++) {
        traits |= said_by(reader, &hits->items[i], &around);
    }
    traits |= said_by_names(reader) | said_by_grammar(reader);
    traits |= is_end_of_change(reader) ? ADDEND_OUTCOME : 0;
    traits |= is_rest(reader) ? ADDEND_JOINS | ADDEND_CLOSES : 0;
    traits |= opens_with_them(reader, &around) ? ADDEND_JOINS | ADDEND_OF_THEM : 0;
    Slice before = slice_part(reader->marked->text, around.start, around.at);
    return traits | (memchr(before.bytes, ':', before.length) ? ADDEND_COLON : 0);
}

static bool is_small_word(const Figure *figure) {
    enum { MOST = 20 };
    return figure->worded && rational_compare(figure->value, rational_of(MOST)) < 0;
}

static unsigned traits_of(TraitReader *reader, const Claim *claim) {
    bool compared = slice_equal(claim->scope.when, SLICE("compared"));
    bool small = is_small_word(&reader->claims->figures->items[claim->figure]);
    unsigned said = traits_said(reader);
    if (reader->claims->figures->items[claim->figure].kind == FIGURE_MONEY) {
        said &= ~(unsigned)ADDEND_APART; /* a gap of 14.6m is met with 9.1m, 2.3m and 3.2m */
    }
    return said | (compared ? ADDEND_SET_ASIDE : 0) |
           (claim->change ? ADDEND_SET_ASIDE | ADDEND_APART : 0) | (small ? ADDEND_SMALL_WORD : 0);
}

/* Moves on to the mark of a claim's figure; false if it has none. */
static bool find_mark(TraitReader *reader, const Claim *claim) {
    const MarkedSentence *marked = &reader->claims->passages.items[claim->passage].marked;
    if (reader->marked != marked) {
        reader->marked = marked;
        reader->mark = reader->hit = 0;
    }
    while (reader->mark < marked->marks.count &&
           (!is_figure_mark(marked, reader->mark) ||
            marked->marks.items[reader->mark].index != claim->figure)) {
        reader->mark++;
    }
    return reader->mark < marked->marks.count;
}

TraitReader trait_reader(const RuleSet *rules, const Claims *claims) {
    TraitReader reader = {.claims = claims};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        int class_id = ruleset_engine_words(rules, signs[i].words);
        if (class_id >= 0) {
            reader.sign_of[class_id] = (uint8_t)(i + 1);
        }
    }
    return reader;
}

bool traits_read(TraitReader *reader, const Claim *claim, unsigned *traits) {
    bool marked = find_mark(reader, claim);
    *traits = marked ? traits_of(reader, claim) : 0;
    return marked;
}
