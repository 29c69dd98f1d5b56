/* The language of rule files, and the rules of a run, as manuals tell them. */
#include "rules/rule_language.h"
#include "rules/slot_kind.h"
#include "run/run.h"

static addsup_term field_term(const FieldForm *field) {
    return (addsup_term){.section = rule_language.blocks[field->block].word,
                         .name = field->key,
                         .about = field->about};
}

static addsup_term relation_term(RelationKind kind) {
    const RelationVocabulary *vocabulary = relation_vocabulary(kind);
    addsup_term term = {.section = "relation",
                        .name = vocabulary->name,
                        .about = vocabulary->about,
                        .roles = vocabulary->roles};
    while (term.role_count < RELATION_ROLES && vocabulary->roles[term.role_count]) {
        term.role_count++;
    }
    return term;
}

static size_t slot_kind_count(void) {
    size_t count = 0;
    while (slot_kind_name(count)) {
        count++;
    }
    return count;
}

bool addsup_language_term(size_t index, addsup_term *term) {
    size_t fields = rule_language.field_count, slots = slot_kind_count();
    if (index < fields) {
        *term = field_term(&rule_language.fields[index]);
    } else if (index < fields + slots) {
        *term = (addsup_term){.section = "slot",
                              .name = slot_kind_name(index - fields),
                              .about = slot_kind_about(index - fields)};
    } else if (index < fields + slots + RELATION_KINDS) {
        *term = relation_term((RelationKind)(index - fields - slots));
    } else {
        return false;
    }
    return true;
}

bool addsup_rule_at(addsup_run *run, size_t index, addsup_rule *rule) {
    if (index >= run->report.rules.count) {
        return false;
    }
    const RuleView *view = &run->report.rules.items[index];
    *rule = (addsup_rule){arena_copy(&run->arena, view->id.bytes, view->id.length), view->relation,
                          arena_copy(&run->arena, view->about.bytes, view->about.length)};
    return true;
}
