/* Where sentences end: a | stands behind each one that is not the last of its paragraph. */
#include "text/marked_article.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The text as a case shows it. */
static void add_with_marks(Buffer *out, const Article *article) {
    size_t at = 0;
    for (size_t i = 0; i + 1 < article->sentences.count; i++) {
        const Sentence *sentence = &article->sentences.items[i];
        buffer_add(out, slice_part(article->text, at, sentence->end));
        at = sentence->end;
        if (sentence->paragraph == sentence[1].paragraph) {
            buffer_add_byte(out, '|');
        }
    }
    buffer_add(out, slice_part(article->text, at, article->text.length));
}

static void check_all(const char *const *cases) {
    marked_articles_are_read(cases, "|", add_with_marks);
}

static void sentences_end_at_stops(void **state) {
    (void)state;
    static const char *const cases[] = {
        "One vote was lost.| Two were found.",
        "Who won?| Lee did!| Nobody cheered…| The hall was empty.",
        "He waited...| Then he left.",
        "Really?!| Yes.",
        "No blank.Then none",
        "Lower case. follows here",
        "It cost a lot.| $5m was lost.| £3m was found.| ₹2 crore was not.",
        "It rained.| 300 homes were flooded.",
        "(She won by five.)| He lost.",
        "She won.| (He lost by five.)| Both left.",
        "She won. (he did not)",
        "It was over.| Élise won.| Ángel lost.| Żaneta came third.",
        "It was over. élise won.",
        "A no-break blank.|\xC2\xA0It ends one too.",
        "",
        " \n ",
        "...",
        NULL,
    };
    check_all(cases);
}

static void quotation_marks_go_with_their_sentence(void **state) {
    (void)state;
    static const char *const cases[] = {
        "“We won.”| They lost.",
        "\"We won.\"| \"They lost.\"| So it ended.",
        "“We won,” she said.| “They lost.”",
        "“Did we win?” she asked.",
        "He said: “We won.| They lost.”| Then he left.",
        "„Wir haben gewonnen.“| Das war alles.",
        "«Nous avons gagné.»| Elle est partie.",
        "'We won.'| 'They lost.'",
        NULL,
    };
    check_all(cases);
}

static void numbers_hold_stops(void **state) {
    (void)state;
    static const char *const cases[] = {
        "Rates rose by 1.5 points to 4.25%.| Shares fell.",
        "It opened in 2015.| The cost was 3.",
        "1. Count the votes.| 2 were missing.",
        "12. Count them again.",
        "They lost 3.| They won 12.| Nobody drew.",
        "She finished No. 7 in 2019.| He was No. 12.",
        "Nos. 10 and 11 were closed.",
        "He said no.| They left.",
        "It closed on Jan. 5 and opened on Sept. 12, 2016.",
        "It closed in Jan.| The rest stayed open.",
        "It cost Rs. 500 in p. 7 of the list.",
        NULL,
    };
    check_all(cases);
}

static void titles_and_initials_go_on(void **state) {
    (void)state;
    static const char *const cases[] = {
        "Mr. Lee, Mrs. Ray, Ms. Kay and Dr. Day met Prof. May.",
        "Sen. Lee and Rep. Ray wrote to Gov. Kay, Gen. Day, Col. May and Lt. Fay.",
        "Cllr. Lee and Rev. Ray spoke; so did Hon. Kay and Sgt. Day at St. John's.",
        "J. Smith and J. K. Jones met P.J. Brown.| They talked.",
        "É. Zola was there.",
        "It was Lee v. Ray.",
        "It was Leeds vs. Hull.",
        "There were two, i.e. Ann and Bob, and others, e.g. Cy.",
        "It was approx. 30 miles.",
        "Vitamin C.| The others are cheaper.",
        NULL,
    };
    check_all(cases);
}

static void some_abbreviations_may_end_a_sentence(void **state) {
    (void)state;
    static const char *const cases[] = {
        "Acme Inc. Chairman Lee left.",
        "He left Acme Inc.| The shares fell.",
        "He left Acme Inc.| “We are sorry,” it said.",
        "Acme Co. Ltd. Managers met Bob Ray Jr. Lawyers.",
        "The U.S. Senate met.",
        "He moved to the U.S.| His wife stayed.",
        "The U.K. Treasury and the U.N. Secretary met in Washington D.C.| They agreed.",
        "Polls close at 10 p.m.| Counting starts then.",
        "It starts at 9 a.m. Monday and 7.30p.m. GMT.",
        "It starts at 7.30p.m.| Doors open earlier.",
        "Apples, pears etc.| Prices rose.",
        "She lives in Downing St.| He visits St. Ives.",
        "It reached 38C.| Police closed the road.",
        "It cost 50p.| 30 were sold at McDonald's.| 5 were not.",
        NULL,
    };
    check_all(cases);
}

/* Each one that is known: the lists it is looked for in must be in order. */
static void no_title_ends_a_sentence(void **state) {
    (void)state;
    static const char titles[] =
        "Adm Amb Brig Capt Cllr Cmdr Col Cpl Dep Det Dr Drs Fr Ft Gen Gov Hon Insp Lt Maj Messrs "
        "Mr "
        "Mrs Ms Mt Mx Pres Prof Pte Rep Reps Rev Sen Sens Sgt Ste Supt approx c ca cf e.g eg i.e "
        "ie "
        "v viz vs Ala Assn Ave Bhd Blvd Bros Calif Co Conn Corp Dept Esq Fla Ga Ill Inc Jr Ltd "
        "Mass "
        "Mich Minn PLC Pa Penn Ph.D Plc Pty Pvt Rd Sq Sr St Tenn Univ Va Wash Wis al plc yr ";
    Buffer text = {0};
    for (const char *at = titles; *at; at++) {
        buffer_add_string(&text, *at == ' ' ? ". Lee was there, and " : (char[2]){*at, 0});
    }
    const char *const cases[] = {text.bytes, NULL};
    check_all(cases);
    buffer_free(&text);
}

static void no_number_stands_behind_a_sentence(void **state) {
    (void)state;
    static const char words[] = "Apr Art Aug Ch Dec Feb Fig Jan Jul Jun Mar No Nos Nov Oct Rs Sep "
                                "Sept Tel Vol art est fig no nos p para pp tel vol A.M P.M a.m etc "
                                "p.m ";
    Buffer text = {0};
    for (const char *at = words; *at; at++) {
        buffer_add_string(&text, *at == ' ' ? ". 17 and " : (char[2]){*at, 0});
    }
    const char *const cases[] = {text.bytes, NULL};
    check_all(cases);
    buffer_free(&text);
}

static void paragraphs_end_sentences(void **state) {
    (void)state;
    static const char *const cases[] = {
        "A headline without a stop\n\nThe first line.| The second one.\nThe next paragraph",
        "He met Mr.\nSmith was there.",
        NULL,
    };
    check_all(cases);
}

/* Each paragraph knows its own. */
static void paragraphs_know_their_sentences(void **state) {
    (void)state;
    Arena arena = {0};
    Article article;
    Slice text = SLICE("Votes counted again\n\nOne was lost. Two were found.\nThat is all.\n");
    assert_null(article_read(&arena, SLICE("case"), text, &article));
    static const size_t counts[] = {1, 2, 1};
    assert_int_equal(article.paragraphs.count, 3);
    for (size_t i = 0, first = 0; i < 3; first += counts[i++]) {
        assert_int_equal(article.paragraphs.items[i].first_sentence, first);
        assert_int_equal(article.paragraphs.items[i].sentence_count, counts[i]);
        assert_int_equal(article.sentences.items[first].paragraph, i);
    }
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences_end_at_stops),
        cmocka_unit_test(quotation_marks_go_with_their_sentence),
        cmocka_unit_test(numbers_hold_stops),
        cmocka_unit_test(titles_and_initials_go_on),
        cmocka_unit_test(some_abbreviations_may_end_a_sentence),
        cmocka_unit_test(no_title_ends_a_sentence),
        cmocka_unit_test(no_number_stands_behind_a_sentence),
        cmocka_unit_test(paragraphs_end_sentences),
        cmocka_unit_test(paragraphs_know_their_sentences),
    };
    return cmocka_run_group_tests_name("sentences", tests, NULL, NULL);
}
