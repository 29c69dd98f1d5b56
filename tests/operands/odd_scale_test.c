#include "operands/odd_scale.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* "3 1 2": the whole, the parts and the odd one by value in millions; "" if none is out of scale.
 */
static const struct {
    const char *text, *sum;
} cases[] = {
    /* what cannot be a part of anything around it */
    {"Sales were \u00a34.62bn.\n\nFood made \u00a33.88bn and clothing \u00a3740bn.",
     "4620 3880 740000"},
    {"Sales were \u00a34.62bn.\n\nFood made \u00a33.88bn and clothing \u00a3790bn.", ""},
    /* what is a hundredth of the others in its paragraph */
    {"It was 3.46 billion, of which trains made 2.11 million and boats 1.35 billion.",
     "3460 1350 2.11"},
    {"It was \u00a318.62bn.\n\nThe shops made \u00a37.45bn. The ships made \u00a36.98bn. The rest "
     "made \u00a34.19m.",
     "18620 6980 7450 4.19"},
    /* with two digits that would be an accident */
    {"It was 3.46 billion, of which trains made 2.1 million and boats 1.35 billion.", ""},
    /* who counts in crores tells no money in hundreds of lakhs: a part, a whole */
    {"They owe Rs 2,846 crore.\n\nMills owe Rs 1,744 lakh and farms Rs 1,102 crore.",
     "28460 11020 174.4"},
    {"Of the Rs 360 lakh cost the port has Rs 216 crore and the town Rs 144 crore.",
     "36 1440 2160"},
    {"Of the Rs 380 lakh cost the port has Rs 216 crore and the town Rs 144 crore.", ""},
    {"Of the Rs 36 lakh cost the port has Rs 21 crore and the town Rs 15 crore.", ""},
    {"They owe 2,846 crore.\n\nMills owe 1,744 lakh and farms 1,102 crore.", ""},
    {"They owe Rs 2,846 lakh.\n\nMills owe Rs 1,744 lakh and farms Rs 1,102 lakh.", ""},
    /* in scale, of another unit, hedged, or added */
    {"It was 3.46 billion, of which trains made 211 million and boats 1.35 billion.", ""},
    {"It was \u00a33.46 billion, of which trains made 2.11 million and boats \u00a31.35 billion.",
     ""},
    {"It was 3.46 billion, of which trains made about 2.11 million and boats 1.35 billion.", ""},
    {"It was 3.46 billion, up 2.11 million with boats at 1.35 billion.", ""},
};

static const char *sum_in(const char *text) {
    const Tied *tied = tied_from(text);
    Readings sums = {0};
    odd_scales_find(tied_arena(), &tied->claims, &sums);
    Buffer out = {0};
    for (size_t i = 0; i < sums.count; i++) {
        const Operands *operands = &sums.items[i].operands;
        for (size_t k = 0; k < operands->count; k++) {
            Figure figure = tied->figures.items[operands->items[k].figure];
            figure.value = rational_multiply(figure.value, rational_scaled(1, -6));
            buffer_add_string(&out, k ? " " : "");
            figure_write_value(&out, &figure);
        }
    }
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

static void what_another_scale_word_would_mend(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *sum = sum_in(cases[i].text);
        if (strcmp(sum, cases[i].sum) != 0) {
            fail_msg("%s: '%s', not '%s'", cases[i].text, sum, cases[i].sum);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_another_scale_word_would_mend),
    };
    return cmocka_run_group_tests_name("odd_scale", tests, NULL, tied_end);
}
