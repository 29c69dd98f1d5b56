#include "lists/total_sign.h"

#include "figures/figure.h"
#include "figures/word.h"

/* "the ", "all ", "its ": what was told before, or can be counted up. */
static bool is_definite(Slice before, const Word *last) {
    static const TableWord definite[] = {"all",   "both", "entire", "full", "her",
                                         "his",   "its",  "that",   "the",  "their",
                                         "these", "this", "those",  "whole"};
    static const WordShapes definite_shapes = {
        {0x0000000000000402, 0x0000000000000020, 0x1000200000000002, 0x0080000000008000,
         0x0000000820000000, 0x00001a0000000000, 0x0000000004000000, 0x0000000000000000}};
    return (SHAPE_AMONG(definite, last) || slice_ends(before, SLICE("'s "))) &&
           !slice_starts(before, SLICE(" of ")); /* "nine of the 20" */
}

static const TableWord raising[] = {
    "boosting", "bring",   "bringing", "brings",   "brought", "carrying", "driving", "lift",
    "lifted",   "lifting", "lifts",    "push",     "pushed",  "pushes",   "pushing", "raise",
    "raised",   "raises",  "raising",  "swelling", "take",    "takes",    "taking",  "took"};
static const WordShapes raising_shapes = {
    {0x1000002028800000, 0x0100000400020000, 0x2000080000400000, 0x2000000040040000,
     0x0200008000002000, 0x0004000000000000, 0x1000000000001001, 0x0000014008000000}};

static const TableWord valuing[] = {"pricing", "puts", "putting", "values", "valuing"};

/* Does a word of the text stand in the table? */
static bool has_among(Slice text, SortedWords table) {
    for (size_t at = 0; at < text.length;) {
        Word word = word_at(text, at);
        if (word_row(table, &word)) {
            return true;
        }
        at = word.end > at ? word.end : at + 1;
    }
    return false;
}

/* "taking the number of those without power to", "in shares, valuing the deal at" */
static bool is_raised(Slice before, const Word *last) {
    return (word_is(last, "to") && has_among(before, SHAPED_WORDS(raising))) ||
           (word_is(last, "at") && has_among(before, SORTED_WORDS(valuing)));
}

/* The text before the mark, back to the figure before it; `mark` becomes that, or 0. */
static Slice text_before(const MarkedSentence *marked, size_t mark, size_t *previous) {
    size_t end = marked->marks.items[mark].at;
    for (*previous = mark; *previous > 0; --*previous) {
        size_t at = marked->marks.items[*previous - 1].at;
        if (marked->text.bytes[at] != (char)MARK_NAME) {
            return slice_part(marked->text, at + 1, end);
        }
    }
    return slice_part(marked->text, 0, end);
}

/* "the two regions account for" */
static bool is_counted(const MarkedSentence *marked, size_t previous) {
    if (previous == 0) {
        return false;
    }
    char kind = marked->text.bytes[marked->marks.items[previous - 1].at];
    if (kind != (char)(MARK_FIGURE + FIGURE_CARDINAL) &&
        kind != (char)(MARK_FIGURE + FIGURE_DURATION)) {
        return false;
    }
    size_t none;
    Slice before = text_before(marked, previous - 1, &none);
    Word last = word_before(before, before.length);
    return is_definite(before, &last);
}

/* "Of ", "of its ", "of almost a hundred ": the sentence tells of its parts. */
static bool is_divided(Slice before) {
    enum { LONGEST = 20 };
    return slice_starts(before, SLICE("of ")) && before.length < LONGEST &&
           !memchr(before.bytes, ',', before.length);
}

TotalSign total_sign(const MarkedSentence *marked, size_t mark) {
    size_t previous;
    Slice before = text_before(marked, mark, &previous);
    Word last = word_before(before, before.length);
    if (previous == 0 && is_divided(before)) {
        return TOTAL_DIVIDED;
    }
    if (is_definite(before, &last)) {
        return TOTAL_DEFINITE;
    }
    if (is_raised(before, &last)) {
        return TOTAL_RAISED;
    }
    return is_counted(marked, previous) ? TOTAL_COUNTED : TOTAL_NONE;
}
