#include "operands/found_pair.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static size_t figure_of(const Tied *tied, const char *value) {
    for (size_t i = 0; i < tied->figures.count; i++) {
        Buffer out = {0};
        figure_write_value(&out, &tied->figures.items[i]);
        bool found = slice_equal(buffer_slice(&out), slice_of(value));
        buffer_free(&out);
        if (found) {
            return i;
        }
    }
    fail_msg("no figure of %s", value);
    return 0;
}

static void write_pair(Buffer *out, const Tied *tied, const SolePair *sole) {
    figure_write_value(out, &tied->figures.items[sole->pair.first]);
    buffer_add_byte(out, '-');
    figure_write_value(out, &tied->figures.items[sole->pair.second]);
    buffer_add_string(out, sole->ordered ? "!" : "");
}

const char *found_pair(PairFinder *find, const char *text, const char *result) {
    const Tied *tied = tied_from(text);
    Gap gap = {.rules = tied_rules(),
               .kind = RELATION_DIFFERENCE,
               .direction = DIRECTION_NONE,
               .result = tied_claim(tied, figure_of(tied, result)),
               .known = NO_MARK};
    Chooser chooser = chooser_make(&tied->claims, &gap);
    SolePair sole;
    Buffer out = {0};
    if (find(&chooser, &sole)) {
        write_pair(&out, tied, &sole);
    }
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}
