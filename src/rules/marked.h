#ifndef ADDSUP_RULES_MARKED_H
#define ADDSUP_RULES_MARKED_H
/* A sentence in the form that patterns see: each figure (with its hedge) and each name is one byte,
 * a mark; all else is in lower case, runs of blanks are one blank, curly quotation marks and dashes
 * are straight (' " -), brackets that hold no figure are left out, control characters are blanks.
 * So "Mr Corbyn (Lab) won almost 62 per cent" is "N won P". Made by claims/marking. */
#include "base/list.h"
#include "figures/figure.h"

/* Mark bytes: a figure of kind k is MARK_FIGURE + k, a name MARK_NAME. None is a blank to PCRE2. */
enum { MARK_FIGURE = 0x0E, MARK_NAME = MARK_FIGURE + FIGURE_KINDS };

static inline bool mark_is(char byte) {
    return byte >= MARK_FIGURE && byte <= MARK_NAME;
}

static inline bool mark_is_figure(char byte) {
    return mark_is(byte) && byte != MARK_NAME;
}

typedef struct Mark {
    size_t at;    /* offset in the marked text */
    size_t index; /* of the figure in the article's figures, or of the name in its names */
} Mark;

/* Where a phrase of a words block stands. */
typedef struct ClassHit {
    uint16_t class_id;
    size_t start, end; /* offsets in the marked text */
} ClassHit;

typedef LIST_OF(ClassHit) ClassHits;

/* Where a word or a phrase stands that match lines need, and all classes and words that it is one
 * of: the rule set has them side by side, so that nothing is written for each. Offsets have 32
 * bits, as limits.h lets them. */
typedef struct Cue {
    const uint16_t *chains;
    uint32_t chain_count;
    uint32_t start, end; /* offsets in the marked text */
    bool sole;           /* no shorter phrase of the same class stands there */
} Cue;

typedef LIST_OF(Cue) Cues;

static inline bool cue_is_of(const Cue *cue, size_t chain) {
    uint32_t i = 0;
    while (i < cue->chain_count && cue->chains[i] != chain) {
        i++;
    }
    return i < cue->chain_count;
}

typedef struct MarkedSentence {
    Slice text;
    LIST_OF(Mark) marks;     /* in order of `at` */
    LIST_OF(size_t) clauses; /* where each clause starts, ascending; the first is 0 */
    /* Both in order of start, filled by ruleset_classify. */
    ClassHits hits; /* of the classes that code asks for: scope.period */
    Cues cues;      /* of classes and words that match lines need, for ruleset_match alone */
} MarkedSentence;

/* The index of the clause that holds an offset of the marked text. */
size_t marked_clause_at(const MarkedSentence *marked, size_t at);

/* Where the clause at this index ends. */
size_t marked_clause_end(const MarkedSentence *marked, size_t clause);

/* The index of the first hit that starts at an offset or behind it. */
size_t class_hit_from(const ClassHits *hits, size_t at);

#define NO_MARK ((size_t)-1)

/* The index of the mark that stands at an offset; NO_MARK if none does. */
size_t marked_mark_at(const MarkedSentence *marked, size_t at);

#endif
