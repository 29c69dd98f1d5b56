#ifndef ADDSUP_RULES_WORD_TABLE_H
#define ADDSUP_RULES_WORD_TABLE_H
/* Finds phrases in sentences by their first words. It is asked about every word, so it is packed
 * into a few arrays: what is scattered over memory takes longer to fetch than to compare. */
#include "rules/marked.h"
#include "rules/phrase_list.h"
#include <stdint.h>

typedef struct PackedPhrase {
    uint64_t tail, mask;   /* the first eight bytes behind the first word, and which there are */
    uint32_t text, length; /* part of the table's texts */
    uint16_t id;
    bool hit, cue; /* as in Phrase */
    bool sole;     /* as in Cue */
} PackedPhrase;

/* Those phrases of a first word that may stand where a certain byte follows it and a blank: single
 * words always may. By id, then the longer first. Where none of several words stands, as nearly
 * always, there is no more than the word alone. */
typedef struct PhraseGroup {
    uint32_t first, count; /* part of the table's phrases */
    char next;             /* the byte */
} PhraseGroup;

/* Part of the table's ids. */
typedef struct IdRange {
    uint32_t first, count;
} IdRange;

/* A first word: compared as one number, for most words are no longer. Where no phrase of several
 * words goes on behind it, what it is by itself need not be compared. */
typedef struct WordSlot {
    uint64_t head;         /* its first eight bytes, with zeros behind a shorter one */
    uint64_t nexts;        /* a bit for each byte that may follow it in a phrase */
    uint32_t text, length; /* part of the table's texts; of no length: the slot is free */
    uint32_t first, count; /* part of the table's groups */
    IdRange hits, cues;    /* of the word alone */
} WordSlot;

enum { WORD_FILTER_BITS = 14 };

typedef struct WordTable {
    WordSlot *slots;   /* open addressing */
    size_t slot_count; /* a power of two, at least twice the first words */
    LIST_OF(PhraseGroup) groups;
    LIST_OF(PackedPhrase) phrases;
    LIST_OF(uint16_t) ids;
    Slice texts;
    /* A bit for each hash that a first word has: most words of a text are known by it not to be
     * in the table, without looking there. */
    uint64_t filter[1 << (WORD_FILTER_BITS - 6)];
} WordTable;

/* Sorts the phrases of the list. */
void word_table_make(Arena *arena, PhraseList *list, WordTable *table);

/* Adds a hit, or a cue, for each phrase that stands in the sentence; of one id the longest at a
 * place. */
void word_table_look_up(const WordTable *table, Arena *arena, MarkedSentence *sentence);

#endif
