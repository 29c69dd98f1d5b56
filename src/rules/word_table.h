#ifndef ADDSUP_RULES_WORD_TABLE_H
#define ADDSUP_RULES_WORD_TABLE_H
/* The words and phrases that are looked for in every sentence, found by their first words. A word
 * is a run of a-z and 0-9, with single apostrophes and hyphens inside: "co-op", "party's". */
#include "rules/marked.h"
#include "rules/name_table.h"

typedef struct Phrase {
    Slice text;  /* words with one blank between them */
    uint16_t id; /* of a class; from class_count on of a word at which match lines start */
} Phrase;

typedef LIST_OF(Phrase) Phrases;

/* Those phrases of a first word that may stand where a certain byte follows it and a blank: single
 * words always may. */
typedef struct FollowedPhrases {
    char next;
    Phrases phrases;
} FollowedPhrases;

/* The phrases that start with one word. Each list is by id, then the longer first. */
typedef struct FirstWord {
    Slice text;
    Phrases all;
    Phrases single; /* no more than the word */
    LIST_OF(FollowedPhrases) followed;
} FirstWord;

enum { WORD_SHAPES = 4096 };

typedef struct WordTable {
    NameTable numbers; /* of first words: indexes into `first_words` */
    LIST_OF(FirstWord) first_words;
    size_t class_count;
    uint16_t shapes[WORD_SHAPES]; /* for each shape one first word of it: index + 1; 0: none */
} WordTable;

/* The first offset from `at` on where a word starts; the text's length if none does. */
size_t word_start(Slice text, size_t at);

/* The end of the word that starts at `at`; `at` itself if none does. */
size_t word_end(Slice text, size_t at);

void word_table_add(Arena *arena, WordTable *table, Slice phrase, uint16_t id);

/* After the last phrase. */
void word_table_finish(Arena *arena, WordTable *table);

/* Adds a hit, or an opening, for each phrase that starts at this word; of one id the longest. */
void word_table_look_up(const WordTable *table, Arena *arena, Slice text, size_t start, size_t end,
                        MarkedSentence *sentence);

#endif
