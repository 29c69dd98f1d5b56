/* What is read from a text: kind, span, value, unit, hedge and noun of every figure. */
#include "figures/figures_in.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void test_cardinals(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"They counted 1,234 votes.", "cardinal[1,234]=1234 (vote)"},
        {"In Nashik 12,34,567 residents.", "cardinal[12,34,567]=1234567 (resident)"},
        {"row 10 8 152 129 of it", "cardinal[10]=10 | cardinal[8]=8 | cardinal[152]=152 | "
                                   "cardinal[129]=129"},
        {"In 2016 45 320 visitors", "date[2016]=2016 | cardinal[45 320]=45320 (visitor)"},
        {"It drew 45 320 visitors.", "cardinal[45 320]=45320 (visitor)"},
        {"It made 1\u202F750\u202F000 cars.", "cardinal[1\u202F750\u202F000]=1750000 (car)"},
        {"Some 4.18m journeys.", "cardinal[4.18m]=4180000 {Some} (journey)"},
        {"There are 3bn phones.", "cardinal[3bn]=3000000000 (phone)"},
        {"They sold 3.4 crore tickets.", "cardinal[3.4 crore]=34000000 (ticket)"},
        {"Traded 2.89 mln and 0.3 bln.",
         "cardinal[2.89 mln]=2890000 | cardinal[0.3 bln]=300000000"},
        {"The \xEF\xBC\x91\xEF\xBC\x92 seats.", "cardinal[\xEF\xBC\x91\xEF\xBC\x92]=12 (seat)"},
        {"\u0661\u0662 seats.", "cardinal[\u0661\u0662]=12 (seat)"},
        {"It has 1,200 new homes.", "cardinal[1,200]=1200 (home)"},
        {"of the 506,438 votes cast", "cardinal[506,438]=506438 (vote)"},
        {"The 506,438 valid votes were counted", "cardinal[506,438]=506438 (vote)"},
        {"a 11,312-vote margin", "cardinal[11,312]=11312 (vote)"},
        {"supplies 2.1\nmillion people", "cardinal[2.1\nmillion]=2100000 (person)"},
        {"A gust of .77", "cardinal[.77]=0.77"},
        {"three ex-managers, 12 in-house lawyers",
         "cardinal[three]=3 (manager) | cardinal[12]=12 (lawyer)"},
        {"40 break-ins, a 500-strong crowd", "cardinal[40]=40 (break) | cardinal[500]=500"},
        {"116,960 member, 36,599 registered supporter, and 39,670 affiliated supporter votes",
         "cardinal[116,960]=116960 (vote) | cardinal[36,599]=36599 (vote) | "
         "cardinal[39,670]=39670 (vote)"},
    };
    TOLD_CHECK(cases);
}

static void test_words(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"One hundred and seventy-two MPs", "cardinal[One hundred and seventy-two]=172 (mp)"},
        {"twelve hundred trees", "cardinal[twelve hundred]=1200 (tree)"},
        {"half a million pilgrims", "cardinal[half a million]=500000 (pilgrim)"},
        {"two and a half billion", "cardinal[two and a half billion]=2500000000"},
        {"a quarter of a million", "cardinal[a quarter of a million]=250000"},
        {"a hundred and one signatures", "cardinal[a hundred and one]=101 (signature)"},
        {"six dozen members", "cardinal[six dozen]=72 (member)"},
        {"two hundred\nand six churches", "cardinal[two hundred\nand six]=206 (church)"},
        {"between a thousand and two thousand", "range[a thousand and two thousand]=1000..2000"},
        {"three crore twelve lakh", "cardinal[three crore twelve lakh]=31200000"},
        {"two point five million", "cardinal[two point five million]=2500000"},
        {"Two fifty-foot masts", "cardinal[Two]=2 (mast) | quantity[fifty-foot]=50 ft"},
        {"Two fifty tickets", "cardinal[Two fifty]=250 (ticket)"},
        {"thirtyseven goats", "cardinal[thirtyseven]=37 (goat)"},
        {"minus five point five", "cardinal[minus five point five]=-5.5"},
        {"found zero errors", "cardinal[zero]=0 (error)"},
        {"One soldier and seven villagers",
         "cardinal[One]=1 (soldier) | cardinal[seven]=7 (villager)"},
        {"This is one of the best, and no one knows the one.", ""},
        {"several hundred years, hundreds of people", ""},
        {"in the second quarter", ""},
        {"the first half, half-time", ""},
    };
    TOLD_CHECK(cases);
}

static void test_fractions(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"at \u2154 of it", "fraction[\u2154]=2/3"},
        {"yields of 9-15/16 pct", "percent[9-15/16 pct]=9.9375 percent"},
        {"rose 4\u00BD% on", "percent[4\u00BD%]=4.5 percent"},
        {"over 1/5th did not", "fraction[1/5th]=1/5 {over}"},
        {"two-thirds of the seats", "fraction[two-thirds]=2/3"},
        {"Almost a third of ewes", "fraction[a third]=1/3 {Almost}"},
        {"One in five pupils", "fraction[One in five]=1/5"},
        {"a one-in-five chance, 3-in-10 odds", "fraction[one-in-five]=1/5 | "
                                               "fraction[3-in-10]=3/10"},
        {"three out of ten", "fraction[three out of ten]=3/10"},
        {"one in every 12 farms", "fraction[one in every 12]=1/12"},
        {"three of every eight farms", "fraction[three of every eight]=3/8"},
        {"for a third party", ""},
        {"three and two fifths", "cardinal[three and two fifths]=3.4"},
        {"two in 2016", "cardinal[two]=2 | date[2016]=2016"},
    };
    TOLD_CHECK(cases);
}

static void test_shares(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"61.8 per cent of", "percent[61.8 per cent]=61.8 percent"},
        {"Eleven per cent of", "percent[Eleven per cent]=11 percent"},
        {"3.4.5 per cent, 0.5.6%", "percent[3.4.5 per cent] percent broken | "
                                   "percent[0.5.6%] percent broken"},
        {"was -1.3%, worse", "percent[-1.3%]=-1.3 percent"},
        {"fell \u22121.3%", "percent[\u22121.3%]=-1.3 percent"},
        {"22\u00A0% of", "percent[22\u00A0%]=22 percent"},
        {"0.4pc, 3 pct, 7p.c. up", "percent[0.4pc]=0.4 percent | percent[3 pct]=3 percent | "
                                   "percent[7p.c.]=7 percent"},
        {"a 3.75-per-cent levy", "percent[3.75-per-cent]=3.75 percent"},
        {"by half a per cent", "percent[half a per cent]=0.5 percent"},
        {"a 1/2 pct fee", "percent[1/2 pct]=0.5 percent"},
        {"by 5.4 percentage points", "points[5.4 percentage points]=5.4 pp"},
        {"a three-point lead", "points[three-point]=3 pp"},
        {"25 basis points, 75bps", "points[25 basis points]=25 bp | points[75bps]=75 bp"},
        {"at one point, by one point", "points[one point]=1 pp"},
        {"half a percentage point", "points[half a percentage point]=0.5 pp"},
    };
    TOLD_CHECK(cases);
}

static void test_money(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"cost \u00A34.2m to", "money[\u00A34.2m]=4200000 GBP"},
        {"A$1.35bn and US$3", "money[A$1.35bn]=1350000000 AUD | money[US$3]=3 USD"},
        {"Rs 2.5 lakh, Rs. 500", "money[Rs 2.5 lakh]=250000 INR | money[Rs. 500]=500 INR"},
        {"at 342p in", "money[342p]=3.42 GBP"},
        {"50 cents and 34 cts", "money[50 cents]=0.5 USD | money[34 cts]=0.34 USD"},
        {"39.7 mln dlrs", "money[39.7 mln dlrs]=39700000 USD"},
        {"1.9 billion stg", "money[1.9 billion stg]=1900000000 GBP"},
        {"at 45,000 marks each", "money[45,000 marks]=45000 DEM"},
        {"past the 100 million mark", "cardinal[100 million]=100000000 (mark)"},
        {"for 2.6 billion marks, 45 marks",
         "money[2.6 billion marks]=2600000000 DEM | cardinal[45]=45 (mark)"},
        {"four Canadian dollars", "money[four Canadian dollars]=4 CAD"},
        {"at 6.1 mln U.S. Dlrs, 40 N.Z. cents",
         "money[6.1 mln U.S. Dlrs]=6100000 USD | money[40 N.Z. cents]=0.4 NZD"},
        {"for 20 Hong Kong dollars, 20 Can dlrs, 20 can go",
         "money[20 Hong Kong dollars]=20 HKD | money[20 Can dlrs]=20 CAD | cardinal[20]=20"},
        {"70 euro cents", "money[70 euro cents]=0.7 EUR"},
        {"\u00A31.2m-a-year deal", "money[\u00A31.2m]=1200000 GBP"},
        {"\u00A3135,00 for", "money[\u00A3135,00] GBP broken"},
        {"R18.99 now", "money[R18.99]=18.99 ZAR"},
        {"$4.2T now", "money[$4.2T]=4200000000000 USD"},
        {"two-and-a-half million now", "cardinal[two-and-a-half million]=2500000"},
        {"Dh318 million now", "money[Dh318 million]=318000000 AED"},
        {"Dhs 1,250 now", "money[Dhs 1,250]=1250 AED"},
        {"SR 2.4 billion now", "money[SR 2.4 billion]=2400000000 SAR"},
        {"SKr450 now", "money[SKr450]=450 SEK"},
        {"N95.4bn now", "money[N95.4bn]=95400000000 NGN"},
        {"N1,530 now", "money[N1,530]=1530 NGN"},
        {"N95 masks", "label[N95]"},
        {"R2 and K2", "label[R2] | label[K2]"},
        {"P2 million now", "money[P2 million]=2000000 PHP"},
        {"Ksh 450 now", "money[Ksh 450]=450 KES"},
        {"30 kobo now", "money[30 kobo]=0.3 NGN"},
        {"\u00A317.m more", "money[\u00A317.m] GBP broken"},
        {"$1..5bn, \u00A31.2.3m", "money[$1..5bn] USD broken | money[\u00A31.2.3m] GBP broken"},
    };
    TOLD_CHECK(cases);
}

static void test_measures(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"38.4C (101F)", "quantity[38.4C]=38.4 °C | quantity[101F]=101 °F"},
        {"minus 9C at", "quantity[minus 9C]=-9 °C"},
        {"a 48-mile (77km) run", "quantity[48-mile]=48 mi | quantity[77km]=77 km"},
        {"7 feet, 10 inches", "quantity[7 feet, 10 inches]=94 in"},
        {"52 square kilometres", "quantity[52 square kilometres]=52 km²"},
        {"at 125mph (201km/h)", "quantity[125mph]=125 mph | quantity[201km/h]=201 km/h"},
        {"two hours, 44 minutes and 18 seconds",
         "duration[two hours, 44 minutes and 18 seconds]=9858 s"},
        {"4hr 31min 12sec", "duration[4hr 31min 12sec]=16272 s"},
        {"two years and three months", "duration[two years and three months]=27 mo"},
        {"a six-year term", "duration[six]=6 yr"},
        {"two decades", "duration[two]=20 yr"},
        {"three times that, 2.5x", "multiplier[three times]=3 | multiplier[2.5x]=2.5"},
        {"Rents have doubled", "multiplier[doubled]=2"},
        {"halved by a tenfold rise", "multiplier[halved]=0.5 | multiplier[tenfold]=10"},
        {"an indoor personal best of 7.85m today", "quantity[7.85m]=7.85 m"},
        {"rose to a record 7.85m in May", "cardinal[7.85m]=7850000"},
        {"about 14,000 mt of rye, 14,000 Mt of rye",
         "quantity[14,000 mt]=14000 t {about} | cardinal[14,000]=14000 (mt)"},
        {"the 1000m, in 10000m", "quantity[1000m]=1000 m | quantity[10000m]=10000 m"},
        {"win the 60m at, 60m people", "quantity[60m]=60 m | cardinal[60m]=60000000 (person)"},
        {"in 36m (118ft) of, 36m (118) of", "quantity[36m]=36 m | quantity[118ft]=118 ft | "
                                            "cardinal[36m]=36000000 | cardinal[118]=118"},
        {"at 36m, or 118 feet", "quantity[36m]=36 m | quantity[118 feet]=118 ft"},
    };
    TOLD_CHECK(cases);
}

static void test_ages(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"a 66-year-old man", "age[66]=66 yr"},
        {"the boy, aged 9, said", "age[9]=9 yr"},
        {"Truss, 47, will", "age[47]=47 yr"},
        {"Mr Bhandari (58) denied", "age[58]=58 yr"},
        {"died at the age of 91.", "age[91]=91 yr"},
        {"the potter dies at 88", "age[88]=88 yr"},
        {"dies at 30 sites", "cardinal[30]=30 (site)"},
        {"Monday. She was 88. Her", "age[88]=88 yr"},
        {"when she was 88. Her", "cardinal[88]=88"},
        {"a 14-month-old girl", "age[14]=14 mo"},
        {"a man in his 70s who", "age[70s]=70..79 yr"},
        {"all aged 9 years, aged under 65 years", "age[9]=9 yr | age[65]=65 yr {under}"},
        {"turned 3 years ago", "duration[3]=3 yr"},
        {"aged 16 to 24 from", "range[16 to 24]=16..24 yr"},
    };
    TOLD_CHECK(cases);
}

static void test_ranges(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"between 18.9 and 19.3 billion", "range[18.9 and 19.3 billion]=18900000000..19300000000"},
        {"\u00A358m-\u00A361m", "range[\u00A358m-\u00A361m]=58000000..61000000 GBP"},
        {"only 15%-20% of", "range[15%-20%]=15..20 percent"},
        {"take four to six weeks", "range[four to six]=4..6 wk"},
        {"an 8- to 16-meter mirror", "range[8- to 16-meter]=8..16 m"},
        {"an advanced 5- to 6-foot lens", "range[5- to 6-foot]=5..6 ft"},
        {"over 46 league games Rovers won", "cardinal[46]=46 (game)"},
        {"over 46 games were lost", "cardinal[46]=46 {over} (game)"},
        {"carried by 418,842 to 809,728", "cardinal[418,842]=418842 | cardinal[809,728]=809728"},
        {"carried by 35.4% to 46.6%", "percent[35.4%]=35.4 percent | percent[46.6%]=46.6 percent"},
        {"carried by 35% to 46%", "range[35% to 46%]=35..46 percent"},
        {"backed by 53.5% to 54.5%", "range[53.5% to 54.5%]=53.5..54.5 percent"},
        {"needs 1,250 to 5,400 staff", "range[1,250 to 5,400]=1250..5400 (staff)"},
        {"rose from 3 to 5 per cent", "percent[3]=3 percent | percent[5 per cent]=5 percent"},
        {"lower than its harvest of 4 to 5 tonnes", "range[4 to 5 tonnes]=4..5 t"},
        {"Lee rose from 1 to 2; Ray from 3 to 4; and Mary Poe from 5 to 6",
         "cardinal[1]=1 | cardinal[2]=2 | cardinal[3]=3 | cardinal[4]=4 | "
         "cardinal[5]=5 | cardinal[6]=6"},
        {"a rise of 4 to 5 tonnes", "cardinal[4]=4 | quantity[5 tonnes]=5 t"},
        {"fell in 1991 to 6 million tonnes",
         "date[1991]=1991 | quantity[6 million tonnes]=6000000 t"},
        {"costs 100 at most.", "cardinal[100]=100 {at most}"},
        {"costs 100 at most in Ely", "cardinal[100]=100 {at most}"},
        {"costs 100 at most shops", "cardinal[100]=100"},
        {"at most 100 and at least 20 apples", "range[100 and at least 20]=20..100 (apple)"},
        {"between 900,000 and 1.2 million", "range[900,000 and 1.2 million]=900000..1200000"},
    };
    TOLD_CHECK(cases);
}

static void test_dates(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"on Tuesday 14 May 2019, he", "date[Tuesday 14 May 2019]=2019-05-14"},
        {"on Tuesday (14 May 2019) he", "date[Tuesday (14 May 2019)]=2019-05-14"},
        {"on Tuesday (14 May 2019, he", "date[14 May 2019]=2019-05-14"},
        {"on October 26, 2017, after", "date[October 26, 2017]=2017-10-26"},
        {"for Monday, Sept. 5, would", "date[Monday, Sept. 5]=--09-05"},
        {"the 6th of August", "date[6th of August]=--08-06"},
        {"by 31/12/2020 and 2024-02-29",
         "date[31/12/2020]=2020-12-31 | date[2024-02-29]=2024-02-29"},
        {"in April 2031", "date[April 2031]=2031-04"},
        {"(\u00A3 billion), \u00A31 billion", "money[\u00A31 billion]=1000000000 GBP"},
        {"in the 1990s, in 2013-14", "date[1990s] | date[2013-14]"},
        {"In 2016 he won 2,016 votes", "date[2016]=2016 | cardinal[2,016]=2016 (vote)"},
        {"in 2010\u201312, 1985-90 rose", "date[2010\u201312] | date[1985-90]"},
        {"on April 1 1987, he", "date[April 1 1987]=1987-04-01"},
        {"the March 11-20 period", "date[March 11-20]"},
        {"on March 11\u201320, 1987", "date[March 11\u201320, 1987]=1987-03"},
        {"on May 5 2012 people", "date[May 5]=--05-05 | cardinal[2012]=2012 (person)"},
        {"compared with 1997 (or 12), with 1997 votes",
         "date[1997]=1997 | cardinal[12]=12 | cardinal[1997]=1997 (vote)"},
        {"more than 2000 died", "cardinal[2000]=2000 {more than}"},
    };
    TOLD_CHECK(cases);
}

static void test_times(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"at 4.17am and 8pm", "time[4.17am]=04:17 | time[8pm]=20:00"},
        {"at 23:52 at noon", "time[23:52]=23:52 | time[noon]=12:00"},
        {"2:40 a.m. in", "time[2:40 a.m.]=02:40"},
        {"logged at 0630 GMT", "time[0630]=06:30"},
        {"from 10.30 GMT to 00.01, up 2.45%",
         "time[10.30]=10:30 | time[00.01]=00:01 | percent[2.45%]=2.45 percent"},
        {"ran 8:11.22, 2:04:11 then", "duration[8:11.22]=491.22 s | duration[2:04:11]=7451 s"},
        {"in 1:02:03.5; at 14:05 sharp", "duration[1:02:03.5]=3723.5 s | time[14:05]=14:05"},
    };
    TOLD_CHECK(cases);
}

static void test_hedges(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"no fewer than 17 ministers", "cardinal[17]=17 {no fewer than} (minister)"},
        {"a lorry not wider than 3 metres", "quantity[3 metres]=3 m {not wider than}"},
        {"slower than 20 mph", "quantity[20 mph]=20 mph {slower than}"},
        {"well over 5,000 people", "cardinal[5,000]=5000 {well over} (person)"},
        {"10 people or more", "cardinal[10]=10 {or more} (person)"},
        {"an estimated \u20AC90,000", "money[\u20AC90,000]=90000 EUR {an estimated}"},
        {"The river came up to 4 metres", "quantity[4 metres]=4 m"},
        {"Boats of up to 4 metres", "quantity[4 metres]=4 m {up to}"},
        {"As many as 4,000 came", "cardinal[4,000]=4000 {As many as}"},
        {"As many as 4,316 came", "cardinal[4,316]=4316"},
        {"only 20 people", "cardinal[20]=20 (person)"},
        {"a win over third seed Bell", "ordinal[third]=3"},
        {"two hours or so later", "duration[two]=2 h {or so}"},
    };
    TOLD_CHECK(cases);
}

static void test_labels(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"an Airbus A320, Covid-19, the G20", "label[A320] | label[Covid-19] | label[G20]"},
        {"JN.1 came. In all 5 fell ill.", "label[JN.1] | cardinal[5]=5"},
        {"Form S4-1 and Article 37", "label[S4-1] | label[37]"},
        {"10 Downing Street", "label[10]"},
        {"(the sale ends 1/10), 1/10 of it", "label[1/10] | fraction[1/10]=1/10"},
        {"a 2-in-1 tablet, a 1-in-10 chance", "label[2-in-1] | fraction[1-in-10]=1/10"},
        {"at .08 or 0800 444", "cardinal[.08]=0.08 | label[0800 444]"},
        {"since 9/11, a 24/7 shop", "label[9/11] | label[24/7]"},
        {"at 750/1,000 a day", "label[750/1,000]"},
        {"call 0161 496 0733 now", "label[0161 496 0733]"},
        {"version 4.11.2 at 192.168.40.17", "label[4.11.2] | label[192.168.40.17]"},
        {"at https://a.org/2023/07/x-118.", "label[https://a.org/2023/07/x-118]"},
        {"50 Cent and the S&P 500", "label[50] | label[500]"},
        {"a Boeing 737, a Boeing 777F", "label[737] | label[777F]"},
        {"5G and SW1A 2AA", "label[5G] | label[SW1A] | label[2AA]"},
        {"(ISBN 978-0-306-40615-7)", "label[978-0-306-40615-7]"},
        {"No 10 and no 10 people", "label[10] | cardinal[10]=10 (person)"},
        {"the top 20 firms", "label[20]"},
        {"Rank on the list: 24", "label[24]"},
        {"They rank on it: 24", "cardinal[24]=24"},
        {"Tables 21, 22 and 23 show", "label[21] | label[22] | label[23]"},
        {"in Figures 3 and 4; Chart 1.3", "label[3] | label[4] | label[1.3]"},
        {"figures 3 and 4 times", "cardinal[3]=3 | multiplier[4 times]=4"},
        {"Nasdaq 100, Kospi 200, S&P/ASX 200", "label[100] | label[200] | label[200]"},
        {"the Stoxx Europe 600 Index; in Quarter 1 2014",
         "label[600] | label[1] | date[2014]=2014"},
        {"737 MAX orders, 737 orders", "label[737] | cardinal[737]=737 (order)"},
        {"the 737 landed, the 737 who came", "label[737] | cardinal[737]=737"},
        {"the Group of 20 and Group of Seven; a group of 20", "label[20] | label[Seven] | "
                                                              "cardinal[20]=20"},
        {"on BBC 2, told the BBC 30 had died", "label[2] | cardinal[30]=30"},
        {"at that stage 12 people and Stage 12", "cardinal[12]=12 (person) | label[12]"},
        {"Yes 42, No 17, at No 17", "cardinal[42]=42 | cardinal[17]=17 | label[17]"},
        {"well above 2003's 9.1% and 2018 voters",
         "date[2003]=2003 | percent[9.1%]=9.1 percent | cardinal[2018]=2018 (voter)"},
        {"its Q1 2018 earnings, 2018 votes",
         "label[Q1] | date[2018]=2018 | cardinal[2018]=2018 (vote)"},
        {"a half-life, the game Half-Life 2", "label[2]"},
        {"123456789012345678901234567890123456789 atoms",
         "label[123456789012345678901234567890123456789]"},
    };
    TOLD_CHECK(cases);
}

/* Signs, digits and blanks beyond ASCII, and figures over the end of a line. */
static void test_scripts(void **state) {
    (void)state;
    static const ToldCase cases[] = {
        {"has \uFF15\uFF10\uFF0C\uFF10\uFF10\uFF10 men",
         "cardinal[\uFF15\uFF10\uFF0C\uFF10\uFF10\uFF10]=50000 (man)"},
        {"has \u0661\u0662\u066C\u0663\u0664\u0665 men",
         "cardinal[\u0661\u0662\u066C\u0663\u0664\u0665]=12345 (man)"},
        {"is \u06F1\u06F2\u066B\u06F5%", "percent[\u06F1\u06F2\u066B\u06F5%]=12.5 percent"},
        {"is \u22125%, \u20136%, \u20127%", "percent[\u22125%]=-5 percent | "
                                            "percent[\u20136%]=-6 percent | "
                                            "percent[\u20127%]=-7 percent"},
        {"is \u20148%, \uFE639%, \uFF0D3%", "percent[\u20148%]=-8 percent | "
                                            "percent[\uFE639%]=-9 percent | "
                                            "percent[\uFF0D3%]=-3 percent"},
        {"5\u22127 km, 5\u20128 km", "range[5\u22127 km]=5..7 km | range[5\u20128 km]=5..8 km"},
        {"has 12\u00AD345 men", "cardinal[12\u00AD345]=12345 (man)"},
        {"has 1\u202F234\u202F567 men", "cardinal[1\u202F234\u202F567]=1234567 (man)"},
        {"\u00A31.2\u00A0million", "money[\u00A31.2\u00A0million]=1200000 GBP"},
        {"has 3.2\nmillion men", "cardinal[3.2\nmillion]=3200000 (man)"},
        {"15\nper cent, \u00A34\nbn", "percent[15\nper cent]=15 percent | "
                                      "money[\u00A34\nbn]=4000000000 GBP"},
        {"from 10 to\n20 men", "range[10 to\n20]=10..20 (man)"},
    };
    TOLD_CHECK(cases);
}

/* Figures come in order and do not overlap, whatever the text. */
static void test_order(void **state) {
    (void)state;
    Told told;
    figures_in(&told,
               "1-2-3 one in 1/2 of 4 to 5%, 6 and 7 8 9.10.11 twelve 13-14 to 15 pm, £16-17m "
               "18 per cent-19 A-20 Monday 21 May 22, 2023 24/25 26 27 000 28,29,30");
    assert_true(told.figures.count > 15);
    for (size_t i = 1; i < told.figures.count; i++) {
        assert_true(told.figures.items[i].start >= told.figures.items[i - 1].end);
    }
    told_free(&told);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cardinals), cmocka_unit_test(test_words),
        cmocka_unit_test(test_fractions), cmocka_unit_test(test_shares),
        cmocka_unit_test(test_money),     cmocka_unit_test(test_measures),
        cmocka_unit_test(test_ages),      cmocka_unit_test(test_ranges),
        cmocka_unit_test(test_dates),     cmocka_unit_test(test_times),
        cmocka_unit_test(test_hedges),    cmocka_unit_test(test_labels),
        cmocka_unit_test(test_scripts),   cmocka_unit_test(test_order),
    };
    return cmocka_run_group_tests_name("figure reader", tests, NULL, NULL);
}
