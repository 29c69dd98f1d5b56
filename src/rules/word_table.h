#ifndef ADDSUP_RULES_WORD_TABLE_H
#define ADDSUP_RULES_WORD_TABLE_H
/* The words and phrases that are looked for in every sentence, found by their first words. A word
 * is a run of a-z and 0-9, with single apostrophes and hyphens inside: "co-op", "party's". */
#include "base/list.h"
#include "rules/marked.h"
#include <stdint.h>

typedef struct Phrase {
    Slice text;  /* words with one blank between them */
    uint16_t id; /* of a class; from the number of classes on of a word that match lines need */
    bool hit;    /* goes to the hits of a sentence, */
    bool cue;    /* to its cues */
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

/* A first word in the table: compared as one number, for most words are no longer. */
typedef struct WordSlot {
    uint64_t head;  /* its first eight bytes, with zeros behind a shorter one */
    uint64_t nexts; /* a bit for each byte that may follow it in a phrase */
    Slice text;     /* empty: the slot is free */
    size_t index;   /* into first_words */
} WordSlot;

enum { WORD_FILTER_BITS = 14 };

typedef struct WordTable {
    LIST_OF(FirstWord) first_words;
    WordSlot *slots;   /* open addressing */
    size_t slot_count; /* a power of two, at least twice the first words */
    /* A bit for each hash that a first word has: most words of a text are known by it not to be
     * in the table, without looking there. */
    uint64_t filter[1 << (WORD_FILTER_BITS - 6)];
} WordTable;

/* The end of the word that starts at `at`; `at` itself if none does. */
size_t word_end(Slice text, size_t at);

void word_table_add(Arena *arena, WordTable *table, Phrase phrase);

/* After the last phrase. */
void word_table_finish(Arena *arena, WordTable *table);

/* Adds a hit, or a cue, for each phrase that stands in the sentence; of one id the longest at a
 * place. */
void word_table_look_up(const WordTable *table, Arena *arena, MarkedSentence *sentence);

#endif
