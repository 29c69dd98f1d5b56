#ifndef ADDSUP_CLAIMS_SCOPE_STRETCH_H
#define ADDSUP_CLAIMS_SCOPE_STRETCH_H
/* How phrases of time and of group spread over the figures of a stretch of a sentence: the state
 * of the reader of scopes, and what figures, phrases, commas and brackets do to it. */
#include "claims/time_phrase.h"
#include <stdint.h>

/* What scopes tell of. */
typedef enum Aspect { ASPECT_WHEN, ASPECT_OF, ASPECTS } Aspect;

/* How the phrases of one aspect spread over the figures of a stretch. */
typedef struct Spread {
    size_t open;    /* the first mark that a phrase yet to come may be of */
    size_t waiting; /* figures from there on that no phrase has told of */
    Slice lead;     /* the phrase for figures to come; no bytes: none */
    bool held;      /* it stands before all figures, so that no comma ends it */
    bool fresh;     /* no figure has followed it yet */
    bool barrier;   /* a comma, not of a list, parts those that wait from figures to come */
} Spread;

typedef struct Stretch {
    Spread spreads[ASPECTS];
    bool behind;   /* it begins with a word that compares */
    bool compared; /* with a figure */
    bool relative; /* "than in D, when it was C" */
    size_t figures;
} Stretch;

typedef struct ScopeReader {
    const ScopeWords *words;
    const Article *article;
    const Figures *figures;
    const MarkedSentence *marked;
    ScopeMain *main;
    bool names_period; /* a period that this sentence names may be the article's own */
    Scope *scopes;
    Stretch stretch, outer; /* outer: around a bracket */
    bool bracket;
    size_t mark, hit, clause; /* the next of each */
    uint32_t seen;            /* kinds of figures in this clause so far, one bit each */
    size_t replaced;  /* so many marks and one: a phrase says of that one alone that it is no
                         longer true; 0: of none */
    bool *former;     /* for each mark: it was so before, if nothing tells when: "had been C" */
    size_t aside_end; /* where the last phrase ended whose time is no figure's */
    Slice opening;    /* the time that opens the sentence */
} ScopeReader;

/* Is the mark one of a figure that a phrase of time may be of: no date, no label, no ordinal? */
bool mark_is_operand(char mark);

/* One bit for each kind of figure. */
uint32_t mark_kind_bit(char mark);

/* The offset of the figure that follows within a few words of `at`: "than the C"; the text's length
 * if none does. */
size_t figure_behind(Slice text, size_t at);

void stretch_start(ScopeReader *reader);

/* Tells the figures of a stretch that ends what no phrase in it told. */
void stretch_end(ScopeReader *reader);

/* A phrase behind figures is theirs; if no other follows before the next comma, those up to there
 * have it too. One that stands before all figures is that of those behind it. Of two side by side
 * a year counts: "last year, in D". */
void stretch_phrase(ScopeReader *reader, Aspect aspect, Slice phrase);

void stretch_figure(ScopeReader *reader, char byte);
void stretch_comma(ScopeReader *reader, size_t at);
void stretch_open_bracket(ScopeReader *reader);

/* What was not told in a bracket is told with what stands around it. */
void stretch_close_bracket(ScopeReader *reader);

#endif
