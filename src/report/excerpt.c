#include "report/excerpt.h"

#include "report/color.h"
#include "report/excerpt_line.h"
#include "report/printable.h"

/* The citations of a sentence while its lines are written in order. */
typedef struct Cursor {
    const Citation *citations;
    size_t count;
    size_t covering; /* the first citation that does not end before the place reached */
    size_t lettered; /* the first whose letter is not written yet */
} Cursor;

/* The two rows under a line of text. */
typedef struct Underline {
    Buffer marks, letters;
    size_t letter_end; /* behind the last letter: what follows may be cut for the next one */
} Underline;

size_t excerpt_margin(size_t line) {
    size_t digits = 1;
    while (line >= 10) {
        line /= 10;
        digits++;
    }
    return digits;
}

void excerpt_margin_add(Buffer *out, size_t margin, size_t line) {
    size_t digits = line ? excerpt_margin(line) : 0;
    buffer_add_repeated(out, ' ', margin - digits);
    if (line) {
        buffer_add_count(out, line);
    }
    buffer_add_string(out, " |");
}

static void pad_to(Buffer *row, size_t column) {
    if (row->length < column) {
        buffer_add_repeated(row, ' ', column - row->length);
    }
}

/* "C part, to check" from the column on; the label before it gives way, its letter does not. */
static void add_letter(Underline *underline, const Citation *citation, size_t column, bool ascii) {
    Buffer *letters = &underline->letters;
    if (letters->length >= column) {
        letters->length = underline->letter_end;
    }
    pad_to(letters, column);
    buffer_add_byte(letters, citation->letter);
    underline->letter_end = letters->length;
    if (citation->view->role.length) {
        buffer_add_byte(letters, ' ');
        printable_add(letters, citation->view->role, ascii);
    }
    buffer_add_string(letters, citation->suspect ? ", to check" : "");
}

/* What stands under the columns of the text at this place. */
static void underline_place(Underline *underline, Cursor *cursor, size_t at, size_t column,
                            size_t columns, bool ascii) {
    while (cursor->covering < cursor->count &&
           cursor->citations[cursor->covering].view->excerpt_end <= at) {
        cursor->covering++;
    }
    if (cursor->covering < cursor->count &&
        cursor->citations[cursor->covering].view->excerpt_start <= at) {
        pad_to(&underline->marks, column);
        buffer_add_repeated(&underline->marks, '^', columns);
    }
    while (cursor->lettered < cursor->count &&
           cursor->citations[cursor->lettered].view->excerpt_start <= at) {
        add_letter(underline, &cursor->citations[cursor->lettered++], column, ascii);
    }
}

static void add_row(Buffer *out, size_t margin, const char *color, const Buffer *row) {
    if (row->length) {
        excerpt_margin_add(out, margin, 0);
        buffer_add_byte(out, ' ');
        color_add(out, color, buffer_slice(row));
        buffer_add_byte(out, '\n');
    }
}

static void add_line(Buffer *out, Slice sentence, ExcerptLine line, Cursor *cursor,
                     const ExcerptStyle *style) {
    Underline underline = {0};
    size_t column = 0;
    buffer_add_byte(out, ' ');
    for (size_t at = line.start, length; at < line.end; at += length) {
        Slice rest = slice_part(sentence, at, line.end);
        size_t columns = excerpt_step(out, rest, style->report->ascii, &length);
        underline_place(&underline, cursor, at, column, columns, style->report->ascii);
        column += columns;
    }
    buffer_add_byte(out, '\n');
    add_row(out, style->margin, style->color, &underline.marks);
    add_row(out, style->margin, "", &underline.letters);
    buffer_free(&underline.marks);
    buffer_free(&underline.letters);
}

/* For each line: does a cited figure stand in it? */
static bool *cited_lines(Arena *arena, const ExcerptLines *lines, const Citation *citations,
                         size_t count) {
    bool *cited = arena_take(arena, lines->count);
    size_t next = 0;
    for (size_t i = 0; i < lines->count; i++) {
        while (next < count && citations[next].view->excerpt_end <= lines->items[i].start) {
            next++;
        }
        cited[i] = next < count && citations[next].view->excerpt_start < lines->items[i].end;
    }
    return cited;
}

static bool is_shown(const bool *cited, size_t line, size_t count) {
    return cited[line] || (line && cited[line - 1]) || (line + 1 < count && cited[line + 1]);
}

static void add_lines(Buffer *out, Arena *scratch, const ExcerptLines *lines, Cursor *cursor,
                      const ExcerptStyle *style) {
    const FigureView *first = cursor->citations[0].view;
    const bool *cited = cited_lines(scratch, lines, cursor->citations, cursor->count);
    bool skipping = false;
    for (size_t i = 0; i < lines->count; i++) {
        bool shown = is_shown(cited, i, lines->count);
        if (shown || !skipping) {
            excerpt_margin_add(out, style->margin, i == 0 ? first->excerpt_line : 0);
        }
        if (shown) {
            add_line(out, first->excerpt, lines->items[i], cursor, style);
        } else if (!skipping) {
            buffer_add_string(out, " ...\n");
        }
        skipping = !shown;
    }
}

void excerpt_add(Buffer *out, const Citation *citations, size_t count, const ExcerptStyle *style) {
    Arena scratch = {0};
    ExcerptLines lines = {0};
    size_t around = style->margin + sizeof " | " - 1;
    size_t width = style->report->width > around ? style->report->width - around : 1;
    Cursor cursor = {.citations = citations, .count = count};
    excerpt_wrap(&scratch, citations[0].view->excerpt, width, style->report->ascii, &lines);
    add_lines(out, &scratch, &lines, &cursor, style);
    arena_free(&scratch);
}
