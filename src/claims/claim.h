#ifndef ADDSUP_CLAIMS_CLAIM_H
#define ADDSUP_CLAIMS_CLAIM_H
/* Claims: what the figures of an article are figures of. A claim is "measure (of subject) (in
 * scope) = figure": votes of Smith = 193,229; electorate = 654,006. Which wordings make which
 * claims is said in rule files; who, when and for which group is found here. Claims judge nothing;
 * relations do. */
#include "claims/names.h"
#include "rules/ruleset.h"

/* What a claim holds for. What is not said is the article's main scope: empty. */
typedef struct Scope {
    Slice when; /* "2015", "earlier", "forecast", "superseded" */
    Slice of;   /* a group or a place: "members" */
} Scope;

typedef struct Claim {
    size_t figure;  /* index */
    size_t measure; /* index into the rules' measures */
    Slice subject;  /* key of a name; empty for the whole */
    Scope scope;
    size_t passage; /* index */
    size_t mark;    /* index within the passage's marks */
    size_t clause;  /* index within the passage's clauses */
    bool change;    /* by how much something changed, no level: "up 4,200" */
} Claim;

/* A sentence that holds a figure, as patterns saw it. */
typedef struct Passage {
    size_t sentence;       /* index */
    MarkedSentence marked; /* empty where the sentence holds more than LIMIT_SENTENCE_FIGURES */
    PatternMatches matches;
    Scope *scopes; /* one for each mark */
} Passage;

/* Where a claim stands: the claims of its sentence and of its paragraph, each end exclusive. */
typedef struct ClaimPlace {
    size_t sentence, sentence_end;
    size_t paragraph, paragraph_end;
    size_t levels; /* so many plain levels stand before it */
} ClaimPlace;

typedef LIST_OF(Passage) Passages;
typedef LIST_OF(Claim) ClaimList;
typedef LIST_OF(size_t) ClaimIndex; /* indexes into a claim list */

typedef struct Claims {
    const Article *article;
    const Figures *figures;
    Names names;
    Passages passages;
    ClaimList list; /* in the order of their figures; each figure that can be an operand has one
                       with the measure "any", and may have more */
    ClaimIndex *by_measure; /* for each measure its claims, in order */
    size_t *of_figure;      /* for each figure the first of its claims; then the end of them all */
    ClaimPlace *places;     /* for each claim */
    ClaimIndex levels;      /* the claims that plain_level.h tells of */
    size_t article_date;    /* the figure that tells the article's day; NO_MARK: none does */
    Slice period;           /* the article's own, as its beginning names it; empty: it names none */
} Claims;

/* Reads an article's claims. Problems are patterns that gave up, and sentences with too many
 * figures to be read. */
void claims_make(Arena *arena, const RuleSet *rules, Matching *matching, const Article *article,
                 const Figures *figures, Claims *claims, RuleProblems *problems);

/* Puts a list of claims in order, leaves one for each figure and measure, and fills what finds
 * them: for whoever makes claims of another origin. */
void claims_index(Arena *arena, const RuleSet *rules, Claims *claims);

/* The paragraph in which a passage stands. */
static inline size_t passage_paragraph(const Claims *claims, size_t passage) {
    return claims->article->sentences.items[claims->passages.items[passage].sentence].paragraph;
}

bool scope_equal(Scope a, Scope b);

/* Is a scope's time that of plans, or of a figure that was corrected? */
bool time_is_unreal(Slice when);

/* Is it so, or told as an earlier one, or one to compare with? */
bool time_is_other(Slice when);

/* "It had 1,248 last year. Donors gave 876": is a figure that is told behind one of an earlier
 * time, without a time of its own, of that time as far as words tell? */
bool time_is_carried(Slice when, Slice behind);

/* The claims of a figure: the index of the first, and how many. */
size_t claims_of_figure(const Claims *claims, size_t figure, size_t *count);

/* The first of them; NULL if there is none. */
const Claim *claim_of_figure(const Claims *claims, size_t figure);

#endif
