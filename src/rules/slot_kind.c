#include "rules/slot_kind.h"

#define KIND(kind) MARK_SET(FIGURE_##kind)

static const struct {
    const char *name;
    MarkSet marks;
} slot_kinds[] = {
    {"count", KIND(CARDINAL)},
    {"percent", KIND(PERCENT)},
    {"points", KIND(POINTS)},
    {"fraction", KIND(FRACTION)},
    {"money", KIND(MONEY)},
    {"quantity", KIND(QUANTITY)},
    {"amount", KIND(CARDINAL) | KIND(MONEY) | KIND(QUANTITY)},
    {"size", KIND(CARDINAL) | KIND(MONEY) | KIND(QUANTITY) | KIND(DURATION)},
    {"level", KIND(CARDINAL) | KIND(MONEY) | KIND(QUANTITY) | KIND(PERCENT)},
    {"share", KIND(PERCENT) | KIND(FRACTION)},
    {"figure", (KIND(KINDS) - 1) & ~(KIND(LABEL) | KIND(TEXT))},
    {"ordinal", KIND(ORDINAL)},
    {"multiplier", KIND(MULTIPLIER)},
    {"range", KIND(RANGE)},
    {"date", KIND(DATE)},
    {"time", KIND(TIME)},
    {"age", KIND(AGE)},
    {"duration", KIND(DURATION)},
    {"score", KIND(SCORE)},
    {"rate", KIND(RATE)},
    {"name", MARK_SET_NAME},
};

enum { SLOT_KINDS = sizeof slot_kinds / sizeof *slot_kinds };

bool slot_kind_marks(Slice name, MarkSet *marks) {
    for (size_t i = 0; i < SLOT_KINDS; i++) {
        if (slice_equal(name, slice_of(slot_kinds[i].name))) {
            *marks = slot_kinds[i].marks;
            return true;
        }
    }
    return false;
}

const char *slot_kind_name(size_t index) {
    return index < SLOT_KINDS ? slot_kinds[index].name : NULL;
}
