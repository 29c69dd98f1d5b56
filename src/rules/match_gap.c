#include "rules/match_gap.h"

enum { USUAL = 60 }; /* bytes, where no number says how many */

#define COUNT_NOTHING                                                                              \
    (MARK_SET(FIGURE_DATE) | MARK_SET(FIGURE_TIME) | MARK_SET(FIGURE_AGE) |                        \
     MARK_SET(FIGURE_DURATION) | MARK_SET(FIGURE_LABEL) | MARK_SET(FIGURE_TEXT) | MARK_SET_NAME)

static const struct {
    const char *name, *set;
    MarkSet passed;
} forms[] = {{"gap", "[^\\x0e-\\x1f;]", 0}, {"stretch", "[^\\x0e-\\x17\\x1c;]", COUNT_NOTHING}};

/* "40", of two digits; false if that is no number. */
static bool read_most(Slice number, unsigned *most) {
    enum { DIGITS = 2, BASE = 10 };
    *most = 0;
    for (size_t i = 0; i < number.length; i++) {
        unsigned digit = (unsigned)(number.bytes[i] - '0');
        if (digit >= BASE) {
            return false;
        }
        *most = BASE * *most + digit;
    }
    return number.length == DIGITS;
}

bool match_gap_read(Slice name, MatchGap *gap) {
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        Slice form = slice_of(forms[i].name);
        size_t length = form.length;
        if (!slice_starts(name, form)) {
            continue;
        }
        *gap = (MatchGap){forms[i].set, forms[i].passed, USUAL};
        return name.length == length ||
               (name.bytes[length] == ':' &&
                read_most(slice_part(name, length + 1, name.length), &gap->most));
    }
    return false;
}
