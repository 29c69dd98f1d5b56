#include "ties/apportionment.h"

#include "relations/reading.h"
#include "relations/term.h"

enum {
    PART = 1, /* the roles in a share */
    WHOLE = 2,
    FEWEST = 3 /* shares; of two a third may be left out */
};

typedef struct ShareSearch {
    Arena *arena;
    const Claims *claims;
    const Relations *relations;
    size_t *told_by; /* for each figure that is a share the relation that holds of it, plus one */
} ShareSearch;

static const Figure *figure_at(const ShareSearch *search, size_t index) {
    return &search->claims->figures->items[index];
}

/* Do shares make all there is? */
static bool makes_all(const Relation *relation) {
    return relation->kind == RELATION_COMPLEMENT && relation->status == RELATION_HOLDS &&
           relation_operands(relation)->count >= FEWEST;
}

static bool has_shares_of_all(const Relations *relations) {
    bool found = false;
    for (size_t i = 0; i < relations->count; i++) {
        found = found || makes_all(&relations->items[i]);
    }
    return found;
}

static void note_shares(ShareSearch *search) {
    for (size_t i = 0; i < search->relations->count; i++) {
        const Relation *relation = &search->relations->items[i];
        const Operands *operands = relation_operands(relation);
        if (relation->kind == RELATION_SHARE && relation->status == RELATION_HOLDS &&
            operands->count == WHOLE + 1) {
            search->told_by[operands->items[0].figure] = i + 1;
        }
    }
}

/* The share's operands if they fit it; NULL otherwise. */
static const Operand *fitting(const ShareSearch *search, size_t share) {
    size_t relation = search->told_by[share];
    return relation ? relation_operands(&search->relations->items[relation - 1])->items : NULL;
}

static bool are_equal(const ShareSearch *search, size_t one, size_t other) {
    return rational_compare(figure_at(search, one)->value, figure_at(search, other)->value) == 0;
}

/* The figure of which all shares are told but one at most; NO_MARK if there is none. */
static size_t whole_of(const ShareSearch *search, const Operands *shares) {
    size_t whole = NO_MARK, fit = 0;
    for (size_t i = 0; i < shares->count; i++) {
        const Operand *share = fitting(search, shares->items[i].figure);
        if (share && whole == NO_MARK) {
            whole = share[WHOLE].figure;
        }
        fit += share && are_equal(search, share[WHOLE].figure, whole);
    }
    return fit + 1 >= shares->count ? whole : NO_MARK;
}

/* "2,430 (2.8 per cent)", "41,906 votes, which is 48.5 per cent": what a share is set beside. */
static size_t count_beside(const ShareSearch *search, size_t share, size_t whole) {
    enum { LONGEST = 30 };
    if (share == 0) {
        return NO_MARK;
    }
    const Figure *figure = figure_at(search, share), *count = figure_at(search, share - 1);
    if (count->sentence != figure->sentence || count->end + LONGEST < figure->start ||
        count->end > figure->start || !figure_is_level(count) ||
        !figures_commensurable(count, figure_at(search, whole))) {
        return NO_MARK;
    }
    Slice between = slice_part(search->claims->article->text, count->end, figure->start);
    bool set = memchr(between.bytes, '(', between.length) || slice_has(between, SLICE(", "));
    return set ? share - 1 : NO_MARK;
}

static size_t part_of(const ShareSearch *search, size_t share, size_t whole) {
    const Operand *fits = fitting(search, share);
    return fits && are_equal(search, fits[WHOLE].figure, whole)
               ? fits[PART].figure
               : count_beside(search, share, whole);
}

/* False if a part is not told, is told twice or is the whole. */
static bool add_part(Arena *arena, size_t part, Operands *sum) {
    if (part == NO_MARK || operands_have(sum, part)) {
        return false;
    }
    *list_push(arena, sum) = (Operand){part, 1};
    return true;
}

/* Do these make a sum already, in whatever order? */
static bool is_tied(const Relations *relations, const Operands *sum) {
    for (size_t i = 0; i < relations->count; i++) {
        const Operands *other = relation_operands(&relations->items[i]);
        bool same = relations->items[i].kind == RELATION_SUM && other->count == sum->count &&
                    other->items[0].figure == sum->items[0].figure;
        for (size_t k = 1; same && k < sum->count; k++) {
            same = operands_have(other, sum->items[k].figure);
        }
        if (same) {
            return true;
        }
    }
    return false;
}

/* Where every share fits and the counts make less, somebody had a few votes that are not told: a
 * part of all so small that it is lost in the shares. */
static bool may_lack_one(const ShareSearch *search, const Operands *shares, const Operands *sum) {
    Rational made = rational_of(0);
    for (size_t i = 1; i < sum->count; i++) {
        made = rational_add(made, figure_at(search, sum->items[i].figure)->value);
    }
    bool fit = true;
    for (size_t i = 0; i < shares->count; i++) {
        fit = fit && fitting(search, shares->items[i].figure);
    }
    return fit && rational_compare(made, figure_at(search, sum->items[0].figure)->value) < 0;
}

static void read_list(const ShareSearch *search, const Operands *shares, Readings *sums) {
    size_t whole = whole_of(search, shares);
    if (whole == NO_MARK) {
        return;
    }
    Operands sum = {0};
    *list_push(search->arena, &sum) = (Operand){whole, 0};
    for (size_t i = 0; i < shares->count; i++) {
        size_t share = shares->items[(i + 1) % shares->count].figure; /* the last comes first */
        if (!add_part(search->arena, part_of(search, share, whole), &sum)) {
            return;
        }
    }
    if (!is_tied(search->relations, &sum) && !may_lack_one(search, shares, &sum)) {
        reading_add(search->arena, sum, PART, true, sums);
    }
}

void apportionments_find(Arena *arena, const Claims *claims, const Relations *relations,
                         Readings *sums) {
    if (!has_shares_of_all(relations)) {
        return;
    }
    ShareSearch search = {.arena = arena, .claims = claims, .relations = relations};
    search.told_by = arena_take(arena, claims->figures->count * sizeof *search.told_by);
    note_shares(&search);
    for (size_t i = 0; i < relations->count; i++) {
        if (makes_all(&relations->items[i])) {
            read_list(&search, relation_operands(&relations->items[i]), sums);
        }
    }
}
