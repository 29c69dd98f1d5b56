#include "text/place.h"

#include "base/utf8.h"

void place_mark_line(Arena *arena, Article *article, Line line, size_t number) {
    size_t counted = line.start, column = 0;
    size_t at = article->line_marks.count * LINE_MARK_BYTES;
    for (; at < line.next; at += LINE_MARK_BYTES) {
        column += utf8_count(slice_part(article->text, counted, at));
        counted = at;
        *list_push(arena, &article->line_marks) = (LineMark){number, column};
    }
}

static bool ends_line(Slice text, size_t at) {
    bool carriage = text.bytes[at] == '\r';
    bool paired = at + 1 < text.length && text.bytes[at + 1] == '\n';
    return text.bytes[at] == '\n' || (carriage && !paired);
}

/* `mark` moved on from its offset `at` up to `end`. */
static LineMark counted_to(Slice text, LineMark mark, size_t at, size_t end) {
    for (; at < end; at++) {
        if (ends_line(text, at)) {
            mark = (LineMark){mark.line + 1, 0};
        } else {
            mark.column += !utf8_continues(text.bytes[at]);
        }
    }
    return mark;
}

/* The first mark stands before the first byte, but an empty text has none. */
static LineMark line_at(const Article *article, size_t offset) {
    size_t marks = article->line_marks.count;
    size_t index = offset / LINE_MARK_BYTES;
    if (marks == 0) {
        return (LineMark){1, 0};
    }
    index = index < marks ? index : marks - 1;
    return counted_to(article->text, article->line_marks.items[index], index * LINE_MARK_BYTES,
                      offset);
}

static bool is_wide(Encoding encoding) {
    return encoding == ENCODING_UTF16LE || encoding == ENCODING_UTF16BE;
}

Place article_place(const Article *article, size_t start, size_t end) {
    LineMark mark = line_at(article, start);
    Place place = {.line = mark.line, .column = mark.column + 1};
    place.file_start = text_map_start(&article->map, start);
    place.file_end = end > start ? text_map_end(&article->map, end) : place.file_start;
    if (is_wide(article->encoding)) {
        place.file_start -= place.file_start % 2;
        place.file_end += place.file_end % 2;
    }
    return place;
}
