#ifndef ADDSUP_FIGURES_HOME_DOLLAR_H
#define ADDSUP_FIGURES_HOME_DOLLAR_H
/* Whose dollars an article tells of: where it has once said "N.Z. dollars", those that follow with
 * no country are of New Zealand too. */
#include "figures/figure.h"

/* Gives bare dollars in words the country of the others. Signs are left alone: in "S$3m ($2.2m)"
 * the second is of the United States. */
void dollars_settle(Slice text, Figures *figures);

#endif
