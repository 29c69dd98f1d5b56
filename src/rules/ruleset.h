#ifndef ADDSUP_RULES_RULESET_H
#define ADDSUP_RULES_RULESET_H
/* What is looked for and what must hold, read from rule files once, immutable, shared by
 * threads. The language is described in rules/README.md; in short:
 *
 *     words won                          a class of words and phrases, written {won} in patterns
 *       any      won, secured, polled
 *
 *     measure votes cast                 what figures are figures of
 *       about    all votes that were counted
 *       is       whole
 *
 *     pattern elections.candidate        a wording
 *       trigger  {won}
 *       match    {name:who} {won} {count:n}( votes)?
 *       never    {other-base}
 *       claim    votes of who = n
 *
 *     pattern core.from-to
 *       trigger  {rose}
 *       match    {rose} (?:by )?{percent:p} from {level:a} to {level:b}
 *       states   core.change change=p from=a to=b up
 *
 *     rule elections.total               what must hold
 *       relation sum
 *       about    the votes of all candidates make the votes cast
 *       given    total = votes cast ; parts = votes of each
 *       within   article
 *       severity error
 *       breaks   Of the 1,013 votes, Ann Lee won 612 and Bob Ray won 411.
 *       holds    Of the 1,023 votes, Ann Lee won 612 and Bob Ray won 411.
 *
 * A block opens at the margin, its fields are indented, a value is the rest of the line, verbatim.
 * trigger, match, never, claim, states, breaks, holds may be given more than once. */
#include "rules/marked.h"
#include "rules/relation_kind.h"

enum { PATTERN_SLOTS = 10, NO_SLOT = -1 };

/* The measures that every set has, first in its list: none of them says what a figure counts. */
enum { MEASURE_ANY, MEASURE_NOUN, MEASURE_WHOLE };

typedef struct Measure {
    Slice name; /* "votes cast" */
    Slice about;
    bool whole;   /* what others are parts of */
    bool contest; /* whoever has most of it has won */
} Measure;

/* claim MEASURE [of SUBJECT] = FIGURE; the subject and the figure are slots. */
typedef struct ClaimEffect {
    size_t measure; /* index */
    int subject;    /* slot, or NO_SLOT */
    int figure;     /* slot */
} ClaimEffect;

typedef enum Direction { DIRECTION_NONE, DIRECTION_UP, DIRECTION_DOWN } Direction;

/* states RULE role=slot[,slot...] ... [up|down]. A role that is left out is open: it is sought
 * among the article's claims as the rule's `given` says. */
typedef struct StatedEffect {
    size_t rule; /* index */
    struct {
        int role; /* index into the relation's roles */
        int slot;
    } operands[PATTERN_SLOTS];
    size_t operand_count;
    Direction direction;
} StatedEffect;

typedef struct PatternMatcher PatternMatcher; /* one compiled match line */

typedef struct Pattern {
    Slice name;
    Slice slot_names[PATTERN_SLOTS];
    size_t slot_count;
    LIST_OF(PatternMatcher *) matchers;
    LIST_OF(ClaimEffect) claims;
    LIST_OF(StatedEffect) states;
    struct PatternGuard *guard; /* triggers and never lines, compiled */
    Slice file;
    size_t line;
} Pattern;

/* How the subject of a claim must relate to those of the rule's other roles. */
typedef enum Of {
    OF_ANY,     /* votes cast: whatever the subject */
    OF_ONE,     /* votes of one: some subject, the same wherever the rule says "one" */
    OF_ANOTHER, /* votes of another: some other subject, the same wherever it says "another" */
    OF_EACH     /* votes of each: all subjects that have one */
} Of;

typedef struct Given {
    int role;                 /* index into the relation's roles */
    LIST_OF(size_t) measures; /* any of these, the first preferred */
    Of of;
} Given;

typedef enum Within { WITHIN_SENTENCE, WITHIN_PARAGRAPH, WITHIN_NEAR, WITHIN_ARTICLE } Within;
typedef enum Severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR } Severity;

typedef struct Example {
    Slice text; /* "\n" written in the file as two characters is a line end here */
    size_t line;
} Example;

typedef struct Rule {
    Slice id; /* "elections.total" */
    RelationKind relation;
    Slice about, leaves;  /* what it checks; what it leaves alone (may be empty) */
    LIST_OF(Given) given; /* empty: only patterns state it */
    Within within;
    Severity severity;
    Slice excuse; /* an innocent reading of a result that is up to 3% above what it should be: told
                     with it, as a warning that names no culprit; may be empty */
    Slice say;    /* template with {roles}, {computed}; empty: the relation's own */
    LIST_OF(Example) breaks, holds;
    Slice file;
    size_t line;
} Rule;

typedef struct RuleSet RuleSet;

/* A mistake in a rule file, or a pattern that gave up. */
typedef struct RuleProblem {
    Slice file;
    size_t line, column; /* from 1, columns in code points */
    Slice message;       /* one sentence, with the nearest known word where there is one */
} RuleProblem;

typedef LIST_OF(RuleProblem) RuleProblems;

typedef struct RuleFile {
    Slice name;
    Slice bytes;
    bool built_in; /* its patterns are known to compile, with each other */
} RuleFile;

/* Compiles rule files. A block of a later file replaces the one of the same kind and name of an
 * earlier file; twice in one file, or in two built-in packs, is a mistake. The set is made even
 * where there are mistakes (the faulty blocks are left out), so that all are told at once. Copies
 * what it needs. Lives in the arena. Never NULL. */
RuleSet *ruleset_make(const RuleFile *files, size_t count, Arena *arena, RuleProblems *problems);

/* The packs that are built into the library: core, elections, ... in order. */
const RuleFile *ruleset_packs(size_t *count);

size_t ruleset_rule_count(const RuleSet *rules);
const Rule *ruleset_rule(const RuleSet *rules, size_t index); /* in order of file, then of line */
size_t ruleset_measure_count(const RuleSet *rules);
const Measure *ruleset_measure(const RuleSet *rules, size_t index);
size_t ruleset_pattern_count(const RuleSet *rules);
const Pattern *ruleset_pattern(const RuleSet *rules, size_t index);

/* The id of a words block, or -1. */
int ruleset_class(const RuleSet *rules, Slice name);

/* Fills the sentence's hits and cues with the phrases that stand in it, whole words only; of one
 * class the longest at a place. Classes that neither code nor a match line needs are not sought. */
void ruleset_classify(const RuleSet *rules, Arena *arena, MarkedSentence *sentence);

/* What one thread needs to match; reused from article to article. */
typedef struct Matching Matching;
Matching *matching_new(const RuleSet *rules);
void matching_free(Matching *matching);

/* One place where a pattern matches. */
typedef struct PatternMatch {
    size_t pattern;    /* index */
    size_t start, end; /* in the marked text */
    size_t
        marks[PATTERN_SLOTS]; /* for each slot the index into sentence->marks; NO_MARK: not set */
} PatternMatch;

typedef LIST_OF(PatternMatch) PatternMatches;

/* All matches of all patterns in a sentence that was classified, by pattern, then by start.
 * Match lines are tried only where they can start, at a mark of the kind of their first slot or at
 * their first word, and only if what else they need and a trigger of theirs stand there. A match
 * that hits a limit of PCRE2 is no match; the pattern is named once in `problems`. */
void ruleset_match(Matching *matching, Arena *arena, const MarkedSentence *sentence,
                   PatternMatches *matches, RuleProblems *problems);

#endif
