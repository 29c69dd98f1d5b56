#include "rules/line_start.h"

bool line_is_triggered(const SentenceSigns *signs, const IndexedLine *line) {
    ChainSets triggers = line->triggers;
    const HitChains *chains = signs->chains;
    for (size_t i = 1; i <= *triggers; i++) {
        if (hit_chains_has(chains, triggers[i])) {
            return true;
        }
    }
    return *triggers == 0;
}

/* Where the last cue of a set of chains stands; 0 if none does. */
static size_t last_of(const HitChains *chains, const uint16_t *numbers, size_t count) {
    size_t last = 0;
    for (size_t i = 0; i < count; i++) {
        size_t start =
            hit_chains_has(chains, numbers[i]) ? hit_chains_last(chains, numbers[i])->start : 0;
        last = start > last ? start : last;
    }
    return last;
}

/* Where the line starts, all that it needs is yet to come: the offset before which it starts. */
size_t line_starts_before(const SentenceSigns *signs, const IndexedLine *line) {
    size_t before = signs->sentence->text.length;
    for (ChainSets set = line->needs; *set && before; set += 1 + *set) {
        size_t last = last_of(signs->chains, set + 1, *set);
        before = last < before ? last : before;
    }
    return before;
}

/* Can the marks from this one on fill the steps of the run from `first` on, for a match that has
 * reached `before`, the end of the mark before or the start? Followed at once for all the steps
 * that may be next; those are kept as bits. */
static bool run_fits(const SentenceSigns *signs, const MarkRun *run, size_t first, size_t mark,
                     size_t before) {
    const Mark *marks = signs->sentence->marks.items;
    size_t count = signs->sentence->marks.count;
    uint32_t next = count - mark < run->count - first ? 0 : UINT32_C(1) << first;
    for (; next && !(next >> run->count) && mark < count; mark++) {
        MarkSet stands = signs->mark_sets[mark];
        size_t apart = marks[mark].at - before;
        uint32_t steps = next;
        next = 0;
        for (size_t i = 0; steps >> i; i++) {
            uint32_t bit = steps & UINT32_C(1) << i;
            const MarkStep *step = &run->items[i];
            bool near = step->passed || apart <= step->reach;
            next |= step->passed & stands ? bit : 0;
            next |= near && (step->taken & stands) ? bit << 1 : 0;
        }
        before = marks[mark].at + 1;
    }
    return next >> run->count;
}

/* Does a cue of the set stand near a start? `from` is what its reach is counted from, `mark` the
 * first mark behind the start. */
static bool stands_near(const SentenceSigns *signs, const NearNeed *near, size_t mark,
                        size_t from) {
    const MarkedSentence *sentence = signs->sentence;
    while (mark < sentence->marks.count && (signs->mark_sets[mark] & near->passed)) {
        mark++;
    }
    size_t end =
        mark < sentence->marks.count ? sentence->marks.items[mark].at : sentence->text.length;
    end = end - from > near->reach ? from + near->reach + 1 : end;
    for (size_t i = 1; i <= *near->set; i++) {
        if (hit_chains_stands(signs->chains, near->set[i], from, end)) {
            return true;
        }
    }
    return false;
}

static bool near_needs_stand(const SentenceSigns *signs, const IndexedLine *line, size_t mark,
                             size_t from) {
    for (size_t i = 0; i < line->near.count; i++) {
        if (!stands_near(signs, &line->near.items[i], mark, from)) {
            return false;
        }
    }
    return true;
}

static bool prefix_fits(const IndexedLine *line, Slice text, size_t at) {
    return slice_starts(slice_part(text, at, text.length), line->prefix);
}

bool line_may_start_at_mark(const SentenceSigns *signs, const IndexedLine *line, size_t mark) {
    size_t at = signs->sentence->marks.items[mark].at;
    return prefix_fits(line, signs->sentence->text, at + 1) &&
           run_fits(signs, &line->run, 1, mark + 1, at + 1) &&
           near_needs_stand(signs, line, mark + 1, at + 1);
}

bool line_may_start_at_cue(const SentenceSigns *signs, const IndexedLine *line, size_t at,
                           size_t mark) {
    return prefix_fits(line, signs->sentence->text, at) &&
           run_fits(signs, &line->run, 0, mark, at) && near_needs_stand(signs, line, mark, at);
}
