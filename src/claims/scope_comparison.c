#include "claims/scope_comparison.h"

enum { REACH = 30 }; /* bytes between a word that compares and the time that it compares with */

/* Does a time follow within `reach` bytes: "than in D", "on last year", "than feared in January"?
 */
static bool leads_to_time(const ScopeReader *reader, size_t at, size_t reach) {
    const MarkedSentence *marked = reader->marked;
    Slice text = marked->text;
    size_t end = at;
    while (end < text.length && end <= at + reach && text.bytes[end] != ',' &&
           text.bytes[end] != ';' && !mark_is_operand(text.bytes[end])) {
        if (text.bytes[end++] == (char)(MARK_FIGURE + FIGURE_DATE)) {
            return true;
        }
    }
    for (size_t i = reader->hit; i < marked->hits.count && marked->hits.items[i].start < end; i++) {
        const ClassHit *hit = &marked->hits.items[i];
        if (hit->start > at && hit_scope(reader->words, text, hit, reader->main).bytes) {
            return true;
        }
    }
    return false;
}

/* Is the figure another value of what this clause has a value of already, or will have at once:
 * "C, up from C", "from C to C"? */
static bool is_compared(const ScopeReader *reader, size_t at) {
    Slice text = reader->marked->text;
    uint32_t kind = mark_kind_bit(text.bytes[at]);
    if (reader->seen & kind) {
        return true;
    }
    for (size_t end = at + REACH; ++at < text.length && at < end && !mark_is(text.bytes[at]);) {
        if (slice_starts(slice_part(text, at, text.length), SLICE(" to "))) {
            size_t other = figure_behind(text, at + strlen(" to "));
            return other < text.length && mark_kind_bit(text.bytes[other]) == kind;
        }
    }
    return false;
}

/* "from C", "from a peak of C", but not "from an electorate of C". */
static bool is_from_level(Slice words) {
    static const char *const levels[] = {
        "",         "a",          "the",      "an",         "its",         "their",
        "his",      "her",        "peak",     "high",       "low",         "record",
        "level",    "revised",    "earlier",  "previous",   "just",        "only",
        "of",       "around",     "some",     "all-time",   "total",       "close",
        "closing",  "price",      "monday's", "tuesday's",  "wednesday's", "thursday's",
        "friday's", "saturday's", "sunday's", "yesterday's"};
    size_t start = 0;
    for (size_t at = 0; at <= words.length; at++) {
        if (at < words.length && words.bytes[at] != ' ') {
            continue;
        }
        bool known = false;
        for (size_t i = 0; i < sizeof levels / sizeof *levels; i++) {
            known = known || slice_equal(slice_part(words, start, at), slice_of(levels[i]));
        }
        if (!known) {
            return false;
        }
        start = at + 1;
    }
    return true;
}

/* "The increase from C was one of 12%": the new value is told elsewhere. */
static bool follows_change(Slice text, const ClassHit *hit) {
    static const char *const changes[] = {"increase ", "rise ", "growth ",  "jump ", "gain ",
                                          "fall ",     "drop ", "decline ", "cut "};
    Slice before = slice_part(text, 0, hit->start);
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        Slice change = slice_of(changes[i]);
        if (before.length >= change.length &&
            slice_equal(slice_part(before, before.length - change.length, before.length), change)) {
            return true;
        }
    }
    return false;
}

static void start_comparison(ScopeReader *reader, bool compared) {
    stretch_end(reader);
    stretch_start(reader);
    reader->stretch.behind = true;
    reader->stretch.compared = compared;
}

void comparison_read(ScopeReader *reader, const ClassHit *hit) {
    Slice text = reader->marked->text;
    bool base = hit->class_id == reader->words->base;
    size_t figure = base ? text.length : figure_behind(text, hit->end);
    bool article = !base && slice_equal(slice_part(text, hit->end - 3, hit->end), SLICE("the"));
    bool done = slice_starts(slice_part(text, hit->end, text.length), SLICE(" and "));
    if ((article && figure != hit->end + 1) || done) { /* "35% were against and 15% unsure" */
        return;
    }
    bool from = slice_equal(slice_part(text, hit->start, hit->end), SLICE("from"));
    bool compared = figure < text.length &&
                    (is_compared(reader, figure) || (from && follows_change(text, hit))) &&
                    (!from || is_from_level(slice_part(text, hit->end, figure)));
    if (compared || leads_to_time(reader, hit->end, base ? strlen(" in ") : REACH)) {
        start_comparison(reader, compared);
    }
}

/* "twice the C", "twice last year's C": the figure is another's. */
static bool is_times_the(const ScopeReader *reader, size_t at) {
    Slice text = reader->marked->text;
    Slice rest = slice_part(text, at + 1, text.length);
    return slice_starts(rest, SLICE(" last ")) ||
           (slice_starts(rest, SLICE(" the ")) && rest.length > strlen(" the ") &&
            mark_is(rest.bytes[strlen(" the ")]));
}

bool comparison_read_multiplier(ScopeReader *reader, size_t at) {
    bool compares = is_times_the(reader, at);
    if (compares) {
        start_comparison(reader, true);
        reader->stretch.spreads[ASPECT_WHEN].open++; /* behind the multiplier itself */
        reader->stretch.spreads[ASPECT_OF].open++;
    }
    return compares;
}

void comparison_read_blank(ScopeReader *reader, size_t at) {
    Slice rest = slice_part(reader->marked->text, at, reader->marked->text.length);
    if (reader->stretch.behind && slice_starts(rest, SLICE(" to ")) &&
        figure_behind(reader->marked->text, at + strlen(" to ")) < reader->marked->text.length) {
        stretch_end(reader);
        stretch_start(reader);
    }
}
