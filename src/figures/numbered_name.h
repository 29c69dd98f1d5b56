#ifndef ADDSUP_FIGURES_NUMBERED_NAME_H
#define ADDSUP_FIGURES_NUMBERED_NAME_H
/* Names that end in a number, told by the grammar around them and by no list of names: "Doom 3
 * has", "a Fire 7", "the film Rocky 4". In "Labour 7, Liberals 5" the number counts. Words that
 * always take a number are in label.c. */
#include "figures/quantity.h"

/* Is a bare number the end of the name before it? `figures` are those read so far, `from` is where
 * the sentence starts. */
bool name_numbered(Slice text, const Quantity *quantity, const Figures *figures, size_t from);

#endif
