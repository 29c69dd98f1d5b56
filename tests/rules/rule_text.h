#ifndef ADDSUP_TESTS_RULE_TEXT_H
#define ADDSUP_TESTS_RULE_TEXT_H
/* Rule sets and marked sentences made from text. In a sentence a capital is a mark: N a name, C a
 * cardinal, P per cent, and so on; "|" starts a clause and is not part of the text. */
#include "base/buffer.h"
#include "rules/ruleset.h"
#include <stdio.h>

static inline RuleSet *rules_from(Arena *arena, const char *text, RuleProblems *problems) {
    RuleFile file = {SLICE("test.rules"), slice_of(text), false};
    return ruleset_make(&file, 1, arena, problems);
}

static inline int mark_of(char letter) {
    static const struct {
        char letter;
        int mark;
    } marks[] = {
        {'C', FIGURE_CARDINAL}, {'P', FIGURE_PERCENT}, {'O', FIGURE_POINTS},
        {'F', FIGURE_FRACTION}, {'M', FIGURE_MONEY},   {'Q', FIGURE_QUANTITY},
        {'R', FIGURE_RANGE},    {'L', FIGURE_LABEL},   {'N', FIGURE_KINDS},
    };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (marks[i].letter == letter) {
            return MARK_FIGURE + marks[i].mark;
        }
    }
    return -1;
}

static inline MarkedSentence sentence_from(Arena *arena, const char *text) {
    MarkedSentence sentence = {0};
    char *bytes = arena_copy(arena, text, strlen(text));
    size_t length = 0;
    *list_push(arena, &sentence.clauses) = 0;
    for (; *text; text++) {
        int mark = mark_of(*text);
        if (*text == '|') {
            *list_push(arena, &sentence.clauses) = length;
            continue;
        }
        if (mark >= 0) {
            size_t index = sentence.marks.count;
            *list_push(arena, &sentence.marks) = (Mark){length, index};
        }
        bytes[length++] = (char)(mark >= 0 ? mark : *text);
    }
    sentence.text = (Slice){bytes, length};
    return sentence;
}

/* "line:column message", of one file. */
static inline const char *problem_text(Arena *arena, const RuleProblem *problem) {
    char text[512];
    int length = snprintf(text, sizeof text, "%zu:%zu %.*s", problem->line, problem->column,
                          (int)problem->message.length, problem->message.bytes);
    return arena_copy(arena, text, (size_t)length);
}

#endif
