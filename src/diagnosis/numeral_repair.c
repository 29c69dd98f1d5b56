#include "diagnosis/numeral_repair.h"

#include "base/kept.h"
#include "figures/quantity.h"
#include "relations/numeral_shape.h"

typedef struct NumeralRepair {
    Arena *arena;
    Slice text;
    size_t index; /* of the figure */
    const Figure *figure;
    NumeralShape shape;
    Rational beside; /* the value of the figure that decides; unknown: none does */
    Repairs *repairs;
} NumeralRepair;

/* Digits without marks, and how many of them are decimals. */
typedef struct Meant {
    char digits[LIMIT_DIGITS];
    size_t count, places;
} Meant;

static Meant all_digits(const NumeralRepair *repair) {
    Meant meant = {0};
    for (size_t run = 0; run < repair->shape.runs; run++) {
        for (size_t i = 0; i < repair->shape.length[run] && meant.count < LIMIT_DIGITS - 1; i++) {
            meant.digits[meant.count++] = repair->text.bytes[repair->shape.start[run] + i];
        }
    }
    return meant;
}

/* ---- the text and its value */

static void add_grouped(Buffer *out, const Meant *meant) {
    enum { GROUP = 3 };
    size_t whole = meant->count - meant->places;
    for (size_t i = 0; i < meant->count; i++) {
        if (i == whole) {
            buffer_add_byte(out, '.');
        } else if (i > 0 && i < whole && (whole - i) % GROUP == 0) {
            buffer_add_byte(out, ',');
        }
        buffer_add_byte(out, meant->digits[i]);
    }
}

static Slice text_with(const NumeralRepair *repair, const Meant *meant, size_t *numeral_start) {
    const Figure *figure = repair->figure;
    Buffer out = {0};
    buffer_add(&out, slice_part(repair->text, figure->start, figure->numeral_start));
    *numeral_start = out.length;
    add_grouped(&out, meant);
    buffer_add(&out,
               slice_part(repair->text, figure->numeral_end + repair->shape.cut, figure->end));
    return buffer_kept(repair->arena, &out);
}

static bool is_there(const Repairs *repairs, Slice text) {
    for (size_t i = 0; i < repairs->count; i++) {
        if (slice_equal(repairs->items[i].text, text)) {
            return true;
        }
    }
    return false;
}

static void suggest(const NumeralRepair *repair, SlipKind kind, const Meant *meant) {
    size_t at;
    Slice text = text_with(repair, meant, &at);
    Quantity quantity;
    if (!quantity_read(text, at, 0, &quantity) || quantity.amount.broken ||
        is_there(repair->repairs, text)) {
        return;
    }
    *list_push(repair->arena, repair->repairs) = (Repair){.figure = repair->index,
                                                          .kind = kind,
                                                          .text = text,
                                                          .value = quantity.value,
                                                          .place = quantity.amount.place,
                                                          .order = repair->repairs->count};
}

/* ---- what may have been meant */

/* The marks where they belong: 1,234 for "1,23,4". */
static void try_regrouped(const NumeralRepair *repair, SlipKind kind) {
    Meant meant = all_digits(repair);
    if (meant.digits[0] != '0' && meant.count > 3) {
        suggest(repair, kind, &meant);
    }
}

/* A zero more, where the last group has zeros alone: 110,000 for "110,00". */
static void try_lost_zero(const NumeralRepair *repair) {
    Meant meant = all_digits(repair);
    size_t last = repair->shape.length[repair->shape.runs - 1];
    for (size_t i = 1; i <= last; i++) {
        if (meant.digits[meant.count - i] != '0') {
            return;
        }
    }
    if (last < 3 && meant.digits[0] != '0') {
        for (size_t i = last; i < 3; i++) {
            meant.digits[meant.count++] = '0';
        }
        suggest(repair, SLIP_LOST, &meant);
    }
}

/* One digit less, where two neighbours of the last group are alike: 100,000 for "100,0000". */
static void try_doubled(const NumeralRepair *repair) {
    size_t last = repair->shape.length[repair->shape.runs - 1];
    Meant all = all_digits(repair);
    for (size_t at = all.count - last + 1; last == 4 && at < all.count; at++) {
        if (all.digits[at] == all.digits[at - 1]) {
            Meant meant = all;
            memmove(meant.digits + at, meant.digits + at + 1, all.count - at - 1);
            meant.count--;
            suggest(repair, SLIP_DOUBLED, &meant);
        }
    }
}

/* The mark before the run at `run` as the decimal point, the others left out. */
static void try_point(const NumeralRepair *repair, size_t run, SlipKind kind) {
    Meant meant = all_digits(repair);
    for (size_t i = run; i < repair->shape.runs; i++) {
        meant.places += repair->shape.length[i];
    }
    if (meant.digits[0] != '0' || (run == 1 && repair->shape.length[0] == 1)) {
        suggest(repair, kind, &meant);
    }
}

/* Of what is not counted in whole numbers, a comma may be a decimal point. */
static bool has_parts(const Figure *figure) {
    return figure->kind != FIGURE_CARDINAL || figure->scaled;
}

static void repair_comma(const NumeralRepair *repair) {
    size_t last = repair->shape.runs - 1;
    bool parts = has_parts(repair->figure) || (last == 1 && repair->shape.length[last] == 1);
    bool money = repair->figure->kind == FIGURE_MONEY && !repair->figure->scaled;
    if (parts && !money) {
        try_point(repair, last, SLIP_DIGIT);
    }
    try_lost_zero(repair);
    try_doubled(repair);
    try_regrouped(repair, SLIP_SWAP);
    if (repair->shape.length[last] < 3) {
        try_point(repair, last, SLIP_DIGIT);
    }
}

static void repair_points(const NumeralRepair *repair) {
    for (size_t run = 1; run < repair->shape.runs; run++) {
        try_point(repair, run, SLIP_DOUBLED);
    }
}

static void repair_doubled_mark(const NumeralRepair *repair) {
    size_t last = repair->shape.runs - 1;
    if (repair->shape.length[last] == 3) {
        try_regrouped(repair, SLIP_DOUBLED);
    } else {
        try_point(repair, last, SLIP_DOUBLED);
    }
}

static void repair_by_shape(const NumeralRepair *repair) {
    const NumeralShape *shape = &repair->shape;
    size_t last = shape->runs - 1;
    if (shape->cut) {
        Meant meant = all_digits(repair);
        suggest(repair, SLIP_DOUBLED, &meant);
    } else if (shape->doubled) {
        repair_doubled_mark(repair);
    } else if (shape_has_points_only(shape)) {
        repair_points(repair);
    } else if (shape->mark[last - 1] == '.' && shape->runs > 2) { /* 1,2.50 */
        try_point(repair, last, SLIP_DOUBLED);
    } else if (shape->mark[0] == '.') { /* 25.269 */
        try_regrouped(repair, SLIP_DIGIT);
    } else {
        repair_comma(repair);
    }
}

/* ---- the figure beside it decides */

/* How many times the greater of two sizes is the other. */
static Rational times_apart(Rational a, Rational b) {
    Rational times = rational_divide(rational_absolute(a), rational_absolute(b));
    bool below = rational_known(times) && rational_compare(times, rational_of(1)) < 0;
    return below ? rational_divide(rational_of(1), times) : times;
}

/* The reading nearest in size goes first. */
static void order_by_size(const NumeralRepair *repair) {
    size_t nearest = 0;
    Rational least = RATIONAL_UNKNOWN;
    for (size_t i = 0; i < repair->repairs->count; i++) {
        Rational times = times_apart(repair->repairs->items[i].value, repair->beside);
        if (rational_known(times) &&
            (!rational_known(least) || rational_compare(times, least) < 0)) {
            nearest = i;
            least = times;
        }
    }
    for (size_t i = 0; rational_known(least) && i <= nearest; i++) {
        repair->repairs->items[i].order = i == nearest ? 0 : i + 1;
    }
}

void numeral_repairs_find(Arena *arena, const Article *article, const Figures *figures,
                          const Relation *relation, Repairs *repairs) {
    const Operands *operands = relation_operands(relation);
    size_t index = operands->items[0].figure;
    NumeralRepair repair = {.arena = arena,
                            .text = article->text,
                            .index = index,
                            .figure = &figures->items[index],
                            .shape = numeral_shape(&figures->items[index], article->text),
                            .repairs = repairs};
    if (repair.shape.runs == 0) {
        return;
    }
    repair_by_shape(&repair);
    if (operands->count > 1) {
        repair.beside = figures->items[operands->items[1].figure].value;
        order_by_size(&repair);
    }
}
