#ifndef ADDSUP_CLAIMS_SENTENCE_WORDS_H
#define ADDSUP_CLAIMS_SENTENCE_WORDS_H
/* Words as names are made of: runs of letters, with the apostrophes, hyphens and the full stop of
 * an initial inside them. Bytes beyond ASCII count as letters but for punctuation. */
#include "base/slice.h"

typedef struct SentenceWord {
    size_t start, end; /* without a possessive 's */
    bool capital;      /* starts with a capital letter */
    bool shouted;      /* two capitals or more and no small letter */
    bool possessive;
} SentenceWord;

/* The first word at or after `at`, before `end`; false if there is none. */
bool sentence_word_next(Slice text, size_t at, size_t end, SentenceWord *word);

/* The same of words that start with a capital; `at` is where a word may start. */
bool sentence_word_next_capital(Slice text, size_t at, size_t end, SentenceWord *word);

/* The word before `at`, not before `start`, as far as blanks go: of a word cut by other signs its
 * first part. Words that end beyond ASCII are passed over. */
bool sentence_word_before(Slice text, size_t start, size_t at, SentenceWord *word);

#endif
