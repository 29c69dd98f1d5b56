#include "rules/outline.h"

#include "rules/match_gap.h"
#include "rules/regex_syntax.h"

enum { DEPTH = 32 }; /* what lies in more groups is told as if it stood in the last of them */

/* A match line while it is told. */
typedef struct Outline {
    Slice line;
    size_t at;
    Buffer text;
    struct {
        size_t start; /* of what it tells */
        bool looks;   /* ahead or behind, and takes nothing */
    } groups[DEPTH];
    size_t depth;
} Outline;

static const char gap[] = "...";

static void open_group(Outline *outline) {
    size_t end = regex_group_start_end(outline->line, outline->at);
    char last = regex_byte_at(outline->line, end);
    bool looks = last == '=' || last == '!';
    if (outline->depth < DEPTH) {
        outline->groups[outline->depth].start = outline->text.length;
        outline->groups[outline->depth].looks = looks;
    }
    outline->depth++;
    outline->at = end + (looks || last == ':');
}

/* Where what the group tells starts. */
static size_t close_group(Outline *outline) {
    outline->at++;
    outline->depth -= outline->depth > 0;
    if (outline->depth >= DEPTH) {
        return outline->text.length;
    }
    size_t start = outline->groups[outline->depth].start;
    outline->text.length = outline->groups[outline->depth].looks ? start : outline->text.length;
    return start;
}

/* {count:n} is COUNT, {gap} any words, {won} itself. */
static void add_braces(Outline *outline, Slice braces) {
    const char *colon = memchr(braces.bytes, ':', braces.length);
    MatchGap any;
    outline->at += braces.length;
    if (match_gap_read(slice_part(braces, 1, braces.length - 1), &any)) {
        buffer_add_string(&outline->text, gap);
        return;
    }
    if (!colon) {
        buffer_add(&outline->text, braces);
    }
    for (const char *byte = braces.bytes + 1; colon && byte < colon; byte++) {
        bool small = *byte >= 'a' && *byte <= 'z';
        buffer_add_byte(&outline->text, small ? (char)(*byte - 'a' + 'A') : *byte);
    }
}

/* "\(" is a bracket, "\x1f" a name, "\x0e" a figure, "\d" whatever it is. */
static void add_escape(Outline *outline) {
    enum { HEXADECIMAL = 4 };
    Slice escape = slice_part(outline->line, outline->at, outline->line.length);
    bool mark = slice_starts(escape, SLICE("\\x"));
    char escaped = regex_byte_at(escape, 1);
    if (mark) {
        bool name = slice_starts(escape, SLICE("\\x1f"));
        buffer_add_string(&outline->text, name ? "NAME" : "FIGURE");
    } else if (regex_is_letter(escaped)) {
        buffer_add_string(&outline->text, escaped == 'b' ? "" : gap);
    } else if (escaped) {
        buffer_add_byte(&outline->text, escaped);
    }
    outline->at = mark ? outline->at + HEXADECIMAL : regex_escape_end(outline->line, outline->at);
}

static void add_byte(Outline *outline, char byte) {
    if (byte == '.') {
        buffer_add_string(&outline->text, gap);
    } else if (byte != '^' && byte != '$') {
        buffer_add_byte(&outline->text, byte == '|' ? '/' : byte);
    }
    outline->at++;
}

/* The next thing that a quantifier may follow; where its text starts. */
static size_t add_atom(Outline *outline) {
    size_t start = outline->text.length;
    char byte = outline->line.bytes[outline->at];
    size_t end = byte == '{' ? regex_brace_end(outline->line, outline->at) : 0;
    if (byte == '(') {
        open_group(outline);
    } else if (byte == ')') {
        start = close_group(outline);
    } else if (byte == '[') {
        buffer_add_string(&outline->text, gap);
        outline->at = regex_set_end(outline->line, outline->at);
    } else if (byte == '\\') {
        add_escape(outline);
    } else if (end) {
        add_braces(outline, slice_part(outline->line, outline->at, end));
    } else {
        add_byte(outline, byte);
    }
    return start;
}

/* Behind the quantifier at `at`, as "{0,2}?"; `at` if there is none. */
static size_t quantifier_end(Slice line, size_t at) {
    char byte = regex_byte_at(line, at);
    size_t end = at;
    if (byte == '?' || byte == '*' || byte == '+') {
        end = at + 1;
    } else if (byte == '{') {
        size_t close = regex_brace_end(line, at);
        bool counts = close && regex_is_quantifier(slice_part(line, at + 1, close - 1));
        end = counts ? close : at;
    }
    char lazy = regex_byte_at(line, end);
    return end + (end > at && (lazy == '?' || lazy == '+'));
}

/* What may be absent is left out; but that other words may stand there is told. */
static void drop_optional(Outline *outline, size_t start) {
    bool optional = regex_may_be_absent(outline->line, outline->at);
    Slice told = slice_part(buffer_slice(&outline->text), start, outline->text.length);
    if (optional && !slice_equal(slice_trim(told), slice_of(gap))) {
        outline->text.length = start;
    }
    outline->at = quantifier_end(outline->line, outline->at);
}

/* Of blanks and gaps that follow each other one is told, no blank before a comma or at an end. */
static void add_tidy(Buffer *out, Slice text) {
    text = slice_trim(text);
    for (size_t i = 0; i < text.length; i++) {
        Slice rest = slice_part(text, i, text.length);
        char next = regex_byte_at(text, i + 1);
        bool spare =
            text.bytes[i] == ' ' ? next == ' ' || next == ',' : slice_starts(rest, SLICE("...."));
        if (!spare) {
            buffer_add_byte(out, text.bytes[i]);
        }
    }
}

void outline_add(Buffer *out, Slice line) {
    Outline outline = {.line = line};
    while (outline.at < line.length) {
        size_t start = add_atom(&outline);
        drop_optional(&outline, start);
    }
    add_tidy(out, buffer_slice(&outline.text));
    buffer_free(&outline.text);
}
