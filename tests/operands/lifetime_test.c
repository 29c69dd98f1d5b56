#include "operands/lifetime.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const RelationCase cases[] = {
    /* the day of the death */
    {"Ann Lee born 4 June 2001. Ann Lee died 5 June 2021. Ann Lee is 20.",
     "age 20 4 June 2001 5 June 2021: holds"},
    {"She was born 4 June 2001. Ann Lee died 5 June 2021. Ann Lee is 20.",
     "age 20 4 June 2001 5 June 2021: holds"},
    {"She was born 4 June 2001. She was born 5 June 1971. Ann Lee died 5 June 2021. Ann Lee is 20.",
     "age 20: unchecked"},
    {"Ann Lee died 5 June 2021. She was born 4 June 2001. Ann Lee is 21.",
     "age 21 4 June 2001 5 June 2021: broken"},
    /* that of the article */
    {"On 3 May 2024 Ann Lee is 22. Ann Lee born 4 June 2001.",
     "age 22 4 June 2001 3 May 2024: holds"},
    {"It was 3 May 2024. In 2019 Ann Lee is 17. Ann Lee born 4 June 2001.", "age 17: unchecked"},
    {"Ann Lee is 22. Ann Lee born 4 June 2001.", "age 22: unchecked"},
    /* somebody else's */
    {"On 3 May 2024 Bo Ray is 34. Ann Lee born 4 June 2001.", "age 34: unchecked"},
    /* spans */
    {"On 3 May 2024 it had lasted 21 years from 2003.", "age 21 2003 3 May 2024: holds"},
    {"It had lasted 21 years from 2003.", "age 21 2003: unchecked"},
    {"It left at 6.42am. Then at 7.19am, 37 minutes in, it stopped.",
     "age 37 6.42am 7.19am: holds"},
    {"It left at 6.42am or 6.45am. Then at 7.19am, 37 minutes in, it stopped.",
     "age 37 7.19am: unchecked"},
};

static void the_dates_of_an_age_are_sought(void **state) {
    (void)state;
    relations_of_hold(RELATION_AGE, cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_dates_of_an_age_are_sought),
    };
    return cmocka_run_group_tests_name("lifetime", tests, NULL, tied_end);
}
