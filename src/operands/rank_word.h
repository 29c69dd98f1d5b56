#ifndef ADDSUP_OPERANDS_RANK_WORD_H
#define ADDSUP_OPERANDS_RANK_WORD_H
/* Words that say which of two amounts is the greater: "fell", "the highest", "cheaper than diesel".
 * Which amounts is found in order_pair.h. */
#include "figures/word.h"
#include "rules/ruleset.h"

/* Is it such a word by itself? */
bool word_ranks(const Word *word);

/* What a stretch of text says. */
typedef struct Ranking {
    Direction direction; /* none where no word ranks, or they point both ways */
    Word other;          /* what is outdone: "diesel"; empty where nothing is named */
} Ranking;

Ranking ranking_read(Slice text, size_t start, size_t end);

/* Does less mean more beside a word of this stretch - losses, places in a table, rates of exchange,
 * - or is it said that something is not so? */
bool ranking_is_doubtful(Slice text, size_t start, size_t end);

/* A walk over the words of a stretch of text. */
typedef struct WordWalk {
    Slice text;
    size_t at, end;
} WordWalk;

bool word_walk_next(WordWalk *walk, Word *word);

#endif
