#ifndef ADDSUP_DIAGNOSIS_REPAIR_SEARCH_H
#define ADDSUP_DIAGNOSIS_REPAIR_SEARCH_H
/* What the searches for repairs and among them share; for repair.c and its kinds of slips, and for
 * culprit.c. Each `try` adds the repairs that it finds to search->repairs. */
#include "base/kept.h"
#include "diagnosis/repair.h"

typedef struct RepairSearch {
    Arena *arena;
    const Article *article;
    const Figures *figures;
    const Relation *relation;
    Repairs *repairs;
} RepairSearch;

/* The figure as it would be with the repair: only what its range depends on is changed. */
Figure repaired_figure(const Figure *figure, Rational value, int place, uint8_t zeros);

/* What a repaired figure in the place of the operand at `index` may stand for. */
Interval repaired_range(const Figures *figures, const Relation *relation, size_t index,
                        const Figure *meant);

/* Another scale word for the operand at `index`: thousand, million, billion. */
void try_scales(const RepairSearch *search, size_t index, Interval needed);

/* Money told in two currencies has one scale word in both: "$6.3 (£3.35m)" lacks one. */
void try_lost_scales(const RepairSearch *search, size_t index, Interval needed);

/* A point for the comma of thousands: "25.269 units". */
void try_point(const RepairSearch *search, size_t index, Interval needed);
void try_lost_point(const RepairSearch *search, size_t index, Interval needed);

/* Another fraction in words: two thirds, one in eight. */
void try_fractions(const RepairSearch *search, size_t index, Interval needed);

/* The weekday that the day was; a day of that weekday. */
void try_weekday(const RepairSearch *search);
void try_day(const RepairSearch *search);

/* Another year, day or hour for one of the two dates of an age or a span. */
void try_dates(const RepairSearch *search);

/* Slips of thought, not of the hand: only a change has them, with its three operands in order. */
void try_reasoning(const RepairSearch *search);

#endif
