#include "diagnosis/repair_search.h"
#include "relations/scale_word.h"
#include "relations/term.h"

static void try_scale(const RepairSearch *search, size_t index, const ScaleWord *from,
                      const ScaleWord *to, Interval needed) {
    size_t at = relation_operands(search->relation)->items[index].figure;
    const Figure *figure = &search->figures->items[at];
    int shift = to->exponent - from->exponent;
    Rational value = rational_multiply(figure->value, rational_scaled(1, shift));
    Figure meant = repaired_figure(figure, value, figure->place + shift, figure->zeros);
    if (interval_meets(repaired_range(search->figures, search->relation, index, &meant), needed)) {
        Slice printed = slice_part(search->article->text, figure->start, figure->end);
        Buffer text = {0};
        scale_word_replace(&text, printed, from, to);
        *list_push(search->arena, search->repairs) =
            (Repair){.figure = at,
                     .kind = SLIP_SCALE,
                     .text = buffer_kept(search->arena, &text),
                     .value = value,
                     .place = meant.place};
    }
}

void try_scales(const RepairSearch *search, size_t index, Interval needed) {
    const Operand *operand = &relation_operands(search->relation)->items[index];
    const Figure *figure = &search->figures->items[operand->figure];
    Slice printed = slice_part(search->article->text, figure->start, figure->end);
    const ScaleWord *from = figure->scaled ? scale_word_of(printed) : NULL;
    for (const ScaleWord *to = from ? scale_word_next(from, NULL) : NULL; to;
         to = scale_word_next(from, to)) {
        try_scale(search, index, from, to, needed);
    }
}

/* The scale word of another figure that this one lacks: "$6.3 (£3.35m)". */
static void try_lost_scale(const RepairSearch *search, size_t index, const Figure *beside,
                           Interval needed) {
    size_t at = relation_operands(search->relation)->items[index].figure;
    const Figure *figure = &search->figures->items[at];
    Slice printed = slice_part(search->article->text, figure->start, figure->end),
          other = slice_part(search->article->text, beside->start, beside->end);
    const ScaleWord *word = scale_word_of(other);
    if (!word || figure->numeral_end != figure->end) {
        return;
    }
    Rational value = rational_multiply(figure->value, rational_scaled(1, word->exponent));
    Figure meant = repaired_figure(figure, value, figure->place + word->exponent, figure->zeros);
    if (interval_meets(repaired_range(search->figures, search->relation, index, &meant), needed)) {
        Buffer text = {0};
        buffer_add(&text, printed);
        buffer_add(&text, slice_part(other, beside->numeral_end - beside->start, other.length));
        *list_push(search->arena, search->repairs) =
            (Repair){.figure = at,
                     .kind = SLIP_SCALE,
                     .text = buffer_kept(search->arena, &text),
                     .value = value,
                     .place = meant.place};
    }
}

/* Money told in two currencies has one scale word in both. */
void try_lost_scales(const RepairSearch *search, size_t index, Interval needed) {
    const Operands *operands = relation_operands(search->relation);
    const Figure *figure = &search->figures->items[operands->items[index].figure];
    for (size_t i = 0; i < operands->count && i < 2; i++) {
        const Figure *beside = &search->figures->items[operands->items[i].figure];
        if (figure->kind == FIGURE_MONEY && i != index && !figure->scaled && beside->scaled) {
            try_lost_scale(search, index, beside, needed);
        }
    }
}

/* A numeral with three decimals, without a scale word or a unit. */
static bool has_point(const Figure *figure, Slice printed, size_t *at) {
    const char *point = memchr(printed.bytes, '.', printed.length);
    *at = point ? (size_t)(point - printed.bytes) : 0;
    return point && figure->kind == FIGURE_CARDINAL && figure->place == -3 && !figure->scaled;
}

void try_point(const RepairSearch *search, size_t index, Interval needed) {
    size_t figure_at = relation_operands(search->relation)->items[index].figure, at;
    const Figure *figure = &search->figures->items[figure_at];
    Slice printed = slice_part(search->article->text, figure->start, figure->end);
    if (!has_point(figure, printed, &at)) {
        return;
    }
    Rational value = rational_multiply(figure->value, rational_scaled(1, 3));
    Figure meant = repaired_figure(figure, value, 0, 0);
    if (interval_meets(repaired_range(search->figures, search->relation, index, &meant), needed)) {
        Buffer text = {0};
        buffer_add(&text, slice_part(printed, 0, at));
        buffer_add_byte(&text, ',');
        buffer_add(&text, slice_part(printed, at + 1, printed.length));
        *list_push(search->arena, search->repairs) =
            (Repair){.figure = figure_at,
                     .kind = SLIP_SCALE,
                     .text = buffer_kept(search->arena, &text),
                     .value = value,
                     .place = 0};
    }
}

/* "31 lakh" for "3.1 lakh": the point was lost, or put where none was. */
void try_lost_point(const RepairSearch *search, size_t index, Interval needed) {
    size_t at = relation_operands(search->relation)->items[index].figure;
    const Figure *figure = &search->figures->items[at];
    Numeral printed;
    if (!figure->scaled || !figure_numeral(figure, search->article->text, &printed) ||
        printed.count < 2 || printed.places > 1) {
        return;
    }
    Numeral meant = printed;
    meant.places = printed.places ? 0 : 1;
    Rational value = figure_value_with(figure, search->article->text, &meant);
    int place = figure->place + (printed.places ? 1 : -1);
    Figure repaired = repaired_figure(figure, value, place, 0);
    if (interval_meets(repaired_range(search->figures, search->relation, index, &repaired),
                       needed)) {
        Buffer text = {0};
        figure_restate(&text, figure, search->article->text, &meant);
        *list_push(search->arena, search->repairs) =
            (Repair){.figure = at,
                     .kind = SLIP_SCALE,
                     .text = buffer_kept(search->arena, &text),
                     .value = value,
                     .place = place};
    }
}
