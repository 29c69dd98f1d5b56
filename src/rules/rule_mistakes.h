#ifndef ADDSUP_RULES_RULE_MISTAKES_H
#define ADDSUP_RULES_RULE_MISTAKES_H
/* Mistakes in rule files: collected in whatever order they are met, handed on in order of place. */
#include "rules/name_table.h"
#include "rules/ruleset.h"

typedef struct RulePlace {
    size_t file;         /* index */
    size_t line, column; /* from 1, columns in code points */
} RulePlace;

typedef struct Mistake {
    RulePlace place;
    size_t number; /* in order of telling */
    Slice message;
} Mistake;

typedef struct Mistakes {
    Arena *arena;
    LIST_OF(Mistake) list;
} Mistakes;

/* The known word that is most like one that is not known. */
typedef struct Nearest {
    Slice word;
    Slice known; /* empty while nothing is near */
    size_t distance;
} Nearest;

Nearest nearest_to(Slice word);
void nearest_try(Nearest *nearest, Slice known);
void nearest_try_names(Nearest *nearest, const NameTable *table);

/* `form` with each % replaced by the word: "unknown key %". */
void mistake_tell(Mistakes *mistakes, RulePlace place, const char *form, Slice word);

/* The same about nearest->word, with the known one that may have been meant. */
void mistake_tell_nearest(Mistakes *mistakes, RulePlace place, const char *form,
                          const Nearest *nearest);

/* Adds all of them to `problems`, in order of file, line and column. */
void mistakes_hand_on(Mistakes *mistakes, const RuleFile *files, RuleProblems *problems);

#endif
