#include "base/kept.h"
#include "base/memory.h"
#include "rules/compiled_line.h"
#include "rules/line_start.h"
#include "rules/match_order.h"
#include <stdlib.h>

enum {
    JIT_STACK_FIRST = 32 * 1024,
    JIT_STACK_LARGEST = LIMIT_MATCH_HEAP_KIB * 1024,
    MATCH_REACH = 2000 /* bytes of a sentence that a match line looks at from where it starts */
};

struct Matching {
    const RuleSet *rules;
    pcre2_match_context *context;
    pcre2_match_data *data;
    pcre2_jit_stack *stack;
    CompiledLine *lines; /* for each line what PCRE2 made of it, when it was first tried */
    HitChains chains;
    uint64_t *open;    /* a bit for each match line: to be tried on this sentence */
    size_t open_count; /* numbers that hold those bits */
    bool *gave_up;     /* for each pattern: told of in problems */
};

#define NO_PATTERN ((size_t)-1)

/* The sentence that is being matched. */
typedef struct SentenceMatching {
    Matching *matching;
    Arena *arena;
    const MarkedSentence *sentence;
    SentenceSigns signs;
    PatternMatches *matches;
    RuleProblems *problems;
    size_t pattern; /* index of the one that is tried, */
    size_t first;   /* its first match, as an index into matches */
    bool triggered; /* a trigger of it stands in the sentence, or it has none */
    bool judged;    /* its never lines were tried last on these clauses: */
    size_t judged_first, judged_last;
    bool forbidden; /* and one matched */
} SentenceMatching;

Matching *matching_new(const RuleSet *rules) {
    Matching *matching = memory_take_zeroed(sizeof *matching);
    matching->rules = rules;
    pcre2_general_context *memory = compiled_line_memory();
    matching->context = pcre2_match_context_create(memory);
    matching->data = pcre2_match_data_create(PATTERN_SLOTS + 1, memory);
    matching->stack = pcre2_jit_stack_create(JIT_STACK_FIRST, JIT_STACK_LARGEST, memory);
    pcre2_general_context_free(memory);
    matching->lines = memory_take_zeroed(rules->line_count * sizeof *matching->lines);
    hit_chains_make(&matching->chains, rules->chain_count);
    matching->open_count = rules->lines.lines.count / 64 + 1;
    matching->open = memory_take_zeroed(matching->open_count * sizeof *matching->open);
    matching->gave_up = memory_take_zeroed(rules->patterns.count * sizeof *matching->gave_up);
    pcre2_set_match_limit(matching->context, LIMIT_MATCH_STEPS);
    pcre2_set_heap_limit(matching->context, LIMIT_MATCH_HEAP_KIB);
    pcre2_jit_stack_assign(matching->context, NULL, matching->stack);
    return matching;
}

void matching_free(Matching *matching) {
    pcre2_jit_stack_free(matching->stack);
    pcre2_match_data_free(matching->data);
    pcre2_match_context_free(matching->context);
    for (size_t i = 0; i < matching->rules->line_count; i++) {
        compiled_line_free(&matching->lines[i]);
    }
    free(matching->lines);
    hit_chains_free(&matching->chains);
    free(matching->open);
    free(matching->gave_up);
    free(matching);
}

/* What PCRE2 could not decide is no match; said once for each pattern. */
static void note_error(SentenceMatching *here, int result) {
    bool *gave_up = &here->matching->gave_up[here->pattern];
    if (result >= PCRE2_ERROR_PARTIAL || *gave_up) {
        return;
    }
    *gave_up = true;
    const Pattern *pattern = &here->matching->rules->patterns.items[here->pattern];
    Buffer message = {0};
    buffer_add_string(&message, "the pattern \"");
    buffer_add(&message, pattern->name);
    buffer_add_string(&message, "\" gave up on a sentence: it tries too many ways to match");
    *list_push(here->arena, here->problems) =
        (RuleProblem){.file = pattern->file,
                      .line = pattern->line,
                      .column = 1,
                      .message = buffer_kept(here->arena, &message)};
}

/* Has room for the groups of a line: a slot may stand in it more than once. */
static void make_room(Matching *matching, const CompiledLine *line) {
    uint32_t groups;
    pcre2_pattern_info(line->code, PCRE2_INFO_CAPTURECOUNT, &groups);
    if (groups >= pcre2_get_ovector_count(matching->data)) {
        pcre2_general_context *memory = compiled_line_memory();
        pcre2_match_data_free(matching->data);
        matching->data = pcre2_match_data_create(groups + 1, memory);
        pcre2_general_context_free(memory);
    }
}

static const CompiledLine *compiled(const SentenceMatching *here, const LineSource *source) {
    Matching *matching = here->matching;
    CompiledLine *line = &matching->lines[source->number];
    if (!line->code) {
        *line = compiled_line_make(source, &matching->rules->patterns.items[here->pattern]);
        make_room(matching, line);
    }
    return line;
}

static int run_line(SentenceMatching *here, const CompiledLine *line, size_t start, size_t end,
                    uint32_t options) {
    Matching *matching = here->matching;
    PCRE2_SPTR text = (PCRE2_SPTR)here->sentence->text.bytes;
    int result =
        pcre2_jit_match(line->code, text, end, start, options, matching->data, matching->context);
    if (result == PCRE2_ERROR_JIT_BADOPTION) { /* there is no machine code */
        result = pcre2_match(line->code, text, end, start, options | PCRE2_NO_UTF_CHECK,
                             matching->data, matching->context);
    }
    note_error(here, result);
    return result;
}

static PatternMatch match_without_marks(const SentenceMatching *here, size_t start, size_t end) {
    PatternMatch match = {.pattern = here->pattern, .start = start, .end = end};
    for (size_t i = 0; i < PATTERN_SLOTS; i++) {
        match.marks[i] = NO_MARK;
    }
    return match;
}

/* Takes the marks that the groups of the last match hold. */
static void take_marks(const SentenceMatching *here, const CompiledLine *line,
                       PatternMatch *match) {
    const MarkedSentence *sentence = here->sentence;
    const size_t *ends = pcre2_get_ovector_pointer(here->matching->data);
    for (size_t i = 0; i < line->group_count; i++) {
        const MatchGroup *group = &line->groups[i];
        size_t at = ends[2 * group->number];
        if (at < sentence->text.length && mark_is(sentence->text.bytes[at])) {
            match->marks[group->slot] = marked_mark_at(sentence, at);
        }
    }
}

/* Does a never line of the pattern match between these? */
static bool never_matches(SentenceMatching *here, size_t from, size_t until) {
    const struct PatternGuard *guard = here->matching->rules->patterns.items[here->pattern].guard;
    for (size_t i = 0; i < guard->never.count; i++) {
        if (hit_chains_stands(&here->matching->chains, guard->never.items[i], from, until)) {
            return true;
        }
    }
    for (size_t i = 0; i < guard->never_lines.count; i++) {
        const CompiledLine *line = compiled(here, &guard->never_lines.items[i]);
        if (run_line(here, line, from, until, 0) != PCRE2_ERROR_NOMATCH) {
            return true;
        }
    }
    return false;
}

/* Does a never line match in the clauses that the match touches? */
static bool is_forbidden(SentenceMatching *here, size_t start, size_t end) {
    const MarkedSentence *sentence = here->sentence;
    size_t first = marked_clause_at(sentence, start);
    size_t last = marked_clause_at(sentence, end - 1);
    if (here->judged && here->judged_first == first && here->judged_last == last) {
        return here->forbidden;
    }
    here->judged = true;
    here->judged_first = first;
    here->judged_last = last;
    size_t from = first < sentence->clauses.count ? sentence->clauses.items[first] : 0;
    here->forbidden = never_matches(here, from, marked_clause_end(sentence, last));
    return here->forbidden;
}

/* How far a match that starts here may look: a blank within reach, or the end. */
static size_t reach_from(Slice text, size_t start) {
    if (text.length - start <= MATCH_REACH) {
        return text.length;
    }
    size_t end = start + MATCH_REACH;
    while (end > start && text.bytes[end] != ' ') {
        end--;
    }
    return end > start ? end : start + MATCH_REACH;
}

/* Tries a line whose matches start at `start`, of which what is before `from` is known to match. */
static void try_at(SentenceMatching *here, const LineSource *source, size_t start, size_t from) {
    size_t reach = reach_from(here->sentence->text, start);
    uint32_t options = reach < here->sentence->text.length ? PCRE2_NOTEOL : 0;
    const CompiledLine *line = compiled(here, source);
    if (from > reach || run_line(here, line, from, reach, options) < 0) {
        return;
    }
    size_t end = pcre2_get_ovector_pointer(here->matching->data)[1];
    PatternMatch match = match_without_marks(here, start, end);
    take_marks(here, line, &match);
    if (end > start && !is_forbidden(here, start, end)) {
        *list_next(here->arena, here->matches) = match;
    }
}

/* The match of a line that is one slot and no more: PCRE2 could add nothing. */
static void take_mark(SentenceMatching *here, int slot, size_t mark) {
    size_t at = here->sentence->marks.items[mark].at;
    PatternMatch match = match_without_marks(here, at, at + 1);
    match.marks[slot] = mark;
    if (!is_forbidden(here, at, at + 1)) {
        *list_next(here->arena, here->matches) = match;
    }
}

static void try_marks(SentenceMatching *here, const IndexedLine *line) {
    const SentenceSigns *signs = &here->signs;
    const MarkedSentence *sentence = here->sentence;
    size_t before = line_starts_before(signs, line);
    for (size_t i = 0; i < sentence->marks.count; i++) {
        size_t at = sentence->marks.items[i].at;
        if (at >= before) {
            break;
        }
        if (!(signs->mark_sets[i] & line->start_marks)) {
            continue;
        }
        if (line->matcher->lone_slot != NO_SLOT) {
            take_mark(here, line->matcher->lone_slot, i);
        } else if (line_may_start_at_mark(signs, line, i)) {
            try_at(here, &line->matcher->source, at, at);
        }
    }
}

/* Where but one phrase of the class stands with which the line starts, the line goes on behind it.
 */
static void try_cue(SentenceMatching *here, const PatternMatcher *matcher, const Cue *cue) {
    bool known = cue->sole && matcher->rest.text.length > 0;
    try_at(here, known ? &matcher->rest : &matcher->source, cue->start,
           known ? cue->end : cue->start);
}

static void try_chain(SentenceMatching *here, const IndexedLine *line) {
    const MarkedSentence *sentence = here->sentence;
    const HitChains *chains = &here->matching->chains;
    size_t before = line_starts_before(&here->signs, line), mark = 0;
    for (const Cue *cue = hit_chains_first(chains, line->start_chain); cue && cue->start < before;
         cue = hit_chains_next(chains, line->start_chain, cue)) {
        while (mark < sentence->marks.count && sentence->marks.items[mark].at < cue->start) {
            mark++;
        }
        if (line_may_start_at_cue(&here->signs, line, cue->start, mark)) {
            try_cue(here, line->matcher, cue);
        }
    }
}

/* `line` is the first one of its pattern that is tried. */
static void start_pattern(SentenceMatching *here, const IndexedLine *line) {
    if (here->matches->count > here->first) {
        matches_order(here->matches, here->first);
    }
    here->pattern = line->pattern;
    here->first = here->matches->count;
    here->triggered = line_is_triggered(&here->signs, line);
    here->judged = false;
}

static void try_line(SentenceMatching *here, const IndexedLine *line) {
    if (here->pattern != line->pattern) {
        start_pattern(here, line);
    }
    if (!here->triggered) {
        return;
    }
    if (line->start_marks) {
        try_marks(here, line);
    } else {
        try_chain(here, line);
    }
}

static void try_open_lines(SentenceMatching *here) {
    const IndexedLine *lines = here->matching->rules->lines.lines.items;
    for (size_t i = 0; i < here->matching->open_count; i++) {
        uint64_t *open = &here->matching->open[i];
        for (; *open; *open &= *open - 1) {
            try_line(here, &lines[64 * i + (size_t)__builtin_ctzll(*open)]);
        }
    }
    matches_order(here->matches, here->first);
}

void ruleset_match(Matching *matching, Arena *arena, const MarkedSentence *sentence,
                   PatternMatches *matches, RuleProblems *problems) {
    SentenceMatching here = {.matching = matching,
                             .arena = arena,
                             .sentence = sentence,
                             .matches = matches,
                             .pattern = NO_PATTERN,
                             .first = matches->count,
                             .problems = problems};
    const RuleSet *rules = matching->rules;
    hit_chains_fill(&matching->chains, sentence);
    here.signs = sentence_signs(arena, &rules->lines, sentence, &matching->chains);
    sentence_open_lines(&here.signs, &rules->lines, rules->chain_count, matching->open);
    try_open_lines(&here);
    hit_chains_empty(&matching->chains);
}
