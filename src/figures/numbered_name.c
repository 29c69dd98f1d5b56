#include "figures/numbered_name.h"
#include "figures/digits.h"
#include "figures/name_follow.h"
#include "figures/name_lead.h"
#include "figures/noun.h"

/* Is it a name? Perhaps: unless a count before it in the sentence may have left its words out here,
 * as in "sent 12 ships and Chile 5", or it is one of a row, as in "to Smith 40, to Jones 12". */
enum { NO, PERHAPS, YES };

static const uint8_t named[LEADS][FOLLOWS] = {
    /*                   any, verb, plural, pause, thing, singular, possessive, next */
    [LEAD_ANY] = {NO, NO, NO, NO, NO, YES, YES, YES},
    [LEAD_START] = {NO, YES, NO, NO, YES, YES, YES, YES},
    [LEAD_START_THE] = {PERHAPS, YES, NO, PERHAPS, YES, YES, YES, YES},
    [LEAD_ONE] = {YES, YES, NO, YES, YES, YES, YES, YES},
    [LEAD_THE] = {NO, NO, NO, NO, YES, YES, YES, YES},
    [LEAD_PREPOSITION] = {NO, NO, NO, PERHAPS, PERHAPS, YES, YES, YES},
    [LEAD_KIND] = {YES, YES, YES, YES, YES, YES, YES, YES},
};

static bool count_stands(const Figures *figures, size_t from) {
    enum { REACH = 8 };
    size_t count = figures->count, last = count > REACH ? count - REACH : 0;
    for (size_t i = count; i > last && figures->items[i - 1].start >= from; i--) {
        FigureKind kind = figures->items[i - 1].kind;
        if (kind == FIGURE_CARDINAL || kind == FIGURE_PERCENT || kind == FIGURE_SCORE) {
            return true;
        }
    }
    return false;
}

/* ", to Jones 12", " and the Tories 40" */
static bool row_goes_on(Slice text, size_t end) {
    size_t at = joint_end(text, end);
    Word word = word_at(text, at);
    for (int i = 0; i < 2 && word_is_grammar(&word); i++) {
        at = blanks_end(text, word.end);
        word = word_at(text, at);
    }
    return at > end && numbered_stands(text, at);
}

/* Has the line a word without a capital which a headline would write with one? Else names cannot
 * be told: "Storm in Texas Kills 12". */
static bool prose_stands(Slice text, size_t from) {
    static const TableWord small[] = {
        "about", "after", "against", "amid", "an",   "and",  "are", "as",   "at",
        "but",   "by",    "for",     "from", "in",   "into", "is",  "it",   "of",
        "off",   "on",    "onto",    "or",   "out",  "over", "per", "than", "that",
        "the",   "to",    "under",   "up",   "upon", "via",  "was", "with", "without"};
    enum { REACH = 160 };
    size_t at = from;
    while (at < from + REACH && at < text.length && text.bytes[at] != '\n') {
        Word word = word_at(text, at);
        if (!word.capital && word.length > 1 && !WORD_AMONG(small, &word)) {
            return true;
        }
        at = word.end + word_none(&word);
    }
    return false;
}

static bool name_may_end(const Quantity *quantity) {
    enum { DIGITS = 3 };
    const Amount *amount = &quantity->amount;
    bool bare = quantity->kind == FIGURE_CARDINAL && !amount->worded && !amount->grouped &&
                !amount->scaled && !amount->mixed && !amount->broken;
    return bare && amount->place == 0 && amount->count <= DIGITS &&
           quantity->start == amount->start && quantity->tail == amount->numeral_end;
}

/* The number of a label that a list joins to what starts at `at`: "Doom 3 and ", "West Cameron 209,
 * "; none has no digits. */
static ShortNumber label_joined(Slice text, const Figures *figures, size_t at) {
    const Figure *last = figures->count > 0 ? &figures->items[figures->count - 1] : NULL;
    bool joined = last && last->kind == FIGURE_LABEL && joint_end(text, last->end) == at;
    ShortNumber number = short_number(text, joined ? last->start : at);
    return joined && short_number_end(&number) == last->end ? number : (ShortNumber){0};
}

/* "West Cameron 209, 302 and 303": the second. */
static bool row_joined(Slice text, const Quantity *quantity, const Figures *figures) {
    ShortNumber last = label_joined(text, figures, quantity->start);
    if (last.count == 0 || last.value >= short_number(text, quantity->start).value) {
        return false;
    }
    Follow follow = name_follow(text, quantity->start, quantity->end);
    return follow == FOLLOW_PAUSE || follow == FOLLOW_NEXT;
}

/* "her album 21 has sold", "the novel 1984.": a work whose title is the number. */
static bool work_is_named(Slice text, const Quantity *quantity) {
    static const TableWord works[] = {"album",   "company", "film",  "movie",
                                      "musical", "novel",   "sitcom"};
    static const TableWord genres[] = {"comedy", "crime", "drama", "hit", "television", "tv"};
    Word work = word_before(text, quantity->start);
    if (word_is(&work, "series")) { /* the TV series 24 */
        Word genre = word_before(text, work.start);
        if (!WORD_AMONG(genres, &genre)) {
            return false;
        }
    } else if (!WORD_AMONG(works, &work)) {
        return false;
    }
    Follow follow = name_follow(text, quantity->start, quantity->end);
    return follow == FOLLOW_PAUSE || follow == FOLLOW_SINGULAR || follow == FOLLOW_POSSESSIVE;
}

/* "while Five's share", "and One Nation": a number with a capital within a sentence. */
static bool is_capital_within(Slice text, size_t start, size_t from) {
    Word before = word_before(text, start);
    bool close = before.end + 1 == start && byte_at(text, before.end) == ' ';
    return close && before.start > from && !before.capital && before.length > 1;
}

/* "Ocean's Twelve" */
static bool is_owned(Slice text, size_t start) {
    static const Slice endings[] = {{"'s ", 3}, {"\xE2\x80\x99s ", 5}};
    Slice before = slice_part(text, 0, start);
    bool owned = slice_ends(before, endings[0]) || slice_ends(before, endings[1]);
    size_t at = blanks_start(text, start);
    while (owned && at > 0 && byte_at(text, at - 1) != ' ' && byte_at(text, at - 1) != '\n') {
        at--;
    }
    return owned && capital_is(byte_at(text, at));
}

/* "the Guildford Four" */
static bool word_is_named(Slice text, const Quantity *quantity, size_t from) {
    bool capital = quantity->amount.worded && capital_is(byte_at(text, quantity->start));
    if (!capital || quantity->kind != FIGURE_CARDINAL) {
        return false;
    }
    Name name = name_before(text, quantity->start, from);
    return (name.start < name.end || is_capital_within(text, quantity->start, from) ||
            is_owned(text, quantity->start)) &&
           prose_stands(text, from);
}

/* "Despite all this, Doom 3 did", "Need for Speed: Underground 2", "reviews Half-Life 2 did": a
 * title is set apart from what stands before it, or is one by its hyphen. */
static bool title_stands(Slice text, const Name *name, Follow follow) {
    size_t end = blanks_start(text, name->start);
    char sign = byte_at(text, end - 1);
    Word before = word_ending(text, end - 1);
    size_t hyphen = name->start;
    while (hyphen < name->end && text.bytes[hyphen] != '-') {
        hyphen++;
    }
    bool compound = hyphen < name->end && capital_is(text.bytes[hyphen + 1]);
    return (follow == FOLLOW_VERB && (sign == ',' || compound)) ||
           (follow == FOLLOW_PAUSE && sign == ':' && before.capital);
}

bool name_numbered(Slice text, const Quantity *quantity, const Figures *figures, size_t from) {
    if (!name_may_end(quantity)) {
        return word_is_named(text, quantity, from);
    }
    Name name = name_before(text, quantity->start, from);
    if (name.start == name.end) {
        return row_joined(text, quantity, figures) || work_is_named(text, quantity);
    }
    bool joined = label_joined(text, figures, name.start).count > 0;
    Follow follow = name_follow(text, quantity->start, quantity->end);
    Lead lead = joined ? LEAD_KIND : name_lead(text, &name, from);
    int told = named[lead][follow];
    if (lead == LEAD_ANY && title_stands(text, &name, follow)) {
        told = PERHAPS;
    }
    if (told == PERHAPS) {
        told = count_stands(figures, from) || row_goes_on(text, quantity->end) ? NO : YES;
    }
    return told == YES && prose_stands(text, from);
}
