#include "operands/two_operands.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

void two_operands_check(const TwoOperandsCase *cases, size_t count, TwoOperandsFinder *find) {
    for (size_t i = 0; i < count; i++) {
        const Tied *tied = tied_from(cases[i].text);
        size_t told =
            cases[i].told == LAST_FIGURE ? tied->figures.count - 1 : (size_t)cases[i].told;
        TwoOperands two = {0};
        bool found = find(&tied->claims, tied_claim(tied, told), &two);
        if (found != cases[i].found) {
            fail_msg("%s", cases[i].text);
        }
        if (found) {
            assert_int_equal(two.first, cases[i].first);
            assert_int_equal(two.second, cases[i].second);
        }
    }
}
