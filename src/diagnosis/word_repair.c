#include "diagnosis/repair_search.h"
#include "relations/calendar.h"
#include "relations/term.h"

/* The text of a percentage as points: "0.5 per cent" -> "0.5 percentage points". */
static Slice as_points(const RepairSearch *search, const Figure *figure) {
    Buffer text = {0};
    buffer_add(&text,
               slice_part(search->article->text, figure->numeral_start, figure->numeral_end));
    buffer_add_string(&text, " percentage points");
    return buffer_kept(search->arena, &text);
}

/* A change of shares that is given in points but called per cent. */
static void try_points(const RepairSearch *search, const Term *terms) {
    size_t at = relation_operands(search->relation)->items[0].figure;
    const Figure *figure = &search->figures->items[at];
    const Figure *from =
        &search->figures->items[relation_operands(search->relation)->items[1].figure];
    Interval distance = interval_absolute(interval_subtract(terms[2].range, terms[1].range));
    if (from->kind == FIGURE_PERCENT && figure->kind == FIGURE_PERCENT &&
        interval_known(distance) && interval_meets(distance, terms[0].range)) {
        *list_push(search->arena, search->repairs) = (Repair){.figure = at,
                                                              .kind = SLIP_POINTS,
                                                              .text = as_points(search, figure),
                                                              .value = figure->value,
                                                              .place = figure->place};
    }
}

/* A change that was divided by the new value instead of the old. */
static void try_base(const RepairSearch *search, const Term *terms) {
    Interval distance = interval_absolute(interval_subtract(terms[2].range, terms[1].range));
    Interval on_new = interval_divide(distance, terms[2].range);
    Repair result;
    if (interval_known(on_new) && interval_meets(on_new, terms[0].range) &&
        repair_result(search->arena, search->article, search->figures, search->relation, &result)) {
        result.kind = SLIP_BASE;
        *list_push(search->arena, search->repairs) = result;
    }
}

static void replace_weekday(const RepairSearch *search, const Figure *figure, Slice printed,
                            size_t at, uint8_t weekday) {
    Slice old = slice_of(weekday_name(figure->date.weekday));
    Buffer text = {0};
    buffer_add(&text, slice_part(printed, 0, at));
    buffer_add_string(&text, weekday_name(weekday));
    buffer_add(&text, slice_part(printed, at + old.length, printed.length));
    Date date = figure->date;
    date.weekday = weekday;
    *list_push(search->arena, search->repairs) =
        (Repair){.figure = relation_operands(search->relation)->items[0].figure,
                 .kind = SLIP_WORD,
                 .date = date,
                 .text = buffer_kept(search->arena, &text)};
}

/* The weekday that the day was. */
void try_weekday(const RepairSearch *search) {
    const Figure *figure =
        &search->figures->items[relation_operands(search->relation)->items[0].figure];
    Slice printed = slice_part(search->article->text, figure->start, figure->end),
          old = slice_of(weekday_name(figure->date.weekday));
    uint8_t weekday = date_weekday(relation_date(search->figures, search->relation));
    for (size_t at = 0; weekday && old.length && at + old.length <= printed.length; at++) {
        if (slice_starts(slice_part(printed, at, printed.length), old)) {
            replace_weekday(search, figure, printed, at, weekday);
            return;
        }
    }
}

/* Slips of thought, not of the hand: only a change has them, with its three operands in order. */
void try_reasoning(const RepairSearch *search) {
    const Operands *operands = relation_operands(search->relation);
    if (search->relation->kind != RELATION_CHANGE || operands->count != 3) {
        return;
    }
    Term terms[3], ordered[3];
    terms_make(search->relation->kind, search->figures, operands, terms);
    for (size_t i = 0; i < 3; i++) {
        ordered[terms[i].role] = terms[i];
    }
    try_points(search, ordered);
    try_base(search, ordered);
}

/* A fraction in words; "half", and "one in two". */
typedef struct FractionWord {
    int numerator, denominator;
    const char *fraction, *in;
} FractionWord;

static const FractionWord fraction_words[] = {
    {1, 2, "half", "one in two"},
    {1, 3, "a third", "one in three"},
    {2, 3, "two thirds", "two in three"},
    {1, 4, "a quarter", "one in four"},
    {3, 4, "three quarters", "three in four"},
    {1, 5, "a fifth", "one in five"},
    {2, 5, "two fifths", "two in five"},
    {3, 5, "three fifths", "three in five"},
    {4, 5, "four fifths", "four in five"},
    {1, 6, "a sixth", "one in six"},
    {1, 8, "an eighth", "one in eight"},
    {1, 10, "a tenth", "one in ten"},
    {3, 10, "three tenths", "three in ten"},
    {7, 10, "seven tenths", "seven in ten"},
    {9, 10, "nine tenths", "nine in ten"},
    {1, 20, "a twentieth", "one in 20"},
};

/* The fraction's text, with a capital where the printed one has it. */
static Slice fraction_text(const RepairSearch *search, const FractionWord *word, Slice printed) {
    Slice text = slice_of(slice_has(printed, SLICE(" in ")) ? word->in : word->fraction);
    char *copy = arena_copy(search->arena, text.bytes, text.length);
    bool capital = printed.length && printed.bytes[0] >= 'A' && printed.bytes[0] <= 'Z';
    copy[0] = (char)(capital ? copy[0] - 'a' + 'A' : copy[0]);
    return (Slice){copy, text.length};
}

void try_fractions(const RepairSearch *search, size_t index, Interval needed) {
    size_t at = relation_operands(search->relation)->items[index].figure;
    const Figure *figure = &search->figures->items[at];
    Slice printed = slice_part(search->article->text, figure->start, figure->end);
    for (size_t i = 0; i < sizeof fraction_words / sizeof *fraction_words; i++) {
        const FractionWord *word = &fraction_words[i];
        Rational value = rational_make(word->numerator, word->denominator);
        Figure meant = repaired_figure(figure, value, figure->place, figure->zeros);
        Interval range = repaired_range(search->figures, search->relation, index, &meant);
        if (interval_known(range) && interval_meets(range, needed)) {
            *list_push(search->arena, search->repairs) = (Repair){
                .figure = at,
                .kind = SLIP_WORD,
                .text = fraction_text(search, word, printed),
                .value = value,
                .place = figure->place,
                .away = rational_absolute(rational_subtract(value, interval_middle(needed)))};
        }
    }
}
