#include "figures/match_minute.h"
#include "figures/word.h"

/* One to three digits, within a match and its extra time. */
static bool minute_shaped(const Quantity *quantity) {
    enum { DIGITS = 3, LONGEST = 130 };
    const Amount *amount = &quantity->amount;
    return quantity->kind == FIGURE_CARDINAL && !amount->worded && !amount->scaled &&
           amount->place == 0 && amount->count <= DIGITS && quantity->start == amount->start &&
           rational_compare(quantity->value, rational_of(LONGEST)) <= 0;
}

/* Where the words with capitals start that end at `at`, with one blank between them. */
static size_t player_start(Slice text, size_t at) {
    Word word = word_ending(text, at);
    while (!word_none(&word) && word.capital) {
        at = word.start;
        word = word_ending(text, byte_at(text, at - 1) == ' ' ? at - 1 : at);
    }
    return at;
}

/* Does a minute end at `at`, in brackets? */
static bool minute_ends(const Figures *figures, size_t at) {
    const Figure *last = figures->count > 0 ? &figures->items[figures->count - 1] : NULL;
    return last && last->kind == FIGURE_LABEL && last->end == at;
}

/* "Stanley, Hyde (Pitman 105": a player with nothing told of him stands in the row, or one with a
 * minute. In "Lee (Labour 45), Ray (Tory 12)" each has a count. */
static bool came_on(Slice text, size_t at, const Figures *figures) {
    size_t name = player_start(text, blanks_start(text, at));
    if (name == at || byte_at(text, name - 1) != '(') {
        return false;
    }
    size_t off_end = blanks_start(text, name - 1), off = player_start(text, off_end);
    if (off == off_end || byte_at(text, off - 1) != ' ' || byte_at(text, off - 2) != ',') {
        return false;
    }
    size_t comma = off - 2;
    return letter_is(byte_at(text, comma - 1)) ||
           (byte_at(text, comma - 1) == ')' && minute_ends(figures, comma - 1));
}

/* Where the line starts, if it is no further away than a list of players is long. */
static size_t line_start(Slice text, size_t at) {
    enum { LONGEST = 600 };
    size_t start = at;
    while (start > 0 && at - start < LONGEST && text.bytes[start - 1] != '\n') {
        start--;
    }
    return start;
}

/* "Replacements: Everitt for Mapletoft (53)", "Subs: Ray 71" */
static bool is_replaced(Slice text, const Quantity *quantity) {
    static const TableWord titles[] = {"booked", "replacements", "subs", "substitutes",
                                       "substitutions"};
    bool bracket = byte_at(text, quantity->start - 1) == '(' && byte_at(text, quantity->end) == ')';
    Word name = word_before(text, quantity->start - bracket);
    if (!name.capital) {
        return false;
    }
    Word title = word_at(text, line_start(text, quantity->start));
    return WORD_AMONG(titles, &title) && byte_at(text, title.end) == ':';
}

/* "Daniel Williams 72." alone on a line, below players that came on: he scored. */
static bool has_scored(Slice text, const Quantity *quantity, const Figures *figures) {
    char behind = byte_at(text, quantity->end + (byte_at(text, quantity->end) == '.'));
    const Figure *last = figures->count > 0 ? &figures->items[figures->count - 1] : NULL;
    if ((behind != '\n' && behind != '\0') || !last || !minute_ends(figures, last->end)) {
        return false;
    }
    bool listed = byte_at(text, last->end) == ')' || byte_at(text, last->end) == '.';
    size_t name = player_start(text, blanks_start(text, quantity->start));
    return listed && name < quantity->start && name > 0 && text.bytes[name - 1] == '\n';
}

/* "on 47" */
static bool is_told_on(Slice text, size_t start) {
    return slice_ends(slice_part(text, 0, start), SLICE(" on "));
}

/* Does a minute that was told so stand in the words before, with no full stop between? */
static bool follows_minute(Slice text, size_t start, const Figures *figures) {
    enum { REACH = 45 };
    const Figure *last = figures->count > 0 ? &figures->items[figures->count - 1] : NULL;
    return last && last->kind == FIGURE_LABEL && last->end < start && start - last->end <= REACH &&
           is_told_on(text, last->start) && !memchr(text.bytes + last->end, '.', start - last->end);
}

/* "Evans crossed on 47, Price on 53": who scored and when, in the sentence of a verb that says so,
 * or behind such a one. */
static bool has_crossed(Slice text, const Quantity *quantity, const Figures *figures) {
    static const TableWord scoring[] = {"crossed", "equalised", "equalized", "headed",
                                        "leveled", "levelled",  "netted",    "scored",
                                        "slotted", "struck",    "tapped",    "touched"};
    Word verb = word_before(text, quantity->start - strlen(" on ")),
         next = word_after(text, quantity->end);
    bool ends = byte_at(text, quantity->end) != ' ' || word_is(&next, "and");
    return ends && (WORD_AMONG(scoring, &verb) || follows_minute(text, quantity->start, figures));
}

bool minute_is(Slice text, const Quantity *quantity, const Figures *figures) {
    char behind = byte_at(text, quantity->end);
    bool closed = behind == ')', ends = closed || behind == ',' || behind == '.' || behind == '\n',
         on = (ends || behind == ' ') && is_told_on(text, quantity->start);
    if ((!ends && !on) || !minute_shaped(quantity)) {
        return false;
    }
    return (on && has_crossed(text, quantity, figures)) ||
           (closed && came_on(text, quantity->start, figures)) ||
           (ends && (is_replaced(text, quantity) || has_scored(text, quantity, figures)));
}
