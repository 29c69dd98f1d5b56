#include "operands/side.h"

#include "figures/word.h"

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
    size_t at = figure->end;
    for (size_t i = 0; i < WORDS; i++) {
        Word word = word_after(article->text, at);
        if (word_none(&word) || word.end > sentence->end) {
            return SIDE_NONE;
        }
        Side side = side_of(&word);
        if (side != SIDE_NONE) {
            return side;
        }
        at = word.end;
    }
    return SIDE_NONE;
}
