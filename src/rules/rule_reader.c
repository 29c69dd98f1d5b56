#include "base/buffer.h"
#include "rules/rule_compiler.h"

typedef struct RuleReading {
    RuleCompiler *compiler;
    RuleBlock *block;
    const RuleField *field;
    Rule rule;
    bool related; /* the relation is known */
} RuleReading;

/* Words of a field and the numbers that they stand for; ends with NULL. */
typedef struct Choice {
    const char *word;
    int number;
} Choice;

static const Choice within_words[] = {{"sentence", WITHIN_SENTENCE},
                                      {"paragraph", WITHIN_PARAGRAPH},
                                      {"near", WITHIN_NEAR},
                                      {"article", WITHIN_ARTICLE},
                                      {NULL, 0}};

static const Choice severity_words[] = {
    {"error", SEVERITY_ERROR}, {"warning", SEVERITY_WARNING}, {"note", SEVERITY_NOTE}, {NULL, 0}};

static const Choice of_words[] = {
    {" of one", OF_ONE}, {" of another", OF_ANOTHER}, {" of each", OF_EACH}, {NULL, 0}};

static void tell_nearest(RuleReading *reading, Slice part, const char *form,
                         const Nearest *nearest) {
    reading->block->faulty = true;
    mistake_tell_nearest(&reading->compiler->mistakes, rule_field_place_of(reading->field, part),
                         form, nearest);
}

static void tell(RuleReading *reading, Slice part, const char *form) {
    tell_nearest(reading, part, form, &(Nearest){.word = part});
}

static int choice_read(RuleReading *reading, const Choice *choices, const char *form) {
    Nearest nearest = nearest_to(reading->field->value);
    for (; choices->word; choices++) {
        if (slice_equal(nearest.word, slice_of(choices->word))) {
            return choices->number;
        }
        nearest_try(&nearest, slice_of(choices->word));
    }
    tell_nearest(reading, nearest.word, form, &nearest);
    return 0;
}

static void relation_read(RuleReading *reading) {
    Nearest nearest = nearest_to(reading->field->value);
    reading->related = relation_kind_named(nearest.word, &reading->rule.relation);
    if (!reading->related) {
        for (size_t i = 0; i < RELATION_KINDS; i++) {
            nearest_try(&nearest, slice_of(relation_vocabulary((RelationKind)i)->name));
        }
        tell_nearest(reading, nearest.word, "no relation is called \"%\"", &nearest);
    }
}

static bool role_read(RuleReading *reading, Slice name, int *role) {
    *role = relation_role_named(reading->rule.relation, name);
    if (*role >= 0) {
        return true;
    }
    const RelationVocabulary *vocabulary = relation_vocabulary(reading->rule.relation);
    Nearest nearest = nearest_to(name);
    for (size_t i = 0; i < RELATION_ROLES && vocabulary->roles[i]; i++) {
        nearest_try(&nearest, slice_of(vocabulary->roles[i]));
    }
    tell_nearest(reading, name, "the relation has no role \"%\"", &nearest);
    return false;
}

/* "votes of each" -> "votes", OF_EACH. */
static Of of_read(Slice *measures) {
    for (const Choice *choice = of_words; choice->word; choice++) {
        if (slice_ends(*measures, slice_of(choice->word))) {
            measures->length -= strlen(choice->word);
            return (Of)choice->number;
        }
    }
    return OF_ANY;
}

/* role = measure[, measure...] [of one|of another|of each] */
static void given_part_read(RuleReading *reading, Slice part) {
    RuleCompiler *compiler = reading->compiler;
    Slice measures = part;
    Slice name;
    Given given = {0};
    rule_value_cut(&measures, '=', &name);
    if (!measures.bytes) {
        tell(reading, part, "\"%\" is not of the form \"role = measure\"");
        return;
    }
    if (!role_read(reading, name, &given.role)) {
        return;
    }
    measures = slice_trim(measures);
    given.of = of_read(&measures);
    for (Slice measure; rule_value_cut(&measures, ',', &measure);) {
        size_t number;
        if (rule_compiler_resolve(compiler, &compiler->rules->measure_names, measure,
                                  rule_field_place_of(reading->field, measure),
                                  "no measure is called \"%\"", &number) == NAME_KNOWN) {
            *list_push(compiler->arena, &given.measures) = number;
        } else {
            reading->block->faulty = true;
        }
    }
    *list_push(compiler->arena, &reading->rule.given) = given;
}

static void given_read(RuleReading *reading) {
    Slice rest = reading->field->value;
    uint32_t roles = 0;
    for (Slice part; reading->related && rule_value_cut(&rest, ';', &part);) {
        size_t before = reading->rule.given.count;
        given_part_read(reading, part);
        if (reading->rule.given.count == before) {
            continue;
        }
        uint32_t role = (uint32_t)1 << reading->rule.given.items[before].role;
        if (roles & role) {
            tell(reading, part, "the role in \"%\" is given twice");
        }
        roles |= role;
    }
}

/* The {names} of a template are the relation's roles and {computed}. */
static void say_read(RuleReading *reading) {
    Slice value = reading->field->value;
    reading->rule.say = value;
    for (size_t at = 0; reading->related && at < value.length; at++) {
        if (value.bytes[at] != '{') {
            continue;
        }
        const char *close = memchr(value.bytes + at, '}', value.length - at);
        if (!close) {
            tell(reading, slice_part(value, at, value.length), "this { is not closed");
            return;
        }
        int role;
        Slice name = slice_part(value, at + 1, (size_t)(close - value.bytes));
        if (!slice_equal(name, SLICE("computed"))) {
            role_read(reading, name, &role);
        }
        at = (size_t)(close - value.bytes);
    }
}

/* The text with each "\n" of two characters as a line end. */
static Example example_read(RuleReading *reading) {
    Slice value = reading->field->value;
    char *bytes = arena_copy(reading->compiler->arena, value.bytes, value.length);
    size_t length = 0;
    for (size_t at = 0; at < value.length; at++) {
        bool line_end = slice_starts(slice_part(value, at, value.length), SLICE("\\n"));
        bytes[length++] = line_end ? '\n' : value.bytes[at];
        at += line_end;
    }
    return (Example){{bytes, length}, reading->field->place.line};
}

static void field_read(RuleReading *reading) {
    Rule *rule = &reading->rule;
    Arena *arena = reading->compiler->arena;
    switch (reading->field->key) {
    case RULE_RELATION:
        break; /* read first */
    case RULE_ABOUT:
        rule->about = reading->field->value;
        break;
    case RULE_LEAVES:
        rule->leaves = reading->field->value;
        break;
    case RULE_GIVEN:
        given_read(reading);
        break;
    case RULE_WITHIN:
        rule->within = (Within)choice_read(reading, within_words, "\"%\" is no distance");
        break;
    case RULE_SEVERITY:
        rule->severity = (Severity)choice_read(reading, severity_words, "\"%\" is no severity");
        break;
    case RULE_SAY:
        say_read(reading);
        break;
    case RULE_EXCUSE:
        rule->excuse = reading->field->value;
        break;
    case RULE_BREAKS:
        *list_push(arena, &rule->breaks) = example_read(reading);
        break;
    default:
        *list_push(arena, &rule->holds) = example_read(reading);
    }
}

static void fields_read(RuleReading *reading) {
    RuleBlock *block = reading->block;
    for (size_t i = 0; i < block->fields.count; i++) {
        reading->field = &block->fields.items[i];
        if (reading->field->key == RULE_RELATION) {
            relation_read(reading);
        }
    }
    for (size_t i = 0; i < block->fields.count; i++) {
        reading->field = &block->fields.items[i];
        field_read(reading);
    }
}

/* PACK.NAME */
static void check_id(RuleReading *reading) {
    Slice id = reading->block->name;
    const char *stop = id.length ? memchr(id.bytes, '.', id.length) : NULL;
    if (!reading->block->faulty &&
        (!stop || stop == id.bytes || stop == id.bytes + id.length - 1)) {
        mistake_tell(&reading->compiler->mistakes, reading->block->place,
                     "a rule is called PACK.NAME, not \"%\"", id);
        reading->block->faulty = true;
    }
}

static void rule_block_compile(RuleCompiler *compiler, RuleBlock *block) {
    RuleReading reading = {.compiler = compiler,
                           .block = block,
                           .rule = {.id = block->name,
                                    .within = WITHIN_ARTICLE,
                                    .severity = SEVERITY_ERROR,
                                    .file = compiler->files[block->place.file].name,
                                    .line = block->place.line}};
    check_id(&reading);
    fields_read(&reading);
    RuleSet *rules = compiler->rules;
    name_table_put(compiler->arena, &rules->rule_names, block->name,
                   block->faulty ? NAME_FAULTY : rules->rules.count);
    if (!block->faulty) {
        *list_push(compiler->arena, &rules->rules) = reading.rule;
    }
}

void rule_blocks_compile(RuleCompiler *compiler) {
    for (size_t i = 0; i < compiler->blocks.count; i++) {
        RuleBlock *block = &compiler->blocks.items[i];
        if (block->kind == BLOCK_RULE && !block->replaced) {
            rule_block_compile(compiler, block);
        }
    }
}
