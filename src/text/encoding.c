#include "text/encoding.h"

#include "base/buffer.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "text/transcript.h"

_Static_assert(LIMIT_ARTICLE_BYTES <= UINT32_MAX / 3, "offsets of a TextMap have 32 bits");

static const struct ByteOrderMark {
    Slice bytes;
    Encoding encoding;
} byte_order_marks[] = {
    {{"\xEF\xBB\xBF", 3}, ENCODING_UTF8},
    {{"\xFF\xFE", 2}, ENCODING_UTF16LE},
    {{"\xFE\xFF", 2}, ENCODING_UTF16BE},
};

/* The encoding that the file's mark tells, UTF-8 without one; and the mark's length. */
static Encoding encoding_marked(Slice file, size_t *mark_length) {
    for (size_t i = 0; i < sizeof byte_order_marks / sizeof *byte_order_marks; i++) {
        if (slice_starts(file, byte_order_marks[i].bytes)) {
            *mark_length = byte_order_marks[i].bytes.length;
            return byte_order_marks[i].encoding;
        }
    }
    *mark_length = 0;
    return ENCODING_UTF8;
}

static const char *refusal(Arena *arena, const char *before, size_t number, const char *behind) {
    Buffer phrase = {0};
    buffer_add_string(&phrase, before);
    buffer_add_count(&phrase, number);
    buffer_add_string(&phrase, behind);
    const char *kept = arena_copy(arena, phrase.bytes, phrase.length);
    buffer_free(&phrase);
    return kept;
}

static void read_bytes(Arena *arena, Article *article, size_t from) {
    article->text = slice_part(article->file, from, article->file.length);
    article->map.text_end = article->text.length;
    article->map.file_end = article->file.length;
    if (article->text.length) {
        *list_push(arena, &article->map.runs) =
            (TextRun){.file_start = (uint32_t)from, .text_step = 1, .file_step = 1};
    }
}

static const char *read_narrow(Arena *arena, Article *article, size_t from) {
    Slice bytes = slice_part(article->file, from, article->file.length);
    const char *zero = bytes.length ? memchr(bytes.bytes, 0, bytes.length) : NULL;
    if (zero) {
        size_t offset = (size_t)(zero - article->file.bytes);
        return refusal(arena, "is not text: byte 0 at offset ", offset, "");
    }
    if (utf8_valid_length(bytes) == bytes.length) {
        read_bytes(arena, article, from);
    } else {
        article->encoding = ENCODING_WINDOWS1252;
        transcript_of_windows1252(arena, article, from);
    }
    return NULL;
}

static const char *read_wide(Arena *arena, Article *article, size_t from) {
    if (article->file.length % 2) {
        return refusal(arena, "is not text: UTF-16 with an odd number of bytes, ",
                       article->file.length, "");
    }
    transcript_of_utf16(arena, article, from);
    const char *zero = memchr(article->text.bytes, 0, article->text.length);
    if (zero) {
        size_t offset =
            text_map_start(&article->map, (size_t)(zero - article->text.bytes)) & ~(size_t)1;
        return refusal(arena, "is not text: character 0 at offset ", offset, "");
    }
    return NULL;
}

const char *encoding_read(Arena *arena, Article *article) {
    if (article->file.length > LIMIT_ARTICLE_BYTES) {
        return refusal(arena, "is larger than ", LIMIT_ARTICLE_BYTES >> 20,
                       " MiB, the limit for an article");
    }
    size_t from;
    article->encoding = encoding_marked(article->file, &from);
    return article->encoding == ENCODING_UTF8 ? read_narrow(arena, article, from)
                                              : read_wide(arena, article, from);
}
