#include "base/kept.h"
#include "rules/compiled_line.h"
#include "rules/regex_syntax.h"

typedef struct PatternReading {
    RuleCompiler *compiler;
    RuleBlock *block;
    const RuleField *field;
    Pattern pattern;
    MarkSet slot_marks[PATTERN_SLOTS]; /* all that each slot takes, in any line */
} PatternReading;

static void tell_nearest(PatternReading *reading, Slice part, const char *form,
                         const Nearest *nearest) {
    reading->block->faulty = true;
    mistake_tell_nearest(&reading->compiler->mistakes, rule_field_place_of(reading->field, part),
                         form, nearest);
}

static void tell(PatternReading *reading, Slice part, const char *form) {
    tell_nearest(reading, part, form, &(Nearest){.word = part});
}

/* False after telling of a name that is not known; the block is faulty then. */
static bool resolve(PatternReading *reading, const NameTable *table, Slice name, const char *form,
                    size_t *number) {
    NameUse use = rule_compiler_resolve(reading->compiler, table, name,
                                        rule_field_place_of(reading->field, name), form, number);
    reading->block->faulty |= use != NAME_KNOWN;
    return use == NAME_KNOWN;
}

/* The slot of this name; a new one if there is none. */
static size_t slot_add(PatternReading *reading, Slice name) {
    Pattern *pattern = &reading->pattern;
    for (size_t i = 0; i < pattern->slot_count; i++) {
        if (slice_equal(pattern->slot_names[i], name)) {
            return i;
        }
    }
    if (pattern->slot_count == PATTERN_SLOTS) {
        tell(reading, name, "a pattern has at most ten slots; \"%\" is one too many");
        return 0;
    }
    pattern->slot_names[pattern->slot_count] = name;
    return pattern->slot_count++;
}

static void slots_add(PatternReading *reading, const MatchLine *line) {
    for (size_t i = 0; i < line->slots.count; i++) {
        const SlotUse *use = &line->slots.items[i];
        MarkSet *marks = &reading->slot_marks[slot_add(reading, use->name)];
        if (*marks && (*marks == MARK_SET_NAME) != (use->marks == MARK_SET_NAME)) {
            tell(reading, use->name, "the slot \"%\" is a name in one place, a figure in another");
        }
        *marks |= use->marks;
    }
}

/* Reads a match or never line, and has PCRE2 try those that are not known to compile. False after a
 * mistake was told. */
static bool line_read(PatternReading *reading, MatchLine *line, LineSource *source) {
    RuleCompiler *compiler = reading->compiler;
    const RuleField *field = reading->field;
    match_line_read(compiler, field, line);
    bool fine = !line->faulty && (compiler->proven || compiled_line_try(compiler, field, line));
    reading->block->faulty |= !fine;
    *source = (LineSource){.text = buffer_kept(compiler->arena, &line->source.bytes),
                           .anchored = field->key == PATTERN_MATCH,
                           .number = compiler->rules->line_count++};
    return fine;
}

/* Where a match starts with a class, its cues tell where that ends: what it is need not be matched
 * again, which takes longer than the rest of many lines. */
static LineSource rest_of(RuleCompiler *compiler, const MatchLine *line, const LineSource *source) {
    static const char *const looks_back[] = {"(?R", "(?0", "\\G"}; /* to where the match starts */
    if (line->opening == 0 || line->opening == source->text.length ||
        slice_has_any(source->text, looks_back, sizeof looks_back / sizeof *looks_back)) {
        return (LineSource){.text = SLICE("")};
    }
    return (LineSource){.text = slice_part(source->text, line->opening, source->text.length),
                        .anchored = source->anchored,
                        .number = compiler->rules->line_count++};
}

/* The slot of a line that has nothing else, or NO_SLOT. */
static int lone_slot_of(const Pattern *pattern, Slice value, const MatchLine *line) {
    if (line->slots.count != 1 || *value.bytes != '{' ||
        regex_brace_end(value, 0) != value.length) {
        return NO_SLOT;
    }
    for (size_t i = 0; i < pattern->slot_count; i++) {
        if (slice_equal(pattern->slot_names[i], line->slots.items[0].name)) {
            return (int)i;
        }
    }
    return NO_SLOT;
}

static void match_read(PatternReading *reading) {
    MatchLine line = {0};
    LineSource source;
    bool fine = line_read(reading, &line, &source);
    /* Slots count even in a faulty line, or each use of one would be told as a further mistake. */
    slots_add(reading, &line);
    if (fine) {
        PatternMatcher *matcher = arena_take(reading->compiler->arena, sizeof *matcher);
        *matcher = (PatternMatcher){
            .needs = line.needs,
            .run = line.run,
            .bytes = line.bytes,
            .prefix = line.prefix,
            .source = source,
            .rest = rest_of(reading->compiler, &line, &source),
            .lone_slot = lone_slot_of(&reading->pattern, reading->field->value, &line)};
        *list_push(reading->compiler->arena, &reading->pattern.matchers) = matcher;
    }
}

/* Is a never line no more than "{class}"? Then the cues of a sentence tell whether it matches. */
static bool is_class(const RuleSet *rules, Slice value, size_t *id) {
    return *value.bytes == '{' && regex_brace_end(value, 0) == value.length &&
           name_table_find(&rules->class_names, slice_part(value, 1, value.length - 1), id) &&
           *id != NAME_FAULTY;
}

static void never_read(PatternReading *reading) {
    RuleSet *rules = reading->compiler->rules;
    struct PatternGuard *guard = reading->pattern.guard;
    size_t id;
    if (is_class(rules, reading->field->value, &id)) {
        *list_push(reading->compiler->arena, &guard->never) = id;
        rules->classes.items[id].needed = true;
        return;
    }
    MatchLine line = {0};
    LineSource source;
    if (line_read(reading, &line, &source)) {
        *list_push(reading->compiler->arena, &guard->never_lines) = source;
    }
}

/* The next word of "{won}, {lost}": between blanks and commas. */
static bool cut_word(Slice *rest, Slice *word) {
    size_t at = 0;
    while (at < rest->length && strchr(" \t,", rest->bytes[at])) {
        at++;
    }
    size_t end = at;
    while (end < rest->length && !strchr(" \t,", rest->bytes[end])) {
        end++;
    }
    *word = slice_part(*rest, at, end);
    *rest = slice_part(*rest, end, rest->length);
    return word->length > 0;
}

static void trigger_read(PatternReading *reading) {
    RuleSet *rules = reading->compiler->rules;
    Slice rest = reading->field->value;
    for (Slice word; cut_word(&rest, &word);) {
        size_t id;
        if (word.length < 3 || *word.bytes != '{' || word.bytes[word.length - 1] != '}') {
            tell(reading, word, "a trigger is a {class}, not \"%\"");
        } else if (resolve(reading, &rules->class_names, slice_part(word, 1, word.length - 1),
                           "no words block is called \"%\"", &id)) {
            *list_push(reading->compiler->arena, &reading->pattern.guard->triggers) = id;
            rules->classes.items[id].needed = true;
        }
    }
}

/* The slot that an effect names; NO_SLOT after a mistake. */
static int slot_read(PatternReading *reading, Slice name, bool of_figure) {
    const Pattern *pattern = &reading->pattern;
    Nearest nearest = nearest_to(name);
    for (size_t i = 0; i < pattern->slot_count; i++) {
        if (!slice_equal(pattern->slot_names[i], name)) {
            nearest_try(&nearest, pattern->slot_names[i]);
            continue;
        }
        if (of_figure && reading->slot_marks[i] == MARK_SET_NAME) {
            tell(reading, name, "the slot \"%\" is a name, and a figure is needed here");
            return NO_SLOT;
        }
        return (int)i;
    }
    tell_nearest(reading, name, "no match line has a slot \"%\"", &nearest);
    return NO_SLOT;
}

/* The last " of " of "share of votes of who"; its offset, or the length if there is none. */
static size_t last_of(Slice text) {
    for (size_t at = text.length; at-- > 0;) {
        if (slice_starts(slice_part(text, at, text.length), SLICE(" of "))) {
            return at;
        }
    }
    return text.length;
}

/* MEASURE [of SLOT] = SLOT */
static void claim_read(PatternReading *reading) {
    const NameTable *measures = &reading->compiler->rules->measure_names;
    Slice figure = reading->field->value;
    Slice measure;
    ClaimEffect effect = {.subject = NO_SLOT};
    rule_value_cut(&figure, '=', &measure);
    if (!figure.bytes) {
        tell(reading, measure, "\"%\" is not of the form \"measure of slot = slot\"");
        return;
    }
    size_t of = last_of(measure);
    if (of < measure.length && !name_table_find(measures, measure, &effect.measure)) {
        Slice subject = slice_trim(slice_part(measure, of + 4, measure.length));
        effect.subject = slot_read(reading, subject, false);
        measure = slice_trim(slice_part(measure, 0, of));
    }
    resolve(reading, measures, measure, "no measure is called \"%\"", &effect.measure);
    effect.figure = slot_read(reading, slice_trim(figure), true);
    *list_push(reading->compiler->arena, &reading->pattern.claims) = effect;
}

static bool role_read(PatternReading *reading, RelationKind relation, Slice name, int *role) {
    const RelationVocabulary *vocabulary = relation_vocabulary(relation);
    Nearest nearest = nearest_to(name);
    *role = relation_role_named(relation, name);
    for (size_t i = 0; i < RELATION_ROLES && vocabulary->roles[i]; i++) {
        nearest_try(&nearest, slice_of(vocabulary->roles[i]));
    }
    if (*role < 0) {
        tell_nearest(reading, name, "the relation has no role \"%\"", &nearest);
    }
    return *role >= 0;
}

static void operand_add(PatternReading *reading, StatedEffect *effect, int role, Slice slot) {
    int number = slot_read(reading, slot, true);
    if (number == NO_SLOT) {
        return;
    }
    if (effect->operand_count == PATTERN_SLOTS) {
        tell(reading, slot, "a relation is stated of at most ten slots; \"%\" is one too many");
        return;
    }
    effect->operands[effect->operand_count].role = role;
    effect->operands[effect->operand_count++].slot = number;
}

/* Does the relation's last role, the one of many figures, bear this index? */
static bool role_takes_many(RelationKind relation, int role) {
    const RelationVocabulary *vocabulary = relation_vocabulary(relation);
    return vocabulary->many && role_is_last(vocabulary, role);
}

static bool role_is_given(const StatedEffect *effect, int role) {
    for (size_t i = 0; i < effect->operand_count; i++) {
        if (effect->operands[i].role == role) {
            return true;
        }
    }
    return false;
}

/* role=slot[,slot...] */
static void operands_read(PatternReading *reading, RelationKind relation, Slice word,
                          StatedEffect *effect) {
    Slice slots = word;
    Slice name;
    int role;
    rule_value_cut(&slots, '=', &name);
    if (!slots.bytes) {
        tell(reading, word, "\"%\" is not of the form \"role=slot\"");
        return;
    }
    if (!role_read(reading, relation, name, &role)) {
        return;
    }
    if (role_is_given(effect, role)) {
        tell(reading, word, "the role of \"%\" is given twice");
    }
    size_t first = effect->operand_count;
    for (Slice slot; rule_value_cut(&slots, ',', &slot);) {
        operand_add(reading, effect, role, slot);
    }
    if (effect->operand_count > first + 1 && !role_takes_many(relation, role)) {
        tell(reading, word, "only one slot can have the role of \"%\"");
    }
}

static Slice cut_blank_word(Slice *rest) {
    Slice word;
    *rest = slice_trim(*rest);
    const char *blank = rest->length ? memchr(rest->bytes, ' ', rest->length) : NULL;
    size_t length = blank ? (size_t)(blank - rest->bytes) : rest->length;
    word = slice_part(*rest, 0, length);
    *rest = slice_part(*rest, length, rest->length);
    return word;
}

/* RULE role=slot[,slot...] ... [up|down] */
static void states_read(PatternReading *reading) {
    const RuleSet *rules = reading->compiler->rules;
    Slice rest = reading->field->value;
    StatedEffect effect = {0};
    if (!resolve(reading, &rules->rule_names, cut_blank_word(&rest), "no rule is called \"%\"",
                 &effect.rule)) {
        return;
    }
    RelationKind relation = rules->rules.items[effect.rule].relation;
    for (Slice word; (word = cut_blank_word(&rest)).length;) {
        if (slice_equal(word, SLICE("up"))) {
            effect.direction = DIRECTION_UP;
        } else if (slice_equal(word, SLICE("down"))) {
            effect.direction = DIRECTION_DOWN;
        } else {
            operands_read(reading, relation, word, &effect);
        }
    }
    if (!effect.operand_count) {
        tell(reading, reading->field->value, "\"%\" names no operands");
    }
    *list_push(reading->compiler->arena, &reading->pattern.states) = effect;
}

typedef struct FieldReader {
    int key; /* a FieldKey */
    void (*read)(PatternReading *reading);
} FieldReader;

/* The match lines before those fields that name their slots. */
static const FieldReader field_readers[] = {{PATTERN_TRIGGER, trigger_read},
                                            {PATTERN_MATCH, match_read},
                                            {PATTERN_NEVER, never_read},
                                            {PATTERN_CLAIM, claim_read},
                                            {PATTERN_STATES, states_read}};

static void fields_read(PatternReading *reading) {
    RuleBlock *block = reading->block;
    for (size_t i = 0; i < sizeof field_readers / sizeof *field_readers; i++) {
        for (size_t j = 0; j < block->fields.count; j++) {
            reading->field = &block->fields.items[j];
            if (reading->field->key == field_readers[i].key) {
                field_readers[i].read(reading);
            }
        }
    }
}

static void pattern_block_compile(RuleCompiler *compiler, RuleBlock *block) {
    PatternReading reading = {.compiler = compiler, .block = block};
    reading.pattern.name = block->name;
    reading.pattern.file = compiler->files[block->place.file].name;
    reading.pattern.line = block->place.line;
    reading.pattern.guard = arena_take(compiler->arena, sizeof *reading.pattern.guard);
    fields_read(&reading);
    if (!(block->keys >> PATTERN_CLAIM & 1) && !(block->keys >> PATTERN_STATES & 1)) {
        mistake_tell(&compiler->mistakes, block->place, "\"%\" neither claims nor states anything",
                     block->name);
        block->faulty = true;
    }
    if (!block->faulty) {
        *list_push(compiler->arena, &compiler->rules->patterns) = reading.pattern;
    }
}

void pattern_blocks_compile(RuleCompiler *compiler) {
    for (size_t i = 0; i < compiler->blocks.count; i++) {
        RuleBlock *block = &compiler->blocks.items[i];
        if (block->kind != BLOCK_PATTERN) {
            continue;
        }
        for (size_t j = 0; j < block->fields.count; j++) {
            words_mark_used(compiler, block->fields.items[j].value);
        }
        if (!block->replaced) {
            pattern_block_compile(compiler, block);
        }
    }
}
