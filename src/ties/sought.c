#include "ties/sought.h"

#include "relations/claim_fit.h"

bool rule_seeks_rosters(const Rule *rule) {
    const Given *parts = given_role(rule, 1);
    return (rule->relation == RELATION_SUM || rule->relation == RELATION_COMPLEMENT) && parts &&
           parts->measures.items[0] == MEASURE_ANY;
}

bool rule_seeks_any_sum(const Rule *rule) {
    const Given *given = given_role(rule, 0);
    return rule->relation == RELATION_SUM && given && given->of == OF_ANY &&
           rule_seeks_rosters(rule);
}

bool rule_seeks_echoes(const Rule *rule) {
    bool compares = rule->relation == RELATION_RESTATEMENT || rule->relation == RELATION_BOUND;
    const Given *given = given_role(rule, 0);
    return compares && given && given->measures.items[0] == MEASURE_NOUN;
}
