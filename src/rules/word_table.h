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

enum { WORD_SHAPES = 4096 };

typedef struct WordTable {
    NameTable first_words;    /* to indexes into `entries` */
    LIST_OF(Phrases) entries; /* the phrases that start with one word */
    size_t class_count;
    bool shapes[WORD_SHAPES]; /* is there a first word of this shape? */
} WordTable;

/* The end of the word that starts at `at`; `at` itself if none does. */
size_t word_end(Slice text, size_t at);

void word_table_add(Arena *arena, WordTable *table, Slice phrase, uint16_t id);

/* After the last phrase. */
void word_table_finish(WordTable *table);

/* Adds a hit, or an opening, for each phrase that starts at this word; of one id the longest. */
void word_table_look_up(const WordTable *table, Arena *arena, Slice text, size_t start, size_t end,
                        MarkedSentence *sentence);

#endif
