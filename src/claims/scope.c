#include "claims/scope.h"

#include "claims/scope_comparison.h"
#include "claims/scope_group.h"
#include "rules/engine_words.h"
#include "text/scan.h"

enum {
    OPENING = 40,         /* bytes; a phrase of time that begins later does not open its sentence */
    OPENING_SENTENCES = 3 /* a period that is named later is not the article's own */
};

ScopeWords scope_words(const RuleSet *rules) {
    ScopeWords words = {
        .comparison = ruleset_engine_words(rules, SCOPE_COMPARISON),
        .base = ruleset_engine_words(rules, SCOPE_BASE),
        .aside = ruleset_engine_words(rules, SCOPE_ASIDE),
        .current = ruleset_engine_words(rules, SCOPE_CURRENT),
        .earlier = ruleset_engine_words(rules, SCOPE_EARLIER),
        .forecast = ruleset_engine_words(rules, SCOPE_FORECAST),
        .superseded = ruleset_engine_words(rules, SCOPE_SUPERSEDED),
        .replaced = ruleset_engine_words(rules, SCOPE_REPLACED),
        .former = ruleset_engine_words(rules, SCOPE_FORMER),
        .period = ruleset_engine_words(rules, SCOPE_PERIOD),
        .group = ruleset_engine_words(rules, SCOPE_GROUP),
    };
    const int classes[] = {words.comparison, words.base,     words.aside,      words.current,
                           words.earlier,    words.forecast, words.superseded, words.replaced,
                           words.former,     words.period,   words.group};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        if (classes[i] >= 0) {
            words.tells[classes[i]] = true;
        }
    }
    return words;
}

bool scope_equal(Scope a, Scope b) {
    return slice_equal(a.when, b.when) && slice_equal(a.of, b.of);
}

static bool date_is_later(Date a, Date b) {
    if (a.year != b.year) {
        return a.year > b.year;
    }
    return a.month != b.month ? a.month > b.month : a.day > b.day;
}

ScopeMain scope_main(const Figures *figures) {
    ScopeMain main = {0};
    for (size_t i = 0; i < figures->count; i++) {
        const Date *date = &figures->items[i].date;
        if (figures->items[i].kind == FIGURE_DATE && date->year && date->day &&
            date_is_later(*date, main.date)) {
            main.date = *date;
        }
    }
    return main;
}

/* Is the time at `at` one that figures do not have: "since D", "before the D election"? */
static bool is_aside(const ScopeReader *reader, size_t at) {
    enum { ASIDE_REACH = 8 };
    if (!reader->aside_end || at > reader->aside_end + ASIDE_REACH) {
        return false;
    }
    for (size_t i = reader->aside_end; i < at; i++) {
        if (mark_is(reader->marked->text.bytes[i])) {
            return false;
        }
    }
    return true;
}

static void read_time(ScopeReader *reader, size_t at, Slice scope) {
    if (!scope.bytes || is_aside(reader, at)) {
        return;
    }
    if (at < OPENING && !reader->stretch.figures && !reader->stretch.behind) {
        reader->opening = scope;
    }
    stretch_phrase(reader, ASPECT_WHEN, scope);
}

/* Does a hit end in a word behind which a figure may stand a few words later: "revised from an
 * early C"? */
static bool ends_open(Slice phrase) {
    static const char *const ends[] = {" as", " at", " from", " of"};
    bool open = false;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        open = open || slice_ends(phrase, slice_of(ends[i]));
    }
    return open;
}

/* "First put at C, to C", "a preliminary C": what leads right up to a figure says of no other that
 * it was replaced. */
static bool leads_to_replaced(const ScopeReader *reader, const ClassHit *hit) {
    const ScopeWords *words = reader->words;
    Slice text = reader->marked->text;
    size_t figure = figure_behind(text, hit->end);
    bool open = ends_open(slice_part(text, hit->start, hit->end));
    return (hit->class_id == words->superseded || hit->class_id == words->replaced) &&
           figure < text.length && (open || figure == hit->end + 1);
}

static void read_mark(ScopeReader *reader, size_t at) {
    char byte = reader->marked->text.bytes[at];
    const Mark *mark = &reader->marked->marks.items[reader->mark];
    if (mark_is_operand(byte) && !(byte == (char)(MARK_FIGURE + FIGURE_MULTIPLIER) &&
                                   comparison_read_multiplier(reader, at))) {
        stretch_figure(reader, byte);
        if (reader->replaced == reader->mark + 1) {
            reader->scopes[reader->mark].when = SLICE("superseded");
        }
    } else if (byte == (char)(MARK_FIGURE + FIGURE_DATE)) {
        const Figure *date = &reader->figures->items[mark->index];
        read_time(reader, at, date_scope(reader->article->text, date, reader->main));
    } else if (byte == (char)MARK_NAME) {
        reader->stretch.compared = false; /* "against C for N": no other time, somebody else */
    }
    reader->mark++;
}

/* "years ago" behind a number: that is then nobody's figure. */
static void drop_count_of_years(ScopeReader *reader, const ClassHit *hit) {
    Spread *spread = &reader->stretch.spreads[ASPECT_WHEN];
    static const char *const units[] = {"years ", "months ", "weeks ", "decades ", "days "};
    Slice phrase = slice_part(reader->marked->text, hit->start, hit->end);
    bool counted = false;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        counted = counted || slice_starts(phrase, slice_of(units[i]));
    }
    const Mark *last = reader->mark ? &reader->marked->marks.items[reader->mark - 1] : NULL;
    if (counted && spread->waiting && last->at + 2 == hit->start &&
        mark_is_operand(reader->marked->text.bytes[last->at])) {
        spread->waiting--;
        reader->stretch.figures--;
    }
}

/* The article's own period is the one that its beginning names; "last year" too, where it stands
 * behind the figures: "offences rose to C last year". */
static void note_period(ScopeReader *reader, const ClassHit *hit) {
    const Stretch *stretch = &reader->stretch;
    Slice phrase = slice_part(reader->marked->text, hit->start, hit->end);
    bool last = hit->class_id == reader->words->earlier && slice_starts(phrase, SLICE("last ")) &&
                stretch->spreads[ASPECT_WHEN].waiting && reader->clause <= 1;
    if (reader->names_period && !stretch->behind && !reader->main->period.length &&
        (last || hit->class_id == reader->words->period)) {
        reader->main->period = period_text(phrase);
    }
}

/* "September last year", "May of the year before": the year tells the time. */
static bool is_of_earlier_year(const ScopeReader *reader, const ClassHit *hit) {
    enum { APART = 5 }; /* bytes: " of " */
    const MarkedSentence *marked = reader->marked;
    if (hit->class_id != reader->words->period || reader->hit >= marked->hits.count) {
        return false;
    }
    const ClassHit *next = &marked->hits.items[reader->hit];
    return next->class_id == reader->words->earlier && next->start <= hit->end + APART;
}

static void read_hit(ScopeReader *reader, const ClassHit *hit) {
    const ScopeWords *words = reader->words;
    Slice text = reader->marked->text;
    if (hit->class_id == words->comparison || hit->class_id == words->base) {
        comparison_read(reader, hit);
    } else if (hit->class_id == words->aside) {
        reader->aside_end = hit->end;
    } else if (leads_to_replaced(reader, hit)) {
        reader->replaced = reader->mark + 1;
    } else if (hit->class_id == words->former) {
        if (figure_behind(text, hit->end) == hit->end + 1) {
            reader->former[reader->mark] = true;
        }
    } else if (hit->class_id == words->group) {
        Slice group = group_scope(text, hit);
        if (group.bytes) {
            stretch_phrase(reader, ASPECT_OF, group);
        }
    } else {
        if (hit_scope(words, text, hit, reader->main).bytes && !is_of_earlier_year(reader, hit)) {
            note_period(reader, hit);
            drop_count_of_years(reader, hit);
            read_time(reader, hit->start, hit_scope(words, text, hit, reader->main));
        }
    }
}

static void read_byte(ScopeReader *reader, size_t at) {
    switch (reader->marked->text.bytes[at]) {
    case ',':
        stretch_comma(reader, at);
        break;
    case '(':
        stretch_open_bracket(reader);
        break;
    case ')':
        stretch_close_bracket(reader);
        break;
    case ' ':
        comparison_read_blank(reader, at);
        break;
    default:
        break;
    }
}

static void start_clause(ScopeReader *reader) {
    stretch_close_bracket(reader);
    stretch_end(reader);
    stretch_start(reader);
    reader->clause++;
    reader->seen = 0;
}

/* The bytes that read_mark and read_byte do something with. */
#define STOPS                                                                                      \
    [0x0E] = 1, [0x0F] = 1, [0x10] = 1, [0x11] = 1, [0x12] = 1, [0x13] = 1, [0x14] = 1,            \
    [0x15] = 1, [0x16] = 1, [0x17] = 1, [0x18] = 1, [0x19] = 1, [0x1A] = 1, [0x1B] = 1,            \
    [0x1C] = 1, [0x1D] = 1, [0x1E] = 1, [0x1F] = 1, [','] = 1, ['('] = 1, [')'] = 1

static const unsigned char stops[256] = {STOPS};
static const unsigned char comparison_stops[256] = {STOPS, [' '] = 1};

static bool tells(const ScopeWords *words, const ClassHit *hit) {
    return words->tells[hit->class_id];
}

/* The first offset from `at` on where a clause or a hit that tells something starts, or such a byte
 * stands. */
static size_t next_stop(ScopeReader *reader, size_t at) {
    const MarkedSentence *marked = reader->marked;
    while (reader->hit < marked->hits.count &&
           !tells(reader->words, &marked->hits.items[reader->hit])) {
        reader->hit++;
    }
    size_t end = marked->text.length;
    if (reader->clause < marked->clauses.count && marked->clauses.items[reader->clause] < end) {
        end = marked->clauses.items[reader->clause];
    }
    if (reader->hit < marked->hits.count && marked->hits.items[reader->hit].start < end) {
        end = marked->hits.items[reader->hit].start;
    }
    return scan_to(marked->text, at, end > at ? end : at,
                   reader->stretch.behind ? comparison_stops : stops);
}

static void read_scopes(ScopeReader *reader) {
    const MarkedSentence *marked = reader->marked;
    for (size_t at = next_stop(reader, 0); at < marked->text.length;
         at = next_stop(reader, at + 1)) {
        if (reader->clause < marked->clauses.count && marked->clauses.items[reader->clause] == at) {
            start_clause(reader);
        }
        while (reader->hit < marked->hits.count && marked->hits.items[reader->hit].start <= at) {
            const ClassHit *hit = &marked->hits.items[reader->hit++];
            if (tells(reader->words, hit)) {
                read_hit(reader, hit);
            }
        }
        if (mark_is(marked->text.bytes[at])) {
            read_mark(reader, at);
        } else {
            read_byte(reader, at);
        }
    }
    stretch_close_bracket(reader);
    stretch_end(reader);
}

/* Without a word that tells a time or a group, a date, or a multiplier that compares with another
 * figure, nothing is said of any. */
static bool has_scopes(const ScopeWords *words, const MarkedSentence *marked) {
    for (size_t i = 0; i < marked->hits.count; i++) {
        if (tells(words, &marked->hits.items[i])) {
            return true;
        }
    }
    for (size_t i = 0; i < marked->marks.count; i++) {
        char mark = marked->text.bytes[marked->marks.items[i].at];
        if (mark == (char)(MARK_FIGURE + FIGURE_DATE) ||
            mark == (char)(MARK_FIGURE + FIGURE_MULTIPLIER)) {
            return true;
        }
    }
    return false;
}

Scope *scopes_read(Arena *arena, const ScopeWords *words, const Article *article,
                   const Figures *figures, const Passage *passage, ScopeMain *main) {
    size_t count = passage->marked.marks.count;
    Scope *scopes = arena_take(arena, count * sizeof *scopes);
    ScopeReader reader = {.words = words,
                          .article = article,
                          .figures = figures,
                          .marked = &passage->marked,
                          .main = main,
                          .names_period = passage->sentence < OPENING_SENTENCES,
                          .scopes = scopes,
                          .former = arena_take(arena, count * sizeof *reader.former)};
    if (has_scopes(words, &passage->marked)) {
        read_scopes(&reader);
    }
    for (size_t i = 0; i < count; i++) {
        Slice untold = reader.former[i] ? SLICE("earlier") : OWN_SCOPE;
        scopes[i].when = scopes[i].when.bytes ? scopes[i].when : untold;
        scopes[i].of = scopes[i].of.bytes ? scopes[i].of : OWN_SCOPE;
    }
    return scopes;
}
