/* Words that say that a list makes no sum. */
#include "lists/sum_sense.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { MOST = 4 };

/* The total, and its parts, are told by their places among the figures of the text. */
static const struct {
    const char *text;
    size_t count, figures[MOST];
    bool misread;
} cases[] = {
    {"It had 143 aboard. They saved 121, 30 of whom were hurt.", 3, {0, 1, 2}, true},
    {"It had 143 aboard. They saved 121, 22 of the crew too.", 3, {0, 1, 2}, false},
    {"Of 143, 121 of them were saved and 22 were not.", 3, {0, 1, 2}, false},
    {"It had 143 aboard, 121 of them men and 22 of them women.", 3, {0, 1, 2}, false},
    {"It made 48, 36 of them red, and 42 more. It has 220 in all.", 3, {3, 1, 2}, true},
    {"It passed by 287 votes to 251, with 29 out. It took 289.", 3, {3, 1, 2}, true},
    {"It passed by 287 votes to 251. The 538 came.", 3, {2, 0, 1}, false},
    {"It was 24 to 17, with 3 out.", 3, {0, 1, 2}, true},
    {"They made 341, with 140 off 129 balls and 62.", 4, {0, 1, 2, 3}, true},
    {"Of the 340 surveyed, 212 work and 148 do not.", 3, {0, 1, 2}, true},
    {"Of the 380 surveyed, 212 work and 148 do not.", 3, {0, 1, 2}, false},
    /* Of each, of days, and with a rest that has no number. */
    {"They gave £93: £41 each, £22 on top.", 3, {0, 1, 2}, true},
    {"They gave £93. Two would each give £41, others £22.", 4, {0, 2, 3}, true},
    {"So 80 dug for 41 days in May, 37 in June and 29 in July.", 4, {0, 2, 3}, true},
    {"So 80 dug for 41 days. Of them 37, 29 came.", 4, {0, 2, 3}, false},
    {"It cost £93: £41 for a road, £22 for a bridge, and the rest for trees.", 3, {0, 1, 2}, true},
    {"It cost £53: £41 for a road, £22 for a bridge, and the rest for trees.", 3, {0, 1, 2}, false},
    {"It cost £93: £41 for a road, £22 for a bridge. The rest has no use.", 3, {0, 1, 2}, true},
    {"It cost £93: £41 for a road, £22 for a bridge. Now the rest sang.", 3, {0, 1, 2}, false},
    {"It cost £93: £41 for a road, £22 for the rest.", 3, {0, 1, 2}, false},
    /* Money that is asked for is no answer. */
    {"He asked for £340: £212 for work and £148 for play.", 3, {0, 1, 2}, false},
    /* Of shares the last comes first. */
    {"It is 34% for her and 9% for him, 3 for us, while 16% left.", 3, {3, 0, 1}, true},
    {"It is 34% for her and 9% for him, and 16% are unsure.", 3, {2, 0, 1}, false},
    /* The number that a share is told of is no share itself. */
    {"It is 34% for her and 9% for him, and the other 24, or 16%, left.", 3, {3, 0, 1}, false},
    {"It is 34% for her, or 51, and 9% for him, and the other 16% left.", 3, {3, 0, 2}, false},
    {"It is 34% for her and 9% for him, 524 for us, while 16% left.", 3, {3, 0, 1}, false},
    {"So 43% came. Both pay 40%, and the city 20%.", 3, {2, 0, 1}, true},
    {"Of 640 farms 212 kept pigs, 340 cattle and 118 sheep.", 4, {0, 1, 2, 3}, true},
    {"Of 680 farms 212 kept pigs, 340 cattle and 118 sheep.", 4, {0, 1, 2, 3}, false},
    {"They made 46 on Friday and 19 on Saturday, a total of 95 this month.", 3, {2, 0, 1}, true},
    {"They made 46 on Friday and 19 on Saturday, a total of 56 this month.", 3, {2, 0, 1}, false},
    {"They made 46 on Friday and 19 on Saturday, a total of 95.", 3, {2, 0, 1}, false},
    {"There were 93 in all: 41 houses, 38 barns, 13 huts and a church.", 4, {0, 1, 2, 3}, true},
    {"There were 91 in all: 41 houses, 38 barns, 13 huts and a church.", 4, {0, 1, 2, 3}, false},
    {"There were 104: 19 of 104 in Kent and 11 in York.", 4, {0, 1, 2, 3}, true},
    {"There were 104: 19 in Kent and 11 in York.", 3, {0, 1, 2}, false},
    {"Sales were up 7% on the £340 of May. Books made £212 and maps £148.", 3, {1, 2, 3}, true},
    {"Sales were up 7% to £340 in May. Books made £212 and maps £148.", 3, {1, 2, 3}, false},
    {"Of the 340 there, 212 work and 148 do not.", 3, {0, 1, 2}, false},
};

static void words_say_that_a_list_is_none(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const Tied *tied = tied_from(cases[i].text);
        Operand items[MOST];
        for (size_t k = 0; k < cases[i].count; k++) {
            items[k] = (Operand){cases[i].figures[k], k > 0};
        }
        Operands list = {.items = items, .count = cases[i].count};
        if (sum_is_misread(&tied->claims, &list) != cases[i].misread) {
            fail_msg("%s", cases[i].text);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_say_that_a_list_is_none),
    };
    return cmocka_run_group_tests_name("sum_sense", tests, NULL, tied_end);
}
