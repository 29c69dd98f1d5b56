#include "diagnosis/repair_search.h"
#include "figures/digits.h"
#include "relations/elapsed.h"
#include "relations/formula.h"
#include "relations/term.h"

enum { YEAR_DIGITS = 4, HOUR_MINUTES = 60, HALF_DAY_HOURS = 12 };

/* The digits of a date's year or day, or of the hour of a time. */
typedef struct DateField {
    size_t start, end;
    int value;
} DateField;

/* The field that a span of this grain depends on; its end is 0 where it is not told in digits. */
static DateField field_of(const Article *article, const Figure *date, DateGrain grain) {
    int wanted = grain == GRAIN_DAY ? date->date.day : date->date.year;
    ShortNumber number;
    for (size_t at = date->start; at < date->end; at++) {
        if (!digit_is(article->text.bytes[at])) {
            continue;
        }
        number = short_number(article->text, at);
        at = short_number_end(&number);
        if (grain == GRAIN_TIME || number.value == wanted) {
            return (DateField){number.start, at, number.value};
        }
    }
    return (DateField){0};
}

/* The date with another value in its field. */
static Figure date_with(const Figure *date, DateGrain grain, const DateField *field, int value) {
    Figure meant = *date;
    if (grain == GRAIN_TIME) {
        meant.value = rational_add(date->value, rational_of((value - field->value) * HOUR_MINUTES));
    } else if (grain == GRAIN_DAY) {
        meant.date.day = (uint8_t)value;
    } else {
        meant.date.year = (int16_t)value;
    }
    return meant;
}

/* Is there such a year, day or hour? */
static bool can_be_meant(DateGrain grain, const DateField *field, int value, size_t digits) {
    enum { DAYS = 31, HOURS = 24 };
    if (grain == GRAIN_TIME) {
        return field->value > HALF_DAY_HOURS ? value < HOURS : value <= HALF_DAY_HOURS;
    }
    return grain == GRAIN_DAY ? value >= 1 && value <= DAYS : digits == YEAR_DIGITS;
}

static Slice text_with(const RepairSearch *search, const Figure *date, const DateField *field,
                       const Numeral *meant) {
    Slice text = search->article->text;
    Buffer changed = {0};
    buffer_add(&changed, slice_part(text, date->start, field->start));
    buffer_add(&changed, (Slice){meant->digits, meant->count});
    buffer_add(&changed, slice_part(text, field->end, date->end));
    return buffer_kept(search->arena, &changed);
}

/* Does the relation hold if this is what the operand at `index` says? */
static bool holds_with(const RepairSearch *search, size_t index, const Figure *meant) {
    const Relation *relation = search->relation;
    Term terms[LIMIT_PARTS + RELATION_ROLES];
    terms_make(relation->kind, search->figures, relation_operands(relation), terms);
    size_t count = relation_operands(relation)->count;
    terms[index].figure = meant;
    if (formula_judge(relation->kind, relation->direction, terms, count) == RELATION_HOLDS) {
        return true;
    }
    if (relation->kind != RELATION_AGE || count != 3) {
        return false;
    }
    const Figure *from = terms[1].figure; /* the misprinted date may be the later one only so */
    terms[1].figure = terms[2].figure;
    terms[2].figure = from;
    return formula_judge(relation->kind, relation->direction, terms, count) == RELATION_HOLDS;
}

static void try_date_slip(const RepairSearch *search, size_t index, DateGrain grain,
                          const DateField *field, const Slip *slip) {
    size_t at = relation_operands(search->relation)->items[index].figure;
    const Figure *date = &search->figures->items[at];
    int value = (int)numeral_whole(&slip->meant);
    if (!can_be_meant(grain, field, value, slip->meant.count)) {
        return;
    }
    Figure meant = date_with(date, grain, field, value);
    if (holds_with(search, index, &meant)) {
        *list_push(search->arena, search->repairs) =
            (Repair){.figure = at,
                     .kind = slip->kind,
                     .text = text_with(search, date, field, &slip->meant),
                     .value = meant.value,
                     .date = meant.date};
    }
}

static void try_date(const RepairSearch *search, size_t index, DateGrain grain) {
    const Operands *operands = relation_operands(search->relation);
    const Figure *date = &search->figures->items[operands->items[index].figure];
    DateField field = field_of(search->article, date, grain);
    Numeral printed;
    Slips slips = {0};
    if (!field.end || !numeral_of(rational_of(field.value), 0, &printed)) {
        return;
    }
    numeral_slips(search->arena, &printed, &slips);
    for (size_t i = 0; i < slips.count; i++) {
        try_date_slip(search, index, grain, &field, &slips.items[i]);
    }
}

void try_day(const RepairSearch *search) {
    size_t first = search->repairs->count;
    try_date(search, 0, GRAIN_DAY);
    size_t kept = first;
    for (size_t i = first; i < search->repairs->count; i++) {
        Repair repair = search->repairs->items[i];
        repair.order = 1; /* the weekday is misprinted sooner */
        if (repair.kind == SLIP_DIGIT || repair.kind == SLIP_SWAP) {
            search->repairs->items[kept++] = repair;
        }
    }
    search->repairs->count = kept;
}

void try_dates(const RepairSearch *search) {
    const Operands *operands = relation_operands(search->relation);
    DateGrain grain = span_grain(&search->figures->items[operands->items[0].figure]);
    for (size_t i = 0; i < operands->count; i++) {
        FigureKind kind = search->figures->items[operands->items[i].figure].kind;
        if (kind == FIGURE_DATE || kind == FIGURE_TIME) {
            try_date(search, i, grain);
        }
    }
}
