#include "operands/side.h"

#include "figures/word_walk.h"

static const TableWord supporting[] = {"approved", "aye", "ayes", "favor", "favour", "for", "yes"};
static const TableWord opposing[] = {"against", "nay", "nays", "no", "noes", "opposed", "rejected"};

static Side side_of(const Word *word) {
    if (WORD_AMONG(opposing, word)) {
        return SIDE_AGAINST;
    }
    return WORD_AMONG(supporting, word) ? SIDE_FOR : SIDE_NONE;
}

Side side_behind(const Article *article, const Figure *figure) {
    enum { WORDS = 5 };
    const Sentence *sentence = &article->sentences.items[figure->sentence];
    WordWalk walk = {.text = article->text, .at = figure->end, .left = WORDS};
    while (walk_on(&walk) && walk.word.end <= sentence->end) {
        Side side = side_of(&walk.word);
        if (side != SIDE_NONE) {
            return side;
        }
    }
    return SIDE_NONE;
}
