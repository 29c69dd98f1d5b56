#include "figures/index_point.h"
#include "figures/digits.h"
#include "figures/word.h"

/* Behind ", or 0.9%," or a comma at `at`; `at` where neither stands. */
static size_t share_end(Slice text, size_t at) {
    size_t start = phrase_end(text, at + 1, " or ");
    if (byte_at(text, at) == ',' && start == 0) { /* "points, to 33,210" */
        return at + 1;
    }
    if (byte_at(text, at) != ',' || !digit_is(byte_at(text, start))) {
        return at;
    }
    size_t end = digits_read(text, start).end;
    return byte_at(text, end) == '%' && byte_at(text, end + 1) == ',' ? end + 2 : at;
}

/* " higher at 4,751", " to 10,360.2": is the level behind `at` no percentage? */
static bool level_follows(Slice text, size_t at) {
    enum { MOST_PERCENT = 100 };
    static const TableWord ways[] = {"down", "higher", "lower", "up"};
    static const TableWord joints[] = {"at", "to"};
    Word joint = word_after(text, share_end(text, at));
    if (WORD_AMONG(ways, &joint)) {
        joint = word_after(text, joint.end);
    }
    size_t start = blanks_end(text, joint.end);
    if (!WORD_AMONG(joints, &joint) || !digit_is(byte_at(text, start))) {
        return false;
    }
    Digits level = digits_read(text, start);
    return rational_known(level.value) &&
           rational_compare(level.value, rational_of(MOST_PERCENT)) > 0;
}

bool points_of_index(Slice text, const Quantity *quantity) {
    return quantity->symbol && strcmp(quantity->symbol, "pp") == 0 &&
           quantity->amount.form == AMOUNT_CARDINAL && level_follows(text, quantity->tail);
}
