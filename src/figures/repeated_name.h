#ifndef ADDSUP_FIGURES_REPEATED_NAME_H
#define ADDSUP_FIGURES_REPEATED_NAME_H
/* Names that end in a number, told again: where one sentence of an article shows that "Doom 3" is a
 * name, it is one in the others too. */
#include "figures/figure.h"

/* Makes labels of the counts that stand behind the same name as a label of the same number. */
void names_repeat(Slice text, Figures *figures);

#endif
