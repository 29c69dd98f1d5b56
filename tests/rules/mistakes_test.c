#include "rule_text.h"
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define WORDS   "words won\n any won\n"
#define MATCHES "pattern p\n match {name:who} {won} {count:n}\n claim any of who = n\n"
#define RULE    "rule a.b\n relation share\n about x\n breaks x\n holds x\n"

/* A rule file and all that is wrong with it: "line:column message" each. */
typedef struct MistakeCase {
    const char *text;
    const char *problems[4];
} MistakeCase;

static const MistakeCase cases[] = {
    {WORDS MATCHES RULE, {NULL}},
    {"", {NULL}},
    {"# nothing\n\n   # here\r\n", {NULL}},
    /* blocks and fields */
    {"mesure votes\n  about x\n", {"1:1 no block is called \"mesure\"; is \"measure\" meant?"}},
    {"  any won\n", {"1:3 this line is indented, but no block was opened above it"}},
    {"measure votes\n  abuot x\n", {"2:3 unknown key \"abuot\"; is \"about\" meant?"}},
    {"measure votes\n  about x\n  about y\n", {"3:3 \"about\" is given twice"}},
    {"measure votes\n  about\n", {"2:3 \"about\" has no value"}},
    {"measure\n  about x\n",
     {"1:8 a name is a letter, then letters, digits, full stops and hyphens, not \"\""}},
    {"measure votes\nmeasure votes\n", {"2:9 \"votes\" is in this file twice"}},
    {"measure votes\n  is hole\n", {"2:6 a measure is not \"hole\"; is \"whole\" meant?"}},
    {"measure votes\n  is contests\n",
     {"2:6 a measure is not \"contests\"; is \"contest\" meant?"}},
    {"measure any\n", {"1:9 the measure \"any\" is there without a block"}},
    {"measure caf\xC3\xA9\xFF\n", {"1:13 this byte is not UTF-8; the file is not read"}},
    /* words */
    {"words scope.won\n", {"1:7 \"any\" is missing"}},
    {"words scope.won\n  any won, Lost\n",
     {"2:12 \"Lost\" is not words of a-z and 0-9 with blanks between them"}},
    {"words scope.won\n  any won,,lost\n", {"2:11 nothing stands between two commas"}},
    {"words lost\n  any lost\n", {"1:7 no pattern uses the words \"lost\""}},
    {"words scope.now\n  any now\nwords engine.x\n  any x\n", {NULL}},
    /* match lines */
    {WORDS "pattern p\n  match {wonn} {count:n}\n  claim any = n\n",
     {"1:7 no pattern uses the words \"won\"",
      "4:10 no words block is called \"wonn\"; is \"won\" meant?"}},
    {"pattern p\n  match {cuont:n} votes\n  claim any = n\n",
     {"2:10 no slot is of the kind \"cuont\"; is \"count\" meant?",
      "3:15 no match line has a slot \"n\""}},
    {"pattern p\n  match {count:n votes\n  claim any = who\n",
     {"2:9 this { is not closed", "3:15 no match line has a slot \"who\""}},
    {"pattern p\n  match (?:a|an) {count:n}\n  claim any = n\n",
     {"2:9 a match starts with a figure, a name, a {class} or a whole word"}},
    {"pattern p\n  match votes? {count:n}\n  claim any = n\n",
     {"2:9 a match starts with a figure, a name, a {class} or a whole word"}},
    {"pattern p\n  match {name:who}? {count:n}\n  claim any = n\n",
     {"2:9 a match starts with a figure, a name, a {class} or a whole word"}},
    {"pattern p\n  match turnout {percent:n}|{count:n}\n  claim any = n\n",
     {"2:28 give each alternative a match line, or put them in (?: )"}},
    {"pattern p\n  match turnout Of {percent:n}\n  claim any = n\n",
     {"2:17 sentences are matched in lower case, so \"O\" matches nothing"}},
    {WORDS "pattern p\n  match {won} {count:n} \xC2\xA3 (votes\n  claim any = n\n",
     {"4:33 not a regular expression of PCRE2: missing closing parenthesis"}},
    {"pattern p\n  match {count:a-b}\n  claim any = n\n",
     {"2:16 a slot's name is letters and digits, a letter first, not \"a-b\"",
      "3:15 no match line has a slot \"n\""}},
    {"pattern p\n  match {count:n} by {name:n}\n  claim any = n\n",
     {"2:28 the slot \"n\" is a name in one place, a figure in another"}},
    {"pattern p\n  match {count:n}\n", {"1:9 \"p\" neither claims nor states anything"}},
    {WORDS "pattern p\n  trigger {won} {wan} won\n  match {count:n}\n  claim any = n\n",
     {"4:18 no words block is called \"wan\"; is \"won\" meant?",
      "4:23 a trigger is a {class}, not \"won\""}},
    /* effects */
    {"pattern p\n  match {name:who} {count:n}\n  claim votes of who = n\n",
     {"3:9 no measure is called \"votes\""}},
    {"pattern p\n  match {name:who} {count:n}\n  claim any of wo = n\n",
     {"3:16 no match line has a slot \"wo\"; is \"who\" meant?"}},
    {"pattern p\n  match {name:who} {count:n}\n  claim any = who\n",
     {"3:15 the slot \"who\" is a name, and a figure is needed here"}},
    {"pattern p\n  match {name:who} {count:n}\n  claim any of who\n",
     {"3:9 \"any of who\" is not of the form \"measure of slot = slot\""}},
    {RULE "pattern p\n  match {count:n} of {count:m}\n  states a.c share=n whole=m\n",
     {"8:10 no rule is called \"a.c\"; is \"a.b\" meant?"}},
    {RULE "pattern p\n  match {count:n} of {count:m}\n  states a.b part=n hole=m\n",
     {"8:21 the relation has no role \"hole\"; is \"whole\" meant?"}},
    {RULE "pattern p\n  match {count:n} of {count:m}\n  states a.b part=n,m part=m x\n",
     {"8:14 only one slot can have the role of \"part=n,m\"",
      "8:23 the role of \"part=m\" is given twice", "8:30 \"x\" is not of the form \"role=slot\""}},
    {RULE "pattern p\n  match {count:n} of {count:m}\n  states a.b up\n",
     {"8:10 \"a.b up\" names no operands"}},
    /* rules */
    {"rule a.b\n relation share\n about x\n holds x\n", {"1:6 \"breaks\" is missing"}},
    {"rule a.b\n relation share\n about x\n breaks x\n", {"1:6 \"holds\" is missing"}},
    {"rule ab\n relation share\n about x\n breaks x\n holds x\n",
     {"1:6 a rule is called PACK.NAME, not \"ab\""}},
    {"rule a.b\n relation shair\n about x\n breaks x\n holds x\n",
     {"2:11 no relation is called \"shair\"; is \"share\" meant?"}},
    {RULE " within artikle\n severity eror\n",
     {"6:9 \"artikle\" is no distance; is \"article\" meant?",
      "7:11 \"eror\" is no severity; is \"error\" meant?"}},
    {RULE " given part = any ; hole = any, anny of each ; part = noun ; x\n",
     {"6:21 the relation has no role \"hole\"; is \"whole\" meant?",
      "6:48 the role in \"part = noun\" is given twice",
      "6:62 \"x\" is not of the form \"role = measure\""}},
    {RULE " given part = voets of one\nmeasure votes\n",
     {"6:15 no measure is called \"voets\"; is \"votes\" meant?"}},
    {RULE " say {part} of {computed}, not {shares}\n",
     {"6:33 the relation has no role \"shares\"; is \"share\" meant?"}},
    {WORDS "pattern p\n match {won} {gap:ab} {count:n}\n claim whole = n\n",
     {"4:15 no slot is of the kind \"gap\""}},
    {WORDS "pattern p\n match {won} {stretch:100} {count:n}\n claim whole = n\n",
     {"4:15 no slot is of the kind \"stretch\""}},
    /* what depends on a faulty block is left out in silence */
    {"words won\n any Won\nrule a.b\n relation x\npattern p\n match {won} {count:n}\n"
     " states a.b part=n\n",
     {"2:6 \"Won\" is not words of a-z and 0-9 with blanks between them",
      "3:6 \"about\" is missing", "3:6 \"breaks\" is missing", "3:6 \"holds\" is missing"}},
};

static void each_mistake_is_told_at_its_place(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Arena arena = {0};
        RuleProblems problems = {0};
        (void)rules_from(&arena, cases[i].text, &problems);
        for (size_t j = 0; j < 4 && cases[i].problems[j]; j++) {
            assert_true(j < problems.count);
            assert_string_equal(problem_text(&arena, &problems.items[j]), cases[i].problems[j]);
        }
        if (problems.count < 4) {
            assert_null(cases[i].problems[problems.count]);
        }
        arena_free(&arena);
    }
}

static void a_faulty_block_is_left_out_and_the_rest_loads(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    RuleSet *rules = rules_from(
        &arena, WORDS MATCHES "pattern q\n match {count:n}\n claim any = m\n" RULE, &problems);
    assert_int_equal(problems.count, 1);
    assert_int_equal(ruleset_pattern_count(rules), 1);
    assert_int_equal(ruleset_rule_count(rules), 1);
    arena_free(&arena);
}

static void a_later_file_replaces_what_two_packs_may_not(void **state) {
    (void)state;
    for (int packs = 0; packs < 2; packs++) {
        Arena arena = {0};
        RuleProblems problems = {0};
        RuleFile files[] = {{SLICE("a.rules"), SLICE("words scope.x\n  any a\n"), packs},
                            {SLICE("b.rules"), SLICE("words scope.x\n  any b\n"), packs}};
        (void)ruleset_make(files, 2, &arena, &problems);
        assert_int_equal(problems.count, packs);
        if (packs) {
            assert_string_equal(problem_text(&arena, &problems.items[0]),
                                "1:7 \"scope.x\" is in another built-in pack, too");
        }
        arena_free(&arena);
    }
}

static void a_file_that_is_too_large_is_told(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    char *bytes = arena_take(&arena, LIMIT_RULE_FILE_BYTES + 1);
    memset(bytes, '\n', LIMIT_RULE_FILE_BYTES + 1);
    for (size_t more = 0; more < 2; more++) {
        RuleFile file = {SLICE("test.rules"), {bytes, LIMIT_RULE_FILE_BYTES + more}, false};
        (void)ruleset_make(&file, 1, &arena, &problems);
        assert_int_equal(problems.count, more);
    }
    assert_string_equal(problem_text(&arena, &problems.items[0]),
                        "1:1 the file is larger than 1 MiB");
    arena_free(&arena);
}

static void too_many_words_blocks_are_told(void **state) {
    (void)state;
    Arena arena = {0};
    RuleProblems problems = {0};
    Buffer text = {0};
    for (size_t i = 0; i <= LIMIT_WORD_CLASSES; i++) {
        buffer_add_string(&text, "words scope.x");
        buffer_add_count(&text, i);
        buffer_add_string(&text, "\n  any a\n");
    }
    (void)rules_from(&arena, text.bytes, &problems);
    assert_int_equal(problems.count, 1);
    assert_string_equal(problem_text(&arena, &problems.items[0]),
                        "1025:7 more than 512 words blocks: \"scope.x512\" is left out");
    buffer_free(&text);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_mistake_is_told_at_its_place),
        cmocka_unit_test(a_faulty_block_is_left_out_and_the_rest_loads),
        cmocka_unit_test(a_later_file_replaces_what_two_packs_may_not),
        cmocka_unit_test(a_file_that_is_too_large_is_told),
        cmocka_unit_test(too_many_words_blocks_are_told),
    };
    return cmocka_run_group_tests_name("rule mistakes", tests, NULL, NULL);
}
