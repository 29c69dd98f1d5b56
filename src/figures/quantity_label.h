#ifndef ADDSUP_FIGURES_QUANTITY_LABEL_H
#define ADDSUP_FIGURES_QUANTITY_LABEL_H
/* Which quantities count nothing: by letters and signs close to them, or by the words of label.h.
 */
#include "figures/quantity.h"

bool quantity_is_label(Slice text, const Quantity *quantity);

#endif
