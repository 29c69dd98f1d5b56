#ifndef ADDSUP_FINDINGS_FINDING_H
#define ADDSUP_FINDINGS_FINDING_H
/* The one shape of everything said to a user. A finding stands alone: it borrows nothing from the
 * article or the rules, all its strings are in the report's arena, valid UTF-8, and raw (writers
 * escape). Spelt for programs as contract/findings.schema.json has it. */
#include "base/list.h"
#include "base/position.h"
#include "base/slice.h"
#include "numbers/rational.h"

typedef enum MessageType {
    MESSAGE_CONTRADICTION,
    MESSAGE_UPDATE, /* a later article supersedes an earlier figure; never an error */
    MESSAGE_PROBLEM /* an input could not be read, a rule file has a mistake, a pattern gave up */
} MessageType;

/* In the order of rules/ruleset.h's Severity and of the contract's words. */
typedef enum MessageSeverity { MESSAGE_NOTE, MESSAGE_WARNING, MESSAGE_ERROR } MessageSeverity;

/* "note", "warning", "error"; and "contradiction", "update", "problem". */
const char *message_severity_name(MessageSeverity severity);
const char *message_type_name(MessageType type);

/* A figure as a report shows it. Empty slices are null in JSON. */
typedef struct FigureView {
    Slice file;
    Position from, to; /* the end exclusive */
    size_t start, end; /* bytes of the file on disk, the end exclusive */
    Slice text;
    const char *kind;
    Slice value, low, high; /* decimals, p/q, ISO 8601 */
    bool low_open, high_open;
    Slice unit, hedge, noun;
    Slice measure, subject, when, of;
    bool quoted;
    Slice role;
    Slice date;    /* of the article, where known */
    Slice excerpt; /* the sentence around it, on one line: no control characters but blanks */
    size_t excerpt_start, excerpt_end; /* where the figure stands in the excerpt, bytes */
    size_t excerpt_line;               /* the line on which the excerpt starts */
    size_t text_start, text_end;       /* in the readable text of its ArticleView, bytes */
} FigureView;

typedef LIST_OF(FigureView) FigureViews;

typedef struct Suggestion {
    size_t figure; /* index into figures */
    Slice text;    /* in the style of the text that it replaces */
    const char *slip;
    Slice why;
    Slice redone; /* the arithmetic with it: "313,209 + 193,229 = 506,438"; may be empty */
} Suggestion;

typedef LIST_OF(Suggestion) Suggestions;

typedef enum AcceptedBy { ACCEPTED_NOT, ACCEPTED_BY_BASELINE, ACCEPTED_BY_WAIVER } AcceptedBy;

typedef struct Finding {
    MessageType type;
    Slice rule;           /* PACK.NAME */
    const char *relation; /* as the contract spells it */
    bool between_articles;
    MessageSeverity severity;
    const char *strength; /* stated, joined */
    Rational chance;      /* that unrelated figures would look like this; 0 for stated */
    bool quoted;
    Slice message;       /* one sentence for an editor, the arithmetic included; stands alone */
    Slice arithmetic;    /* "313,209 + 193,329 = 506,538, not 506,438"; may be empty */
    Slice computed;      /* what the result would be: "506,538"; may be empty */
    FigureViews figures; /* the result first */
    size_t operands; /* so many of them are of its own relation; the others of those in `also` */
    int culprit;     /* index into figures, or -1 */
    Suggestions suggestions; /* likeliest first */
    LIST_OF(Slice) also;     /* further relations that the same slip breaks */
    const char *turn; /* "who leads?": it turns the story, as the message says too; or NULL */
    Slice because;    /* for -v: operands, strength, ranges, chance; lines */
    Slice fingerprint;
    AcceptedBy accepted;
} Finding;

typedef LIST_OF(Finding) Findings;

/* Marks it as one that turns the story, unless it is marked: the flag, and the message. */
void finding_turn(Arena *arena, Finding *finding, const char *question);

/* Where the finding is shown if it can be shown in one place only: the culprit, else the result. */
const FigureView *finding_focus(const Finding *finding);

/* The likeliest suggestion for the culprit; NULL where nothing decides. */
const Suggestion *finding_repair(const Finding *finding);

/* The same, but only if a program may put it into the article at a keystroke: NULL also in quoted
 * speech, which is the speaker's. */
const Suggestion *finding_edit(const Finding *finding);

typedef struct Problem {
    Slice file;
    size_t line, column; /* 0: not known */
    Slice message;
} Problem;

typedef LIST_OF(Problem) Problems;

/* Counts for the last line and for JSON; in the contract's words. */
typedef struct Summary {
    size_t articles, not_articles, figures, claims, relations, holds, unchecked;
    size_t errors, warnings, notes, updates, accepted, skipped;
} Summary;

/* A relation that was met, for `addsup claims`. */
typedef struct RelationView {
    Slice rule;
    const char *relation, *strength, *status; /* holds, broken, unchecked */
    LIST_OF(size_t) claims; /* indexes into the report's claims, the result first */
    Slice arithmetic, why;  /* may be empty */
} RelationView;

/* A stretch of an article between line ends. */
typedef struct ParagraphView {
    size_t start, end; /* in the text, bytes */
    bool headline;
} ParagraphView;

/* An article to be shown in full. */
typedef struct ArticleView {
    Slice file;
    Slice text; /* readable, whatever the file's encoding */
    LIST_OF(ParagraphView) paragraphs;
    size_t first_figure, figures;     /* of the report's figures, in order of text */
    size_t first_relation, relations; /* of the report's relations */
} ArticleView;

/* A rule, for `addsup rules` and `addsup explain`. */
typedef struct RuleView {
    Slice id;
    const char *relation;
    MessageSeverity severity;
    Slice about, leaves;
    LIST_OF(Slice) breaks, holds;
    LIST_OF(Slice) wordings; /* the match lines of the patterns that lead to it */
    LIST_OF(Slice) outlines; /* the same as people read them, each once */
    Slice file;
    size_t line;
} RuleView;

/* All that one run has to say; each command fills its own lists. */
typedef struct Report {
    Arena arena;
    Summary summary;
    Problems problems;   /* in order of input */
    Problems notices;    /* worth knowing, and no trouble: acceptances that are stale */
    LIST_OF(Slice) read; /* names of the articles that were read, in order of input */
    Findings findings;   /* in the order of finding_order.h */
    Findings accepted;   /* the same, by baseline or waiver */
    FigureViews figures; /* addsup figures: every figure; addsup claims: every claim */
    LIST_OF(RelationView) relations;
    LIST_OF(ArticleView)
    articles;                /* where articles are to be shown in full: with their claims in
                                `figures`, and `relations` */
    LIST_OF(RuleView) rules; /* addsup check: those that found something */
    size_t examples_run, examples_failed; /* addsup rules --test */
} Report;

#endif
