#ifndef ADDSUP_TESTS_TIED_H
#define ADDSUP_TESTS_TIED_H
/* Articles read from text, tied and diagnosed by a small rule set of the tests' own, and what came
 * of it told as text. Everything lives in one arena that the next text empties. The wordings:
 *
 *     A and B make T; A, B and C make T            test.sum
 *     A (P); P of W is A                           test.share, the whole of the first open
 *     P among W                                    test.heads, whose part is not told
 *     M a game in N                                test.mean, whose sum is not told
 *     rose P from A to B; fell P from A to B       test.change
 *     A less B is D; lead of D                     test.difference, the pair of the second open
 *     M as many: A for B                           test.ratio
 *     rose D points from P to Q                    test.points
 *     P against Q of all; shares side by side      test.complement
 *     G, exactly N                                 test.bound
 *     Q (R)                                        test.conversion
 *     NAME born D; She was born D; NAME died D;
 *     NAME is A                                    test.age, all of it sought
 *     lasted A years from D; at T, A minutes in    test.span, the other end open
 *     spell of A years                             test.span, both ends open, or until the day
 *     beats L                                    test.order, the first open
 *     opened D, closed D                           test.order of dates
 *     any date                                     test.date
 *     any number that is none                      test.numeral
 *     any count with decimals beside thousands     test.unlike
 *     any number of men or vans with decimals      test.pointed
 *     NAME won A; votes cast T                     test.total, test.votes
 *     electorate E; turnout P                      test.turnout, which has an excuse
 *     a total of T; make T in all                  test.list, whose parts stand side by side
 *     would have T, behind names                   test.pact
 *     any number of listed things                  test.count */
#include "diagnosis/diagnosis.h"

typedef struct Tied {
    Article article;
    Figures figures;
    Claims claims;
    Relations relations;
    Verdicts verdicts;
    RuleProblems problems;
} Tied;

/* The rule set above. */
const RuleSet *tied_rules(void);

Arena *tied_arena(void);

Tied *tied_from(const char *text);

/* The first claim of a figure, which must have one. */
const Claim *tied_claim(const Tied *tied, size_t figure);

/* "sum 3 1 2: holds / share 50% 1 2: broken": kind, operands, status of every relation. */
const char *tied_relations(const Tied *tied);

/* "test.sum: 41>31 digit, 12>22 digit / ...": every verdict with its repairs, "!" before those of
 * a culprit, "+1" behind where one more broken relation is mended. Repairs are in order of figures
 * where nothing decides. */
const char *tied_verdicts(const Tied *tied);

/* The same of a text. */
const char *verdicts_on(const char *text);
const char *relations_in(const char *text);

/* The relations of one kind. */
const char *relations_of(RelationKind kind, const char *text);

/* A text, and relations_in of it. */
typedef struct RelationCase {
    const char *text, *relations;
} RelationCase;

/* Fails with the first text whose relations are others. */
void relations_hold(const RelationCase *cases, size_t count);
void relations_of_hold(RelationKind kind, const RelationCase *cases, size_t count);

/* The teardown of a group of tests. */
int tied_end(void **state); /* `state` is not looked at */

#endif
