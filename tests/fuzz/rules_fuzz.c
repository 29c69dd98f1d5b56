/* Any bytes as a rule file, tried on a small sentence, and as a match line, told in outline. */
#include "rules/outline.h"
#include "rules/ruleset.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* "N won C votes, P of M, up from P." */
static const char text[] = {MARK_NAME,
                            ' ',
                            'w',
                            'o',
                            'n',
                            ' ',
                            MARK_FIGURE + FIGURE_CARDINAL,
                            ' ',
                            'v',
                            'o',
                            't',
                            'e',
                            's',
                            ',',
                            ' ',
                            MARK_FIGURE + FIGURE_PERCENT,
                            ' ',
                            'o',
                            'f',
                            ' ',
                            MARK_FIGURE + FIGURE_MONEY,
                            ',',
                            ' ',
                            'u',
                            'p',
                            ' ',
                            'f',
                            'r',
                            'o',
                            'm',
                            ' ',
                            MARK_FIGURE + FIGURE_PERCENT,
                            '.'};

static MarkedSentence sentence_make(Arena *arena) {
    MarkedSentence sentence = {.text = {text, sizeof text}};
    for (size_t i = 0; i < sizeof text; i++) {
        if (mark_is(text[i])) {
            size_t index = sentence.marks.count;
            *list_push(arena, &sentence.marks) = (Mark){i, index};
        }
        if (i == 0 || text[i] == ',') {
            *list_push(arena, &sentence.clauses) = i;
        }
    }
    return sentence;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
    Arena arena = {0};
    Buffer outline = {0};
    outline_add(&outline, (Slice){(const char *)bytes, length});
    buffer_free(&outline);
    RuleProblems problems = {0};
    RuleFile file = {SLICE("fuzz.rules"), {(const char *)bytes, length}, false};
    RuleSet *rules = ruleset_make(&file, 1, &arena, &problems);
    Matching *matching = matching_new(rules);
    MarkedSentence sentence = sentence_make(&arena);
    PatternMatches matches = {0};
    ruleset_classify(rules, &arena, &sentence);
    ruleset_match(matching, &arena, &sentence, &matches, &problems);
    matching_free(matching);
    arena_free(&arena);
    return 0;
}
