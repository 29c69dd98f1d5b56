#ifndef ADDSUP_FIGURES_WORD_WALK_H
#define ADDSUP_FIGURES_WORD_WALK_H
/* Goes from word to word, a few of them, with nothing but blanks between: a comma or a full stop
 * ends the walk, so what is come to belongs to where the walk began. Callers tell what they seek.
 *
 *     WordWalk walk = {.text = text, .at = figure->end, .left = 3};
 *     return WALK_ON_TO(places, &walk); */
#include "figures/word.h"

typedef struct WordWalk {
    Slice text;
    size_t at; /* the offset from where the next word is looked for */
    int left;  /* how many words may still come */
    Word
        word; /* where the walk is; empty where it ran out of words, the last if it was cut short */
} WordWalk;

/* To the next word behind; false if none stands there, or enough have come. */
static inline bool walk_on(WordWalk *walk) {
    if (walk->left-- <= 0) {
        return false;
    }
    walk->word = word_after(walk->text, walk->at);
    walk->at = walk->word.end;
    return !word_none(&walk->word);
}

/* To the next word before. */
static inline bool walk_back(WordWalk *walk) {
    if (walk->left-- <= 0) {
        return false;
    }
    walk->word = word_before(walk->text, walk->at);
    walk->at = walk->word.start;
    return !word_none(&walk->word);
}

/* Does the walk come to a word of the table? It stops there. */
static inline bool walk_on_to(WordWalk *walk, const TableWord *words, size_t count) {
    while (walk_on(walk)) {
        if (word_among(words, count, &walk->word)) {
            return true;
        }
    }
    return false;
}

static inline bool walk_back_to(WordWalk *walk, const TableWord *words, size_t count) {
    while (walk_back(walk)) {
        if (word_among(words, count, &walk->word)) {
            return true;
        }
    }
    return false;
}

#define WALK_ON_TO(words, walk)   walk_on_to((walk), (words), sizeof(words) / sizeof *(words))
#define WALK_BACK_TO(words, walk) walk_back_to((walk), (words), sizeof(words) / sizeof *(words))

#endif
