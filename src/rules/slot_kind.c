#include "rules/slot_kind.h"

#define KIND(kind) MARK_SET(FIGURE_##kind)

static const struct {
    const char *name;
    MarkSet marks;
    const char *about;
} slot_kinds[] = {
    {"count", KIND(CARDINAL), "a bare number: 313,209; twelve; 1.2 million"},
    {"percent", KIND(PERCENT), "61.8%"},
    {"points", KIND(POINTS), "five percentage points"},
    {"fraction", KIND(FRACTION), "two thirds"},
    {"money", KIND(MONEY), "4 million dollars"},
    {"quantity", KIND(QUANTITY), "38 miles"},
    {"amount", KIND(CARDINAL) | KIND(MONEY) | KIND(QUANTITY), "a count, money or a quantity"},
    {"size", KIND(CARDINAL) | KIND(MONEY) | KIND(QUANTITY) | KIND(DURATION),
     "an amount or a duration"},
    {"level", KIND(CARDINAL) | KIND(MONEY) | KIND(QUANTITY) | KIND(PERCENT),
     "an amount or a percentage"},
    {"share", KIND(PERCENT) | KIND(FRACTION), "a percentage or a fraction"},
    {"figure", (KIND(KINDS) - 1) & ~(KIND(LABEL) | KIND(TEXT)), "any of these"},
    {"ordinal", KIND(ORDINAL), "third"},
    {"multiplier", KIND(MULTIPLIER), "fivefold"},
    {"range", KIND(RANGE), "5 to 7"},
    {"date", KIND(DATE), "24 September"},
    {"time", KIND(TIME), "3pm"},
    {"age", KIND(AGE), "aged 40"},
    {"duration", KIND(DURATION), "two weeks"},
    {"score", KIND(SCORE), "3-1"},
    {"rate", KIND(RATE), "30 mph"},
    {"name", MARK_SET_NAME, "a person, place or body"},
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

const char *slot_kind_about(size_t index) {
    return slot_kinds[index].about;
}
