#ifndef ADDSUP_TEXT_TEXT_MAP_H
#define ADDSUP_TEXT_TEXT_MAP_H
/* Which byte of the file each byte of the readable text stands for. Made while reading, never by
 * searching later. Its law: every byte of text is a copy of the byte that it maps to, or lies in a
 * run marked as made; and the map never goes back. */
#include "base/list.h"
#include "base/slice.h"

typedef struct TextRun {
    size_t text_start; /* the run ends where the next one starts */
    size_t file_start;
    size_t file_length; /* of a made run: the bytes that it stands for */
    unsigned file_step; /* file bytes for one text byte: 1 copied, 2 the ASCII of UTF-16; 0 made */
} TextRun;

typedef struct TextMap {
    LIST_OF(TextRun) runs; /* in order of text_start and of file_start */
} TextMap;

/* The file offset of the byte at `text_offset`; of a made run its first file byte. An offset at the
 * end of the text gives the end of what the last run stands for. */
size_t text_map_start(const TextMap *map, size_t text_offset);

/* The file offset behind the last byte of the text that ends at `text_end`. */
size_t text_map_end(const TextMap *map, size_t text_end);

#endif
