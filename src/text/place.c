#include "text/place.h"

#include "base/utf8.h"

/* `position` moved on by a part of its line. */
static void pass_over(Position *position, Slice part) {
    position->column += utf8_count(part);
    position->byte_column += part.length;
    position->unit_column += utf8_unit_count(part);
}

void place_mark_line(Arena *arena, Article *article, Line line, size_t number) {
    Position position = {number, 1, 1, 1};
    size_t counted = line.start;
    size_t at = article->line_marks.count * LINE_MARK_BYTES;
    for (; at < line.next; at += LINE_MARK_BYTES) {
        pass_over(&position, slice_part(article->text, counted, at));
        counted = at;
        *list_push(arena, &article->line_marks) = position;
    }
}

static bool ends_line(Slice text, size_t at) {
    bool carriage = text.bytes[at] == '\r';
    bool paired = at + 1 < text.length && text.bytes[at + 1] == '\n';
    return text.bytes[at] == '\n' || (carriage && !paired);
}

/* `position`, which is that of the offset `at`, moved on up to `end`. */
static Position counted_to(Slice text, Position position, size_t at, size_t end) {
    for (; at < end; at++) {
        if (ends_line(text, at)) {
            position = (Position){position.line + 1, 1, 1, 1};
        } else {
            pass_over(&position, slice_part(text, at, at + 1));
        }
    }
    return position;
}

/* The first mark stands before the first byte, but an empty text has none. */
static Position position_at(const Article *article, size_t offset) {
    size_t marks = article->line_marks.count;
    size_t index = offset / LINE_MARK_BYTES;
    if (marks == 0) {
        return (Position){1, 1, 1, 1};
    }
    index = index < marks ? index : marks - 1;
    return counted_to(article->text, article->line_marks.items[index], index * LINE_MARK_BYTES,
                      offset);
}

static bool is_wide(Encoding encoding) {
    return encoding == ENCODING_UTF16LE || encoding == ENCODING_UTF16BE;
}

Place article_place(const Article *article, size_t start, size_t end) {
    Place place = {.start = position_at(article, start)};
    place.end = counted_to(article->text, place.start, start, end);
    place.file_start = text_map_start(&article->map, start);
    place.file_end = end > start ? text_map_end(&article->map, end) : place.file_start;
    if (is_wide(article->encoding)) {
        place.file_start -= place.file_start % 2;
        place.file_end += place.file_end % 2;
    }
    return place;
}
