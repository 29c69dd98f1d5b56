#ifndef ADDSUP_FIGURES_NOUN_H
#define ADDSUP_FIGURES_NOUN_H
/* What a figure counts: the noun behind it. No grammar, two tables: words that end a noun, and
 * nouns whose plural has no s. */
#include "figures/figure.h"
#include "figures/word.h"

typedef struct Noun {
    Slice word; /* as printed, its last word: "homes" of "new homes"; empty if there is none */
    bool plural;
    size_t end; /* behind it */
} Noun;

/* The noun behind a figure that ends at `at`. */
Noun noun_behind(Slice text, size_t at);

/* Is this a word of grammar, which cannot be a noun: of, were, said? */
bool word_is_grammar(const Word *word);

#endif
