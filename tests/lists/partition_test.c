#include "lists/partition.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const RelationCase cases[] = {
    {"So 46% came, 43% left and 11% don't know.", "complement 11% 46% 43%: holds"},
    {"So 46% came, 43% left and 17% don't know.", "complement 17% 46% 43%: broken"},
    /* Rounding: 99 and 101 hold, 102 does not. */
    {"So 34% came, 33% left and 32% don't know.", "complement 32% 34% 33%: holds"},
    {"So 35% came, 34% left and 33% don't know.", "complement 33% 35% 34%: broken"},
    /* Others may be left out where nobody answers: only more than all is too much. */
    {"So 33% came, 33% left and 32% don't know.", ""},
    /* The rest may stand in a sentence of its own. */
    {"So 57.4% came. The remaining 42.6% left.", "complement 42.6% 57.4%: holds"},
    {"So 57.4% came. The remaining 46.2% left.", "complement 46.2% 57.4%: broken"},
    /* Told beside their number; but not what comes behind all of another whole. */
    {"So 55% came, and the remaining 316, or 35%, left.", "complement 35% 55%: broken"},
    {"So 45% came, 55% left, and the remaining 31% there ate.", ""},
    {"So 57.4% came.\n\nThe remaining 46.2% left.", ""}, /* of another paragraph */
    /* A pair may be far from whole. */
    {"So 26% came. The remaining 38% left.", "complement 38% 26%: broken"},
    /* Of several wholes, or of others than those told before. */
    {"So 57% of the sheep came, and the remaining 46% of the cows.", ""},
    {"The other heirs have 20%, and the remaining 60% is free.", ""},
    /* Whatever is told of time, and nothing goes before what is whole already. */
    {"So 38% came, 29% left. The remaining 33% went last year.", "complement 33% 38% 29%: holds"},
    {"So 38% came, 29% left. The remaining 31% went last year.", "complement 31% 38% 29%: broken"},
    {"It was 5.75% up there. So 71% came, the remaining 29% left.", "complement 29% 71%: holds"},
    /* As many as made all in the sentence before. */
    {"Of men 68% came, 22% left and 10% don't know. Of women it is 24%, 63% and 18%.",
     "complement 10% 68% 22%: holds / complement 18% 24% 63%: broken"},
    {"Of men 68% came, 22% left and 10% don't know. Of women it is 24% and 63%.",
     "complement 10% 68% 22%: holds"},
    /* A bare number in a row of percentages is one, unless a comma stands before it. */
    {"Ann has 41%, the Greens 33, Reds 15, and the remaining 11.",
     "complement 11 41% 33 15: holds"},
    {"Ann has 41%, the Greens 33, Reds 15, and the remaining 21.",
     "complement 21 41% 33 15: broken"},
    {"Ann has 41%, says Bob, 33, and others 21.", ""},
    /* What all of them are, of two kinds; what each of the kinds did is of two wholes. */
    {"Of all 58% are women and 42% are men.", "complement 42% 58%: holds"},
    {"Of all 58% are women and 24% are men.", "complement 24% 58%: broken"},
    {"So 58% of them were women and 24% men.", "complement 24% 58%: broken"},
    {"So 58% of the women and 24% of the men came.", ""},
    /* Each of another stuff. */
    {"It is 58% wood, 27% field and 51% lake.", "complement 51% 58% 27%: broken"},
    {"It has 58% wood, 27% field and 51% lake.", ""},
    /* Two sides make a whole if they are told to a tenth; pollsters leave out who is undecided. */
    {"It was 51.4% for and 45.8% against.", "complement 45.8% 51.4%: broken"},
    {"It was 46% for and 43% against.", ""},
    /* Shares of votes cannot make more than all of them. */
    {"Ann had 58.5% and Bob 44.5% of the vote.", "complement 44.5% 58.5%: broken"},
    {"Ann had 58.5% and Bob 34.5% of the vote.", ""},
    {"Ann had 58.5% of the vote on a turnout of 44.5%.", ""},
    /* Of other places, or of one candidate twice. */
    {"Ann had 58.5% of the vote in Ely and 44.5% in Wem.", ""},
    {"So Ann had 58.5% of the vote and Ann had 44.5%.", ""},
    {"Ely was highest with 58.5% of the vote and Wem lowest with 44.5%.", ""},
    {"It was 51.4% for in Ely, and in Wem 45.8% against.", ""},
    /* What nobody has twice; but some of each may have got it. */
    {"So 71% goes to Ann, 42% to Bob and 18% to Cy.", "complement 18% 71% 42%: broken"},
    {"It goes to 71%, 42% and 18% of them.", ""},
    /* Winner and loser; a third may have stood, but nobody has more than all. */
    {"It was 61% to 39.", "complement 39 61%: holds"},
    {"It was 61% to 49.", "complement 49 61%: broken"},
    {"It was 49.8% to 48.3.", ""},
    {"A run-off ended 53.2% to 45.8.", "complement 45.8 53.2%: broken"},
    {"They picked up 53.2% to 48.8.", ""},
    {"It helps 45 per cent to 65 per cent of them.", ""},
    /* Who gives no answer may stand in the next sentence. */
    {"So 46% of men came, 43% left. Then 11% don't know.", "complement 11% 46% 43%: holds"},
    {"So 46% came, 43% left. Then 19% don't know.", "complement 19% 46% 43%: broken"},
    {"So 46% came, 43% left. Then 19% don't know, 12% slept.", ""},
    /* Fractions are shares where the last is said to be the last. */
    {"Half came, 35% left and the final 15% ate.", "complement 15% Half 35%: holds"},
    {"Half came, 35% left and the final 51% ate.", "complement 51% Half 35%: broken"},
    {"Half came, 35% left and 51% ate.", ""},
    {"Half came, half of them left, the final 40% ate.", ""},
    /* Two kinds that leave no third, told as shares of all; what two fight for. */
    {"Women hold 45% of them and men 46%.", "complement 46% 45%: broken"},
    {"Women hold 45% of them and men 55%.", "complement 55% 45%: holds"},
    {"It killed 45% of women and 46% of men.", ""},
    {"Rovers had 74% of the ball, City 36%.", "complement 36% 74%: broken"},
    /* Of different things. */
    {"So 46% came, 43% left and 20% ate.", ""},
    {"So 60% came, up 40%.", ""},
    {"So 60% came. Last year 40% came.", ""},
};

static void shares_side_by_side(void **state) {
    (void)state;
    relations_hold(cases, sizeof cases / sizeof *cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shares_side_by_side),
    };
    return cmocka_run_group_tests_name("partition", tests, NULL, tied_end);
}
