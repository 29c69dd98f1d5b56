#include "lists/told_parts.h"

#include "lists/part_head.h"
#include "lists/sum_sense.h"
#include "relations/context.h"
#include "relations/named_noun.h"
#include "relations/opposite.h"
#include "relations/reading.h"
#include "relations/term.h"
#include "rules/engine_words.h"

enum {
    MOST_PARTS = 6,
    MOST_OTHERS = 2, /* figures of other things from a part to the next, or to their total */
    LONGEST = 120    /* bytes of marked text between those */
};

typedef struct PartReader {
    Arena *arena;
    const Claims *claims;
    int joint, opening; /* classes of words */
    const MarkedSentence *marked;
    Rosters *sums;
} PartReader;

/* Marks of one sentence. */
typedef struct ToldParts {
    size_t total;
    size_t parts[MOST_PARTS];
    size_t count;
    PartHead head; /* of the first */
    bool whole;    /* words say that they are all */
    bool ended;    /* nothing like them follows */
    bool turned;   /* the second has the contrary one */
    bool contrary; /* or counts the opposite kind */
    bool mixed;    /* some may be in two of them */
} ToldParts;

static bool is_figure_mark(const PartReader *reader, size_t mark) {
    return reader->marked->text.bytes[reader->marked->marks.items[mark].at] != (char)MARK_NAME;
}

static const Figure *figure_at(const PartReader *reader, size_t mark) {
    return &reader->claims->figures->items[reader->marked->marks.items[mark].index];
}

static Slice text_before(const PartReader *reader, size_t mark) {
    return slice_part(reader->marked->text, 0, reader->marked->marks.items[mark].at);
}

static Slice text_between(const PartReader *reader, size_t a, size_t b) {
    return slice_part(reader->marked->text, reader->marked->marks.items[a].at + 1,
                      reader->marked->marks.items[b].at);
}

static bool ends_with_any(Slice text, const char *const *ends, size_t count) {
    bool found = false;
    for (size_t i = 0; i < count && !found; i++) {
        found = slice_ends(text, slice_of(ends[i]));
    }
    return found;
}

/* Does a list of what was told before begin with the mark? */
static bool opens(const PartReader *reader, size_t mark) {
    static const char *const openers[] = {", ",       ": ",           "(",      "- ", "of which ",
                                          "of whom ", ", including ", ", with "};
    return ends_with_any(text_before(reader, mark), openers, sizeof openers / sizeof *openers);
}

static bool joins(const PartReader *reader, size_t mark) {
    static const char *const joints[] = {" and ", ", ", " and another ", " and a further ",
                                         " and the other "};
    return ends_with_any(text_before(reader, mark), joints, sizeof joints / sizeof *joints);
}

/* "27 points, 16 of them before the interval": a plain number counts what the total does. */
static bool has_unit_of(const Figure *total, const Figure *part) {
    bool measured = total->kind == FIGURE_POINTS || total->kind == FIGURE_QUANTITY;
    return figures_commensurable(total, part) ||
           (measured && part->kind == FIGURE_CARDINAL && !part->noun.length);
}

static bool counts_alike(const Figure *total, const Figure *part) {
    return has_unit_of(total, part) && part->hedge == HEDGE_NONE &&
           (!part->noun.length || word_means_same(total->noun, part->noun));
}

static bool are_opposite(const PartReader *reader, size_t one, size_t other) {
    return opposition_of(reader->claims->article, reader->claims->figures,
                         reader->marked->marks.items[one].index,
                         reader->marked->marks.items[other].index) != OPPOSITION_NONE;
}

/* Is it told what it counts? Bare numbers are as often one more of a list. */
static bool may_be_total(const Figure *figure) {
    enum { TEN = 10 };
    return (figure->kind != FIGURE_CARDINAL || figure->noun.length) && !figure_is_share(figure) &&
           figure_has_ends(figure) && rational_compare(figure->value, rational_of(TEN)) >= 0;
}

/* The total of the list that begins with the mark: the nearest before it of its kind. */
static bool find_total(const PartReader *reader, size_t first, size_t *total) {
    size_t others = 0;
    for (size_t i = first; i-- > 0;) {
        Slice between = text_between(reader, i, first);
        if (between.length > LONGEST || memchr(between.bytes, ';', between.length)) {
            return false;
        }
        if (!is_figure_mark(reader, i)) {
            continue;
        }
        const Figure *figure = figure_at(reader, i);
        if (has_unit_of(figure, figure_at(reader, first))) {
            *total = i;
            return may_be_total(figure);
        }
        if (others++ == MOST_OTHERS) {
            return false;
        }
    }
    return false;
}

/* The next mark at which a part may begin; the number of marks if there is none. */
static size_t next_part(const PartReader *reader, size_t part) {
    size_t others = 0, count = reader->marked->marks.count;
    for (size_t i = part + 1; i < count && others <= MOST_OTHERS; i++) {
        Slice between = text_between(reader, part, i);
        if (between.length > LONGEST || memchr(between.bytes, ';', between.length)) {
            return count;
        }
        if (is_figure_mark(reader, i)) {
            if (joins(reader, i) &&
                figures_commensurable(figure_at(reader, part), figure_at(reader, i))) {
                return i;
            }
            others++;
        }
    }
    return count;
}

/* Does the part at the mark go with those before it? */
static bool takes(const PartReader *reader, ToldParts *told, size_t mark) {
    PartHead head = part_head(reader->marked, mark);
    bool second = told->count == 1;
    if (second) {
        told->turned = part_heads_are_contrary(&told->head, &head);
        told->contrary = told->turned || are_opposite(reader, told->parts[0], mark);
    }
    bool apart = told->whole ? part_heads_are_parallel(&told->head, &head)
                             : part_heads_exclude(&told->head, &head);
    told->mixed = told->mixed || !(apart || told->contrary);
    return (second && told->contrary) ||
           (!told->contrary && told->head.word && head.word &&
            counts_alike(figure_at(reader, told->total), figure_at(reader, mark)));
}

/* "118 of the 340 cadets failed: 84 men and 34 women" */
static bool is_told_of(const PartReader *reader, size_t total) {
    static const char *const links[] = {" of ", " of the "};
    Slice before = text_before(reader, total);
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        Slice link = slice_of(links[i]);
        if (slice_ends(before, link) && before.length > link.length &&
            mark_is_figure(before.bytes[before.length - link.length - 1])) {
            return true;
        }
    }
    return false;
}

/* Do words before the first part say that all are told: a colon, "between them"? */
static bool is_told_whole(const PartReader *reader, size_t total, size_t first) {
    const ClassHits *hits = &reader->marked->hits;
    size_t from = reader->marked->marks.items[total].at, to = reader->marked->marks.items[first].at;
    bool told = slice_ends(text_before(reader, first), SLICE(": "));
    if (is_told_of(reader, total)) {
        return false;
    }
    for (size_t i = 0; i < hits->count && !told; i++) {
        const ClassHit *hit = &hits->items[i];
        told = hit->start > from && hit->end < to &&
               (hit->class_id == reader->joint || hit->class_id == reader->opening);
    }
    return told;
}

/* Does a figure of their kind follow in the sentence? "93,600 who are 17" is too much less. */
static bool has_like_behind(const PartReader *reader, const ToldParts *told) {
    const Rational hundred = rational_of(100);
    size_t last = told->parts[told->count - 1];
    bool like = false;
    for (size_t i = last + 1; i < reader->marked->marks.count && !like; i++) {
        const Figure *part = figure_at(reader, last);
        like = is_figure_mark(reader, i) && figures_commensurable(part, figure_at(reader, i)) &&
               rational_compare(rational_multiply(figure_at(reader, i)->value, hundred),
                                part->value) > 0;
    }
    return like;
}

/* The parts from the first on, as far as they go together. */
static bool find_parts(const PartReader *reader, size_t first, ToldParts *told) {
    told->parts[0] = first;
    told->count = 1;
    told->head = part_head(reader->marked, first);
    told->whole = is_told_whole(reader, told->total, first);
    size_t mark = next_part(reader, first);
    while (mark < reader->marked->marks.count && told->count < MOST_PARTS &&
           takes(reader, told, mark)) {
        told->parts[told->count++] = mark;
        mark = next_part(reader, mark);
    }
    told->ended = !has_like_behind(reader, told);
    return told->count > 1;
}

static Rational sum_of(const PartReader *reader, const ToldParts *told) {
    Rational sum = rational_of(0);
    for (size_t i = 0; i < told->count; i++) {
        sum = rational_add(sum, figure_at(reader, told->parts[i])->value);
    }
    return sum;
}

/* "31 cars, 18 in Kent and 13 in Ely" of "27 owners": do the parts make another figure that stands
 * near, or some of them one of themselves? */
static bool make_another(const PartReader *reader, const ToldParts *told, Rational sum) {
    const Figures *figures = reader->claims->figures;
    const Figure *total = figure_at(reader, told->total);
    bool other = false;
    for (size_t i = 0; told->count > 2 && i < told->count; i++) {
        Rational part = figure_at(reader, told->parts[i])->value;
        other = other || rational_equal(rational_subtract(sum, part), part);
    }
    size_t first = (size_t)(total - figures->items);
    while (first > 0 && figures->items[first - 1].sentence + 1 >= total->sentence) {
        first--;
    }
    for (size_t i = first; i < figures->count && figures->items[i].sentence <= total->sentence + 1;
         i++) {
        other = other || rational_equal(figures->items[i].value, sum);
    }
    return other;
}

/* Pupils may be in the choir and in the band; "214 fires, 198 in 2023 and 187 in 2022" are those of
 * other years. */
static bool may_be_others(const PartReader *reader, const ToldParts *told, Rational sum) {
    const Figure *total = figure_at(reader, told->total);
    bool twice = rational_compare(rational_add(sum, sum),
                                  rational_multiply(total->value, rational_of(3))) > 0;
    return !told->contrary && !told->whole &&
           ((part_head_is_of_several(&told->head) && noun_may_be_person(total->noun)) ||
            (total->kind == FIGURE_QUANTITY && part_head_is_way(&told->head)) ||
            (part_head_is_dated(&told->head) && twice));
}

static bool is_of_other_time(const PartReader *reader, size_t mark) {
    const Claim *claim = claim_of_figure(reader->claims, reader->marked->marks.items[mark].index);
    return !claim || claim->change || time_is_other(claim->scope.when);
}

static Operands operands_of(const PartReader *reader, const ToldParts *told) {
    Operands operands = {0};
    *list_push(reader->arena, &operands) =
        (Operand){reader->marked->marks.items[told->total].index, 0};
    for (size_t i = 0; i < told->count; i++) {
        *list_push(reader->arena, &operands) =
            (Operand){reader->marked->marks.items[told->parts[i]].index, 1};
    }
    return operands;
}

static bool are_same(const Operands *a, const Operands *b) {
    bool same = a->count == b->count;
    for (size_t i = 0; same && i < a->count; i++) {
        same = a->items[i].figure == b->items[i].figure;
    }
    return same;
}

/* The reading of these operands among the sums; NULL if there is none. */
static Reading *known_reading(const Rosters *sums, const Operands *operands) {
    for (size_t i = 0; i < sums->count; i++) {
        for (size_t k = 0; k < sums->items[i].count; k++) {
            Reading *reading = &sums->items[i].items[k];
            if (are_same(&reading->operands, operands)) {
                return reading;
            }
        }
    }
    return NULL;
}

static void add_sum(const PartReader *reader, const Operands *operands) {
    Reading *known = known_reading(reader->sums, operands);
    if (known) {
        known->worded = true;
        return;
    }
    Readings broken = {0};
    reading_add(reader->arena, *operands, 1, true, &broken);
    broken.items[0].worded = true;
    *list_push(reader->arena, reader->sums) = broken;
}

/* "13m from tolls, 9m from fees and 6m from fines": is the total one more of the list? */
static bool is_of_list(const PartReader *reader, const ToldParts *told) {
    return !told->whole &&
           part_head_is_among(&told->head, text_between(reader, told->total, told->parts[0]));
}

/* "214 lorries, 330 with lifts and 82 with winches" */
static bool has_greater_part(const PartReader *reader, const ToldParts *told) {
    bool greater = false;
    for (size_t i = 0; i < told->count; i++) {
        greater = greater || rational_compare(figure_at(reader, told->parts[i])->value,
                                              figure_at(reader, told->total)->value) > 0;
    }
    return greater;
}

/* Could they tell a part of the total only, or be told of others? */
static bool is_open(const PartReader *reader, const ToldParts *told, Rational sum) {
    Rational total = figure_at(reader, told->total)->value;
    if (told->mixed) {
        return !has_greater_part(reader, told) || is_of_list(reader, told);
    }
    return rational_compare(sum, total) > 0
               ? may_be_others(reader, told, sum) || is_of_list(reader, told)
               : !(told->ended && (told->whole || told->turned));
}

static void weigh(const PartReader *reader, const ToldParts *told) {
    Rational sum = sum_of(reader, told);
    if (!rational_known(sum) || is_open(reader, told, sum) ||
        is_of_other_time(reader, told->total) || make_another(reader, told, sum)) {
        return;
    }
    Operands operands = operands_of(reader, told);
    if (operands_judge(RELATION_SUM, DIRECTION_NONE, reader->claims->figures, &operands) ==
            RELATION_BROKEN &&
        !sum_is_misread(reader->claims, &operands)) {
        add_sum(reader, &operands);
    }
}

static void read_sentence(const PartReader *reader) {
    for (size_t i = 1; i + 1 < reader->marked->marks.count; i++) {
        ToldParts told = {0};
        if (is_figure_mark(reader, i) && opens(reader, i) && find_total(reader, i, &told.total) &&
            find_parts(reader, i, &told)) {
            weigh(reader, &told);
            i = told.parts[told.count - 1];
        }
    }
}

void told_parts_read(Arena *arena, const RuleSet *rules, const Claims *claims, Rosters *sums) {
    PartReader reader = {.arena = arena,
                         .claims = claims,
                         .joint = ruleset_engine_words(rules, ENGINE_JOINT),
                         .opening = ruleset_engine_words(rules, ENGINE_OPENING),
                         .sums = sums};
    for (size_t i = 0; i < claims->passages.count; i++) {
        reader.marked = &claims->passages.items[i].marked;
        if (reader.marked->marks.count > 2) {
            read_sentence(&reader);
        }
    }
}

static bool is_quality(const Claims *claims, size_t figure) {
    const Claim *claim = claim_of_figure(claims, figure);
    if (!claim || claims->passages.items[claim->passage].marked.marks.count <= claim->mark) {
        return false;
    }
    PartHead head = part_head(&claims->passages.items[claim->passage].marked, claim->mark);
    return part_head_is_quality(&head);
}

bool parts_may_overlap(const Claims *claims, const Operands *list) {
    size_t qualities = 0;
    for (size_t i = 1; i < list->count; i++) {
        qualities += is_quality(claims, list->items[i].figure);
    }
    return claims->figures->items[list->items[0].figure].kind == FIGURE_CARDINAL && qualities > 1;
}
