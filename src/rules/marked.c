#include "rules/marked.h"

size_t marked_clause_at(const MarkedSentence *marked, size_t at) {
    size_t low = 0, high = marked->clauses.count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (marked->clauses.items[middle] <= at) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

size_t marked_clause_end(const MarkedSentence *marked, size_t clause) {
    return clause + 1 < marked->clauses.count ? marked->clauses.items[clause + 1]
                                              : marked->text.length;
}

size_t class_hit_from(const ClassHits *hits, size_t at) {
    size_t low = 0, high = hits->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (hits->items[middle].start < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

size_t marked_mark_at(const MarkedSentence *marked, size_t at) {
    size_t low = 0, high = marked->marks.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (marked->marks.items[middle].at < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool found = low < marked->marks.count && marked->marks.items[low].at == at;
    return found ? low : NO_MARK;
}
