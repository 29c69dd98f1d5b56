#include "rules/group_need.h"

#include "rules/regex_syntax.h"
#include "rules/word_edge.h"

/* One alternative, and the longest of the words and classes that it cannot do without. */
typedef struct Alternative {
    RuleCompiler *compiler;
    Slice line;
    size_t start, end;
    bool whole_first, whole_last; /* do words end where it starts, and start where it ends? */
    Slice word;
    bool class;   /* `word` is the name of one */
    bool unknown; /* it does what nobody can tell */
} Alternative;

typedef LIST_OF(Alternative) Alternatives;

/* Where the inside of a group that only brings alternatives together starts; 0 if it does more. */
static size_t group_inside(Slice line, size_t at) {
    if (regex_byte_at(line, at + 1) == '?') {
        return regex_byte_at(line, at + 2) == ':' ? at + 3 : 0;
    }
    return regex_byte_at(line, at + 1) == '*' ? 0 : at + 1;
}

/* Where the alternative ends that goes on at `at`: at a bar or a bracket. */
static size_t alternative_end(Slice line, size_t at) {
    size_t depth = 0;
    for (; at < line.length; at = regex_part_end(line, at)) {
        char byte = line.bytes[at];
        if (depth == 0 && (byte == '|' || byte == ')')) {
            break;
        }
        depth += byte == '(';
        depth -= byte == ')';
    }
    return at;
}

static void try_word(Alternative *alternative, size_t at) {
    Slice line = slice_part(alternative->line, 0, alternative->end);
    size_t end = word_end(line, at);
    bool first = at == alternative->start ? alternative->whole_first : line.bytes[at - 1] == ' ';
    bool last = end == alternative->end ? alternative->whole_last
                                        : regex_word_stays_whole(alternative->line, end);
    if (first && last && end - at > alternative->word.length && !alternative->class) {
        alternative->word = slice_part(line, at, end);
    }
}

static void try_class(Alternative *alternative, size_t at, size_t end) {
    Slice name = slice_part(alternative->line, at + 1, end - 1);
    size_t id;
    if (!regex_may_be_absent(alternative->line, end) &&
        name_table_find(&alternative->compiler->rules->class_names, name, &id) &&
        id != NAME_FAULTY) {
        alternative->word = name;
        alternative->class = true;
    }
}

static void read_alternative(Alternative *alternative) {
    Slice line = alternative->line;
    size_t depth = 0;
    for (size_t at = alternative->start; at < alternative->end;) {
        char byte = line.bytes[at];
        size_t end = regex_part_end(line, at);
        if (depth == 0 && byte == '{') {
            try_class(alternative, at, end);
        } else if (depth == 0 && word_end(line, at) > at) {
            try_word(alternative, at);
            end = word_end(line, at);
        }
        alternative->unknown |= byte == '(' && regex_group_takes_mark(line, at);
        depth += byte == '(';
        depth -= byte == ')';
        at = end;
    }
}

/* Each alternative of the group whose inside starts here; false if one of them needs nothing. */
static bool read_alternatives(RuleCompiler *compiler, Slice line, size_t start, size_t close,
                              bool behind_blank, Alternatives *alternatives) {
    while (start < close) {
        Alternative *alternative = list_push(compiler->arena, alternatives);
        *alternative = (Alternative){.compiler = compiler,
                                     .line = line,
                                     .start = start,
                                     .end = alternative_end(line, start),
                                     .whole_first = behind_blank,
                                     .whole_last = regex_word_stays_whole(line, close)};
        read_alternative(alternative);
        if (alternative->unknown || !alternative->word.length) {
            return false;
        }
        start = alternative->end + 1;
    }
    return true;
}

static bool add_chain(const Alternative *alternative, Chains *chains) {
    RuleCompiler *compiler = alternative->compiler;
    size_t *chain = list_push(compiler->arena, chains);
    if (!alternative->class) {
        return rule_compiler_need_word(compiler, alternative->word, chain);
    }
    name_table_find(&compiler->rules->class_names, alternative->word, chain);
    return compiler->rules->classes.items[*chain].needed = true;
}

bool group_need_read(RuleCompiler *compiler, Slice line, size_t at, bool behind_blank,
                     MatchNeed *need) {
    size_t inside = group_inside(line, at), close = regex_group_end(line, at);
    Alternatives alternatives = {0};
    if (!inside || !close || regex_quantifier_end(line, close) != close ||
        !read_alternatives(compiler, line, inside, close, behind_blank, &alternatives)) {
        return false;
    }
    *need = (MatchNeed){0};
    bool fine = true;
    for (size_t i = 0; i < alternatives.count; i++) {
        fine = add_chain(&alternatives.items[i], &need->chains) && fine;
    }
    return fine;
}

bool group_ends_blank(Slice line, size_t at) {
    size_t close = regex_group_end(line, at), start = group_inside(line, at);
    while (start && start < close) {
        size_t end = alternative_end(line, start);
        if (end == start || line.bytes[end - 1] != ' ') {
            return false;
        }
        start = end + 1;
    }
    return start != 0;
}
