#include "text/paragraph.h"

#include "text/character.h"
#include "text/line.h"
#include "text/place.h"

/* A file whose lines were broken by a program has most of them this long. */
enum { WRAPPED_LEAST = 50, WRAPPED_MOST = 90, HEADLINE_MOST = 200 };

/* A line without the blanks on either side; empty where there is nothing else. */
static Paragraph trimmed(Slice text, Line line) {
    size_t end = character_skip_back(text, line.end, line.start, CHARACTER_BLANK);
    size_t start = character_skip(text, line.start, end, CHARACTER_BLANK);
    return (Paragraph){.start = start, .end = end};
}

/* Makes a paragraph of each line that is not blank. */
static void read_lines(Arena *arena, Article *article) {
    LineReader reader = line_reader(article->text);
    Line line;
    for (size_t number = 1; line_read(&reader, &line); number++) {
        place_mark_line(arena, article, line, number);
        Paragraph paragraph = trimmed(article->text, line);
        if (paragraph.start < paragraph.end) {
            *list_push(arena, &article->paragraphs) = paragraph;
        }
    }
}

/* Is there one line end between them, and no blank line? */
static bool follows_directly(Slice text, const Paragraph *before) {
    size_t line_ends = 0;
    for (size_t at = before->end; at < before[1].start; at++) {
        bool paired = text.bytes[at] == '\r' && text.bytes[at + 1] == '\n';
        line_ends += !paired && (text.bytes[at] == '\n' || text.bytes[at] == '\r');
    }
    return line_ends <= 1;
}

/* The last character but for closing brackets and quotation marks. */
static uint32_t last_character(Slice text, const Paragraph *paragraph) {
    size_t end = character_skip_back(text, paragraph->end, paragraph->start, CHARACTER_CLOSES);
    return character_before(text, end, paragraph->start);
}

/* Is the line as long as wrapped ones are, its sentence going on in the next line? */
static bool looks_wrapped(Slice text, const Paragraph *line) {
    size_t length = line->end - line->start;
    return length >= WRAPPED_LEAST && length <= WRAPPED_MOST &&
           !(character_classes(last_character(text, line)) & CHARACTER_ENDS);
}

/* Does the file wrap its lines? Blank lines must tell its paragraphs, or nothing would. */
static bool is_wrapped(Slice text, const Paragraphs *lines) {
    size_t wrapped = 0, gaps = 0;
    for (size_t i = 0; i + 1 < lines->count; i++) {
        bool direct = follows_directly(text, &lines->items[i]);
        gaps += !direct;
        wrapped += direct && looks_wrapped(text, &lines->items[i]);
    }
    return gaps > 0 && wrapped > 1 && 2 * wrapped >= lines->count;
}

/* Makes one paragraph of lines without a blank line between them. */
static void join_lines(Slice text, Paragraphs *lines) {
    size_t kept = 0;
    bool joins = false;
    for (size_t i = 0; i < lines->count; i++) {
        bool next_joins = i + 1 < lines->count && follows_directly(text, &lines->items[i]);
        if (joins) {
            lines->items[kept - 1].end = lines->items[i].end;
        } else {
            lines->items[kept++] = lines->items[i];
        }
        joins = next_joins;
    }
    lines->count = kept;
}

static bool is_headline(Slice text, const Paragraph *paragraph) {
    return paragraph->end - paragraph->start <= HEADLINE_MOST &&
           last_character(text, paragraph) != '.';
}

void paragraphs_read(Arena *arena, Article *article) {
    Paragraphs *paragraphs = &article->paragraphs;
    read_lines(arena, article);
    if (is_wrapped(article->text, paragraphs)) {
        join_lines(article->text, paragraphs);
    }
    if (paragraphs->count > 1) {
        paragraphs->items->headline = is_headline(article->text, paragraphs->items);
    }
}
