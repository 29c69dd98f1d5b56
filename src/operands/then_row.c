#include "operands/then_row.h"

#include "claims/scope_stretch.h"
#include "operands/like_levels.h"
#include "relations/term.h"
#include "rules/engine_words.h"

enum { ROW_LEAST = 2, ROW_MOST = 4 };

/* Figures in the order in which a sentence tells them. */
typedef struct Row {
    size_t figures[ROW_MOST];
    size_t count;
} Row;

/* Where "the figures were" ends; false if no such words stand in the sentence. */
static bool find_opening(const RuleSet *rules, const MarkedSentence *marked, size_t *end) {
    int opening = ruleset_engine_words(rules, ENGINE_THEN_ROW);
    for (size_t i = 0; i < marked->hits.count; i++) {
        if (marked->hits.items[i].class_id == opening) {
            *end = marked->hits.items[i].end;
            return true;
        }
    }
    return false;
}

/* "C and C", "C, C and C" */
static bool goes_on(Slice between) {
    return slice_equal(between, SLICE(", ")) || slice_ends(between, SLICE(" and "));
}

/* The first figures from an offset on; if `listed`, only while they are items of one list. */
static Row row_from(const MarkedSentence *marked, size_t start, bool listed) {
    Row row = {.count = 0};
    size_t end = start;
    for (size_t i = 0; i < marked->marks.count && row.count < ROW_MOST; i++) {
        const Mark *mark = &marked->marks.items[i];
        if (mark->at < start || !mark_is_operand(marked->text.bytes[mark->at])) {
            continue;
        }
        if (listed && row.count && !goes_on(slice_part(marked->text, end, mark->at))) {
            break;
        }
        row.figures[row.count++] = mark->index;
        end = mark->at + 1;
    }
    return row;
}

/* Does each stand for the one in its place: of its unit, and of its size? */
static bool stands_for(const Figures *figures, const Row *then, const Row *now) {
    bool fits = then->count >= ROW_LEAST && then->count <= now->count;
    for (size_t i = 0; i < then->count && fits; i++) {
        const Figure *a = &figures->items[then->figures[i]], *b = &figures->items[now->figures[i]];
        fits = figures_commensurable(a, b) && levels_are_of_one_size(a, b);
    }
    return fits;
}

size_t then_row_counterpart(const RuleSet *rules, const Claims *claims, const Claim *claim) {
    const Passage *told = &claims->passages.items[claim->passage], *before = told - 1;
    size_t start;
    if (claim->passage == 0 || before->sentence + 1 != told->sentence ||
        !find_opening(rules, &told->marked, &start)) {
        return NO_MARK;
    }
    Row then = row_from(&told->marked, start, true), now = row_from(&before->marked, 0, false);
    bool stands = stands_for(claims->figures, &then, &now);
    for (size_t i = 0; i < then.count && stands; i++) {
        if (then.figures[i] == claim->figure) {
            return now.figures[i];
        }
    }
    return NO_MARK;
}
