#ifndef ADDSUP_TEXT_ARTICLE_H
#define ADDSUP_TEXT_ARTICLE_H
/* An article: the bytes of its file, its readable text, the map from one to the other, and where
 * paragraphs, sentences and quotations stand in the text. Knows nothing of figures.
 * Offsets are bytes of `text` unless a name says file. */
#include "base/list.h"
#include "base/position.h"
#include "base/slice.h"
#include "text/text_map.h"

typedef enum Encoding {
    ENCODING_UTF8,
    ENCODING_UTF16LE,
    ENCODING_UTF16BE,
    ENCODING_WINDOWS1252
} Encoding;

typedef struct Paragraph {
    size_t start, end; /* without blanks on either side */
    size_t first_sentence, sentence_count;
    bool headline; /* the first one, short, without a full stop at its end, something behind it */
} Paragraph;

typedef struct Sentence {
    size_t start, end; /* without blanks on either side */
    size_t paragraph;  /* index */
} Sentence;

/* Speech between quotation marks, the marks included. A quotation that runs over paragraphs,
 * reopened in each, is one for each paragraph. */
typedef struct Quotation {
    size_t start, end;
    unsigned depth; /* 1: outermost */
    size_t outer;   /* index of the quotation around it; its own where it is outermost */
} Quotation;

enum { LINE_MARK_BYTES = 1024 };

typedef LIST_OF(Paragraph) Paragraphs;
typedef LIST_OF(Sentence) Sentences;
typedef LIST_OF(Quotation) Quotations;
typedef LIST_OF(Position) LineMarks;

typedef struct Article {
    Slice name; /* as the user is shown it: the argument joined with the path below it */
    Slice file; /* the bytes as they lie on disk; borrowed, must outlive the article */
    Slice text; /* valid UTF-8 without BOM and byte 0; line ends stay as they are */
    Encoding encoding;
    TextMap map;
    Paragraphs paragraphs; /* in order; a paragraph ends at a line end (a line is a paragraph,
                              unless the file wraps its lines) */
    Sentences sentences;   /* in order */
    Quotations quotations; /* in order of start; an inner one follows the one around it */
    LineMarks line_marks;  /* the position of every LINE_MARK_BYTES-th byte, so that a place costs
                              the  same wherever it is */
} Article;

/* Reads `file` into `article`, all of it in `arena`. On success NULL; else why not, a phrase for an
 * editor ("is not text: byte 0 at offset 17"), and the article is not to be used. */
const char *article_read(Arena *arena, Slice name, Slice file, Article *article);

/* The depth of quotation marks around this offset; 0: the newsroom's own words. */
unsigned article_quoted_at(const Article *article, size_t offset);

/* Where a stretch of text stands in the file. */
typedef struct Place {
    Position start, end;         /* a BOM is no column */
    size_t file_start, file_end; /* bytes of the file as it lies on disk; the end exclusive */
} Place;

/* `start` and `end` lie in the text, start first. Of UTF-16 whole units are covered. */
Place article_place(const Article *article, size_t start, size_t end);

#endif
