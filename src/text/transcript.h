#ifndef ADDSUP_TEXT_TRANSCRIPT_H
#define ADDSUP_TEXT_TRANSCRIPT_H
/* Text written anew in UTF-8 from a file in another encoding, and its map, in the arena. For
 * encoding.h alone: whether the file may be read so is decided there. */
#include "text/article.h"

/* Both fill in text and map from the file's bytes behind `from`. */
void transcript_of_windows1252(Arena *arena, Article *article, size_t from);

/* In the byte order of the article's encoding; an even number of bytes. */
void transcript_of_utf16(Arena *arena, Article *article, size_t from);

#endif
