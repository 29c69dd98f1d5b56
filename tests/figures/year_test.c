/* Years and days that could be counts, and counts that could be years. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const ToldCase years[] = {
    {"below 1986 earnings, on 2004 figures", "date[1986]=1986 | date[2004]=2004"},
    {"between 2011 and 2012 needs rose", "date[2011]=2011 | date[2012]=2012"},
    {"its 2002 series, around 1800, by", "date[2002]=2002 | date[1800]=1800"},
    {"its 2,002 homes, with 2012 votes",
     "cardinal[2,002]=2002 (home) | cardinal[2012]=2012 (vote)"},
    {"1987 nine month results", "date[1987]=1987 | duration[nine]=9 mo"},
    {"about 1900 homes", "cardinal[1900]=1900 {about} (home)"},
    {"by 2050 means rise, with 2010 showing", "date[2050]=2050 | date[2010]=2010"},
    {"with 2010 sheep", "cardinal[2010]=2010 (sheep)"},
    {"2011 Census tables show it", "date[2011]=2011"},
    {"in the same 1986 month", "date[1986]=1986"},
    {"a 2000 year old oak, 2000 years", "age[2000]=2000 yr | duration[2000]=2000 yr"},
    {"in 2013/2014 and 2013/14", "date[2013/2014] | date[2013/14]"},
    {"the summer of '69, Feb'07, class of \u201992",
     "date[69]=1969 | date[07]=2007 | date[92]=1992"},
    {"'12 dead' in a crash, of '12 dogs'", "cardinal[12]=12 (dead) | cardinal[12]=12 (dog)"},
};

static const ToldCase days[] = {
    {"from 4 to 6 June, on 9-11 July", "date[4]=--06-04 | date[6 June]=--06-06 | date[9-11 July]"},
    {"from February 1 to 25, on May 3 and 4th",
     "date[February 1]=--02-01 | date[25]=--02-25 | date[May 3]=--05-03 | date[4th]=--05-04"},
    {"between May 2 and 7 people", "date[May 2]=--05-02 | cardinal[7]=7 (person)"},
    {"from 2 to 9 people", "range[2 to 9]=2..9 (person)"},
    {"May 21 through 28 were off", "date[May 21]=--05-21 | date[28]=--05-28"},
    {"from 12 on May 1 to 26 in all", "cardinal[12]=12 | date[May 1]=--05-01 | cardinal[26]=26"},
    {"in April, 1986, by May, 2016 men", "date[April, 1986]=1986-04 | cardinal[2016]=2016 (man)"},
    {"on 02/28/87, 28/02/07, 01/02/87",
     "date[02/28/87]=1987-02-28 | date[28/02/07]=2007-02-28 | label[01] | label[02/87]"},
    {"from 12m in mid-2012 to 16m", "cardinal[12m]=12000000 | date[2012]=2012 | "
                                    "cardinal[16m]=16000000"},
    {"for 15-25/4 or 4-5/8", "label[15-25/4] | cardinal[4-5/8]=4.625"},
    {"the Mar. one deadline, in Mar. four men", "date[Mar. one]=--03-01 | cardinal[four]=4 (man)"},
    {"on 4/5 June", "date[4/5 June]"},
    {"ended April four, in April four came", "date[April four]=--04-04 | cardinal[four]=4"},
    {"on Jan. 31Conference call", "date[Jan. 31]=--01-31"},
    {"at 1500 CST", "time[1500]=15:00"},
};

static void years_are_told_from_counts(void **state) {
    (void)state;
    TOLD_CHECK(years);
}

static void days_share_a_month(void **state) {
    (void)state;
    TOLD_CHECK(days);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(years_are_told_from_counts),
        cmocka_unit_test(days_share_a_month),
    };
    return cmocka_run_group_tests_name("year", tests, NULL, NULL);
}
