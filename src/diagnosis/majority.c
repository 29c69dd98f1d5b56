#include "diagnosis/majority.h"

#include "figures/word.h"

static const TableWord deciding[] = {
    "backed",   "carried", "defeated", "halves",  "lost",   "majorities", "majority",
    "minority", "passed",  "rejected", "victory", "winner", "wins",       "won",
};
static const TableWord part_before[] = {"final", "first", "last", "latter", "other", "second"};
static const TableWord part_behind[] = {"century", "day",  "hour", "price", "season",
                                        "term",    "time", "year", "yearly"};
static const TableWord superlative_before[] = {"at", "its", "the", "their"};

static bool is_half(Slice text, const Word *word) {
    size_t end = word->end + (byte_at(text, word->end) == '-'); /* "half-year" */
    Word before = word_before(text, word->start), behind = word_after(text, end);
    return word_is(word, "half") && !WORD_AMONG(part_before, &before) &&
           !WORD_AMONG(part_behind, &behind);
}

static bool is_most(Slice text, const Word *word) {
    Word before = word_before(text, word->start);
    return word_is(word, "most") && !WORD_AMONG(superlative_before, &before);
}

static bool is_told_between(Slice text, size_t start, size_t end) {
    for (size_t at = start; at < end;) {
        Word word = word_at(text, at);
        if (WORD_AMONG(deciding, &word) || is_half(text, &word) || is_most(text, &word)) {
            return true;
        }
        at = word_none(&word) ? at + 1 : word.end;
    }
    return false;
}

static bool is_in_headline(const Article *article) {
    const Paragraph *first = article->paragraphs.items;
    return article->paragraphs.count && first->headline &&
           is_told_between(article->text, first->start, first->end);
}

bool majority_is_told(const Article *article, const Figure *figure) {
    enum { REACH = 300 }; /* bytes to either side, so that a sentence without end costs no more */
    const Sentence *sentence = &article->sentences.items[figure->sentence];
    bool far = figure->start - sentence->start > REACH;
    size_t start = far ? figure->start - REACH : sentence->start;
    size_t end = sentence->end - figure->end > REACH ? figure->end + REACH : sentence->end;
    start = far ? word_at(article->text, start).end : start; /* not the rest of a word */
    return is_told_between(article->text, start, end) || is_in_headline(article);
}
