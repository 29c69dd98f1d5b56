#ifndef ADDSUP_TEXT_TEXT_MAP_H
#define ADDSUP_TEXT_TEXT_MAP_H
/* Which byte of the file each byte of the readable text stands for. Made while reading, never by
 * searching later. Its law: every byte of text is a copy of the byte that it maps to, or lies in a
 * run marked as made; and the map never goes back.
 *
 * A run is one small step again and again, so that a page in one script is one run:
 *
 *     text      C a f | é      | s
 *     UTF-16LE  C.a.f.| 2 bytes| s.     steps (1,2) copied, (2,2) made, (1,2) copied
 */
#include "base/list.h"
#include "base/slice.h"
#include <stdint.h>

/* Offsets have 32 bits: LIMIT_ARTICLE_BYTES, three bytes of text for each, is far below that. */
typedef struct TextRun {
    uint32_t text_start; /* the run ends where the next one starts */
    uint32_t file_start; /* of a copied run the first byte copied: of UTF-16BE that is the second
                            byte of a unit */
    uint8_t text_step;   /* so many bytes of text, 1 of a copied run, ... */
    uint8_t file_step;   /* ... stand for so many of the file: 1 copied, 2 the ASCII of UTF-16 */
    bool made;           /* the bytes of the text are not in the file */
} TextRun;

typedef struct TextMap {
    LIST_OF(TextRun) runs;     /* in order of text_start and of file_start */
    size_t text_end, file_end; /* behind the last byte of each */
} TextMap;

/* The file offset of the byte at `text_offset`; of made bytes the first byte that they stand for.
 * An offset at the end of the text gives the end of the file. */
size_t text_map_start(const TextMap *map, size_t text_offset);

/* The file offset behind the last byte of the text that ends at `text_end`. */
size_t text_map_end(const TextMap *map, size_t text_end);

#endif
