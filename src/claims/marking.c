#include "claims/marking.h"

#include "figures/eight_bytes.h"
#include "text/scan.h"

enum { BRACKET_REACH = 80 }; /* bytes; a longer bracket is read as text */

/* How a character beyond ASCII is written in marked text. Sorted by first byte; the rest is copied.
 */
static const struct {
    Slice from;
    const char *to;
} plain_forms[] = {
    {{"\xC2\xA0", 2}, " "},       {{"\xC2\xAD", 2}, ""},       {{"\xE2\x80\x8B", 3}, ""},
    {{"\xE2\x80\x90", 3}, "-"},   {{"\xE2\x80\x91", 3}, "-"},  {{"\xE2\x80\x93", 3}, " - "},
    {{"\xE2\x80\x94", 3}, " - "}, {{"\xE2\x80\x98", 3}, "'"},  {{"\xE2\x80\x99", 3}, "'"},
    {{"\xE2\x80\x9C", 3}, "\""},  {{"\xE2\x80\x9D", 3}, "\""}, {{"\xE2\x80\x82", 3}, " "},
    {{"\xE2\x80\x83", 3}, " "},   {{"\xE2\x80\x89", 3}, " "},  {{"\xE2\x80\x8A", 3}, " "},
    {{"\xE2\x80\xAF", 3}, " "},
};

typedef struct Marker {
    Arena *arena;
    const Article *article;
    const Figures *figures;
    const Names *names;
    size_t figure, name; /* the next ones */
    MarkedSentence *marked;
    char *out; /* room for twice the sentence: a dash of three bytes becomes three, a mark one */
    size_t length;
} Marker;

static void put(Marker *marker, char byte) {
    if (byte == ' ' && (marker->length == 0 || marker->out[marker->length - 1] == ' ')) {
        return;
    }
    marker->out[marker->length++] = byte;
}

static void put_mark(Marker *marker, char byte, size_t index) {
    *list_next(marker->arena, &marker->marked->marks) = (Mark){marker->length, index};
    put(marker, byte);
}

static size_t figure_from(const Figure *figure) {
    bool hedged = figure->hedge_start < figure->hedge_end && figure->hedge_start < figure->start;
    return hedged ? figure->hedge_start : figure->start;
}

static size_t figure_until(const Figure *figure) {
    bool hedged = figure->hedge_start < figure->hedge_end && figure->hedge_end > figure->end;
    return hedged ? figure->hedge_end : figure->end;
}

/* The next figure that is not wholly before `at`, or NULL. */
static const Figure *next_figure(Marker *marker, size_t at) {
    const Figures *figures = marker->figures;
    while (marker->figure < figures->count && figures->items[marker->figure].end <= at) {
        marker->figure++;
    }
    return marker->figure < figures->count ? &figures->items[marker->figure] : NULL;
}

static const Name *next_name(Marker *marker, size_t at) {
    const Names *names = marker->names;
    while (marker->name < names->count && names->items[marker->name].start < at) {
        marker->name++;
    }
    return marker->name < names->count ? &names->items[marker->name] : NULL;
}

/* The offset behind a bracket at `at` that holds no figure; `at` itself if it is to be kept. */
static size_t behind_bracket(Marker *marker, size_t at, size_t end) {
    const Figure *figure = next_figure(marker, at);
    size_t reach = at + BRACKET_REACH < end ? at + BRACKET_REACH : end;
    if (figure && figure_from(figure) < reach) {
        reach = figure_from(figure);
    }
    for (size_t i = at + 1; i < reach; i++) {
        if (marker->article->text.bytes[i] == ')') {
            return i + 1;
        }
    }
    return at;
}

/* Writes the character at `at` and returns the offset behind it. */
static size_t put_character(Marker *marker, size_t at) {
    Slice text = marker->article->text;
    unsigned char byte = (unsigned char)text.bytes[at];
    if (byte < 0x80) {
        bool capital = byte >= 'A' && byte <= 'Z';
        put(marker, byte < ' ' || byte == 0x7F ? ' ' : (char)(capital ? byte | 0x20 : byte));
        return at + 1;
    }
    Slice rest = slice_part(text, at, text.length);
    for (size_t i = 0; i < sizeof plain_forms / sizeof *plain_forms; i++) {
        if (slice_starts(rest, plain_forms[i].from)) {
            for (const char *to = plain_forms[i].to; *to; to++) {
                put(marker, *to);
            }
            return at + plain_forms[i].from.length;
        }
    }
    put(marker, (char)byte);
    return at + 1;
}

/* A bracket that is left out leaves no blank before a comma: "Mr Corbyn (Lab), who" is "N, who". */
static void unblank(Marker *marker, size_t at, size_t end) {
    static const char stops[] = {',', '.', ';', ':', '!', '?', ')'};
    bool stop = at >= end || memchr(stops, marker->article->text.bytes[at], sizeof stops);
    if (stop && marker->length && marker->out[marker->length - 1] == ' ') {
        marker->length--;
    }
}

/* How a byte that stands for itself is written; 0 for those that want a closer look. */
static const char plain_bytes[256] = {
    [' '] = ' ', ['!'] = '!', ['"'] = '"', ['\''] = '\'', [','] = ',', ['-'] = '-', ['.'] = '.',
    [':'] = ':', [';'] = ';', ['?'] = '?', ['%'] = '%',   ['0'] = '0', ['1'] = '1', ['2'] = '2',
    ['3'] = '3', ['4'] = '4', ['5'] = '5', ['6'] = '6',   ['7'] = '7', ['8'] = '8', ['9'] = '9',
    ['a'] = 'a', ['b'] = 'b', ['c'] = 'c', ['d'] = 'd',   ['e'] = 'e', ['f'] = 'f', ['g'] = 'g',
    ['h'] = 'h', ['i'] = 'i', ['j'] = 'j', ['k'] = 'k',   ['l'] = 'l', ['m'] = 'm', ['n'] = 'n',
    ['o'] = 'o', ['p'] = 'p', ['q'] = 'q', ['r'] = 'r',   ['s'] = 's', ['t'] = 't', ['u'] = 'u',
    ['v'] = 'v', ['w'] = 'w', ['x'] = 'x', ['y'] = 'y',   ['z'] = 'z', ['A'] = 'a', ['B'] = 'b',
    ['C'] = 'c', ['D'] = 'd', ['E'] = 'e', ['F'] = 'f',   ['G'] = 'g', ['H'] = 'h', ['I'] = 'i',
    ['J'] = 'j', ['K'] = 'k', ['L'] = 'l', ['M'] = 'm',   ['N'] = 'n', ['O'] = 'o', ['P'] = 'p',
    ['Q'] = 'q', ['R'] = 'r', ['S'] = 's', ['T'] = 't',   ['U'] = 'u', ['V'] = 'v', ['W'] = 'w',
    ['X'] = 'x', ['Y'] = 'y', ['Z'] = 'z',
};

/* Writes plain bytes from `at` up to a blank, or to one that wants a closer look. */
static size_t put_word(Marker *marker, size_t at, size_t stop) {
    Slice text = marker->article->text;
    char *out = marker->out + marker->length;
    for (char plain; at < stop && (plain = plain_bytes[byte_at(text, at)]) > ' '; at++) {
        *out++ = plain;
    }
    marker->length = (size_t)(out - marker->out);
    return at;
}

/* Writes eight bytes at a time from `at` on, as long as all of them stand for themselves: no
 * brackets, no two blanks side by side. */
static size_t put_eights(Marker *marker, size_t at, size_t stop) {
    const char *text = marker->article->text.bytes;
    char *out = marker->out + marker->length;
    bool behind_blank = marker->length == 0 || out[-1] == ' ';
    for (; stop - at >= sizeof(uint64_t); at += sizeof(uint64_t), out += sizeof(uint64_t)) {
        uint64_t bytes = eight_bytes(text + at);
        uint64_t plain = bytes_between(bytes, ' ', '~') & ~bytes_between(bytes, '(', '(');
        uint64_t blanks = bytes_between(bytes, ' ', ' ');
        uint64_t doubled = blanks & (blanks << 8 | (behind_blank ? 0x80 : 0));
        if (plain != EACH_BYTE(0x80) || doubled) {
            break;
        }
        eight_bytes_put(out, bytes | bytes_between(bytes, 'A', 'Z') >> 2); /* in lower case */
        behind_blank = blanks >> 63;
    }
    marker->length = (size_t)(out - marker->out);
    return at;
}

/* Writes plain bytes from `at` up to the next figure or name; the offset behind them. */
static size_t put_plain(Marker *marker, size_t at, size_t end) {
    const Figure *figure = next_figure(marker, at);
    const Name *name = next_name(marker, at);
    size_t stop = figure && figure_from(figure) < end ? figure_from(figure) : end;
    stop = name && name->start < stop ? name->start : stop;
    while (at < stop) {
        at = put_word(marker, put_eights(marker, at, stop), stop);
        if (at == stop || plain_bytes[byte_at(marker->article->text, at)] != ' ') {
            break;
        }
        put(marker, ' ');
        at++;
    }
    return at;
}

/* Writes what stands at `at` - a figure, a name, a bracket or a character. */
static size_t put_next(Marker *marker, size_t at, size_t end) {
    const Figure *figure = next_figure(marker, at);
    if (figure && figure_from(figure) <= at) {
        put_mark(marker, (char)(MARK_FIGURE + (int)figure->kind), marker->figure);
        return figure_until(figure) > at ? figure_until(figure) : figure->end;
    }
    const Name *name = next_name(marker, at);
    if (name && name->start == at && (!figure || name->end <= figure_from(figure))) {
        put_mark(marker, MARK_NAME, marker->name);
        return name->end;
    }
    if (marker->article->text.bytes[at] == '(') {
        size_t behind = behind_bracket(marker, at, end);
        if (behind > at) {
            unblank(marker, behind, end);
            return behind;
        }
    }
    return put_character(marker, at);
}

/* What a new clause begins with behind a blank, which belongs to the clause that ends. */
static const Slice clause_openers[] = {{"- ", 2},      {"-- ", 3},      {"while ", 6},
                                       {"whilst ", 7}, {"whereas ", 8}, {"although ", 9},
                                       {"though ", 7}, {"but ", 4}};

/* A letter as a bit, told by its low five ones. */
#define LETTER(letter) (UINT32_C(1) << ((letter)&31))

/* Their third letters by the first byte: nearly all words are told from them by these two. */
static const uint32_t opener_thirds[256] = {['-'] = UINT32_MAX,
                                            ['w'] = LETTER('i') | LETTER('e'),
                                            ['a'] = LETTER('t'),
                                            ['t'] = LETTER('o'),
                                            ['b'] = LETTER('t')};

static bool opens_clause(Slice rest) {
    uint32_t thirds = rest.length > 1 ? opener_thirds[byte_at(rest, 0)] : 0;
    if (!thirds || (rest.length > 2 && !(thirds >> (byte_at(rest, 2) & 31) & 1))) {
        return false;
    }
    for (size_t i = 0; i < sizeof clause_openers / sizeof *clause_openers; i++) {
        if (slice_starts(rest, clause_openers[i])) {
            return true;
        }
    }
    return false;
}

/* Cuts before a semicolon at `at`, or behind a blank there. */
static void cut_at(Arena *arena, MarkedSentence *marked, size_t at) {
    Slice text = marked->text;
    bool blank = text.bytes[at] == ' ';
    if (!blank || opens_clause(slice_part(text, at + 1, text.length))) {
        *list_push(arena, &marked->clauses) = at + blank;
    }
}

static void cut_clauses(Arena *arena, MarkedSentence *marked) {
    Slice text = marked->text;
    *list_push(arena, &marked->clauses) = 0;
    for (size_t at = 1; at < text.length; at += sizeof(uint64_t)) {
        uint64_t bytes = eight_bytes_of(text.bytes + at, text.length - at);
        uint64_t stops = bytes_between(bytes, ' ', ' ') | bytes_between(bytes, ';', ';');
        for (; stops; stops &= stops - 1) {
            cut_at(arena, marked, at + bytes_before(stops));
        }
    }
}

/* Where the sentence of this figure begins to be read. */
static size_t marked_from(const Marker *marker, const Sentence *sentence, size_t first) {
    size_t taken = first > 0 ? marker->figures->items[first - 1].end : 0;
    return taken > sentence->start ? taken : sentence->start;
}

void sentence_mark(Arena *arena, const Article *article, const Figures *figures, const Names *names,
                   size_t first, size_t *name, MarkedSentence *marked) {
    const Sentence *of = &article->sentences.items[figures->items[first].sentence];
    char *out = arena_take(arena, 2 * (of->end - of->start) + 1);
    Marker marker = {arena, article, figures, names, first, *name, marked, out, 0};
    size_t from = marked_from(&marker, of, first);
    for (size_t at = put_plain(&marker, from, of->end); at < of->end;) {
        at = put_next(&marker, at, of->end);
        at = put_plain(&marker, at, of->end);
    }
    *name = marker.name;
    marked->text = (Slice){out, marker.length};
    cut_clauses(arena, marked);
}
