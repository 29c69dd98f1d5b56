#ifndef ADDSUP_RULES_PHRASE_LIST_H
#define ADDSUP_RULES_PHRASE_LIST_H
/* The words and phrases that are to be looked for in every sentence, listed by their first words;
 * a WordTable is made of them. */
#include "rules/name_table.h"

typedef struct Phrase {
    Slice text;  /* words with one blank between them */
    uint16_t id; /* of a class; from the number of classes on of a word that match lines need */
    bool hit;    /* goes to the hits of a sentence, */
    bool cue;    /* to its cues */
} Phrase;

typedef LIST_OF(Phrase) Phrases;

typedef struct PhraseList {
    NameTable first_words;      /* to their numbers */
    LIST_OF(Phrases) by_number; /* the phrases that start with each */
} PhraseList;

void phrase_list_add(Arena *arena, PhraseList *list, Phrase phrase);

#endif
