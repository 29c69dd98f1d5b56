#include "ties/tied.h"

#include "ties/tie.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const char words[] = "words scope.comparison\n  any from, than\n"
                            "words scope.earlier\n  any last year\n"
                            "words scope.superseded\n  any first put at, at first\n"
                            "words engine.change\n  any up, rose by\n"
                            "words engine.phrasal\n  any made up, ended up\n"
                            "words rose\n  any rose, risen\n"
                            "words fell\n  any fell, fallen\n"
                            "words engine.rest\n  any the rest, remaining\n"
                            "words engine.addition\n  any another\n"
                            "words engine.origin\n  any picked up\n"
                            "words engine.divided\n  any goes to\n"
                            "words engine.provided\n  any paid, chipped in\n"
                            "words engine.purse\n  any bill, sales\n"
                            "words engine.residual\n  any don't know\n"
                            "words engine.sides\n  any for, against\n"
                            "words engine.two-way\n  any run-off\n"
                            "words engine.polled\n  any of the vote\n"
                            "words engine.turnout\n  any turnout\n"
                            "words engine.opening\n  any comprising\n"
                            "words engine.gap\n  any lead of, majority\n"
                            "words engine.outcome\n  any fell to, drop to\n"
                            "words engine.extreme\n  any highest, lowest\n"
                            "words engine.of-them\n  any of them\n"
                            "words engine.in-all\n  any in all\n"
                            "words engine.recorded\n  any number, counted, total\n"
                            "words engine.share-sign\n  any or, that is, only\n"
                            "words engine.change-noun\n  any jump\n"
                            "words engine.share-noun\n  any take-up\n"
                            "words engine.rate-name\n  any turnout\n"
                            "words engine.price-rate\n  any interest rate\n"
                            "words engine.joint\n  any in all, between them\n"
                            "words engine.once\n  any arrested\n"
                            "words engine.set-off\n  any less\n"
                            "words engine.typical\n  any average\n"
                            "words asked.share-link\n"
                            "  any was, were, took, share, only, made up\n"
                            "words engine.making\n  any making, a total of\n"
                            "words engine.conclusion\n  any so, that is, a loss of\n"
                            "words engine.revision\n  any revision of, than first thought\n"
                            "words engine.then-row\n  any the figures were\n"
                            "words engine.other-measure\n  any on average\n"
                            "words engine.hence\n  any therefore\n"
                            "words engine.last\n  any final\n"
                            "words engine.remainder\n  any the others\n"
                            "words engine.composes\n  any hold\n"
                            "words engine.contested\n  any of the ball\n"
                            "words engine.verb\n  any rose, was, are\n"
                            "words engine.averaged\n  any average, per\n"
                            "words engine.counted-whole\n  any vans, men\n"
                            "measure votes\n  about votes of one\n  is contest\n"
                            "measure votes cast\n  about all votes\n  is whole\n"
                            "measure electorate\n  about who could vote\n  is whole\n"
                            "measure pact\n  about what parties have together\n"
                            "measure turnout\n  about who did\n"
                            "measure birth\n  about a day\n"
                            "measure death\n  about a day\n"
                            "measure age\n  about years\n"
                            "pattern test.born\n  match {name:who} born {date:d}\n"
                            "  claim birth of who = d\n"
                            "pattern test.she-born\n  match she was born {date:d}\n"
                            "  claim birth = d\n"
                            "pattern test.died\n  match {name:who} died {date:d}\n"
                            "  claim death of who = d\n"
                            "pattern test.aged\n  match {name:who} is {count:a}\n"
                            "  claim age of who = a\n"
                            "pattern test.won\n  match {name:who} won {count:n}\n"
                            "  claim votes of who = n\n"
                            "pattern test.cast\n  match votes cast {count:t}\n"
                            "  claim votes cast = t\n"
                            "pattern test.roll\n  match electorate {count:e}\n"
                            "  claim electorate = e\n"
                            "pattern test.out\n  match turnout {percent:p}\n"
                            "  claim turnout = p\n"
                            "pattern test.pact\n  match would have {count:n}\n"
                            "  claim pact = n\n"
                            "pattern test.whole\n  match a total of {level:w}\n"
                            "  match make {level:w} in all\n"
                            "  claim whole = w\n";

static const char wordings[] =
    "pattern test.two\n  match {level:a} and {level:b} make {level:t}\n"
    "  states test.sum total=t parts=a,b\n"
    "pattern test.three\n  match {level:a}, {level:b} and {level:c} make {level:t}\n"
    "  states test.sum total=t parts=a,b,c\n"
    "pattern test.part\n  match {level:n} \\({percent:p}\\)\n"
    "  states test.share share=p part=n\n"
    "pattern test.heads\n  match {percent:p} among {count:w}\n"
    "  states test.heads share=p whole=w\n"
    "pattern test.mean\n  match {count:m} a game in {count:n}\n"
    "  states test.mean ratio=m base=n\n"
    "pattern test.part-of\n  match {percent:p} of {level:w} is {level:n}\n"
    "  states test.share share=p part=n whole=w\n"
    "pattern test.up\n  match {rose} {percent:p} from {figure:a} to {figure:b}\n"
    "  states test.change change=p from=a to=b up\n"
    "pattern test.down\n  match {fell} {percent:p} from {figure:a} to {figure:b}\n"
    "  states test.change change=p from=a to=b down\n"
    "pattern test.less\n  match {level:a} less {level:b} is {level:d}\n"
    "  states test.difference difference=d more=a less=b\n"
    "pattern test.lead\n  match lead of {level:d}\n"
    "  states test.difference difference=d\n"
    "pattern test.times\n  match {multiplier:m} as many: {level:a} for {level:b}\n"
    "  states test.ratio ratio=m part=a base=b\n"
    "pattern test.points\n  match {rose} {points:d} from {percent:a} to {percent:b}\n"
    "  states test.points points=d from=a to=b\n"
    "pattern test.against\n  match {percent:p} against {percent:q} of all\n"
    "  states test.complement share=p parts=q\n"
    "pattern test.exactly\n  match {level:g}, exactly {level:n}\n"
    "  states test.bound bound=g figure=n\n"
    "pattern test.units\n  match {quantity:a} \\({quantity:b}\\)\n"
    "  states test.conversion stated=a converted=b\n"
    "pattern test.above\n  match beats {level:a}\n  states test.order others=a up\n"
    "pattern test.lasted\n  match lasted {duration:a} years from {date:b}\n"
    "  states test.span age=a from=b\n"
    "pattern test.spell\n  match spell of {duration:a}\n"
    "  states test.span age=a up\n"
    "pattern test.closed\n  match opened {date:a}[^.]*closed {date:b}\n"
    "  states test.order first=b others=a up\n"
    "pattern test.into\n  match at {time:b}, {duration:a} minutes in\n"
    "  states test.span age=a to=b\n"
    "pattern test.day\n  match {date:d}\n"
    "  states test.date date=d\n";

static const char demands[] =
    "rule test.sum\n  relation sum\n  about parts make their total\n"
    "  breaks 11 and 12 make 33.\n  holds 11 and 12 make 23.\n"
    "rule test.share\n  relation share\n  about a share fits\n  given whole = any\n  within near\n"
    "  breaks 50% of 100 is 60.\n  holds 50% of 100 is 50.\n"
    "rule test.heads\n  relation share\n  about a share of a few fits\n"
    "  breaks It is 72.0% among 43.\n  holds It is 72.1% among 43.\n"
    "rule test.mean\n  relation ratio\n  about a mean over a few fits\n"
    "  breaks It is 2.45 a game in 12.\n  holds It is 2.42 a game in 12.\n"
    "rule test.change\n  relation change\n  about a change fits\n"
    "  breaks It rose 50% from £100 to £160.\n  holds It rose 50% from £100 to £150.\n"
    "rule test.difference\n  relation difference\n  about a lead fits\n"
    "  given more = any ; less = any\n"
    "  breaks 60 less 20 is 30.\n  holds 60 less 20 is 40.\n"
    "rule test.ratio\n  relation ratio\n  about a multiple fits\n"
    "  breaks It is three times as many: 600 for 150.\n"
    "  holds It is three times as many: 600 for 200.\n"
    "rule test.points\n  relation points\n  about points fit\n"
    "  breaks It rose 5 percentage points from 20% to 29%.\n"
    "  holds It rose 5 percentage points from 20% to 25%.\n"
    "rule test.complement\n  relation complement\n  about shares make one whole\n"
    "  given share = any ; parts = any of each\n"
    "  breaks Yes had 62% against 28% of all.\n  holds Yes had 62% against 38% of all.\n"
    "rule test.bound\n  relation bound\n  about a bound is kept\n"
    "  breaks Almost 70, exactly 71.\n  holds Almost 70, exactly 69.\n"
    "rule test.conversion\n  relation conversion\n  about two units agree\n"
    "  breaks It is 87 miles (104 km).\n  holds It is 87 miles (140 km).\n"
    "rule test.date\n  relation date\n  about a weekday fits\n"
    "  breaks On Tuesday, 1 April 2020.\n  holds On Wednesday, 1 April 2020.\n"
    "rule test.order\n  relation order\n  about one is above the other\n"
    "  breaks It was 12, beats 15.\n  holds It was 15, beats 12.\n"
    "rule test.age\n  relation age\n  about an age fits\n"
    "  given age = age of one ; from = birth of one ; to = death of one\n"
    "  breaks Ann Lee born 4 June 2001. Ann Lee died 5 June 2021. Ann Lee is 21.\n"
    "  holds Ann Lee born 4 June 2001. Ann Lee died 5 June 2021. Ann Lee is 20.\n"
    "rule test.span\n  relation age\n  about a span fits\n"
    "  breaks On 3 May 2024 it had lasted 12 years from 2003.\n"
    "  holds On 3 May 2024 it had lasted 21 years from 2003.\n"
    "rule test.list\n  relation sum\n  about a list makes its total\n"
    "  given total = whole ; parts = any of each\n"
    "  breaks It was a total of 29,450: 12,400 and 8,650 and 3,900.\n"
    "  holds It was a total of 24,950: 12,400 and 8,650 and 3,900.\n"
    "rule test.pact\n  relation sum\n  about parties have what each has\n"
    "  given total = pact ; parts = any of another\n"
    "  breaks Labour has 32, the Greens 30 and the Liberals 14. Labour and the Liberals would have "
    "41.\n"
    "  holds Labour has 32, the Greens 30 and the Liberals 14. Labour and the Liberals would have "
    "46.\n"
    "rule test.count\n  relation count\n  about things are counted\n  given count = any\n"
    "  breaks Three came: Ann, Bob, Cy and Di.\n  holds Four came: Ann, Bob, Cy and Di.\n"
    "rule test.total\n  relation sum\n  about the votes make the votes cast\n"
    "  given total = votes cast ; parts = votes of each\n"
    "  breaks With votes cast 1,013, Ann Lee won 612 and Bob Ray won 411.\n"
    "  holds With votes cast 1,023, Ann Lee won 612 and Bob Ray won 411.\n"
    "rule test.votes\n  relation restatement\n  about votes are told alike\n"
    "  given stated = votes of one ; again = votes of one\n"
    "  breaks Ann Lee won 6,124. Ann Lee won 6,142.\n"
    "  holds Ann Lee won 6,124. Ann Lee won 6,124.\n"
    "rule test.turnout\n  relation share\n  about the turnout fits\n"
    "  excuse it may be of all ballots\n"
    "  given share = turnout ; part = votes cast ; whole = electorate\n"
    "  breaks Of the electorate 9,127 came votes cast 3,202, a turnout 53.1%.\n"
    "  holds Of the electorate 9,127 came votes cast 3,202, a turnout 35.1%.\n";

/* How figures are written. */
static const char writing[] =
    "rule test.numeral\n  relation numeral\n  about a number is one\n  severity warning\n  within "
    "paragraph\n"
    "  breaks It sold 110,00 tickets.\n  holds It sold 2,5 million.\n"
    "rule test.unlike\n  relation numeral\n  about a count is like its kind\n"
    "  given beside = noun\n  within paragraph\n"
    "  breaks Of 13.420 men and 11,870 men none came.\n"
    "  holds An average of 13.420 men and 11,870 men came.\n"
    "rule test.pointed\n  relation scale\n  about men are whole\n"
    "  given stated = noun\n"
    "  breaks Of 13.420 men.\n  holds Average 13.420 men.\n";

static Arena arena, rule_arena;
static RuleSet *rules;
static Matching *matching;

const RuleSet *tied_rules(void) {
    if (!rules) {
        const RuleFile files[] = {{SLICE("words"), slice_of(words), false},
                                  {SLICE("wordings"), slice_of(wordings), false},
                                  {SLICE("demands"), slice_of(demands), false},
                                  {SLICE("writing"), slice_of(writing), false}};
        RuleProblems problems = {0};
        rules = ruleset_make(files, sizeof files / sizeof *files, &rule_arena, &problems);
        assert_int_equal(problems.count, 0);
        matching = matching_new(rules);
    }
    return rules;
}

Arena *tied_arena(void) {
    return &arena;
}

Tied *tied_from(const char *text) {
    arena_empty(&arena);
    Tied *tied = arena_take(&arena, sizeof *tied);
    const RuleSet *set = tied_rules();
    assert_null(article_read(&arena, SLICE("test.txt"), slice_of(text), &tied->article));
    figures_read(&arena, &tied->article, &tied->figures);
    claims_make(&arena, set, matching, &tied->article, &tied->figures, &tied->claims,
                &tied->problems);
    relations_tie(&arena, set, NULL, &tied->claims, &tied->relations);
    relations_diagnose(&arena, set, &tied->article, &tied->figures, &tied->relations,
                       &tied->verdicts);
    return tied;
}

static const char *finished(Buffer *buffer) {
    Slice slice = buffer_slice(buffer);
    const char *text = arena_copy(&arena, slice.bytes, slice.length);
    buffer_free(buffer);
    return text;
}

static void add_figure(Buffer *out, const Tied *tied, size_t index) {
    const Figure *figure = &tied->figures.items[index];
    buffer_add(out, slice_part(tied->article.text, figure->start, figure->end));
}

static void add_relation(Buffer *out, const Tied *tied, const Relation *relation) {
    const Operands *operands = relation_operands(relation);
    buffer_add_string(out, relation_vocabulary(relation->kind)->name);
    for (size_t i = 0; i < operands->count; i++) {
        buffer_add_byte(out, ' ');
        add_figure(out, tied, operands->items[i].figure);
    }
    buffer_add_string(out, ": ");
    buffer_add_string(out, relation_status_name(relation->status));
}

const Claim *tied_claim(const Tied *tied, size_t figure) {
    const Claim *claim = claim_of_figure(&tied->claims, figure);
    assert_non_null(claim);
    return claim;
}

const char *tied_relations(const Tied *tied) {
    Buffer out = {0};
    for (size_t i = 0; i < tied->relations.count; i++) {
        buffer_add_string(&out, i ? " / " : "");
        add_relation(&out, tied, &tied->relations.items[i]);
    }
    return finished(&out);
}

static void add_repairs(Buffer *out, const Tied *tied, const Repairs *repairs) {
    for (size_t i = 0; i < repairs->count; i++) {
        const Repair *repair = &repairs->items[i];
        buffer_add_string(out, i ? ", " : " ");
        add_figure(out, tied, repair->figure);
        buffer_add_byte(out, '>');
        buffer_add(out, repair->text);
        buffer_add_byte(out, ' ');
        buffer_add_string(out, slip_name(repair->kind));
    }
}

static void add_verdict(Buffer *out, const Tied *tied, const Verdict *verdict) {
    const Relation *relation = &tied->relations.items[verdict->relation];
    buffer_add(out, ruleset_rule(rules, relation->rule)->id);
    buffer_add_string(out, verdict->culprit != NO_FIGURE ? "!" : ":");
    add_repairs(out, tied, &verdict->repairs);
    if (verdict->mended.count) {
        buffer_add_string(out, " +");
        buffer_add_count(out, verdict->mended.count);
    }
}

const char *tied_verdicts(const Tied *tied) {
    Buffer out = {0};
    for (size_t i = 0; i < tied->verdicts.count; i++) {
        buffer_add_string(&out, i ? " / " : "");
        add_verdict(&out, tied, &tied->verdicts.items[i]);
    }
    return finished(&out);
}

const char *verdicts_on(const char *text) {
    return tied_verdicts(tied_from(text));
}

const char *relations_in(const char *text) {
    return tied_relations(tied_from(text));
}

const char *relations_of(RelationKind kind, const char *text) {
    Tied *tied = tied_from(text);
    size_t kept = 0;
    for (size_t i = 0; i < tied->relations.count; i++) {
        if (tied->relations.items[i].kind == kind) {
            tied->relations.items[kept++] = tied->relations.items[i];
        }
    }
    tied->relations.count = kept;
    return tied_relations(tied);
}

static void expect(const RelationCase *wanted, const char *relations) {
    if (strcmp(relations, wanted->relations) != 0) {
        fail_msg("%s %s", wanted->text, relations);
    }
}

void relations_hold(const RelationCase *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        expect(&cases[i], relations_in(cases[i].text));
    }
}

void relations_of_hold(RelationKind kind, const RelationCase *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        expect(&cases[i], relations_of(kind, cases[i].text));
    }
}

int tied_end(void **state) {
    (void)state;
    if (rules) {
        matching_free(matching);
        arena_free(&rule_arena);
        rules = NULL;
    }
    arena_free(&arena);
    return 0;
}
