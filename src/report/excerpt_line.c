#include "report/excerpt_line.h"

#include "base/utf8.h"
#include "report/code_point.h"
#include "report/printable.h"

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static size_t columns_of(Slice printable) {
    size_t columns = 0;
    for (size_t at = 0, length; at < printable.length; at += length) {
        columns += code_point_columns(utf8_decode(printable.bytes + at, &length));
    }
    return columns;
}

size_t excerpt_step(Buffer *out, Slice rest, bool ascii, size_t *length) {
    if (is_blank(*rest.bytes)) {
        buffer_add_byte(out, ' ');
        *length = 1;
        return 1;
    }
    size_t before = out->length;
    *length = printable_step(out, rest, ascii);
    return columns_of(slice_part(buffer_slice(out), before, out->length));
}

/* Where the line that starts the slice is broken: behind its last word that fits. */
static size_t line_length(Buffer *scratch, Slice rest, size_t width, bool ascii) {
    size_t columns = 0, words_end = 0;
    buffer_empty(scratch);
    for (size_t at = 0, length; at < rest.length; at += length) {
        columns += excerpt_step(scratch, slice_part(rest, at, rest.length), ascii, &length);
        if (is_blank(rest.bytes[at])) {
            words_end = at;
        }
        if (columns > width && at) {
            return words_end ? words_end : at;
        }
    }
    return rest.length;
}

void excerpt_wrap(Arena *arena, Slice sentence, size_t width, bool ascii, ExcerptLines *lines) {
    Buffer scratch = {0};
    size_t at = 0;
    while (at < sentence.length) {
        Slice rest = slice_part(sentence, at, sentence.length);
        size_t end = at + line_length(&scratch, rest, width, ascii);
        *list_push(arena, lines) = (ExcerptLine){at, end};
        at = end;
        while (at < sentence.length && is_blank(sentence.bytes[at])) {
            at++;
        }
    }
    buffer_free(&scratch);
}
