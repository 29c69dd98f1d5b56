#ifndef ADDSUP_FIGURES_UNIT_TABLE_H
#define ADDSUP_FIGURES_UNIT_TABLE_H
/* The units that are words, in ascending order of the first word. */
#include "figures/unit.h"

extern const Unit unit_table[];
extern const size_t unit_table_count;
extern const WordShapes unit_table_shapes;

#endif
