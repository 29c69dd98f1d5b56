#include "lists/listing.h"

#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* "60 39 / 40 59": the lists of the article's first figure that hold, or those that should. */
static const char *lists_in(const char *text, bool broken) {
    const Tied *tied = tied_from(text);
    Addends addends = {0};
    Readings kinds[2] = {0};
    addends_read(tied_arena(), tied_rules(), &tied->claims, &addends);
    listings_of(tied_arena(), &tied->claims, &addends, 0, &kinds[0], &kinds[1]);
    Buffer out = {0};
    for (size_t i = 0; i < kinds[broken].count; i++) {
        const Operands *operands = &kinds[broken].items[i].operands;
        for (size_t k = 1; k < operands->count; k++) {
            const Figure *figure = &tied->figures.items[operands->items[k].figure];
            buffer_add_string(&out, k > 1 ? " " : i ? " / " : "");
            buffer_add(&out, slice_part(tied->article.text, figure->start, figure->end));
        }
    }
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

typedef struct ListingCase {
    const char *text, *lists;
} ListingCase;

static const ListingCase holding[] = {
    {"Of 99 there were 60 and 39.", "60 39"},
    {"There were 99. So 60 and 39 came.", "60 39"},
    {"There were 99. So 60 came. And 39 left.", "60 39"},
    {"There were 999.\nSo 600 and 399 came.", "600 399"},
    {"There were 9,999. So 6,000 and 2,999 came. And 1,000 left.", "6,000 2,999 1,000"},
    /* Two lists of one total. */
    {"There were 999. So 600 and 399 came. So 500 and 499 left.", "600 399 / 500 499"},
    /* The same figure told twice counts once. */
    {"There were 9,999. So 6,000 came. So 6,000 and 3,999 ate.", "6,000 3,999 / 6,000 3,999"},
    /* What is set aside may be a part all the same; what is small may be something else. */
    {"There were 99. Ann picked up 60 and Bob 39.", "60 39"},
    {"There were 99. So 60 in four towns and 39 in two.", "60 39"},
    /* What is hardly a part of so much is passed over. */
    {"There were 9,999. So 6,000 came in 48 towns and 3,999 left.", "6,000 3,999"},
    {"There were 999. So 600 came in 48 towns and 399 left.", ""},
    /* What the total is rounded by is no part; what is "about" so much has no list by accident. */
    {"There were 9,999. So 1.00 million came.", ""},
    {"There were about 999. So 600 and 341 came.", ""},
    {"There were about 999. So 600 and 399 came.", "600 399"},
    /* Few digits far apart prove nothing. */
    {"There were 99. So 60, 20 and 39 came.", ""},
    {"There were 99. So 60% came and 39% left.", ""},
};

static const ListingCase failing[] = {
    {"There were 9,999. So 6,111 and 2,888 came and another 1,010.", "6,111 2,888 1,010"},
    {"It had a total of 9,999. So 6,111 and 3,899 came.", "6,111 3,899"},
    {"It had 9,999:\nAnn 6,111\nBob 2,899\nCy 999", "6,111 2,899 999"},
    {"It had 9,999.\nAnn 6,111\nBob 2,899\nCy 999", ""},
    {"It had a total of 9,999:\nAnn 6,111\nBob 2,899\nCy 999", "6,111 2,899 999"},
    {"It had 99: Ann 61, Bob 28, Cy 9.", "61 28 9"},
    {"It had 99. So 61 came, 28 left and the remaining 9 ate.", ""}, /* for sole_sum.c */
    {"It had 622: 318 came, 415 left and 163 ate.", "318 415 163"},
    /* Words tie a list to its total, however far it is. */
    {"A total of 9,999 met, of which 1,111, 2,899 and 999 came.", "1,111 2,899 999"},
    {"There were 9,999, 1,111 of them cats, 2,899 dogs and 999 cows.", "1,111 2,899 999"},
    {"There were 999, 611 of them men and 788 women.", "611 788"},
    {"There were 999, 611 of them men and 288 women.", "611 288"},
    {"There were 999, 611 of them new and 245 old.", ""},
    {"There were 999, 611 of them new and 288 old.", "611 288"}, /* a digit away */
    {"A total of 999 met, with 6,110 new, 228 old and 99 bad.", "6,110 228 99"},
    {"There were 99, 61 of them men and 48 women.", "61 48"},
    {"There were 99, 61 of them new and 48 old.", ""},
    /* To the last digit by one slip, whatever is missing. */
    {"There were 2,316, 1,574 of them here and 442 there.", "1,574 442"},
    {"There were 2,316, 1,586 of them here and 442 there.", ""},
    {"There were 814, 131 of them here, 47 there and 36 gone.", "131 47 36"},
    {"There were 825, 131 of them here, 47 there and 36 gone.", ""},
    /* Of three kinds they are told in the next sentence, too. */
    {"There were 864. So 512 of them sang, 207 ate, 98 slept and 57 left.", "512 207 98 57"},
    /* A part's share tells the total of a list that says where it ends. */
    {"It had £2,316. It was £1,987 once, and £4,420.\n\nSo £1,274, or 55%, came, £868 ate and the "
     "remaining £354 sank.",
     "£1,274 £868 £354"},
    {"It had £2,316. It was £1,987 once, and £4,420.\n\nSo £1,274, or 45%, came, £868 ate and the "
     "remaining £354 sank.",
     ""},
    {"It had £2,316. It was £1,987 once, and £4,420.\n\nSo £1,274, or 55%, came, £868 ate, £354 "
     "sank.",
     ""},
    /* All of it in one sentence. */
    {"There were 999, 611 of them here and 228 there. Now 188 left and 99 came.", ""},
    {"There were 160 hurt. So 380 of those held left, and 120 slept.", ""},
    {"It had a total of £99m, £61m of them new and £48m old.", "£61m £48m"},
    {"So 9,999 have hips (1,111), eyes (2,899) and ears (999).", "1,111 2,899 999"},
    {"They are hips (9,999), eyes (1,111), ears (2,899) and feet (999).", ""},
    {"There were 9,999, 4,111 of them old, 2,899 over 60 and 999 over 70.", ""},
    {"There were 999, 611 of them pilots and 488 in the band.", ""},
    {"Of the total, 9,999 were new, 4,111 old, 2,899 bad. The remaining 999 came.", ""},
    {"There were 999. So 52 made it, to reach 1,009 and 12 more.", ""},
    /* But a list of some of them is not. */
    {"A total of 9,999 met, including 1,111, 2,899 and 999.", ""},
    {"A total of 9,999 met. Another 1,111, 2,899 and 999 left.", ""},
    /* A paragraph that tells of nothing else. */
    {"It had a total of 9,999. So 5,111 came. And 2,899 left. And 1,999 ate.", "5,111 2,899 1,999"},
    /* A part may be rounder than the total. */
    {"It had £19.5m in all: £11.7m came, £3m left and £6m went.", "£11.7m £3m £6m"},
    /* Nothing of its kind is passed over. */
    {"A total of 9,999 met. So 6,111, 9,999, 2,899 and 1,099 came.", ""},
    /* What is set aside is left out. */
    {"There were 9,999. So 6,111, 2,899, up 999, and 500 came.", "6,111 2,899 500"},
    /* A pair that no word adds up, one that is not whole, one far from it. */
    {"There were 9,999. So 6,111 and 3,899 came.", ""},
    {"There were 9,999 votes. She got 8,192 of it. He got 999.", ""},
    {"There were 9,999. So 6,111, 2,899, 999 came.", ""},
    /* Three digits: of three or more, beside it, with "and". */
    {"There were 999. So 611, 228 and 99 came.", "611 228 99"},
    {"There were 999. So 611, 228, 99 came.", ""},
    {"There were 999. It had 17.\n\nThen 611, 228 and 99 came.", ""},
    {"There were 9,999. So 6,111, 2,899, 999 and 800,000 came.", ""},
    {"There were 9,999. So 2,111, 2,899 and 999 came.", ""},
    {"There were 99. So 61, 28 and 9 came.", ""},
    /* A list ends before what something else became; that is no total of it. */
    {"A total of 999 met, with 611, 228 and 99 of cash, which drop to 875.", "611 228 99"},
    /* Who pays what of a bill, right behind it; not of another town's, nor the greatest alone. */
    {"The bill is £18.9m. Ann paid £7.5m, Bob £6.8m and Cy £1.6m.", "£7.5m £6.8m £1.6m"},
    {"The bill is £18.9m. Ann paid £7.5m, Bob £6.8m, while Cy chipped in £1.6m.",
     "£7.5m £6.8m £1.6m"},
    {"The bill is £18.9m. Ann ate £7.5m, Bob £6.8m and Cy £1.6m.", ""},
    {"The pie is £18.9m. Ann paid £7.5m, Bob £6.8m and Cy £1.6m.", ""},
    {"The bill in Bath is £18.9m. Ann paid £7.5m, Bob £6.8m and Cy £1.6m.", ""},
    {"The bill is £18.9m. Many sang. In May £2m left. Ann paid £7.5m, Bob £6.8m and Cy £1.6m.", ""},
    {"The bill is £18.9m. The highest paid £7.5m, Bob £6.8m and Cy £1.6m.", ""},
    {"The bill is £18.9m. Last year Ann paid £7.5m, Bob £6.8m and Cy £1.6m.", ""},
    {"So £18.9m came. Of the sum, £7.5m went to Ann, £6.8m to Bob and £1.6m to Cy.",
     "£7.5m £6.8m £1.6m"},
    {"So £18.9m came. Some of it, £7.5m went to Ann, £6.8m to Bob and £1.6m to Cy.", ""},
    {"So 283 came. Of the lot, 75 went to Ann, 68 to Bob and 16 to Cy.", ""},
    {"So 189 came. Of the lot, 75 went to Ann, 68 to Bob and 16 to Cy.", "75 68 16"},
    {"The bill is £18.9m. Ann paid £7.5m a month, Bob £6.8m and Cy £1.6m.", ""},
    {"The bill is £27.4m, of which Ann gave £14.8m and Bob £6m. Cy and a loan of £2.5m paid the "
     "other £6.6m.",
     ""},
    {"The bill is £18.9m. Ann has paid £7.5m, Bob £6.8m and Cy £1.6m so far.", ""},
    {"The bill is £14.9m. Ann has paid £7.5m, Bob £6.8m and Cy £1.6m so far.", "£7.5m £6.8m £1.6m"},
    /* Each part goes on with the one before, and the last is what is left. */
    {"There were 214. They had 90. Only 37 sang. Another 61 ate. The remaining 136 slept.",
     "37 61 136"},
    {"There were 214. They had 90. Only 37 sang. Now 61 ate. The remaining 136 slept.", ""},
    {"There were 214. They had 90. Only 37 sang. Another 61 ate. Another 136 slept.", ""},
    {"There were 214. They had 260. Only 37 sang. Another 61 ate. The remaining 136 slept.", ""},
    {"There were 214. They had 90. Only 37 sang. Another 61 ate. The remaining 36 slept.", ""},
    {"The bill is £77.6m. It rained.\n\nAnn gave £25.3m. Another £5.5m is due, the remaining "
     "£19.8m owed.",
     "£25.3m £5.5m £19.8m"},
    {"The hall is £77.6m. It rained.\n\nAnn gave £25.3m. Another £5.5m is due, the remaining "
     "£19.8m owed.",
     ""},
    /* A time for each, with six digits. */
    {"It lost €286,450. She took €41,200 in 2019, €58,750 in 2020 and €168,500 in 2021.",
     "€41,200 €58,750 €168,500"},
    {"It lost €28,645. She took €4,120 in 2019, €5,875 in 2020 and €16,850 in 2021.", ""},
    /* Rounder, and told as a change, if words tie them. */
    {"It had £386,450 in all. A cook gave £308,000 and Bob £36,500, while Cy rose by £11,950.",
     "£308,000 £36,500 £11,950"},
    {"It had £386,450. A cook gave £308,000 and Bob £36,500, while Cy rose by £11,950.", ""},
    {"It had £386,450 in all. A cook gave £308,000 and Bob £36,500, while last year Cy sent "
     "£11,950.",
     ""},
    /* Rounded otherwise, another scope, another noun. */
    {"There were 9,999. So 6,000, 2,000 and 1,900 came.", ""},
    {"There were 9,999. So 6,111 and 2,899 came. Last year 999 came.", ""},
    /* Six digits beside their total need no word. */
    {"There were 999,999. So 611,111 and 388,899 came.", "611,111 388,899"},
    {"There were 9,999 cats. So 6,111 dogs, 2,899 dogs and 999 dogs came.", ""},
};

static void expect(const ListingCase *cases, size_t count, bool broken) {
    for (size_t i = 0; i < count; i++) {
        const char *lists = lists_in(cases[i].text, broken);
        if (strcmp(lists, cases[i].lists) != 0) {
            fail_msg("%s [%s]", cases[i].text, lists);
        }
    }
}

static void lists_that_make_a_total(void **state) {
    (void)state;
    expect(holding, sizeof holding / sizeof *holding, false);
}

static void lists_that_should(void **state) {
    (void)state;
    expect(failing, sizeof failing / sizeof *failing, true);
}

static void an_endless_list_is_none(void **state) {
    (void)state;
    Buffer text = {0};
    buffer_add_string(&text, "There were 99: ");
    for (size_t i = 0; i <= LIMIT_PARTS; i++) {
        buffer_add_string(&text, "1 and ");
    }
    buffer_add_string(&text, "no more.");
    assert_string_equal(lists_in(text.bytes, true), "");
    buffer_free(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_that_make_a_total),
        cmocka_unit_test(lists_that_should),
        cmocka_unit_test(an_endless_list_is_none),
    };
    return cmocka_run_group_tests_name("listing", tests, NULL, tied_end);
}
