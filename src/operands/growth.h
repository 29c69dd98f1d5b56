#ifndef ADDSUP_OPERANDS_GROWTH_H
#define ADDSUP_OPERANDS_GROWTH_H
/* The old and the new amount of a change in per cent where no wording names them: "The average home
 * costs £286,400, against £273,900 a year ago. Prices are up 4.6%". The old one is of another time
 * than the change, the new one of its own. */
#include "relations/relation.h"

typedef struct Growth {
    size_t from, to; /* figures */
    bool fits;       /* the change fits it, and so few were tried that this is hardly an accident */
    bool alone;      /* around the change there is no other that could be meant */
} Growth;

/* One of the two amounts, where the wording names it: "an increase of 9.3 per cent over £88.1m". */
typedef struct KnownLevel {
    size_t figure;
    bool is_old;
} KnownLevel;

/* What the wording of a change says. */
typedef struct GrowthWording {
    const KnownLevel *known; /* one of the amounts; NULL: none. The new one, if not known, is told
                                before the change */
    Direction direction;
    bool takes_up;  /* it is of the amounts that were told right before */
    bool concluded; /* it is drawn from what was told before, if nothing behind it says otherwise */
} GrowthWording;

/* The two amounts around the claim of a change: the nearest that it fits; else, if there are but
 * two that could be meant, those. False if there are none. */
bool growth_find(const Claims *claims, const Claim *change, const GrowthWording *wording,
                 Growth *found);

#endif
