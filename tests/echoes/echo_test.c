#include "echoes/echo.h"

#include "echoes/reference.h"
#include "ties/tied.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef void Finder(Arena *arena, const Claims *claims, Echoes *echoes);

/* "127=172 50,000<48,215": what is told again, "<" where it is hedged. */
static const char *found_in(const char *text, Finder *find) {
    const Tied *tied = tied_from(text);
    Echoes echoes = {0};
    find(tied_arena(), &tied->claims, &echoes);
    Buffer out = {0};
    for (size_t i = 0; i < echoes.count; i++) {
        buffer_add_string(&out, i ? " " : "");
        figure_write_value(&out, &tied->figures.items[echoes.items[i].stated]);
        buffer_add_string(&out, echoes.items[i].hedged ? "<" : "=");
        figure_write_value(&out, &tied->figures.items[echoes.items[i].again]);
    }
    const char *told = arena_copy(tied_arena(), buffer_slice(&out).bytes, out.length);
    buffer_free(&out);
    return told;
}

typedef struct Case {
    const char *text, *found;
} Case;

static const Case headlines[] = {
    {"Floods kill 127 in the delta\n\nFloods have killed 172 people.", "127=172"},
    {"Floods kill 172 in the delta\n\nFloods have killed 172 people.", "172=172"},
    {"Floods kill 172 in the delta\n\nRain fell for 127 days.", ""},
    {"Floods kill 127 in the delta\n\nFloods killed 172 people and floods killed 712 cows.",
     "127=172"},
    {"Floods kill 127 in the delta\n\nFloods killed 137 people. Floods killed 147 cows.", ""},
    {"Floods kill 127 in the delta\n\nFloods killed 172 people. In all 127 died.", "127=127"},
    {"Grant of £12,000 saves the hall\n\nThe hall got a grant of £12,197.", "12000=12197"},
    {"More than 50,000 wait for care\n\nThere are 48,215 people who wait for care.", "50000<48215"},
    {"Toll\n\nMore than 50,000 people wait for care; 48,215 people are old.", ""},
    {"More than 50,000 wait for care\n\nThere are 88,215 people who wait for care.", ""},
    {"Toll brings crowds\n\nMore than 85,000 people came.\n\nThe final count was 83,912.",
     "85000<83912"},
    {"Exams\n\nAbout 430 girls passed the exam, as did 404 boys who passed the exam.", ""},
    {"Toll brings crowds\n\nSo 85,000 people came.\n\nThe final count was 83,912.", ""},
    {"Floods kill 43\n\nMud took 34 lives.", "43=34"},
    {"Lee's 31 lift City\n\nLee scored 31 points. Ray added 13 rebounds.", "31=31"},
    {"Floods kill 43\n\nMud took 34 lives and 34 homes.", "43=34"},
    {"Floods kill 43\n\nMud took 34 lives. In all 43 died.", "43=43"},
    {"Floods kill 43\n\nLast year mud took 34 lives.", ""},
    {"Nurse stole £62,000\n\nShe took £26,140.", "62000=26140"},
    {"Fare goes up to $3.25\n\nRiders pay $2.35.", "3.25=2.35"},
    {"Floods kill 1,270 in the delta\n\nFloods have killed 127 people.", ""},
    /* Nowhere told, and a digit away from what is: three digits of a unit need no words. */
    {"Theft costs the club £612,400\n\nThe clerk took £212,400 in cash.", "612400=212400"},
    {"Theft costs the club £612,400\n\nThe clerk took £212,400, half of £612,400.",
     "612400=612400"},
    {"Theft costs the club £612,400\n\nThe clerk took £212,400. The bank lent £412,400.", ""},
    {"Record 4.4 million ride the ferry\n\nThe ferry took 8,386,000, a record.", "4400000=8386000"},
    {"Farm pockets £26m bonus\n\nThe bonus of £21m is due.", "26000000=21000000"},
    {"Farm pockets £26m bonus\n\nThe barn cost £21m.", "26000000=21000000"},
    {"Exports rise 25%\n\nExports rose by 25.7%, imports by 35%.", ""},
    {"Lab finds 143 moths\n\nIt has 146 beds.", ""},
    {"Paint it red\n\nTo cut 857 jobs\n\nThe firm said it would cut 850 jobs in May.", "857=850"},
    {"Paint it red\n\nRevs 857 vs 912\n\nThe firm said it had revs of 850.", ""},
    {"Homes\n\nAt least one child came.\n\nIt fell by one percentage point.", ""},
    {"Worth £562.1m\n\nIt is worth about £562.5m.", ""},
    /* What is told as known wins; a value that is told without another time is of this one. */
    {"Jet hit at 28,000ft\n\nA jet at 38,000ft shook.\n\nThat 25,000ft jet is old.", "28000=25000"},
    {"Jet hit at 28,000ft\n\nA jet at 38,000ft shook.\n\nIt saw that 25,000ft jet.", "28000=38000"},
    {"Hall sells for £1.58m\n\nLast year it was to be £1.85m.", ""},
    {"Hall sells for £1.58m\n\nIt is £1.85m.\n\nLast year it was to be £1.85m.", "1580000=1850000"},
    {"Grandad, 51, rides home\n\nRon Lee, 81, set out in May. Ann Ray, 36, waved.", "51=81"},
    {"Grandad, 51, rides home\n\nRon Lee, 81, set out in May. Ann Ray, 61, waved.", ""},
    {"Grandad, 51, rides home\n\nRon Lee, 51, set out in May. Ann Ray, 81, waved.", ""},
    {"Grandad, 51, rides home\n\nHe rode for 81 days.", ""},
    {"Lee breaks 41-year-old Dutch mark\n\nLee, 31, ran home.", ""},
    {"Lee, 41-year-old Dutch runner, wins\n\nLee, 31, ran home.", "41=31"},
    /* A list of lines below a headline is of it. */
    {"Lab to grow\n\n- Sales of £612,400\n- To move in May\n\nIt had sales of £212,400 in all.",
     "612400=212400"},
    {"Lab to grow\n\nSales are £612,400. It moves in May.\n\nIt had sales of £212,400.", ""},
    /* The headline reckons. */
    {"270 jobs to go\n\nIt cuts 150 jobs here and 120 there. It cut 170 jobs before.", ""},
    {"£13m off the bill\n\nIt falls from £61m to £48m. The other bill is £18m.", ""},
    {"£64m of damage\n\nHomes took £41m of it and farms £23m. The last storm took £46m.", ""},
    {"Rent up 7.2%\n\nIt went from £1,000 to £1,072. In the north it rose 2.7%.", ""},
    {"A $37m prize\n\nTwo tickets won $18.5m apiece. The last prize was $73m.", ""},
    {"A $39m prize\n\nTwo tickets won $18.5m apiece. The last prize was $93m.",
     "39000000=93000000"},
    {"Hall sells for £1.89m\n\nA duty of £41,000 is due on the £1.85m.", "1890000=1850000"},
    {"Jet fell 28,000ft\n\nThat 25,000ft fall took long. It fell by 7,000ft four times.",
     "28000=25000"},
    /* Money and shares need no word, numbers of other things do. */
    {"Line pockets £4.8m\n\nThe rest got £4.3m back.", "4800000=4300000"},
    {"Line pockets £4.8m\n\nThe rest got £4.3m back, and £4.6m more.", ""},
    {"Line is 56km long\n\nThe walk is of 66km.", ""},
};

static const Case references[] = {
    {"The firm has 312 shops. It heats the 321 shops.", "321=312"},
    {"The firm has 312 shops. It heats all 312 shops.", "312=312"},
    {"The firm has 312 shops. It heats 321 shops.", ""},
    {"The firm has 312 shops. It heats the 321 barns.", ""},
    {"The firm has 312 shops. It heats the 351 shops of its rival.", ""},
    {"The firm has 312 shops and 411 shops. It heats the 351 shops.", ""},
    {"The firm has 312 shops. Last year it heated the 321 shops.", ""},
    {"The firm has 31 shops. It heats the 13 shops.", "31=13"},
    {"The firm has 31 shops. It heats the 13 barns.", ""},
    {"The firm has 31 shops. It heats 13 shops.", ""},
    {"The firm has 31 shops, 13 in Leith. It heats the 13 shops.", ""},
    {"A bus with 21 pupils slid. All 12 teenagers are safe.", "21=12"},
    {"A hall held 140. He played the 104 works.", "140=104"},
    {"A hall held 140. He played his 104 works.", ""},
    {"They followed 8,412 twins. Each of the 8,142 kept a diary.", "8412=8142"},
    {"They followed 8,412 twins. The number of volunteers stands at 8,142.", "8412=8142"},
    {"They followed 8,412 twins. It cost the 8,142 kroner.", ""},
    {"Some 1,300 pupils came. The list has precisely 1,034 names.", "1300<1034"},
    {"A fire took 6,700 hectares. The 7,600-hectare blaze grew.", "6700=7600"},
    {"It was 7.4% in May. May's 4.7% is low.", ""},
    {"It paid 740,000. The 748,000 rose.", ""},
    {"It paid £60,000. The £52,700 rose.", ""},
    {"The fair drew 88 pupils. Six of the 98 fell ill.", "88=98"},
    {"The fair drew 88 pupils and 91 cows. Six of the 98 fell ill.", ""},
    {"The fair drew 88 pupils. Six of the 98 who came fell ill.", ""},
    {"The firm has 312 shops. It heats the 321 shops, all 321 shops.", "321=321"},
    {"It paid £3.12m. Then it paid £3.12m.", "3120000=3120000"},
    {"In all 18,450 ran. The field of 18,540 was vast.", "18450=18540"},
    {"In all 18,450 ran. A field of 18,540 was vast.", ""},
    {"In all 412 died. The fleet of 421 was vast.", ""},
    /* Three digits are known from afar, two from near by, and not what is of some kind alone. */
    {"They tagged 214 eels.\n\nA.\n\nB.\n\nC.\n\nThe 241 fish slept.", ""},
    {"They tagged 214 of them.\n\nA.\n\nB.\n\nC.\n\nThe 241 fish slept.", "214=241"},
    {"They tagged 214 of them.\n\nA.\n\nB.\n\nC.\n\nThe 241 fish in Leith slept.", ""},
    {"It has 1,102 beds.\n\nLast year the number of beds was 1,120, not 1,012.", "1102=1120"},
    {"It has 1,102 beds.\n\nLast year the number of beds was 1,120.", ""},
    {"They tagged 24 of them.\n\nA.\n\nB.\n\nC.\n\nThe 42 fish slept.", ""},
};

static void a_headline_is_told_again(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof headlines / sizeof *headlines; i++) {
        assert_string_equal(found_in(headlines[i].text, echoes_find), headlines[i].found);
    }
}

static void what_is_referred_back_to(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof references / sizeof *references; i++) {
        assert_string_equal(found_in(references[i].text, references_find), references[i].found);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_headline_is_told_again),
        cmocka_unit_test(what_is_referred_back_to),
    };
    return cmocka_run_group_tests_name("echo", tests, NULL, tied_end);
}
