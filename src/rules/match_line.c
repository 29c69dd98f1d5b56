#include "rules/match_line.h"

#include "rules/group_need.h"
#include "rules/match_gap.h"
#include "rules/match_reach.h"
#include "rules/regex_syntax.h"
#include "rules/word_edge.h"

enum {
    SOURCE_BYTES = 64 * 1024, /* a longer one PCRE2 does not compile */
    SLOT_NAME_BYTES = 30
};

#define START_MISTAKE "a match starts with a figure, a name, a {class} or a whole word"

typedef struct LineReading {
    RuleCompiler *compiler;
    const RuleField *field;
    MatchLine *line;
    Slice value;
    size_t at;
    size_t depth;    /* of groups */
    size_t blank_at; /* behind a group that ends with a blank: one surely stands before */
    bool never;
    size_t step_end; /* behind the last step of the run, */
    MarkSet passed;  /* and marks that may stand there */
    bool loose;      /* something was read whose marks are not known: all may, from there on */
} LineReading;

static void tell(LineReading *reading, size_t offset, const char *form, Slice word) {
    reading->line->faulty = true;
    mistake_tell(&reading->compiler->mistakes, rule_field_place(reading->field, offset), form,
                 word);
}

static void copy_to(LineReading *reading, size_t end) {
    size_t last = end < reading->value.length ? end : reading->value.length;
    regex_source_copy(reading->compiler->arena, &reading->line->source, reading->value, reading->at,
                      last);
    reading->at = last;
}

/* Starts what stands for the braces that are read. */
static RegexSource *make_source(LineReading *reading) {
    regex_source_make(reading->compiler->arena, &reading->line->source, reading->at);
    return &reading->line->source;
}

/* Is what ends at `at` there in every match? */
static bool stays(const LineReading *reading, size_t at) {
    return reading->depth == 0 && !regex_may_be_absent(reading->value, at);
}

/* Notes what must stand in each match, at `end` at the latest. */
static void push_need(LineReading *reading, size_t end, MatchNeed need) {
    const MatchLine *line = reading->line;
    bool mark_starts = line->needs.count && line->needs.items[0].marks;
    need.near = !reading->loose && line->needs.count && line->run.count == mark_starts;
    need.passed |= reading->passed;
    need.reach =
        match_reach(reading->compiler->rules, slice_part(reading->value, reading->step_end, end));
    *list_push(reading->compiler->arena, &reading->line->needs) = need;
}

static void push_chain(LineReading *reading, size_t chain) {
    MatchNeed need = {0};
    *list_push(reading->compiler->arena, &need.chains) = chain;
    push_need(reading, reading->at, need);
}

/* Is what is read there in every match, if it ends at `end`? No line starts with what may not be.
 */
static bool is_needed(LineReading *reading, size_t end) {
    bool needed = !reading->never && stays(reading, end);
    if (!reading->never && !needed && reading->at == 0) {
        tell(reading, 0, START_MISTAKE, reading->value);
    }
    return needed;
}

/* Does a blank surely stand before the byte at `at`? Then no word ends there. */
static bool blank_before(const LineReading *reading, size_t at) {
    if (at == 0) {
        return !reading->never;
    }
    return reading->value.bytes[at - 1] == ' ' || reading->blank_at == at;
}

static bool blank_behind(const LineReading *reading, size_t at) {
    return regex_byte_at(reading->value, at) == ' ' && !regex_may_be_absent(reading->value, at + 1);
}

static void add_class(LineReading *reading, Slice name, size_t end) {
    const RuleSet *rules = reading->compiler->rules;
    size_t id;
    if (rule_compiler_resolve(reading->compiler, &rules->class_names, name,
                              rule_field_place_of(reading->field, name),
                              "no words block is called \"%\"", &id) != NAME_KNOWN) {
        reading->line->faulty = true;
        return;
    }
    RegexSource *source = make_source(reading);
    regex_source_add_phrases(source, rules->classes.items[id].alternation,
                             blank_before(reading, reading->at), blank_behind(reading, end));
    if (is_needed(reading, end)) {
        reading->compiler->rules->classes.items[id].needed = true;
        push_chain(reading, id);
    }
    bool once = regex_quantifier_end(reading->value, end) == end;
    reading->line->opening =
        reading->at == 0 && once ? source->bytes.length : reading->line->opening;
}

static bool slot_name_valid(Slice name) {
    for (size_t i = 0; i < name.length; i++) {
        if (!regex_is_letter(name.bytes[i]) && !(i && regex_is_digit(name.bytes[i]))) {
            return false;
        }
    }
    return name.length > 0 && name.length <= SLOT_NAME_BYTES;
}

static bool find_marks(LineReading *reading, Slice kind, MarkSet *marks) {
    if (slot_kind_marks(kind, marks)) {
        return true;
    }
    Nearest nearest = nearest_to(kind);
    for (size_t i = 0; slot_kind_name(i); i++) {
        nearest_try(&nearest, slice_of(slot_kind_name(i)));
    }
    reading->line->faulty = true;
    mistake_tell_nearest(&reading->compiler->mistakes, rule_field_place_of(reading->field, kind),
                         "no slot is of the kind \"%\"", &nearest);
    return false;
}

/* Adds a slot to the run of marks; one that may be left out or repeated lets its marks pass. */
static void extend_run(LineReading *reading, size_t end, MarkSet marks) {
    MarkRun *run = &reading->line->run;
    char next = regex_byte_at(reading->value, end);
    char counted = regex_byte_at(reading->value, end + 1);
    bool once = next != '+' && !(next == '{' && regex_is_digit(counted));
    if (!stays(reading, end)) {
        reading->passed |= marks;
    } else if (run->count < LONGEST_RUN) {
        MarkSet passed = reading->loose ? MARK_SET_ALL : reading->passed;
        Slice before = slice_part(reading->value, reading->step_end, reading->at);
        uint32_t reach = match_reach(reading->compiler->rules, before);
        *list_push(reading->compiler->arena, run) = (MarkStep){passed, marks, reach};
        reading->passed = once ? 0 : marks;
        reading->step_end = end;
    }
}

/* {kind:name} */
static void add_slot(LineReading *reading, Slice kind, Slice name, size_t end) {
    MarkSet marks;
    if (!find_marks(reading, kind, &marks)) {
        return;
    }
    if (!slot_name_valid(name)) {
        tell(reading, (size_t)(name.bytes - reading->value.bytes),
             "a slot's name is letters and digits, a letter first, not \"%\"", name);
        return;
    }
    RegexSource *source = make_source(reading);
    buffer_add_string(&source->bytes, "(?<");
    buffer_add(&source->bytes, name);
    buffer_add_byte(&source->bytes, '>');
    regex_source_add_marks(source, marks);
    buffer_add_byte(&source->bytes, ')');
    if (is_needed(reading, end)) {
        push_need(reading, reading->at, (MatchNeed){.marks = marks});
    }
    extend_run(reading, end, marks);
    if (!reading->never) {
        *list_push(reading->compiler->arena, &reading->line->slots) = (SlotUse){name, marks};
    }
}

static void add_gap(LineReading *reading, const MatchGap *gap) {
    Buffer *source = &make_source(reading)->bytes;
    buffer_add_string(source, gap->set);
    buffer_add_string(source, "{0,");
    buffer_add_count(source, gap->most);
    buffer_add_string(source, "}?");
    reading->passed |= gap->passed;
}

static void read_brace(LineReading *reading) {
    size_t end = regex_brace_end(reading->value, reading->at);
    if (!end) {
        tell(reading, reading->at, "this { is not closed", reading->value);
        reading->at = reading->value.length;
        return;
    }
    Slice name = slice_part(reading->value, reading->at + 1, end - 1);
    const char *colon = memchr(name.bytes, ':', name.length);
    MatchGap gap;
    if (regex_is_quantifier(name) && reading->at) {
        copy_to(reading, end);
    } else if (match_gap_read(name, &gap)) {
        add_gap(reading, &gap);
    } else if (colon) {
        size_t at = (size_t)(colon - name.bytes);
        add_slot(reading, slice_part(name, 0, at), slice_part(name, at + 1, name.length), end);
    } else {
        add_class(reading, name, end);
    }
    reading->at = end;
}

/* Does a word that starts at `at` start there in every match, behind a blank or a bracket? */
static bool word_starts(const LineReading *reading, size_t at) {
    const char *bytes = reading->value.bytes;
    if (at > 2 && bytes[at - 2] == '(' && bytes[at - 3] == '\\') {
        return bytes[at - 1] == '?' && blank_before(reading, at - 3);
    }
    return (at > 1 && bytes[at - 1] == '(' && bytes[at - 2] == '\\') || blank_before(reading, at);
}

/* A word between others that stands for itself, " from ", must stand in the sentence too. */
static void add_word(LineReading *reading) {
    Slice value = reading->value;
    size_t at = reading->at;
    bool first = at && word_starts(reading, at);
    size_t end =
        first && !reading->never && !reading->loose && !reading->depth ? word_end(value, at) : at;
    size_t chain;
    if (end > at && regex_word_stays_whole(value, end) &&
        rule_compiler_need_word(reading->compiler, slice_part(value, at, end), &chain)) {
        push_chain(reading, chain);
    }
}

/* What a group tells of its insides before they are read: words of which one must stand, and that
 * what follows it stands behind a blank. */
static void note_group(LineReading *reading) {
    Slice value = reading->value;
    size_t at = reading->at;
    if (at == 0 || reading->depth > 0) {
        return;
    }
    bool behind_blank = blank_before(reading, at);
    MatchNeed need;
    if (!reading->never && !reading->loose &&
        group_need_read(reading->compiler, value, at, behind_blank, &need)) {
        need.passed = regex_marks(value, at, regex_group_end(value, at));
        push_need(reading, regex_group_end(value, at), need);
    }
    if (behind_blank && group_ends_blank(value, at)) {
        reading->blank_at = regex_quantifier_end(value, regex_group_end(value, at));
    }
}

/* A byte that stands for itself, escaped or not, and may be one of NEEDED_BYTES. */
static void need_byte(LineReading *reading, char byte, size_t end) {
    const char *needed = strchr(NEEDED_BYTES, byte);
    if (byte && needed && !reading->loose && stays(reading, end)) {
        reading->line->bytes |= UINT32_C(1) << (needed - NEEDED_BYTES);
    }
}

static void read_literal(LineReading *reading) {
    char byte = reading->value.bytes[reading->at];
    add_word(reading);
    need_byte(reading, byte, reading->at + 1);
    reading->passed |= byte == '.' || mark_is(byte) ? MARK_SET_ALL : 0;
    if (byte >= 'A' && byte <= 'Z') {
        tell(reading, reading->at, "sentences are matched in lower case, so \"%\" matches nothing",
             slice_part(reading->value, reading->at, reading->at + 1));
    }
    copy_to(reading, reading->at + 1);
}

static void read_escape(LineReading *reading) {
    size_t at = reading->at, end = regex_escape_end(reading->value, at);
    reading->loose |= regex_escape_takes_mark(reading->value, at);
    need_byte(reading, regex_byte_at(reading->value, at + 1), end);
    copy_to(reading, end);
}

static void read_set(LineReading *reading) {
    reading->passed |= regex_set_marks(reading->value, reading->at);
    copy_to(reading, regex_set_end(reading->value, reading->at));
}

static void open_group(LineReading *reading) {
    note_group(reading);
    reading->depth++;
    reading->loose |= regex_group_takes_mark(reading->value, reading->at);
    copy_to(reading, regex_group_start_end(reading->value, reading->at));
}

static void close_group(LineReading *reading) {
    reading->depth -= reading->depth > 0;
    copy_to(reading, reading->at + 1);
}

static void read_bar(LineReading *reading) {
    if (reading->depth == 0 && !reading->never) {
        tell(reading, reading->at, "give each alternative a match line, or put them in (?: )",
             reading->value);
    }
    copy_to(reading, reading->at + 1);
}

typedef struct SignReader {
    char sign;
    void (*read)(LineReading *reading);
} SignReader;

/* What stands for more than itself. */
static const SignReader sign_readers[] = {
    {'\\', read_escape}, {'[', read_set},    {'{', read_brace},
    {'(', open_group},   {')', close_group}, {'|', read_bar},
};

static void read_next(LineReading *reading) {
    char byte = reading->value.bytes[reading->at];
    for (size_t i = 0; i < sizeof sign_readers / sizeof *sign_readers; i++) {
        if (sign_readers[i].sign == byte) {
            sign_readers[i].read(reading);
            return;
        }
    }
    read_literal(reading);
}

/* "turnout (?:of|was)": the word must be whole, or it would not be found in a sentence. */
static void read_opening(LineReading *reading) {
    size_t end = word_end(reading->value, 0);
    char next = regex_byte_at(reading->value, end);
    bool whole = end && (!next || strchr(" ,;:\"", next) ||
                         (next == '(' && regex_group_ends_word(reading->value, end)) ||
                         (next == '\\' && regex_byte_at(reading->value, end + 1) == 'b'));
    size_t chain;
    if (!whole) {
        tell(reading, 0, START_MISTAKE, reading->value);
    } else if (!rule_compiler_need_word(reading->compiler, slice_part(reading->value, 0, end),
                                        &chain)) {
        tell(reading, 0, "too many different words start match lines", reading->value);
    } else {
        push_chain(reading, chain);
    }
}

void match_line_read(RuleCompiler *compiler, const RuleField *field, MatchLine *line) {
    LineReading reading = {.compiler = compiler,
                           .field = field,
                           .line = line,
                           .value = field->value,
                           .never = field->key == PATTERN_NEVER};
    if (!reading.never && *field->value.bytes != '{') {
        read_opening(&reading);
    }
    while (reading.at < reading.value.length) {
        read_next(&reading);
        if (line->source.bytes.length > SOURCE_BYTES) {
            tell(&reading, 0, "this line is too long with its classes written out", field->value);
            return;
        }
    }
    if (line->needs.count) {
        bool mark = line->needs.items[0].marks != 0;
        line->prefix = regex_plain_text(field->value, mark ? regex_brace_end(field->value, 0) : 0);
    }
    if (!line->needs.count && !line->faulty && !reading.never) {
        tell(&reading, 0, START_MISTAKE, field->value);
    }
}
