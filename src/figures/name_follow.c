#include "figures/name_follow.h"
#include "figures/digits.h"
#include "figures/noun.h"

static bool possessive_stands(Slice text, size_t at) {
    Slice rest = slice_part(text, at, text.length);
    return slice_starts(rest, SLICE("'s")) || slice_starts(rest, SLICE("\u2019s"));
}

static bool singular_verb_is(const Word *word) {
    static const TableWord verbs[] = {"does", "doesn", "has", "hasn", "is", "isn", "was", "wasn"};
    return WORD_AMONG(verbs, word);
}

/* As one has them and as more have. */
static bool verb_is(const Word *word) {
    static const TableWord verbs[] = {"became", "came", "can",  "could", "did",   "didn",
                                      "got",    "had",  "made", "may",   "might", "took",
                                      "went",   "will", "won",  "would"};
    return WORD_AMONG(verbs, word);
}

/* Between a name and what comes next. Not "of": "in Leeds 12 of them". */
static bool joint_is(const Word *word) {
    static const TableWord joints[] = {"after", "and",  "as",    "at",    "because", "before",
                                       "but",   "by",   "for",   "from",  "in",      "into",
                                       "next",  "on",   "or",    "since", "than",    "that",
                                       "until", "when", "where", "which", "while",   "with"};
    return WORD_AMONG(joints, word);
}

/* Of more than one these have no other form, or stand alone: "Leeds 42 dead". */
static bool counted_alone(const Word *word) {
    static const TableWord alone[] = {"adrift", "alive", "clear", "crew",   "dead",
                                      "fled",   "head",  "level", "strong", "up"};
    return WORD_AMONG(alone, word);
}

bool numbered_stands(Slice text, size_t at) {
    enum { WORDS = 5 };
    for (int i = 0; i < WORDS; i++) {
        Word word = word_after(text, at);
        if (!word.capital) {
            return i > 0 && digit_is(byte_at(text, word.start));
        }
        at = word.end;
    }
    return false;
}

/* "128 and 129", "209, 302 and 303": two that follow each other number things of one name. */
static bool next_number_stands(Slice text, size_t start, size_t end) {
    enum { ROW = 4 };
    ShortNumber here = short_number(text, start);
    for (int i = 0; i < ROW; i++) {
        ShortNumber next = short_number(text, joint_end(text, end));
        if (next.count == 0 || next.start == end || next.value <= here.value) {
            return false;
        }
        if (next.value == here.value + 1) {
            return true;
        }
        here = next;
        end = short_number_end(&next);
    }
    return false;
}

Follow name_follow(Slice text, size_t start, size_t end) {
    char behind = byte_at(text, end);
    Word word = word_after(text, end);
    if (possessive_stands(text, end)) {
        return FOLLOW_POSSESSIVE;
    }
    if (next_number_stands(text, start, end)) {
        return FOLLOW_NEXT;
    }
    if (word.start == end) {
        return behind == '-' || behind == '(' ? FOLLOW_ANY : FOLLOW_PAUSE;
    }
    if (singular_verb_is(&word)) {
        return FOLLOW_SINGULAR;
    }
    if (verb_is(&word)) {
        return FOLLOW_VERB;
    }
    Noun noun = noun_behind(text, end);
    if (noun.word.length == 0) {
        return joint_is(&word) ? FOLLOW_PAUSE : FOLLOW_ANY;
    }
    bool one = short_number(text, start).value == 1; /* goal, and no goals */
    bool thing = !one && !counted_alone(&word) && !numbered_stands(text, end);
    return noun.plural ? FOLLOW_PLURAL : thing ? FOLLOW_THING : FOLLOW_ANY;
}
