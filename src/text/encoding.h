#ifndef ADDSUP_TEXT_ENCODING_H
#define ADDSUP_TEXT_ENCODING_H
/* From the bytes of a file to text in UTF-8, with the map back. Decides the encoding and refuses
 * what is no text; what the text says is left to others.
 *
 *     EF BB BF, or valid UTF-8   UTF-8; the text is the file's own bytes, nothing is copied
 *     FF FE or FE FF             UTF-16 in that byte order; a lone surrogate becomes U+FFFD
 *     else                       Windows-1252; its five unused bytes become U+FFFD */
#include "text/article.h"

/* Fills in text, encoding and map of an article whose file is set. NULL, or why not. */
const char *encoding_read(Arena *arena, Article *article);

#endif
