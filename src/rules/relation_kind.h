#ifndef ADDSUP_RULES_RELATION_KIND_H
#define ADDSUP_RULES_RELATION_KIND_H
/* The relations that figures can stand in, and what each operand is called: the vocabulary that
 * rule files, findings and reports share. What each relation demands of the values is in
 * relations/. */
#include "base/slice.h"

typedef enum RelationKind {
    RELATION_SUM,
    RELATION_SHARE,
    RELATION_COMPLEMENT,
    RELATION_DIFFERENCE,
    RELATION_RATIO,
    RELATION_CHANGE,
    RELATION_POINTS,
    RELATION_RESTATEMENT,
    RELATION_BOUND,
    RELATION_CONVERSION,
    RELATION_DATE,
    RELATION_AGE,
    RELATION_COUNT,
    RELATION_ORDER,
    RELATION_SCALE,
    RELATION_NUMERAL,
    RELATION_KINDS
} RelationKind;

enum { RELATION_ROLES = 4 };

typedef struct RelationVocabulary {
    const char *name;                  /* "share", as rule files and the contract spell it */
    const char *about;                 /* "a percentage or fraction, the part and the whole" */
    const char *roles[RELATION_ROLES]; /* the result first; NULL behind the last */
    bool many;                         /* the last role takes any number of figures: parts */
    bool spare;                        /* the last role may be missing: per 1,000 */
} RelationVocabulary;

/* The row of the table for a kind; never NULL. */
const RelationVocabulary *relation_vocabulary(RelationKind kind);

/* False if no relation has this name. */
bool relation_kind_named(Slice name, RelationKind *kind);

/* The index of a role of this relation; -1 if it has none of this name. */
int relation_role_named(RelationKind kind, Slice name);

/* Is no other role behind this one? */
bool role_is_last(const RelationVocabulary *vocabulary, int role);

#endif
